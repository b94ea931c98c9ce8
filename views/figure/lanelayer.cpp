#include "views/figure/lanelayer.h"

#include "views/figure/marks.h"
#include "views/figure/typeset.h"

#include <QPainter>

#include <algorithm>

namespace dekade::figure {

namespace {

constexpr double kNamePx = 12;

} // namespace

bool LaneLayer::isStrong(catalogue::ModelId model) const
{
    return stage().selected == model || std::find(stage().compared.begin(), stage().compared.end(), model) != stage().compared.end();
}

void LaneLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QRectF lane = stage().layout.lane;
    if (lane.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const theme::Theme &colours = stage().colours();
    const double titleBaseline = lane.top() + stage().u(17.5);
    drawRuns(*painter, {lane.left() + stage().u(6), titleBaseline}, stage().u(kNamePx),
        {{stage().data->laneTitle, theme::Weight::Medium, colours.ink2}});

    double freeFrom = lane.left();
    const double lastRow = lane.bottom() - stage().u(3.8) - stage().u(19);
    for (const LanePlace &place : stage().layout.lanePlaces) {
        const LaneEntry &entry = stage().data->lane[place.entry];
        const Series &series = stage().data->series[static_cast<std::size_t>(entry.series)];
        drawMark(*painter, place.square, {MarkShape::Square, catalogue::Basis::Undisclosed, colours.series(series.colour), colours.lane, stage().layout.u});
        const bool strong = isStrong(entry.model);
        drawRuns(*painter, place.text, stage().u(kNamePx), {{entry.label, strong ? theme::Weight::SemiBold : theme::Weight::Regular, colours.ink}});
        if (place.box.top() >= lastRow - 1)
            freeFrom = std::max(freeFrom, place.box.right());
    }

    QString remark = stage().data->laneRemark;
    if (stage().layout.laneHidden > 0)
        remark = QStringLiteral("+%1").arg(stage().layout.laneHidden);
    const QFont font = theme::font(stage().u(kNamePx));
    const double baseline = lane.bottom() - stage().u(9);
    const bool titleInTheWay = lane.height() < stage().u(30);
    const double from = titleInTheWay ? std::max(freeFrom, lane.left() + textWidth(font, stage().data->laneTitle) + stage().u(14)) : freeFrom;
    if (lane.right() - from < textWidth(font, remark) + stage().u(22))
        return;
    painter->setPen(colours.ink2);
    drawAligned(*painter, {lane.right() - stage().u(6), baseline}, font, remark, Align::Right);
}

} // namespace dekade::figure
