#include "views/inspector/diagramview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace dekade::inspector {

DiagramView::DiagramView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void DiagramView::show(inspection::InspectionPtr inspection, std::size_t column, const theme::Theme &colours)
{
    m_inspection = std::move(inspection);
    m_column = column;
    m_colours = &colours;
    const inspection::Column &model = m_inspection->columns[column];
    setVisible(model.isCounted());
    setAccessibleName(tr("Block diagram of %1").arg(model.name));
    setAccessibleDescription(
        tr("%n layer(s), %1. Left and Right choose the block that is drawn.", nullptr, static_cast<int>(model.config.layers.size()))
            .arg(model.kind));
}

int DiagramView::layOut(int width)
{
    if (!m_inspection)
        return 0;
    m_drawing = BlockDrawing(*m_inspection, m_column, width);
    update();
    return static_cast<int>(std::ceil(m_drawing.size().height()));
}

void DiagramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_colours != nullptr)
        m_drawing.paint(painter, *m_colours, 1);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    if (const auto layer = m_drawing.layerAt(event->position()))
        Q_EMIT layerChosen(*layer);
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || !m_inspection)
        return QWidget::keyPressEvent(event);
    const int layers = static_cast<int>(m_inspection->columns[m_column].config.layers.size());
    const int next = m_drawing.drawnLayer() + step;
    if (next >= 0 && next < layers)
        Q_EMIT layerChosen(next);
}

} // namespace dekade::inspector
