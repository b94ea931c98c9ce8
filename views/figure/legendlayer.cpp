#include "views/figure/legendlayer.h"

#include "model/base/phrases.h"
#include "views/figure/backdroplayer.h"
#include "views/figure/marks.h"
#include "views/figure/typeset.h"

#include <QPainter>

#include <algorithm>

namespace dekade::figure {

namespace {

constexpr double kTextPx = 11.5;
constexpr double kRow = 18;
constexpr double kSignWidth = 26;
constexpr double kColumnGap = 18;

struct Words {
    const char *dense = QT_TRANSLATE_NOOP("Figure", "dense model");
    const char *total = QT_TRANSLATE_NOOP("Figure", "MoE, total parameters");
    const char *moe = QT_TRANSLATE_NOOP("Figure", "mixture of experts (MoE)");
    const char *active = QT_TRANSLATE_NOOP("Figure", "MoE, active per token");
    const char *undisclosed = QT_TRANSLATE_NOOP("Figure", "not disclosed");
    const char *reported = QT_TRANSLATE_NOOP("Figure", "reported");
    const char *estimated = QT_TRANSLATE_NOOP("Figure", "estimated, low to high");
    const char *disagrees = QT_TRANSLATE_NOOP("Figure", "sources disagree");
};
constexpr Words kWords;

} // namespace

std::vector<LegendLayer::Entry> LegendLayer::entries() const
{
    const FigureData &data = *stage().data;
    const base::Phrases phrases(data.language);
    const bool stems = std::any_of(data.points.begin(), data.points.end(), [](const Point &point) { return point.active.has_value(); });
    std::vector<Entry> list {{Sign::Dense, phrases.text(kWords.dense), data.counts.dense > 0},
        {Sign::MoeTotal, phrases.text(stems ? kWords.total : kWords.moe), data.counts.moe > 0}};
    if (stems)
        list.push_back({Sign::MoeActive, phrases.text(kWords.active), true});
    list.push_back({Sign::Undisclosed, phrases.text(kWords.undisclosed), !data.lane.empty()});
    list.push_back({Sign::Backdrop, data.backdrop.key, !data.backdrop.isEmpty()});
    list.push_back({Sign::Reported, phrases.text(kWords.reported), true});
    list.push_back({Sign::Computed, data.computedWord, data.counts.counted > 0});
    list.push_back({Sign::Estimated, phrases.text(kWords.estimated), data.counts.estimated > 0});
    list.push_back({Sign::Disagrees, phrases.text(kWords.disagrees), data.counts.disagreeing > 0});
    // What the figure does not hold needs no key, but the basis words stay: they say what could have been.
    std::erase_if(list, [](const Entry &entry) { return !entry.present && entry.sign != Sign::Computed && entry.sign != Sign::Estimated; });
    return list;
}

/// How many marks and how much of stems a box would cover.
double LegendLayer::covered(const QRectF &box) const
{
    double count = 0;
    const double clear = stage().u(7);
    const QRectF wide = box.adjusted(-clear, -clear, clear, clear);
    for (const MarkPlace &place : stage().places) {
        if (!place.inView)
            continue;
        const double other = place.activeY.value_or(place.mark.y());
        const QRectF stem(place.mark.x() - 1, std::min(place.mark.y(), other), 2, std::abs(place.mark.y() - other) + 1);
        count += wide.intersects(stem) ? 1 : 0;
    }
    return count;
}

QRectF LegendLayer::place()
{
    m_box = {};
    if (!stage().isSheet())
        return {};
    m_entries = entries();
    m_rows = static_cast<int>(m_entries.size() + 1) / 2;
    const QFont font = theme::font(stage().u(kTextPx));
    m_column = 0;
    for (const Entry &entry : m_entries)
        m_column = std::max(m_column, stage().u(kSignWidth) + textWidth(font, entry.text));
    const QSizeF size(2 * m_column + stage().u(kColumnGap), stage().u(kRow) * m_rows);
    const double inset = stage().u(14);
    const QRectF inside = stage().mapping.plot.adjusted(inset, inset, -inset, -inset);
    if (size.width() > inside.width() || size.height() > inside.height())
        return {};
    // Free corners first, the last era's foot before the others.
    double best = 1;
    const double low = inside.bottom() - size.height();
    const double right = inside.right() - size.width();
    for (const QPointF &corner : {QPointF(right, low), QPointF(right - stage().u(60), low),
             QPointF(inside.left() + (right - inside.left()) * 0.6, low), QPointF(inside.left() + (right - inside.left()) * 0.35, low),
             QPointF(inside.left(), low), QPointF(inside.left(), inside.top()), QPointF(right, inside.top())}) {
        const QRectF box(corner, size);
        if (const double count = covered(box); count < best) {
            best = count;
            m_box = box;
        }
    }
    return m_box;
}

void LegendLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_box.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const theme::Theme &colours = stage().colours();
    if (!stage().data->backdrop.isEmpty())
        paintGround(*painter);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const int column = static_cast<int>(i) / m_rows;
        const int row = static_cast<int>(i) % m_rows;
        const QPointF corner = m_box.topLeft() + QPointF(column * (m_column + stage().u(kColumnGap)), row * stage().u(kRow));
        const QPointF centre = corner + QPointF(stage().u(9), stage().u(kRow / 2));
        paintSign(*painter, centre, m_entries[i].sign, m_entries[i].present);
        drawRuns(*painter, corner + QPointF(stage().u(kSignWidth), stage().u(kRow / 2 + 4)), stage().u(kTextPx),
            {{m_entries[i].text, theme::Weight::Regular, m_entries[i].present ? colours.ink : colours.ink2}});
    }
}

