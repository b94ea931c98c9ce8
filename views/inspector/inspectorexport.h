#pragma once

#include "model/inspection/inspection.h"
#include "views/figure/exporter.h"

namespace dekade::inspector {

/// What a name of a figure of the inspector asks for: "architecture:deepseek-v3", "compare:llama-2-7b,llama-3.1-8b".
struct InspectorFigure {
    enum class Kind { Architecture, Compare };
    Kind kind = Kind::Architecture;
    QStringList models; ///< as typed; one, or two to four
    bool operator==(const InspectorFigure &) const = default;
};

/// Reads the name; nothing where it is of another kind. Error BadWords for a number of models that cannot be drawn.
std::optional<base::Result<InspectorFigure>> inspectorFigureOf(const QString &name);

/// The bytes of a file: PNG, SVG and PDF of the same drawing; CSV and JSON of the ledgers, or of the steps of a priced difference. Two
/// columns in the mode Priced are a waterfall, all else columns side by side. A function of its arguments alone. Errors: BadInput with the
/// sentence of a column without a shape; else as figure::render.
base::Result<QByteArray> renderInspection(const inspection::InspectionPtr &inspection, const figure::ExportRequest &request);

/// The name of the figure that shows the inspection: "compare:mixtral-8x7b,deepseek-v3".
QString figureNameOf(const inspection::Inspection &inspection);

} // namespace dekade::inspector
