#include "views/lab/transportbutton.h"

#include <QPainter>
#include <QPolygonF>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace dekade::lab {

namespace {

constexpr double kSize = 11; ///< px of a sign

void drawTriangle(QPainter &painter, const QPointF &centre, double direction)
{
    painter.drawPolygon(QPolygonF {centre + QPointF(-direction * kSize * 0.42, -kSize / 2),
        centre + QPointF(-direction * kSize * 0.42, kSize / 2), centre + QPointF(direction * kSize * 0.5, 0)});
}

void drawBar(QPainter &painter, const QPointF &centre, double shift)
{
    painter.drawRect(QRectF(centre.x() + shift - 1.4, centre.y() - kSize / 2, 2.8, kSize));
}

} // namespace

TransportButton::TransportButton(Sign sign, QWidget *parent)
    : QToolButton(parent)
    , m_sign(sign)
{
    setFixedSize(sign == Sign::Play ? QSize(44, 30) : QSize(32, 30));
    setFocusPolicy(Qt::StrongFocus);
}

void TransportButton::setSign(Sign sign)
{
    m_sign = sign;
    update();
}

void TransportButton::setWords(const QString &name, const QString &tip)
{
    setAccessibleName(name);
    setToolTip(tip);
}

void TransportButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
    const QPointF centre = QRectF(rect()).center();
    switch (m_sign) {
    case Sign::First:
        drawBar(painter, centre, -6);
        drawTriangle(painter, centre + QPointF(2, 0), -1);
        break;
    case Sign::Back:
        drawTriangle(painter, centre, -1);
        break;
    case Sign::Play:
    case Sign::Forward:
        drawTriangle(painter, centre, 1);
        break;
    case Sign::Pause:
        drawBar(painter, centre, -3);
        drawBar(painter, centre, 3);
        break;
    case Sign::Last:
        drawBar(painter, centre, 6);
        drawTriangle(painter, centre - QPointF(2, 0), 1);
        break;
    }
}

} // namespace dekade::lab
