#include "views/lab/barplot.h"

#include "views/figure/typeset.h"
#include "views/lab/biasplot.h"
#include "views/lab/labwords.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dekade::lab {

namespace {

using figure::Align;

constexpr int kSquares = 128; ///< in all requests
constexpr double kFallSeconds = 0.6;
constexpr double kLoopSeconds = 2;
constexpr int kFalling = 18;

struct Brushes {
    QColor ink, quiet, rule, bar, lost;
};

Brushes brushesOf(const LabPicture &picture)
{
    const theme::Theme &colours = theme::theme(picture.theme);
    return {colours.ink, colours.ink2, colours.rule, colours.accent, colours.series(1)};
}

class BarPainter final {
public:
    BarPainter(
        QPainter &painter, const LabLayout &layout, const LabLayout::Column &place, const ColumnData &data, const LabPicture &picture)
        : m_painter(painter)
        , m_layout(layout)
        , m_place(place)
        , m_data(data)
        , m_picture(picture)
        , m_brushes(brushesOf(picture))
        , m_u(layout.unit)
        , m_total(std::max(1, picture.plan.settings.heldOutTokens * picture.plan.topK))
    {
    }

    void paint()
    {
        paintLanes();
        paintScale();
        paintLimit();
        paintHottest();
        paintBias(m_painter, m_layout, m_place, barEnds(), m_data, m_picture);
        paintTray();
        paintFalling();
    }

private:
    double laneTop(std::size_t expert) const { return m_place.bars.top() + m_layout.lane * static_cast<double>(expert); }
    /// Squares of a count, the last one in part counted whole: an expert with one token is not shown as idle.
    int squaresOf(int count) const { return static_cast<int>(std::ceil(double(count) * kSquares / m_total - 1e-9)); }
    /// Where `requests` end on the scale of the bars; two squares stand on one another.
    double xOf(double requests) const { return left() + requests / m_total * kSquares / 2 * m_layout.pitch; }
    double gap() const { return std::max(1.0, std::floor(std::min(m_layout.pitch, m_layout.lane / 2) * 0.2)); }
    double side() const { return std::max(1.0, std::floor(std::min(m_layout.pitch * 1.6, (m_layout.lane - gap()) / 2) - gap())); }
    double left() const { return std::round(m_place.bars.left() + 2 * m_u); }

    QRectF square(std::size_t expert, int index) const
    {
        const double top = std::round(laneTop(expert) + m_layout.lane / 2 - side() - gap() / 2);
        return {left() + index / 2 * m_layout.pitch, top + index % 2 * (side() + gap()), std::max(1.0, m_layout.pitch - gap()), side()};
    }

