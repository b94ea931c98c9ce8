#include "views/timeline/playbutton.h"

#include <QPainter>

namespace dekade::timeline {

namespace {

constexpr double kRing = 2;
constexpr double kCorner = 3;

} // namespace

PlayButton::PlayButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    resize(sizeHint());
    setPlaying(false);
}

void PlayButton::setTheme(theme::ThemeKind kind)
{
    m_theme = kind;
    update();
}

void PlayButton::setPlaying(bool playing)
{
    m_isPlaying = playing;
    setAccessibleName(playing ? tr("Pause") : tr("Play the years"));
    setToolTip(playing ? tr("Pause (Space)") : tr("Play the years (Space)"));
    update();
}

void PlayButton::paintEvent(QPaintEvent *)
{
    const theme::Theme &colours = theme::theme(m_theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.panel);
        painter.drawRoundedRect(box, kCorner, kCorner);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, kRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, kCorner, kCorner);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? colours.accent : colours.ink);
    const QPointF centre = box.center();
    if (m_isPlaying) {
        painter.drawRect(QRectF(centre + QPointF(-5, -6), QSizeF(3.5, 12)));
        painter.drawRect(QRectF(centre + QPointF(1.5, -6), QSizeF(3.5, 12)));
        return;
    }
    const QPolygonF triangle({centre + QPointF(-4, -6.5), centre + QPointF(-4, 6.5), centre + QPointF(7, 0)});
    painter.drawPolygon(triangle);
}

} // namespace dekade::timeline
