#include "views/details/fold.h"

#include "views/figure/typeset.h"
#include "views/theme/fonts.h"
#include "views/theme/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace dekade::details {

namespace {

constexpr int kHeight = 26;
constexpr double kTextPx = 12.5;
constexpr double kTitleX = 18;

} // namespace

Fold::Fold(const QString &title, const QString &remark, QWidget *body, const theme::Theme &colours, QWidget *parent)
    : QAbstractButton(parent)
    , m_title(title)
    , m_remark(remark)
    , m_colours(colours)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("%1: %2").arg(title, remark));
    body->setVisible(false);
    connect(this, &QAbstractButton::toggled, body, &QWidget::setVisible);
}

QSize Fold::sizeHint() const { return {200, kHeight}; }

void Fold::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double baseline = kHeight / 2.0 + 4.5;
    theme::drawChevron(painter, {6, kHeight / 2.0}, 8, m_colours.ink2, !isChecked());
    const QFont strong = theme::font(kTextPx, theme::Weight::SemiBold);
    painter.setFont(strong);
    painter.setPen(m_colours.ink);
    painter.drawText(QPointF(kTitleX, baseline), m_title);
    const double room = width() - kTitleX - figure::textWidth(strong, m_title) - 16;
    const QFont plain = theme::font(kTextPx);
    painter.setPen(m_colours.ink2);
    figure::drawAligned(painter, {width() - 8.0, baseline}, plain, figure::fitted(plain, m_remark, std::max(0.0, room)), figure::Align::Right);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void Fold::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == (isChecked() ? Qt::Key_Left : Qt::Key_Right))
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace dekade::details
