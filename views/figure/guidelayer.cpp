#include "views/figure/guidelayer.h"

#include "views/figure/typeset.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace dekade::figure {

namespace {

constexpr double kThin = 0.9;
constexpr double kStrong = 1.5; ///< u, of the rule that is named
constexpr double kFaint = 0.42; ///< of ink over the canvas
constexpr double kClear = 0.8;

} // namespace

bool GuideLayer::isCurrent() const
{
    return m_data == stage().data && m_mapping.plot == stage().mapping.plot && m_mapping.x == stage().mapping.x
        && m_mapping.y == stage().mapping.y;
}

std::vector<QRectF> GuideLayer::layOut()
{
    m_reserved = stage().reserved;
    place();
    std::vector<QRectF> boxes;
    for (const GuidePlace &guide : m_places)
        boxes.insert(boxes.end(), guide.boxes.begin(), guide.boxes.end());
    return boxes;
}

void GuideLayer::place()
{
    m_data = stage().data;
    m_mapping = stage().mapping;
    m_places.clear();
    if (m_data->guides.empty())
        return;
    GuideRoom room {m_mapping, stage().layout.u, 10.5, {}, m_reserved};
    for (const MarkPlace &mark : stage().places) {
        if (mark.inView)
            room.marks.push_back(mark.mark);
    }
    m_places = placeGuides(m_data->guides, room);
}

void GuideLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (stage().data->guides.empty())
        return;
    if (!isCurrent()) // moving: the lines follow at once
        place();
    painter->save();
    painter->setClipRect(stage().mapping.plot);
    painter->setRenderHint(QPainter::Antialiasing);
    for (const GuidePlace &place : m_places)
        paintLine(*painter, place);
    for (const GuidePlace &place : m_places) {
        if (!place.text.isEmpty())
            paintWords(*painter, place);
    }
    painter->restore();
}

void GuideLayer::paintLine(QPainter &painter, const GuidePlace &place) const
{
    const Guide &guide = stage().data->guides[place.guide];
    const theme::Theme &colours = stage().colours();
    const bool strong = guide.rank == 0 && guide.kind != GuideKind::Optimum;
    QPen pen(theme::mixed(colours.canvas, colours.ink2, strong ? kClear : kFaint), stage().u(strong ? kStrong : kThin), Qt::SolidLine,
        Qt::FlatCap);
    if (guide.kind == GuideKind::Compute)
        pen.setDashPattern({5, 4});
    else if (guide.kind == GuideKind::Optimum)
        pen.setDashPattern({6, 2.5, 1.2, 2.5});
    painter.setPen(pen);
    if (place.text.isEmpty()) {
        painter.drawLine(place.line);
        return;
    }
    // The line pauses for its words.
    const QPointF half = (place.line.p2() - place.line.p1()) / place.line.length() * (place.width / 2);
    painter.drawLine(place.line.p1(), place.centre - half);
    painter.drawLine(place.centre + half, place.line.p2());
}

void GuideLayer::paintWords(QPainter &painter, const GuidePlace &place) const
{
    const Guide &guide = stage().data->guides[place.guide];
    const theme::Theme &colours = stage().colours();
    const QFont font = theme::font(stage().u(10.5), guide.rank == 0 ? theme::Weight::Medium : theme::Weight::Regular);
    const QFontMetricsF metrics(font);
    painter.save();
    painter.translate(place.centre);
    painter.rotate(place.angle);
    const double height = metrics.capHeight() + stage().u(4);
    QColor ground = colours.canvas;
    ground.setAlphaF(0.85f);
    painter.fillRect(QRectF(-place.width / 2, -height / 2, place.width, height), ground);
    painter.setPen(guide.rank == 0 ? colours.ink : colours.ink2);
    drawAligned(painter, {0, metrics.capHeight() / 2}, font, place.text, Align::Centre);
    painter.restore();
}

} // namespace dekade::figure
