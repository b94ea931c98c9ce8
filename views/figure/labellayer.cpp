#include "views/figure/labellayer.h"

#include "views/figure/marks.h"
#include "views/figure/shapedtext.h"
#include "views/figure/svgtext.h"
#include "views/figure/typeset.h"

#include <QPaintEngine>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>

namespace dekade::figure {

namespace {

constexpr double kTextPx = 12;
constexpr double kBoxHeight = 13;   // u
constexpr double kBaseline = 0.81;  // share of the box above the baseline
constexpr double kHalo = 3;         // u
constexpr std::size_t kMostRequests = 140;
constexpr double kSheetLeader = 150;
constexpr double kWindowLeader = 86;
constexpr LabelEffort kWindowEffort {56, 90};
constexpr LabelEffort kSheetEffort {140, 300, 3}; ///< 5 names more on the slide of parameters, for some milliseconds

MarkShape shapeOf(const Point &point) { return point.moe ? MarkShape::Diamond : MarkShape::Circle; }

} // namespace

QFont LabelLayer::fontOf(bool strong) const
{
    return theme::font(stage().u(kTextPx), strong ? theme::Weight::SemiBold : theme::Weight::Regular);
}

std::vector<LabelRequest> LabelLayer::requests() const
{
    const std::vector<Point> &points = stage().data->points;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (stage().places[i].inView)
            order.push_back(i);
    }
    const auto heavier = [&](std::size_t a, std::size_t b) { return points[a].weight > points[b].weight; };
    if (order.size() > kMostRequests) {
        std::nth_element(order.begin(), order.begin() + kMostRequests, order.end(), heavier);
        order.resize(kMostRequests);
    }
    std::stable_sort(order.begin(), order.end(), heavier);

    std::vector<LabelRequest> requests;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const Point &point = points[order[rank]];
        const MarkPlace &place = stage().places[order[rank]];
        LabelRequest request;
        request.id = order[rank];
        request.size = {textWidth(fontOf(point.strong), point.label) * 1.02, stage().u(kBoxHeight)};
        const double share = static_cast<double>(rank) / static_cast<double>(order.size());
        request.weight = point.weight >= 9 ? 9 : point.strong ? 3 : 1.6 - 0.35 * share;
        if (stage().mapping.plot.contains(place.mark))
            request.own.push_back({place.mark, markReach(shapeOf(point), stage().layout.u)});
        if (place.activeY && stage().mapping.plot.contains(QPointF(place.mark.x(), *place.activeY)))
            request.own.push_back({{place.mark.x(), *place.activeY}, markReach(MarkShape::SmallDiamond, stage().layout.u)});
        if (!request.own.empty())
            requests.push_back(std::move(request));
    }
    return requests;
}

LabelObstacles LabelLayer::obstacles() const
{
    LabelObstacles obstacles;
    obstacles.bounds = stage().mapping.plot;
    obstacles.reserved = stage().reserved;
    for (std::size_t i = 0; i < stage().places.size(); ++i) {
        const MarkPlace &place = stage().places[i];
        if (!place.inView)
            continue;
        obstacles.marks.push_back({place.mark, markReach(shapeOf(stage().data->points[i]), stage().layout.u)});
        if (place.activeY) {
            obstacles.marks.push_back({{place.mark.x(), *place.activeY}, markReach(MarkShape::SmallDiamond, stage().layout.u)});
            if (stage().places.size() <= kMostRequests * 3)
                obstacles.stems.emplace_back(place.mark, QPointF(place.mark.x(), *place.activeY));
        }
    }
    if (stage().data->trend) {
        const TrendBand &trend = *stage().data->trend;
        obstacles.trend = QLineF(stage().mapping.toPixel(trend.span.low, trend.line.at(trend.span.low)),
            stage().mapping.toPixel(trend.span.high, trend.line.at(trend.span.high)));
    }
    return obstacles;
}

void LabelLayer::layOut()
{
    m_labels.clear();
    m_moving = false;
    const double longest = stage().isSheet() ? kSheetLeader : kWindowLeader;
    LabelEffort effort = stage().isSheet() ? kSheetEffort : kWindowEffort;
    for (const LabelPlacement &placement : placeLabels(requests(), obstacles(), stage().layout.u, longest, effort))
        addLabel(placement);
    update();
}

