#pragma once

#include "model/state/viewstore.h"
#include "views/figure/mapping.h"
#include "views/theme/theme.h"
#include "views/timeline/span.h"

#include <QWidget>

#include <algorithm>

class QToolButton;

namespace dekade::timeline {

class Player;

/// The span of time shown: a track under the chart on the chart's own scale, a tick for each release, two handles, and a button that plays.
/// Arrows move the handle in hand by a month, with Shift by a year; Up and Down change the hand; Home and End open the span.
class Scrubber final : public QWidget {
    Q_OBJECT

public:
    explicit Scrubber(state::ViewStore *store, QWidget *parent = nullptr);

    void setCatalogue(catalogue::CataloguePtr catalogue);
    void setTheme(theme::ThemeKind kind);
    void setLanguage(QLocale::Language language);
    void setReducedMotion(bool reduced);
    /// Takes the chart's scale where its x axis shows dates; else a scale of its own over the same px.
    void alignTo(const figure::Mapping &mapping, bool hasDates);
    void togglePlaying();
    bool isPlaying() const;

    MonthSpan whole() const { return m_whole; }
    MonthSpan span() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void collectReleases();
    void show(const MonthSpan &span, bool settled);
    void refreshWords();
    double px(double decimalYear) const;
    double decimalYearAt(double px) const;
    /// Where the handles stand: the start of the first month, the end of the last; at the edge of the scale where that is out of view.
    double firstPx() const { return std::clamp(px(yearOf(span().first)), m_left, m_right); }
    double lastPx() const { return std::clamp(px(yearOf(span().last + 1)), m_left, m_right); }
    void paintTrack(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    state::ViewStore *m_store;
    catalogue::CataloguePtr m_catalogue;
    theme::ThemeKind m_theme = theme::ThemeKind::Light;
    QLocale::Language m_language = QLocale::English;
    QToolButton *m_button;
    Player *m_player;
    std::vector<double> m_releases; ///< decimal years
    MonthSpan m_whole {2019 * 12, 2026 * 12};
    state::Range m_scale {2018, 2027};
    double m_left = 72;
    double m_right = 600;
    Handle m_hand = Handle::Last;
    bool m_dragging = false;
    double m_draggedFrom = 0; ///< decimal year under the pointer when the drag began
    MonthSpan m_draggedSpan;
};

} // namespace dekade::timeline
