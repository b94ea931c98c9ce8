#include "views/inspector/plateview.h"

#include <QPainter>

#include <cmath>

namespace dekade::inspector {

PlateView::PlateView(QWidget *parent)
    : QWidget(parent)
{
}

void PlateView::setMaker(Maker maker) { m_maker = std::move(maker); }

int PlateView::layOut(int width)
{
    if (!m_maker)
        return 0;
    auto [plate, height] = m_maker(width);
    m_plate = std::move(plate);
    update();
    return static_cast<int>(std::ceil(height));
}

void PlateView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_plate.paint(painter, 1);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

} // namespace dekade::inspector
