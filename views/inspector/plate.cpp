#include "views/inspector/plate.h"

#include <QPainter>

#include <cmath>

namespace dekade::inspector {

namespace {

constexpr double kHatchPitch = 6.4; // 8 px at 1.25
constexpr double kHatchWidth = 1.6;

/// Widths are measured at a size where no rounding of metrics is left, so that a layout is the same at every unit.
constexpr double kMeasure = 10;

QRectF scaled(const QRectF &rect, double unit) { return {rect.topLeft() * unit, rect.size() * unit}; }

void paintHatch(QPainter &painter, const QRectF &area, const QColor &colour, double unit)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(colour, kHatchWidth * unit));
    const double pitch = kHatchPitch * unit * std::sqrt(2.0);
    for (double x = area.left() - area.height(); x < area.right(); x += pitch)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    painter.restore();
}

void paintItem(QPainter &painter, const Plate::Box &box, double unit)
{
    const QRectF area = scaled(box.rect, unit);
    const double width = box.width * unit;
    const bool hasOutline = box.outline.isValid();
    if (box.fill.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(box.fill);
        painter.drawRoundedRect(area, box.radius * unit, box.radius * unit);
    }
    if (box.isHatched)
        paintHatch(painter, area, box.outline, unit);
    if (hasOutline) {
        painter.setPen(QPen(box.outline, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(width / 2, width / 2, -width / 2, -width / 2), box.radius * unit, box.radius * unit);
    }
}

void paintItem(QPainter &painter, const Plate::Stroke &stroke, double unit)
{
    QPen pen(stroke.colour, stroke.width * unit);
    if (stroke.isDashed)
        pen.setDashPattern({2, 2});
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPolygonF line;
    for (const QPointF &point : stroke.points)
        line << point * unit;
    painter.drawPolyline(line);
}

void paintItem(QPainter &painter, const Plate::Text &text, double unit)
{
    painter.setPen(text.style.colour);
    figure::drawAligned(painter, text.baseline * unit, theme::font(text.style.size * unit, text.style.weight), text.text, text.style.align);
}

void paintItem(QPainter &painter, const Plate::Mark &mark, double unit)
{
    const QPointF c = mark.centre * unit;
    const double r = mark.radius * unit;
    painter.setPen(mark.isRing ? QPen(mark.colour, 1.6 * unit) : QPen(Qt::NoPen));
    painter.setBrush(mark.isRing ? mark.ground : mark.colour);
    if (mark.isDiamond)
        painter.drawPolygon(
            QPolygonF {c + QPointF(0, -r * 1.2), c + QPointF(r * 1.2, 0), c + QPointF(0, r * 1.2), c + QPointF(-r * 1.2, 0)});
    else
        painter.drawEllipse(c, r, r);
}

} // namespace

double Plate::width(const QString &text, const Lettering &style)
{
    return figure::textWidth(theme::font(style.size * kMeasure, style.weight), text) / kMeasure;
}

void Plate::box(const QRectF &rect, const QColor &fill, const QColor &outline, double width, double radius)
{
    m_items.push_back(Box {rect, fill, outline, width, radius, false});
}

void Plate::hatch(const QRectF &rect, const QColor &colour) { m_items.push_back(Box {rect, {}, colour, 1.25, 0, true}); }

void Plate::line(const QPointF &from, const QPointF &to, const QColor &colour, double width, bool isDashed)
{
    m_items.push_back(Stroke {{from, to}, colour, width, isDashed});
}

void Plate::path(std::vector<QPointF> points, const QColor &colour, double width, bool isDashed)
{
    if (points.size() > 1)
        m_items.push_back(Stroke {std::move(points), colour, width, isDashed});
}

void Plate::mark(const Mark &mark) { m_items.push_back(mark); }

double Plate::text(const QPointF &baseline, const QString &text, const Lettering &style, double room)
{
    if (text.isEmpty() || room <= 0)
        return 0;
    QString shown = text;
    double wide = width(shown, style);
    if (wide > room) {
        shown = figure::fitted(theme::font(style.size * kMeasure, style.weight), text, room * kMeasure);
        wide = width(shown, style);
    }
    const double left = baseline.x() - (style.align == figure::Align::Left ? 0 : style.align == figure::Align::Centre ? wide / 2 : wide);
    m_items.push_back(Text {baseline, shown, style, QRectF(left, baseline.y() - style.size * 0.8, wide, style.size)});
    return wide;
}

double Plate::chip(const QPointF &baseline, const QString &text, const Lettering &style, const QColor &chip, double room)
{
    const double wide = std::min(width(text, style), room);
    const double left = baseline.x() - (style.align == figure::Align::Left ? 0 : style.align == figure::Align::Centre ? wide / 2 : wide);
    box(QRectF(left - 2, baseline.y() - style.size * 0.98, wide + 4, style.size * 1.3), chip, {}, 1, 2);
    return this->text(baseline, text, style, room);
}

double Plate::paragraph(const QPointF &baseline, const QString &text, const Lettering &style, double room, double leading, int most)
{
    QStringList lines = figure::wrapText(theme::font(style.size * kMeasure, style.weight), text, room * kMeasure);
    if (lines.size() > most) {
        const QString rest = lines.mid(most - 1).join(QLatin1Char(' '));
        lines = lines.mid(0, most - 1) << rest;
    }
    double y = baseline.y();
    for (const QString &line : lines) {
        this->text({baseline.x(), y}, line, style, room);
        y += leading;
    }
    return y;
}

std::vector<Plate::Text> Plate::texts() const
{
    std::vector<Text> list;
    for (const Item &item : m_items) {
        if (const auto *text = std::get_if<Text>(&item))
            list.push_back(*text);
    }
    return list;
}

void Plate::paint(QPainter &painter, double unit) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Item &item : m_items)
        std::visit([&](const auto &each) { paintItem(painter, each, unit); }, item);
    painter.restore();
}

} // namespace dekade::inspector
