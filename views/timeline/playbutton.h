#pragma once

#include "views/theme/theme.h"

#include <QAbstractButton>

namespace dekade::timeline {

/// A triangle to play, two bars to pause: checked while it plays.
class PlayButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit PlayButton(QWidget *parent);

    void setTheme(theme::ThemeKind kind);
    void setPlaying(bool playing);
    QSize sizeHint() const override { return {28, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::ThemeKind m_theme = theme::ThemeKind::Light;
    bool m_isPlaying = false;
};

} // namespace dekade::timeline
