// What the pointer and the keyboard do to the chart.
#include "views/figure/figurescene.h"
#include "views/timeline/chartview.h"
#include "views/timeline/hovercard.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace dekade::timeline {

namespace {

constexpr double kWheelStep = 0.85; ///< a notch shows 85 % of the range
constexpr double kKeyStep = 0.8;

/// The axes a wheel turn moves: by modifier, or by the axis under the pointer.
Axes axesOf(const figure::Mapping &mapping, const QPointF &at, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ShiftModifier) || at.y() > mapping.plot.bottom())
        return Axes::X;
    if (modifiers.testFlag(Qt::ControlModifier) || at.x() < mapping.plot.left())
        return Axes::Y;
    return Axes::Both;
}

} // namespace

void ChartView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (!m_data || turned == 0)
        return;
    if (m_gesture != Gesture::None)
        return; // a drag goes on from where it started
    const figure::Mapping now = mapping();
    m_wheelSettles.start();
    previewShown(zoomedAt(
        *m_data, now, event->position(), std::pow(kWheelStep, turned / 120.0), axesOf(now, event->position(), event->modifiers())));
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const bool isLeft = event->button() == Qt::LeftButton;
    if (m_wheelSettles.isActive())
        settle(); // else its end would end the drag that begins here
    if (event->button() == Qt::BackButton)
        return m_store->back();
    if (event->button() == Qt::ForwardButton)
        return m_store->forward();
    if ((!isLeft && event->button() != Qt::RightButton) || !m_data)
        return;
    setFocus(Qt::MouseFocusReason);
    m_card->hide();
    m_pressedAt = event->position();
    m_pressedMapping = mapping();
    m_beforeGesture = m_store->state();
    const bool boxes = !isLeft || (event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier));
    m_gesture = boxes ? Gesture::Box : Gesture::Pressed;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF moved = event->position() - m_pressedAt;
    switch (m_gesture) {
    case Gesture::None:
        return hover(event->position().toPoint());
    case Gesture::Pressed:
        if (moved.manhattanLength() < QApplication::startDragDistance())
            return;
        m_gesture = Gesture::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
        [[fallthrough]];
    case Gesture::Pan:
        return previewShown(pannedBy(m_pressedMapping, m_pressedAt, event->position()));
    case Gesture::Box:
        return m_scene->setRubberBand(QRectF(m_pressedAt, event->position()).normalized() & m_pressedMapping.plot);
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const Gesture ended = std::exchange(m_gesture, Gesture::None);
    viewport()->unsetCursor();
    m_scene->setRubberBand({});
    switch (ended) {
    case Gesture::None:
        return;
    case Gesture::Pressed:
        return click(event->position(), event->modifiers());
    case Gesture::Pan:
        return settle();
    case Gesture::Box:
        break;
    }
    const Shown shown = boxed(*m_data, m_pressedMapping, QRectF(m_pressedAt, event->position()));
    if (shown == Shown {m_pressedMapping.x, m_pressedMapping.y})
        return;
    previewShown(shown);
    settle();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return mousePressEvent(event); // two quick presses of another button are two presses
    if (const Pointed pointed = pointedAt(event->position()); pointed.model)
        return Q_EMIT modelActivated(*pointed.model);
    resetView();
}

void ChartView::click(const QPointF &at, Qt::KeyboardModifiers modifiers)
{
    const Pointed pointed = pointedAt(at);
    if (modifiers.testFlag(Qt::ControlModifier)) {
        if (pointed.model)
            m_store->toggleCompared(*pointed.model);
        return;
    }
    m_store->select(pointed.model);
    if (!pointed.model && pointed.dot)
        Q_EMIT said(hoverText(*m_data, *pointed.dot, m_language).inOneLine());
}

/// A mark or a name first, then a dot behind them; some of these are models of the catalogue, too.
ChartView::Pointed ChartView::pointedAt(const QPointF &at) const
{
    if (const auto hit = m_scene->hitTest(at))
        return {hit->model, {}};
    const std::optional<figure::DotPlace> dot = m_scene->dotAt(at);
    return {dot ? m_data->backdrop.at(*dot).model : std::nullopt, dot};
}

void ChartView::hover(const QPoint &at)
{
    if (!m_data)
        return;
    const Pointed pointed = pointedAt(at);
    m_scene->setHovered(pointed.model);
    viewport()->setCursor(pointed.model ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (pointed.model && m_catalogue)
        m_card->showAt(at, hoverText(*m_catalogue, m_store->state(), *pointed.model, m_language));
    else if (pointed.dot)
        m_card->showAt(at, hoverText(*m_data, *pointed.dot, m_language));
    else
        m_card->hide();
}

void ChartView::leaveEvent(QEvent *event)
{
    m_scene->setHovered({});
    m_card->hide();
    QGraphicsView::leaveEvent(event);
}

void ChartView::cancelGesture()
{
    m_scene->setRubberBand({});
    viewport()->unsetCursor();
    switch (std::exchange(m_gesture, Gesture::None)) {
    case Gesture::Pan:
        return m_store->change(m_beforeGesture);
    case Gesture::None:
        return m_store->select({});
    case Gesture::Pressed:
    case Gesture::Box:
        return; // nothing has moved yet
    }
}

void ChartView::zoomAboutCentre(double factor)
{
    if (!m_data || m_gesture != Gesture::None)
        return;
    const figure::Mapping now = mapping();
    previewShown(zoomedAt(*m_data, now, now.plot.center(), factor, Axes::Both));
    settle();
}

bool ChartView::pressWalkKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::AltModifier | Qt::ControlModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Right:
        walk(1);
        return true;
    case Qt::Key_Left:
        walk(-1);
        return true;
    case Qt::Key_Home:
        walkFrom({}, 1);
        return true; // from nowhere a step forward is the first
    case Qt::Key_End:
        walkFrom({}, -1);
        return true;
    default:
        return false;
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (pressWalkKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomAboutCentre(kKeyStep);
    case Qt::Key_Minus:
        return zoomAboutCentre(1 / kKeyStep);
    case Qt::Key_Escape:
        return cancelGesture();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_store->state().selected)
            Q_EMIT modelActivated(*m_store->state().selected);
        return;
    default:
        event->ignore(); // the window knows C, W and Space
    }
}

} // namespace dekade::timeline
