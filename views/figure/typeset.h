#pragma once

#include "views/theme/fonts.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace dekade::figure {

/// A piece of a line in one weight and colour.
struct Run {
    QString text;
    theme::Weight weight = theme::Weight::Regular;
    QColor colour;
};

/// Width in px of `text` as the shaper that draws it sets it (Inter turns 8x22B into 8×22B).
double textWidth(const QFont &font, const QString &text);

/// Breaks words to lines of at most `width` px; `breakAt` characters may end a line. CJK breaks anywhere. A single longer word stands alone.
QStringList wrapText(const QFont &font, const QString &text, double width);

/// Draws runs one after another from a baseline point; gives the x where they end.
double drawRuns(QPainter &painter, const QPointF &baseline, double px, const std::vector<Run> &runs);

/// `text` cut with an ellipsis to `width` px; as it is where it fits.
QString fitted(const QFont &font, const QString &text, double width);

enum class Align { Left, Centre, Right };
void drawAligned(QPainter &painter, const QPointF &baseline, const QFont &font, const QString &text, Align align);

} // namespace dekade::figure
