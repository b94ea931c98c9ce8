#include "views/figure/eralayer.h"

#include "views/figure/typeset.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dekade::figure {

namespace {

constexpr double kCaptionPx = 12;
constexpr double kCaptionInset = 6;

} // namespace

void EraLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const FigureLayout &layout = stage().layout;
    if (!stage().options.transparent)
        painter->fillRect(boundingRect(), stage().colours().canvas);
    for (std::size_t i = 0; i < stage().data->eras.size(); ++i)
        paintEra(*painter, i);
    painter->fillRect(layout.lane, stage().colours().lane);
    // The axis words stand in the margin left of the eras; a narrow margin cuts nothing: they are measured against the first era's caption.
    const QFont font = theme::font(stage().u(kCaptionPx), theme::Weight::Medium);
    painter->setPen(stage().colours().ink2);
    const double baseline = layout.eraRow.top() + stage().u(13);
    drawAligned(*painter, QPointF(layout.left, baseline), font, stage().data->y.title, Align::Left);
}

void EraLayer::paintEra(QPainter &painter, std::size_t index) const
{
    const std::vector<Era> &eras = stage().data->eras;
    const Era &era = eras[index];
    const Mapping &mapping = stage().mapping;
    const QRectF row = stage().layout.eraRow;
    const double end = index + 1 < eras.size() ? eras[index + 1].start : 1e9;
    const double left = std::max(mapping.plot.left(), mapping.px(era.start));
    const double right = std::min(mapping.plot.right(), mapping.px(end));
    if (right <= left)
        return;
    if (era.filled) {
        painter.fillRect(QRectF(left, row.top(), right - left, row.height()), stage().colours().panel);
        painter.fillRect(QRectF(left, mapping.plot.top(), right - left, mapping.plot.height()), stage().colours().panel);
    }
    const QFont font = theme::font(stage().u(kCaptionPx), theme::Weight::Medium);
    const double titleEnd = stage().layout.left + textWidth(font, stage().data->y.title);
    if (era.start >= mapping.x.low) {
        painter.setPen(QPen(stage().colours().gridMajor, 1));
        const double x = std::floor(left) + 0.5;
        if (x > titleEnd) // it would strike through the words of the axis
            painter.drawLine(QPointF(x, row.top()), QPointF(x, row.bottom()));
        painter.drawLine(QPointF(x, mapping.plot.top()), QPointF(x, mapping.plot.bottom()));
    }
    double textLeft = left + stage().u(kCaptionInset);
    // The y axis names itself in the same row; a caption that would run into it moves right.
    textLeft = std::max(textLeft, titleEnd + stage().u(16));
    const double room = right - textLeft - stage().u(4);
    const QString text = textWidth(font, era.name) <= room ? era.name : era.shortName;
    if (textWidth(font, text) > room)
        return;
    painter.setPen(stage().colours().ink2);
    drawAligned(painter, QPointF(textLeft, row.top() + stage().u(13)), font, text, Align::Left);
}

} // namespace dekade::figure