/// Hundreds of faint dots make words hard to read: the ground comes forward below them. Era by era, as the ground is.
void LegendLayer::paintGround(QPainter &painter) const
{
    constexpr float kOpacity = 0.85F;
    const double margin = stage().u(5);
    const QRectF box = m_box.adjusted(-margin, -margin, margin, margin) & stage().mapping.plot;
    std::vector<double> edges {box.left()};
    for (const Era &era : stage().data->eras) {
        if (const double x = stage().mapping.px(era.start); x > box.left() && x < box.right())
            edges.push_back(x);
    }
    edges.push_back(box.right());
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        QColor ground = stage().groundAt((edges[i] + edges[i + 1]) / 2);
        ground.setAlphaF(kOpacity);
        painter.fillRect(QRectF(QPointF(edges[i], box.top()), QPointF(edges[i + 1], box.bottom())), ground);
    }
}

void LegendLayer::paintSign(QPainter &painter, const QPointF &centre, Sign sign, bool present) const
{
    using catalogue::Basis;
    const theme::Theme &colours = stage().colours();
    const QColor colour = present ? colours.ink : colours.ink2;
    const double u = stage().layout.u;
    MarkStyle style {MarkShape::Circle, Basis::Reported, colour, stage().groundAt(centre.x()), u};
    const QPointF aside(7 * u, 0);
    switch (sign) {
    case Sign::Dense:
        return drawMark(painter, centre, style);
    case Sign::MoeTotal:
        style.shape = MarkShape::Diamond;
        return drawMark(painter, centre, style);
    case Sign::MoeActive:
        style.shape = MarkShape::SmallDiamond;
        painter.setPen(QPen(colour, 1.25 * u));
        painter.drawLine(centre - QPointF(0, 9 * u), centre);
        return drawMark(painter, centre, style);
    case Sign::Undisclosed:
        style.basis = Basis::Undisclosed;
        return drawMark(painter, centre, style);
    case Sign::Reported:
    case Sign::Computed:
        style.basis = sign == Sign::Reported ? Basis::Reported : Basis::Computed;
        drawMark(painter, centre - aside, style);
        style.shape = MarkShape::Diamond;
        return drawMark(painter, centre + aside, style);
    case Sign::Estimated:
        style.basis = Basis::Estimated;
        drawRangeBar(painter, centre.x(), centre.y() - 8 * u, centre.y() + 8 * u, colour, u);
        return drawMark(painter, centre, style);
    case Sign::Backdrop:
        for (const QPointF &dot : {QPointF(-6, 2), QPointF(0, -3), QPointF(6, 3)})
            BackdropLayer::paintDot(painter, centre + dot * u, colours, u);
        return;
    case Sign::Disagrees:
        drawMark(painter, centre, style);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(centre + QPointF(5.2 * u, -5.2 * u), 1.3 * u, 1.3 * u);
        return;
    }
}

} // namespace dekade::figure
