#pragma once

#include "views/inspector/drawing/diagramlayout.h"

class QPainter;

namespace dekade::inspector {

/// Paints a layout on any device, the canvas first; only colours are decided here. The painter is left as it was.
void paintDiagram(QPainter &painter, const DiagramLayout &layout, const theme::Theme &theme);

/// The colour of a run in a theme: text on a solid fill takes ink or canvas, whichever reads better.
QColor textColour(const theme::Theme &theme, const TextLine &line, const TextRun &run);

} // namespace dekade::inspector