void LabelLayer::addLabel(const LabelPlacement &placement)
{
    const Point &point = stage().data->points[placement.id];
    Label label {placement.id, placement.box, placement.leader, stage().places[placement.id].mark, {}, point.label, point.strong, {}};
    if (stage().isSheet()) {
        const QPainterPath letters = textOutlines({}, fontOf(point.strong), point.label);
        QPainterPathStroker stroker;
        stroker.setWidth(stage().u(kHalo));
        stroker.setJoinStyle(Qt::RoundJoin);
        label.halo = stroker.createStroke(letters);
        label.halo.setFillRule(Qt::WindingFill);
    }
    m_labels.push_back(std::move(label));
}

void LabelLayer::follow()
{
    for (Label &label : m_labels)
        label.shift = stage().places[label.point].mark - label.laidOutAt;
    m_moving = true;
    update();
}

std::optional<std::size_t> LabelLayer::pointAt(const QPointF &at) const
{
    const auto found = std::find_if(m_labels.begin(), m_labels.end(), [&](const Label &label) { return label.box.translated(label.shift).contains(at); });
    return found == m_labels.end() ? std::nullopt : std::optional(found->point);
}

void LabelLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const theme::Theme &colours = stage().colours();
    const QRectF &plot = stage().mapping.plot;
    painter->save();
    painter->setClipRect(plot);
    painter->setRenderHint(QPainter::Antialiasing);
    QColor thread = colours.ink2;
    thread.setAlphaF(0.8f);
    painter->setPen(QPen(thread, std::max(0.7, stage().u(0.7))));
    for (const Label &label : m_labels) {
        if (label.leader)
            painter->drawLine(label.leader->translated(label.shift));
    }
    const bool asSprites = m_moving && painter->paintEngine()->type() == QPaintEngine::Raster;
    for (Label &label : m_labels) {
        const QRectF box = label.box.translated(label.shift);
        if (!plot.intersects(box))
            continue;
        const QPointF baseline(box.left(), box.top() + box.height() * kBaseline);
        QColor ground = stage().groundAt(box.center().x());
        ground.setAlphaF(0.85f);
        if (asSprites)
            blitLabel(*painter, label, baseline, ground);
        else
            paintLabel(*painter, label, baseline, ground);
    }
    painter->restore();
}

/// A screen takes its halo from the glyph cache: filling the stroked outlines of all names cost a fifth of the first frame.
void LabelLayer::stampHalo(QPainter &painter, const QString &text, const QPointF &baseline, const QColor &ground) const
{
    constexpr double kDiagonal = 0.7071;
    const double r = stage().u(kHalo / 2);
    const QFont font = painter.font();
    painter.setPen(QColor(ground.red(), ground.green(), ground.blue()));
    for (const QPointF &aside : {QPointF(r, 0), QPointF(-r, 0), QPointF(0, r), QPointF(0, -r), QPointF(r, r) * kDiagonal, QPointF(-r, r) * kDiagonal,
             QPointF(r, -r) * kDiagonal, QPointF(-r, -r) * kDiagonal})
        drawShaped(painter, baseline + aside, font, text);
}

void LabelLayer::paintLabel(QPainter &painter, const Label &label, const QPointF &baseline, const QColor &ground) const
{
    painter.setFont(fontOf(label.strong));
    if (stage().isSheet()) {
        painter.translate(baseline);
        painter.fillPath(label.halo, ground);
        painter.translate(-baseline);
    } else {
        stampHalo(painter, label.text, baseline, ground);
    }
    painter.setPen(stage().colours().ink);
    painter.drawText(baseline, label.text);
}

void LabelLayer::blitLabel(QPainter &painter, Label &label, const QPointF &baseline, const QColor &ground) const
{
    const double ratio = std::max(1.0, painter.worldTransform().m11() * painter.device()->devicePixelRatio());
    const QRect around = QRectF(0, -label.box.height() * kBaseline, label.box.width(), label.box.height()).toAlignedRect().adjusted(-4, -4, 4, 4);
    if (label.sprite.isNull() || label.spriteGround != ground.rgba() || label.sprite.devicePixelRatio() != ratio) {
        label.sprite = QImage((QSizeF(around.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        label.sprite.setDevicePixelRatio(ratio);
        label.sprite.fill(Qt::transparent);
        label.spriteGround = ground.rgba();
        QPainter own(&label.sprite);
        own.setRenderHint(QPainter::Antialiasing);
        paintLabel(own, label, -QPointF(around.topLeft()), ground);
    }
    const QPointF corner = (baseline + around.topLeft()) * ratio;
    painter.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())) / ratio, label.sprite);
}

} // namespace dekade::figure
