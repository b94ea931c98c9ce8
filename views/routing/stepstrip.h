#pragma once

#include "views/routing/timing.h"
#include "views/theme/theme.h"

#include <QStringList>
#include <QWidget>

namespace dekade::routing {

/// Every stage of every token as a dash, with a playhead that can be dragged: the animator's scrubber.
class StepStrip final : public QWidget {
    Q_OBJECT

public:
    explicit StepStrip(QWidget *parent = nullptr);

    void setTokens(const QStringList &tokens);
    void setMoment(const Moment &moment);
    void setTheme(theme::ThemeKind kind);
    QSize sizeHint() const override { return {640, 44}; }
    QSize minimumSizeHint() const override { return {200, 40}; }

Q_SIGNALS:
    /// ms of the play at speed 1.
    void scrubbed(double timeMs);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void scrubTo(double x);
    double place(const Moment &moment) const;

    QStringList m_tokens;
    Moment m_moment;
    theme::ThemeKind m_theme = theme::ThemeKind::Light;
};

} // namespace dekade::routing