    void paintLanes()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        for (std::size_t expert = 0; expert < m_data.kept.size(); ++expert) {
            const int kept = squaresOf(m_data.kept[expert]);
            const int asked = squaresOf(m_data.kept[expert] + m_data.turned[expert]);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_brushes.bar);
            for (int i = 0; i < kept; ++i)
                m_painter.drawRect(square(expert, i));
            // Hollow: they asked, and were turned away.
            for (int i = kept; i < asked; ++i)
                paintHollow(square(expert, i).translated(std::round(3 * m_u), 0));
        }
        m_painter.restore();
    }

    void paintHollow(const QRectF &rect)
    {
        m_painter.fillRect(rect, m_brushes.lost);
        if (rect.width() >= 3 && rect.height() >= 3) // smaller ones have no inside: their place beyond the limit tells
            m_painter.fillRect(rect.adjusted(1, 1, -1, -1), theme::theme(m_picture.theme).canvas);
    }

    void paintScale()
    {
        const QFont font = theme::font(11 * m_u);
        const auto experts = static_cast<int>(m_data.kept.size());
        const int every = m_layout.lane >= 12 * m_u ? 1 : m_layout.lane >= 6.4 * m_u ? 2 : 4;
        m_painter.setPen(m_brushes.quiet);
        for (int expert = 0; expert < experts; expert += every) {
            const QPointF at(m_place.bars.left() - 5 * m_u, laneTop(static_cast<std::size_t>(expert)) + m_layout.lane / 2 + 4 * m_u);
            figure::drawAligned(m_painter, at, font, QString::number(expert), Align::Right);
        }
        m_painter.setPen(QPen(m_brushes.ink, m_u));
        m_painter.drawLine(m_place.bars.topLeft(), m_place.bars.bottomLeft());
        const double fair = xOf(double(m_total) / experts);
        m_painter.setPen(QPen(m_brushes.ink, 1.3 * m_u, Qt::CustomDashLine));
        QPen dashes = m_painter.pen();
        dashes.setDashPattern({3, 2.2});
        m_painter.setPen(dashes);
        m_painter.drawLine(QPointF(fair, m_place.bars.top() - 2 * m_u), QPointF(fair, m_place.bars.bottom() + 4 * m_u));
        m_painter.setPen(m_brushes.ink);
        const QString words = m_picture.phrases.text(QT_TRANSLATE_NOOP("Figure", "fair share %1"))
                                  .arg(QString::number(100.0 / experts, 'g', 3) + QLatin1Char('%'));
        m_painter.setPen(m_brushes.ink);
        figure::drawAligned(m_painter, {m_place.bars.left(), m_place.bars.bottom() + 15 * m_u}, font, words, Align::Left);
    }

    void paintLimit()
    {
        if (m_data.limit == 0 || m_data.lost == 0 || m_data.turned == std::vector<int>(m_data.turned.size(), 0))
            return;
        const double x = xOf(squaresOf(m_data.limit) / 2 * 2.0 * m_total / kSquares) + 1 * m_u;
        m_painter.setPen(QPen(m_brushes.ink, 2.4 * m_u));
        m_painter.drawLine(QPointF(x, m_place.bars.top() - 2 * m_u), QPointF(x, m_place.bars.bottom() + 4 * m_u));
        m_painter.setPen(m_brushes.ink);
        const QString words = m_picture.phrases.text(QT_TRANSLATE_NOOP("Figure", "full at %1")).arg(m_data.limit);
        figure::drawAligned(m_painter, {m_place.bars.right(), m_place.bars.bottom() + 15 * m_u},
            theme::font(11 * m_u, theme::Weight::SemiBold), words, Align::Right);
    }

    /// The busiest expert's share beside its bar, where there is room.
    void paintHottest()
    {
        if (m_data.limit > 0)
            return;
        const auto hottest = std::max_element(m_data.kept.begin(), m_data.kept.end());
        const auto expert = static_cast<std::size_t>(hottest - m_data.kept.begin());
        const QFont font = theme::font(12 * m_u, theme::Weight::SemiBold);
        const QString words = percent(double(*hottest) / m_total);
        const double end = square(expert, squaresOf(*hottest) + 1).left() + 5 * m_u;
        const bool fits = end + figure::textWidth(font, words) <= m_place.bars.right();
        const bool isLast = expert + 1 == m_data.kept.size();
        const double shift = fits ? 0 : (isLast ? -1 : 1) * std::max(m_layout.lane, 13 * m_u);
        m_painter.setPen(m_brushes.bar);
        figure::drawAligned(m_painter, {fits ? end : m_place.bars.right(), laneTop(expert) + m_layout.lane / 2 + 4.3 * m_u + shift}, font,
            words, fits ? Align::Left : Align::Right);
    }

    /// Where each expert's bar ends.
    std::vector<double> barEnds() const
    {
        std::vector<double> ends;
        for (std::size_t expert = 0; expert < m_data.kept.size(); ++expert)
            ends.push_back(square(expert, squaresOf(m_data.kept[expert]) + 1).right());
        return ends;
    }

    QRectF traySquare(int index) const
    {
        const double pitch = m_layout.pitch;
        const int inARow = std::max(1, static_cast<int>((m_place.tray.width() - 4 * m_u) / pitch));
        const double height = std::min(std::max(3.0, std::floor(pitch * 1.4)), std::floor(m_place.tray.height() / 2));
        return {left() + index % inARow * pitch, std::round(m_place.tray.bottom()) - (index / inARow + 1) * height,
            std::max(1.0, pitch - gap()), height - 1};
    }

    void paintTray()
    {
        m_painter.setPen(QPen(m_brushes.rule, m_u));
        m_painter.drawLine(m_place.tray.bottomLeft() + QPointF(0, 1), m_place.tray.bottomRight() + QPointF(0, 1));
        const int all = m_data.turned.empty() ? 1 : m_total;
        const int squares = m_data.lost == 0 ? 0 : std::max(1, static_cast<int>(std::lround(double(m_data.lost) * kSquares / all)));
        for (int i = 0; i < squares; ++i)
            m_painter.fillRect(traySquare(i), m_brushes.lost);
        const bool lost = m_data.lost > 0;
        m_painter.setPen(lost ? m_brushes.lost : m_brushes.quiet);
        const QFont font = theme::font(11.5 * m_u, lost ? theme::Weight::SemiBold : theme::Weight::Regular);
        figure::drawAligned(m_painter, {m_place.tray.left(), m_place.tray.bottom() + 15 * m_u}, font,
            figure::fitted(font, m_data.lostWords, m_place.tray.width()), Align::Left);
    }

    /// Some of those turned away on their way down, spread over the experts that turn away most.
    void paintFalling()
    {
        const auto turned = std::max_element(m_data.turned.begin(), m_data.turned.end());
        if (!m_picture.fallSeconds || turned == m_data.turned.end() || *turned == 0)
            return;
        const auto expert = static_cast<std::size_t>(turned - m_data.turned.begin());
        const int first = squaresOf(m_data.kept[expert]);
        const int count = squaresOf(m_data.kept[expert] + *turned) - first;
        for (int i = 0; i < std::min(count, kFalling); ++i) {
            const int index = first + (i * 37 + 11) % count;
            const QRectF start = square(expert, index).translated(std::round(3 * m_u), 0);
            const double begins = std::fmod(i * 0.618, 1.0) * (kLoopSeconds - kFallSeconds);
            const double seconds = std::fmod(*m_picture.fallSeconds, kLoopSeconds) - begins;
            if (seconds <= 0 || seconds >= kFallSeconds)
                continue;
            const double y = fallenY(start.top(), m_place.tray.bottom() - start.height(), seconds);
            const double streak = std::min(29.0 * m_u, y - start.top());
            m_painter.setPen(QPen(m_brushes.lost, std::max(1.0, 0.8 * m_u)));
            m_painter.drawLine(QPointF(start.center().x(), y - streak), QPointF(start.center().x(), y));
            m_painter.fillRect(QRectF(start.left(), y, start.width(), start.height()), m_brushes.lost);
        }
    }

    QPainter &m_painter;
    const LabLayout &m_layout;
    const LabLayout::Column &m_place;
    const ColumnData &m_data;
    const LabPicture &m_picture;
    Brushes m_brushes;
    double m_u;
    int m_total;
};

} // namespace

double fallenY(double from, double to, double seconds)
{
    const double share = std::clamp(seconds / kFallSeconds, 0.0, 1.0);
    return from + (to - from) * share * share;
}

void paintBars(
    QPainter &painter, const LabLayout &layout, const LabLayout::Column &place, const ColumnData &data, const LabPicture &picture)
{
    BarPainter(painter, layout, place, data, picture).paint();
}

} // namespace dekade::lab
