#include "views/figure/selectionlayer.h"

#include "model/base/date.h"
#include "model/base/numberformat.h"
#include "views/figure/gridlayer.h"
#include "views/figure/typeset.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dekade::figure {

namespace {

constexpr double kRing = 9.5;
constexpr double kRingWidth = 2;
constexpr double kChipHeight = 20;
constexpr double kChipPx = 12.5;

QString valueText(const Axis &axis, double at, QLocale::Language language)
{
    switch (axis.kind) {
    case AxisKind::Date: {
        const QDate day = base::dayOfDecimalYear(at);
        return base::PartialDate {day.year(), day.month(), day.day()}.display(language);
    }
    case AxisKind::Log:
        return base::compactNumber(std::pow(10.0, at), language);
    }
    return {};
}

/// The faint dot of a model, where it is one.
const Dot *dotOf(const FigureData &data, catalogue::ModelId model)
{
    const auto dot = std::ranges::find(data.backdrop.dots, std::optional(model), &Dot::model);
    return dot == data.backdrop.dots.end() ? nullptr : &*dot;
}

std::optional<QPointF> placeOnAxes(const FigureData &data, catalogue::ModelId model)
{
    const auto point = std::ranges::find(data.points, model, &Point::model);
    if (point != data.points.end())
        return QPointF(point->x, point->y);
    const Dot *dot = dotOf(data, model);
    return dot ? std::optional(QPointF(dot->x, dot->y)) : std::nullopt;
}

} // namespace

void SelectionLayer::setRubberBand(const QRectF &band)
{
    m_band = band;
    update();
}

std::optional<QPointF> SelectionLayer::markOf(catalogue::ModelId model) const
{
    const std::vector<Point> &points = stage().data->points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].model == model)
            return stage().places[i].inView && stage().mapping.plot.contains(stage().places[i].mark) ? std::optional(stage().places[i].mark) : std::nullopt;
    }
    for (const LanePlace &place : stage().layout.lanePlaces) {
        if (stage().data->lane[place.entry].model == model)
            return place.square;
    }
    if (const Dot *dot = dotOf(*stage().data, model)) {
        const QPointF at = stage().mapping.toPixel(dot->x, dot->y);
        return stage().mapping.plot.contains(at) ? std::optional(at) : std::nullopt;
    }
    return {};
}

void SelectionLayer::ring(QPainter &painter, const QPointF &at, double radius, double width, Qt::PenStyle style) const
{
    painter.setPen(QPen(stage().colours().accent, stage().u(width), style));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, stage().u(radius), stage().u(radius));
}

void SelectionLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    for (const catalogue::ModelId model : stage().compared) {
        if (const auto at = markOf(model))
            ring(*painter, *at, kRing, 1.5, Qt::DashLine);
    }
    if (stage().hovered) {
        if (const auto at = markOf(*stage().hovered))
            ring(*painter, *at, kRing - 1, 1.25, Qt::SolidLine);
    }
    if (stage().selected) {
        if (const auto at = markOf(*stage().selected)) {
            if (!stage().isSheet() && stage().mapping.plot.contains(*at))
                paintCrosshair(*painter, *at);
            ring(*painter, *at, kRing, kRingWidth, Qt::SolidLine);
        }
    }
    if (!m_band.isEmpty()) {
        QColor fill = stage().colours().accent;
        fill.setAlphaF(0.10f);
        painter->setPen(QPen(stage().colours().accent, 1));
        painter->setBrush(fill);
        painter->drawRect(m_band);
    }
}

void SelectionLayer::paintCrosshair(QPainter &painter, const QPointF &at) const
{
    const FigureData &data = *stage().data;
    const Mapping &mapping = stage().mapping;
    QColor hair = stage().colours().accent;
    hair.setAlphaF(0.8f);
    painter.setPen(QPen(hair, 1));
    const double gap = stage().u(kRing);
    painter.drawLine(QPointF(mapping.plot.left(), at.y()), QPointF(at.x() - gap, at.y()));
    painter.drawLine(QPointF(at.x(), at.y() + gap), QPointF(at.x(), mapping.plot.bottom()));
    const std::optional<QPointF> axes = placeOnAxes(data, *stage().selected);
    if (!axes)
        return;
    paintChip(painter, {mapping.plot.left() - stage().u(4), at.y()}, valueText(data.y, axes->y(), data.language), false);
    paintChip(painter, {at.x(), mapping.plot.bottom() - stage().u(kChipHeight + 2)}, valueText(data.x, axes->x(), data.language), true);
}

void SelectionLayer::paintChip(QPainter &painter, const QPointF &anchor, const QString &text, bool onX) const
{
    const QFont font = theme::font(stage().u(kChipPx), theme::Weight::SemiBold);
    const double width = textWidth(font, text) + stage().u(12);
    const double height = stage().u(kChipHeight);
    double left = onX ? anchor.x() - width / 2 : anchor.x() - width;
    left = std::clamp(left, 2.0, std::max(2.0, stage().options.size.width() - width - 2));
    const QRectF box(left, onX ? anchor.y() : anchor.y() - height / 2, width, height);
    if (!onX) {
        // A word of the axis that looks out from under the chip would be half a number.
        for (const QRectF &word : GridLayer::yWords(stage())) {
            if (word.intersects(box))
                painter.fillRect(word.adjusted(-1, 0, 1, 0), stage().colours().canvas);
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(stage().colours().accent);
    painter.drawRoundedRect(box, 2, 2);
    painter.setPen(stage().colours().isDark() ? stage().colours().canvas : QColor(Qt::white));
    drawAligned(painter, {box.center().x(), box.bottom() - stage().u(5.6)}, font, text, Align::Centre);
}

} // namespace dekade::figure
