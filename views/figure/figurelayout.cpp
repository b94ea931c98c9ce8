#include "views/figure/figurelayout.h"

#include "views/figure/footerlayer.h"
#include "views/figure/lanerows.h"
#include "views/figure/typeset.h"

#include <algorithm>

namespace dekade::figure {

namespace {

// All in u: px at 1280 wide (see the measures in docs of the look).
constexpr double kMargin = 40;
constexpr double kPlotLeft = 92;
constexpr double kWindowLeft = 18;
constexpr double kWindowPlotLeft = 62;
constexpr double kWindowRight = 14;
constexpr double kTitlePx = 20;
constexpr double kTextPx = 13;
constexpr double kKeyPx = 12;
constexpr double kNotePx = 11;
constexpr double kEraHeight = 22.7;
constexpr double kLaneRow = 19;
constexpr double kLanePad = 3.8;
constexpr double kAxisWords = 20;

class Layouter final {
public:
    Layouter(const FigureData &data, const SceneOptions &options)
        : m_data(data)
        , m_options(options)
        , m_sheet(options.mode == Mode::Sheet)
    {
        m_layout.u = options.unit;
    }

    FigureLayout run()
    {
        edges();
        double y = head();
        y = key(y);
        const double bottom = m_sheet ? footer() : m_options.size.height() - u(6);
        axes(y, bottom);
        return std::move(m_layout);
    }

private:
    double u(double units) const { return units * m_layout.u; }

    void edges()
    {
        m_layout.left = u(m_sheet ? kMargin : kWindowLeft);
        m_layout.right = m_options.size.width() - u(m_sheet ? kMargin : kWindowRight);
    }

    /// Title and subtitle; gives the y under them.
    double head()
    {
        const double width = m_layout.right - m_layout.left;
        m_layout.titleLines = wrapText(theme::font(u(kTitlePx), theme::Weight::Bold), m_data.title, width);
        m_layout.subtitleLines = wrapText(theme::font(u(kTextPx)), m_data.subtitle, width);
        if (!m_sheet && m_layout.subtitleLines.size() > 2)
            m_layout.subtitleLines = m_layout.subtitleLines.mid(0, 2);
        m_layout.titleBaseline = u(m_sheet ? 52 : 34);
        const double titleEnd = m_layout.titleBaseline + u(26) * (static_cast<double>(m_layout.titleLines.size()) - 1);
        m_layout.subtitleBaseline = titleEnd + u(m_sheet ? 21.3 : 21);
        return m_layout.subtitleBaseline + u(18) * (static_cast<double>(m_layout.subtitleLines.size()) - 1);
    }

    double key(double y)
    {
        if (!m_sheet && !m_options.showKey)
            return y + u(9);
        const QFont font = theme::font(u(kKeyPx));
        double x = m_layout.left;
        double baseline = y + u(26.7);
        for (std::size_t i = 0; i < m_data.series.size(); ++i) {
            const Series &series = m_data.series[i];
            const double width = u(18) + textWidth(font, series.name) + u(6) + textWidth(font, QString::number(series.count));
            if (x > m_layout.left && x + width > m_layout.right) {
                x = m_layout.left;
                baseline += u(19);
            }
            m_layout.key.push_back({i, {x, baseline}});
            x += width + u(20);
        }
        return baseline;
    }

    /// Wraps the notes; gives the y above which the plot's words end.
    double footer()
    {
        const QFont font = theme::font(u(kNotePx));
        const double width = m_layout.right - m_layout.left;
        m_layout.footerPitch = u(16.7);
        // The labelled count comes in front; it is composed when labels are placed, so room is kept for its longest form.
        m_layout.footerFirstLines = FooterLayer::mostFirstLines(m_data, u(kNotePx), width);
        m_layout.footer.push_back(wrapText(font, m_data.sourceLines.join(QStringLiteral("    ")), width - u(60)));
        m_layout.footer.push_back(wrapText(font, m_data.stateLine, width - u(70)));
        qsizetype lines = m_layout.footerFirstLines;
        for (const QStringList &part : m_layout.footer)
            lines += part.size();
        const double bottom = m_options.size.height() - u(26);
        m_layout.footerBaseline = bottom - m_layout.footerPitch * static_cast<double>(lines - 1);
        m_layout.footerRule = m_layout.footerBaseline - u(18);
        return m_layout.footerRule - u(12);
    }

    void axes(double top, double bottom)
    {
        const double plotLeft = u(m_sheet ? kPlotLeft : kWindowPlotLeft);
        const double plotRight = m_layout.right;
        double y = top + u(14.7);
        m_layout.eraRow = QRectF(plotLeft, y, plotRight - plotLeft, u(kEraHeight));
        y += u(kEraHeight);
        const double words = u(kAxisWords) + (m_data.x.kind == AxisKind::Log ? u(18) : 0);
        const Mapping across {QRectF(plotLeft, y, plotRight - plotLeft, 1), m_data.x.shown, m_data.y.shown};
        lane(across, y, (bottom - words - y) * 0.4);
        y = m_layout.lane.bottom();
        m_layout.plot = QRectF(plotLeft, y, plotRight - plotLeft, std::max(u(40), bottom - words - y));
        // On a screen on whole pixels: clipping to parts of one costs more than drawing the trend.
        if (!m_sheet)
            m_layout.plot = m_layout.plot.toRect();
        m_layout.xBaseline = m_layout.plot.bottom() + u(20);
    }

    void lane(const Mapping &across, double top, double most)
    {
        const double titleEnd = across.plot.left() + u(6) + textWidth(theme::font(u(kKeyPx), theme::Weight::Medium), m_data.laneTitle) + u(8);
        const int mostRows = std::max(1, static_cast<int>((most - u(2 * kLanePad)) / u(kLaneRow)));
        LaneRows rows = m_data.lane.empty() ? LaneRows {} : layOutLane(m_data, across, titleEnd, u(kLaneRow), mostRows, m_layout.u);
        for (LanePlace &place : rows.places) {
            const QPointF shift(0, top + u(kLanePad));
            place.square += shift;
            place.text += shift;
            place.box.translate(shift);
        }
        const double height = m_data.lane.empty() ? 0 : u(kLaneRow) * rows.rows + u(2 * kLanePad);
        m_layout.lanePlaces = std::move(rows.places);
        m_layout.laneHidden = rows.hidden;
        m_layout.lane = QRectF(across.plot.left(), top, across.plot.width(), height);
    }

    const FigureData &m_data;
    const SceneOptions &m_options;
    bool m_sheet;
    FigureLayout m_layout;
};

} // namespace

FigureLayout layoutFigure(const FigureData &data, const SceneOptions &options)
{
    return Layouter(data, options).run();
}

} // namespace dekade::figure
