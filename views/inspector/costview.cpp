#include "views/inspector/costview.h"

#include "model/inspection/terms.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace dekade::inspector {

CostView::CostView(QWidget *parent)
    : PlateView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void CostView::show(inspection::InspectionPtr inspection, std::size_t column, const theme::Theme &colours)
{
    m_inspection = std::move(inspection);
    const inspection::Column &model = m_inspection->columns[column];
    setAccessibleName(tr("Cost of %1 against the context").arg(model.name));
    setAccessibleDescription(tr("At a context of %1: KV cache %2, %3 FLOPs for the next token.")
                                 .arg(inspection::grouped(m_inspection->state.context), model.cost.kvAt, model.cost.flops));
    setVisible(model.isCounted());
    setMaker([this, column, &colours](double width) {
        Plate plate;
        m_track = drawCost(plate, {1, 0, width - 2, kCostHeight}, *m_inspection, column, colours);
        const double end
            = drawMemory(plate, {1, kCostHeight - 8, width - 2, 60}, m_inspection->columns[column], tr("Memory of the weights"), colours);
        return std::pair(std::move(plate), end);
    });
}

void CostView::mousePressEvent(QMouseEvent *event)
{
    m_isDragging = std::abs(event->position().y() - m_track.y) < 22 || event->position().x() >= m_track.left;
    mouseMoveEvent(event);
}

void CostView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging)
        Q_EMIT contextMoved(trackContext(m_track, event->position().x()), false);
}

void CostView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isDragging, false))
        return;
    Q_EMIT contextMoved(trackContext(m_track, event->position().x()), true);
}

void CostView::step(double octaves)
{
    if (!m_inspection)
        return;
    const double now = std::log2(static_cast<double>(m_inspection->state.context));
    const double next = std::round((now + octaves) * 8) / 8;
    const auto context = static_cast<qint64>(std::llround(std::exp2(next)));
    Q_EMIT contextMoved(std::clamp(context, state::kLeastContext, state::kMostContext), true);
}

void CostView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return step(-0.125);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return step(0.125);
    case Qt::Key_PageDown:
        return step(-1);
    case Qt::Key_PageUp:
        return step(1);
    default:
        PlateView::keyPressEvent(event);
    }
}

} // namespace dekade::inspector
