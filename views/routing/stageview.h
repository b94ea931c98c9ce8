#pragma once

#include "views/routing/sceneat.h"
#include "views/theme/theme.h"

#include <QWidget>

#include <optional>

namespace dekade::routing {

/// The picture of the animator: shows the frame of a moment, and says which token, stage or lane was pointed at. Knows no time of its own.
class StageView final : public QWidget {
    Q_OBJECT

public:
    explicit StageView(QWidget *parent = nullptr);

    /// `second`: another model below the first, on the same tokens; null: the first alone.
    void setPerformances(PerformancePtr first, PerformancePtr second);
    void setOptions(const StageOptions &first, const StageOptions &second);
    void setExtent(Extent extent);
    void setMoment(const Moment &moment);
    /// How long the moment has been held, ms: what flows goes on meanwhile.
    void setHeld(double ms);
    /// Folds the panel of the load into the band below, or opens it, whatever the width; until then the width decides.
    void foldLoad(bool folded);
    bool isLoadFolded() const { return laidOut({}).layout.load == LoadPlace::Folded; }
    void setTheme(theme::ThemeKind kind);
    /// Nothing but the ground, as when a lecturer wants the room's eyes.
    void setBlank(bool blank);
    bool isBlank() const { return m_blank; }

    const Moment &moment() const { return m_moment; }
    /// The frame that is shown.
    const StageScene &scene() const;
    QSize sizeHint() const override { return {1600, 774}; }
    QSize minimumSizeHint() const override { return {800, 387}; }

Q_SIGNALS:
    void tokenChosen(int token);
    void stageChosen(int stage);
    void laneChosen(int lane);
    void loadChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void invalidate();
    const HotSpot *spotAt(const QPointF &place) const;
    StageOptions laidOut(StageOptions options) const;

    PerformancePtr m_first;
    PerformancePtr m_second;
    StageOptions m_firstOptions;
    StageOptions m_secondOptions;
    Extent m_extent = Extent::Whole;
    std::optional<LoadPlace> m_loadPlace;
    double m_heldMs = 0;
    Moment m_moment;
    theme::ThemeKind m_theme = theme::ThemeKind::Light;
    bool m_blank = false;
    mutable std::optional<StageScene> m_scene; ///< until something changes
};

} // namespace dekade::routing
