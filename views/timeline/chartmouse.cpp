#include "views/timeline/chartview.h"
#include "views/timeline/hovercard.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWheelEvent>

namespace dekade::timeline {

using state::ViewState;

namespace {

ZoomAxes axesFor(Qt::KeyboardModifiers modifiers)
{
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    return shift == control ? ZoomAxes::Both : shift ? ZoomAxes::OnlyX : ZoomAxes::OnlyY;
}

} // namespace

Gesture ChartView::gesture() const { return Gesture(mapping(), m_data->x, m_data->y); }

void ChartView::preview(const Window &window)
{
    const figure::Mapping shown = mapping();
    ViewState next = m_store->state();
    // An axis that does not move stays as it is, following its whole range where it did.
    if (window.x != shown.x)
        next.x = window.x;
    if (window.y != shown.y)
        next.y = window.y;
    m_store->preview(next);
}

void ChartView::zoomBy(const QPointF &at, double factor, ZoomAxes axes)
{
    if ((m_act != Act::None && m_act != Act::Settling) || mapping().plot.isEmpty())
        return;
    if (m_act == Act::None) {
        m_beforeX = m_store->state().x;
        m_beforeY = m_store->state().y;
        m_act = Act::Settling;
    }
    endHover();
    preview(gesture().zoomed(at, factor, axes));
    m_settle.start();
}

void ChartView::dropAct()
{
    m_act = Act::None;
    m_gesture.reset();
    m_settle.stop();
    m_scene->setRubberBand({});
    viewport()->unsetCursor();
}

void ChartView::finish()
{
    dropAct();
    m_store->change(m_store->state());
    showRanges(true);
}

bool ChartView::cancel()
{
    if (m_act == Act::None)
        return false;
    const bool moved = m_act == Act::Pan || m_act == Act::Settling;
    dropAct();
    if (!moved)
        return true;
    ViewState next = m_store->state();
    next.x = m_beforeX;
    next.y = m_beforeY;
    m_store->change(next);
    showRanges(true);
    return true;
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    // Some desktops turn a wheel with Shift or Alt held sideways.
    const QPoint turned = event->angleDelta();
    const int eighths = turned.y() != 0 ? turned.y() : (event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier)) ? turned.x() : 0;
    if (eighths != 0)
        zoomBy(mapToScene(event->position().toPoint()), wheelFactor(eighths), axesFor(event->modifiers()));
}

bool ChartView::pressSideButton(Qt::MouseButton button)
{
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return false;
    if (m_act == Act::Settling)
        finish();
    if (m_act == Act::None)
        button == Qt::BackButton ? m_store->back() : m_store->forward();
    return true;
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    showFocus(false);
    if (pressSideButton(event->button()) || (event->button() != Qt::LeftButton && event->button() != Qt::RightButton))
        return;
    if (m_act == Act::Settling)
        finish();
    if (m_act != Act::None)
        return; // a second button while a drag goes on
    endHover();
    m_act = Act::Pressed;
    m_button = event->button();
    m_isBox = event->button() == Qt::RightButton || event->modifiers().testFlag(Qt::AltModifier);
    m_pressedAt = event->position().toPoint();
}

void ChartView::startAct()
{
    m_gesture = gesture();
    m_act = m_isBox ? Act::Box : Act::Pan;
    m_beforeX = m_store->state().x;
    m_beforeY = m_store->state().y;
    viewport()->setCursor(m_isBox ? Qt::CrossCursor : Qt::ClosedHandCursor);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
    const QPoint at = event->position().toPoint();
    if (m_act == Act::None && event->buttons() == Qt::NoButton)
        hover(at);
    const bool dragged = (at - m_pressedAt).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance();
    if (m_act == Act::Pressed && dragged && !mapping().plot.isEmpty())
        startAct();
    if (m_act == Act::Pan)
        preview(m_gesture->panned(QPointF(at - m_pressedAt)));
    else if (m_act == Act::Box)
        m_scene->setRubberBand(QRectF(mapToScene(m_pressedAt), mapToScene(at)).normalized().intersected(mapping().plot));
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() != m_button)
        return;
    m_button = Qt::NoButton;
    const QPoint at = event->position().toPoint();
    const Act act = m_act;
    if (act == Act::Pan)
        finish();
    else if (act == Act::Box)
        finishBox(at);
    else if (act == Act::Pressed) {
        dropAct();
        if (!m_isBox)
            click(at, event->modifiers().testFlag(Qt::ControlModifier));
    }
}

void ChartView::finishBox(const QPoint &at)
{
    const std::optional<Window> window = m_gesture->boxed(QRectF(mapToScene(m_pressedAt), mapToScene(at)));
    dropAct();
    if (!window)
        return;
    ViewState next = m_store->state();
    next.x = window->x;
    next.y = window->y;
    m_store->change(next);
}

void ChartView::click(const QPoint &at, bool toggles)
{
    const std::optional<figure::Hit> hit = hitAt(at);
    if (toggles) {
        if (hit)
            m_store->toggleCompared(hit->model);
        return;
    }
    m_store->select(hit ? std::optional(hit->model) : std::nullopt);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        mousePressEvent(event); // two quick presses of another button are two presses
        return;
    }
    event->accept();
    if (const std::optional<figure::Hit> hit = hitAt(event->position().toPoint())) {
        m_store->select(hit->model);
        Q_EMIT modelActivated(hit->model);
        return;
    }
    resetView();
}

std::optional<figure::Hit> ChartView::hitAt(const QPoint &at) const { return m_scene->hitTest(mapToScene(at)); }

void ChartView::hover(const QPoint &at)
{
    const std::optional<figure::Hit> hit = m_catalogue ? hitAt(at) : std::nullopt;
    if (!hit || !m_catalogue->contains(hit->model)) {
        endHover();
        return;
    }
    m_scene->setHovered(hit->model);
    viewport()->setCursor(Qt::PointingHandCursor);
    const figure::Point *point = pointOf(hit->model);
    m_card->showAt(Card::of(*m_catalogue, hit->model, m_store->state(), point && point->disagrees, m_phrases.language()),
                   mapFromScene(hit->mark));
}

void ChartView::endHover()
{
    m_scene->setHovered({});
    m_card->hide();
    if (m_act == Act::None)
        viewport()->unsetCursor();
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        endHover();
    return QGraphicsView::viewportEvent(event);
}

} // namespace dekade::timeline
