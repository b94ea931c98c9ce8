#include "views/figure/trendlayer.h"

#include "views/figure/typeset.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace dekade::figure {

namespace {

constexpr double kTextPx = 12;
constexpr double kLine = 17;     // u between the receipt's lines
constexpr int kBandSteps = 24;

} // namespace

bool TrendLayer::isFree(const QRectF &box) const
{
    const double clear = stage().u(8);
    const QRectF wide = box.adjusted(-clear, -clear, clear, clear);
    if (std::any_of(stage().reserved.begin(), stage().reserved.end(), [&](const QRectF &taken) { return taken.intersects(wide); }))
        return false;
    return std::none_of(stage().places.begin(), stage().places.end(), [&](const MarkPlace &place) {
        const double other = place.activeY.value_or(place.mark.y());
        const QRectF stem(place.mark.x() - 1, std::min(place.mark.y(), other), 2, std::abs(place.mark.y() - other) + 2);
        return place.inView && wide.intersects(stem);
    });
}

QRectF TrendLayer::placeReceipt()
{
    m_receipt = {};
    m_lines.clear();
    if (!stage().data->trend || stage().places.size() > 400)
        return {};
    const TrendBand &trend = *stage().data->trend;
    const Mapping &mapping = stage().mapping;
    m_lines = wrapText(theme::font(stage().u(kTextPx)), trend.receipt, stage().u(stage().isSheet() ? 420 : 250));
    if (!stage().isSheet() && m_lines.size() > 1) // a window has less room: the doubling time goes first
        m_lines = wrapText(theme::font(stage().u(kTextPx)), trend.receipt.section(QStringLiteral(" · "), 0, -2), stage().u(250));
    double width = textWidth(theme::font(stage().u(kTextPx), theme::Weight::SemiBold), trend.headline);
    for (const QString &line : m_lines)
        width = std::max(width, textWidth(theme::font(stage().u(kTextPx)), line));
    const double height = stage().u(kLine) * static_cast<double>(m_lines.size() + 1);
    // Along the line from its start: above it first, then below; the leader drops straight to the line.
    const double startX = std::max(mapping.plot.left(), mapping.px(trend.span.low));
    for (double step = 0; step < 0.7; step += 0.03) {
        const double left = startX + stage().u(8) + step * mapping.plot.width();
        for (const double offset : {-90.0, -60.0, -125.0, -40.0, -165.0, 50.0, 85.0, -210.0, -260.0, 120.0, 160.0}) {
            const double lineY = mapping.py(trend.line.at(mapping.axisX(left + stage().u(14))));
            if (lineY > mapping.plot.bottom() || lineY < mapping.plot.top())
                break; // the leader would point out of the plot
            const QRectF box(left, lineY + stage().u(offset), width, height);
            const double gap = stage().u(9);
            const bool offLine = offset < 0 ? box.bottom() + gap < std::min(lineY, mapping.py(trend.line.at(mapping.axisX(box.right()))))
                                            : box.top() - gap > lineY;
            if (offLine && mapping.plot.adjusted(4, 4, -4, -4).contains(box) && isFree(box)) {
                m_receipt = box;
                return box;
            }
        }
    }
    return {};
}

const std::vector<double> &TrendLayer::halfWidths()
{
    if (m_measured == stage().data)
        return m_halfWidths;
    const TrendBand &trend = *stage().data->trend;
    m_measured = stage().data;
    m_halfWidths.clear();
    for (int i = 0; i <= kBandSteps; ++i)
        m_halfWidths.push_back(trend::meanHalfWidth(trend.line, trend.span.low + trend.span.length() * i / kBandSteps, trend.confidence));
    return m_halfWidths;
}

void TrendLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!stage().data->trend)
        return;
    const TrendBand &trend = *stage().data->trend;
    const Mapping &mapping = stage().mapping;
    const theme::Theme &colours = stage().colours();
    painter->save();
    painter->setClipRect(mapping.plot);
    painter->setRenderHint(QPainter::Antialiasing);
    const std::vector<double> &halves = halfWidths();
    QPolygonF band;
    QPolygonF lower;
    for (int i = 0; i <= kBandSteps; ++i) {
        const double x = trend.span.low + trend.span.length() * i / kBandSteps;
        const double half = halves[static_cast<std::size_t>(i)];
        band << mapping.toPixel(x, trend.line.at(x) + half);
        lower.prepend(mapping.toPixel(x, trend.line.at(x) - half));
    }
    QColor fill = colours.ink2;
    fill.setAlphaF(colours.isDark() ? 0.14f : 0.10f);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->setRenderHint(QPainter::Antialiasing, !stage().moving); // a faint fill: its edge shows no steps while it moves
    painter->drawPolygon(band + lower);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.ink2, stage().u(1.5), Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(mapping.toPixel(trend.span.low, trend.line.at(trend.span.low)), mapping.toPixel(trend.span.high, trend.line.at(trend.span.high)));
    painter->restore();
    if (!m_receipt.isEmpty())
        paintReceipt(*painter);
}

void TrendLayer::paintReceipt(QPainter &painter) const
{
    const TrendBand &trend = *stage().data->trend;
    const theme::Theme &colours = stage().colours();
    double baseline = m_receipt.top() + stage().u(12);
    drawRuns(painter, {m_receipt.left(), baseline}, stage().u(kTextPx), {{trend.headline, theme::Weight::SemiBold, colours.ink}});
    for (const QString &line : m_lines) {
        baseline += stage().u(kLine);
        drawRuns(painter, {m_receipt.left(), baseline}, stage().u(kTextPx), {{line, theme::Weight::Regular, colours.ink2}});
    }
    painter.setPen(QPen(colours.ink2, std::max(0.7, stage().u(0.7))));
    painter.drawLine(leader());
}

QLineF TrendLayer::leader() const
{
    const double x = m_receipt.left() + stage().u(14);
    const double lineY = stage().mapping.py(stage().data->trend->line.at(stage().mapping.axisX(x)));
    if (lineY > m_receipt.bottom())
        return {x, m_receipt.bottom() + stage().u(1), x, lineY - stage().u(2)};
    return {x, m_receipt.top() - stage().u(3), x, lineY + stage().u(2)};
}

QRectF TrendLayer::leaderBox() const
{
    if (m_receipt.isEmpty())
        return {};
    const QLineF line = leader();
    return QRectF(line.p1(), line.p2()).normalized().adjusted(-stage().u(3), 0, stage().u(3), 0);
}

} // namespace dekade::figure
