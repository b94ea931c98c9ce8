#pragma once

#include "views/theme/theme.h"
#include "views/timeline/hovertext.h"

#include <QWidget>

namespace dekade::timeline {

/// A card beside the pointer; painted, so that no text is ever taken for HTML. Lets the mouse through.
class HoverCard final : public QWidget {
    Q_OBJECT

public:
    explicit HoverCard(QWidget *parent);

    void setTheme(theme::ThemeKind kind) { m_theme = kind; }
    /// Shows the text beside `at` (px of the parent), inside the parent.
    void showAt(const QPoint &at, const HoverText &text);
    const HoverText &text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HoverText m_text;
    theme::ThemeKind m_theme = theme::ThemeKind::Light;
};

} // namespace dekade::timeline
