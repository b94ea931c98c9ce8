#pragma once

#include "views/theme/theme.h"
#include "views/timeline/cardtext.h"

#include <QFrame>

#include <array>

class QLabel;

namespace dekade::timeline {

/// A small card beside the mark under the pointer. Its words come from data, so every label is plain text. It never takes the mouse.
class HoverCard final : public QFrame {
    Q_OBJECT

public:
    explicit HoverCard(QWidget *parent);

    void setTheme(theme::ThemeKind kind);
    /// Shows the card beside `mark` (px of the parent), inside the parent.
    void showAt(const CardText &text, const QPoint &mark);
    const CardText &text() const { return m_text; }

    /// Where a card of `size` stands for a mark: right of it and below, else on the side where there is room, always inside `bounds` where it
    /// fits.
    static QPoint place(const QRect &bounds, const QSize &size, const QPoint &mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QLabel *label = nullptr;
        QLabel *value = nullptr;
    };
    QLabel *makeLabel(double px, bool strong);
    void fill(const CardText &text);

    CardText m_text;
    theme::ThemeKind m_theme = theme::ThemeKind::Light;
    QLabel *m_name;
    QLabel *m_maker;
    QLabel *m_remark;
    std::array<Line, 6> m_lines; ///< as many rows as a card has at most
};

} // namespace dekade::timeline
