#include "views/lab/biasplot.h"

#include "views/figure/typeset.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dekade::lab {

using figure::Align;

namespace {

double largest(const std::vector<double> &values)
{
    double most = 1e-9;
    for (const double value : values)
        most = std::max(most, std::abs(value));
    return most;
}

} // namespace

QString biasText(double value)
{
    const QString text = QString::number(std::abs(value), 'f', std::abs(value) < 9.9995 ? 3 : 1);
    return (value < 0 ? QChar(0x2212) : QLatin1Char('+')) + text;
}

void paintBias(QPainter &painter, const LabLayout &layout, const LabLayout::Column &place, const std::vector<double> &barEnds,
    const ColumnData &data, const LabPicture &picture)
{
    if (data.bias.empty())
        return;
    const double u = layout.unit;
    const theme::Theme &colours = theme::theme(picture.theme);
    const QFont font = theme::font(11 * u);
    const double half = 17 * u;
    const double middle = place.bars.right() - figure::textWidth(font, biasText(-0.001)) - half - 6 * u;
    const double most = largest(data.bias);
    painter.setPen(QPen(colours.ink2, u));
    painter.drawLine(QPointF(middle, place.bars.top()), QPointF(middle, place.bars.bottom()));
    const std::size_t every = layout.lane < 11 * u ? 2 : 1; // numbers must not touch
    for (std::size_t expert = 0; expert < data.bias.size(); ++expert) {
        if (barEnds[expert] > middle - half)
            continue;
        const double y = place.bars.top() + layout.lane * (static_cast<double>(expert) + 0.5);
        const double width = half * data.bias[expert] / most;
        const double high = std::clamp(layout.lane * 0.42, 2.0, 6 * u);
        painter.fillRect(QRectF(middle + std::min(0.0, width), y - high / 2, std::abs(width), high), colours.ink);
        if (expert % every != 0)
            continue;
        painter.setPen(colours.ink);
        figure::drawAligned(painter, {place.bars.right(), y + 4 * u}, font, biasText(data.bias[expert]), Align::Right);
    }
    painter.setPen(colours.ink);
    figure::drawAligned(painter, {place.bars.right(), place.bars.bottom() + 15 * u}, theme::font(11 * u, theme::Weight::SemiBold),
        picture.phrases.text(QT_TRANSLATE_NOOP("Figure", "bias b")), Align::Right);
}

} // namespace dekade::lab
