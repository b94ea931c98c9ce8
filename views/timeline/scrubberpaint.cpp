#include "views/timeline/scrubber.h"

#include "views/figure/typeset.h"
#include "views/theme/fonts.h"

#include <QPainter>

#include <algorithm>

namespace dekade::timeline {

namespace {

constexpr double kTrack = 4;
constexpr double kRadius = 6.5;
constexpr double kStroke = 2;
constexpr double kRingRadius = 10;
constexpr double kRugHeight = 6;
constexpr double kRugGap = 3; // from the track
constexpr double kLabelPx = 12.5;
constexpr double kLabelDrop = 24; // from the track's middle to the baseline

} // namespace

void Scrubber::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme::theme(m_theme).canvas);
    paintRug(painter);
    paintTrack(painter);
    paintHandle(painter, Handle::From);
    paintHandle(painter, Handle::To);
    paintLabel(painter);
}

void Scrubber::paintRug(QPainter &painter) const
{
    const theme::Theme &colours = theme::theme(m_theme);
    const double bottom = handleAt(Handle::From).y() - kTrack / 2 - kRugGap;
    const double from = base::decimalYear(span().from);
    const double to = base::decimalYear(span().to);
    for (const double year : m_rug.years) {
        const double px = pxOf(year);
        if (px < plot().left() || px > plot().right())
            continue;
        painter.setPen(QPen(year >= from && year < to ? colours.ink2 : colours.rule, 1));
        painter.drawLine(QPointF(px, bottom - kRugHeight), QPointF(px, bottom));
    }
}

void Scrubber::paintTrack(QPainter &painter) const
{
    const theme::Theme &colours = theme::theme(m_theme);
    const QPointF from = handleAt(Handle::From);
    const QPointF to = handleAt(Handle::To);
    const auto bar = [&](double left, double right, const QColor &colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(left, from.y() - kTrack / 2, std::max(0.0, right - left), kTrack), kTrack / 2, kTrack / 2);
    };
    bar(plot().left(), plot().right(), colours.rule);
    bar(from.x(), to.x(), colours.accent);
}

void Scrubber::paintHandle(QPainter &painter, Handle handle) const
{
    const theme::Theme &colours = theme::theme(m_theme);
    const QPointF at = handleAt(handle);
    painter.setPen(QPen(colours.accent, kStroke));
    if (hasFocus() && m_active == handle) {
        painter.setBrush(colours.canvas);
        painter.drawEllipse(at, kRingRadius, kRingRadius);
        painter.setBrush(colours.accent);
    } else {
        painter.setBrush(colours.canvas);
    }
    painter.drawEllipse(at, kRadius, kRadius);
}

void Scrubber::paintLabel(QPainter &painter) const
{
    const QFont font = theme::font(kLabelPx);
    const QString text = spanText();
    const double half = figure::textWidth(font, text) / 2;
    const QPointF from = handleAt(Handle::From);
    const double middle = (from.x() + handleAt(Handle::To).x()) / 2;
    const double centre = std::clamp(middle, std::min(plot().left() + half, plot().center().x()),
                                     std::max(plot().right() - half, plot().center().x()));
    painter.setPen(theme::theme(m_theme).ink2);
    figure::drawAligned(painter, {centre, from.y() + kLabelDrop}, font, text, figure::Align::Centre);
}

} // namespace dekade::timeline
