// The keys of the view: what a keyboard, a clicker and the transport's buttons mean.
#include "views/routing/preparedtext.h"
#include "views/routing/routingview.h"
#include "views/routing/transport.h"

#include <QKeyEvent>

#include <algorithm>

namespace dekade::routing {

void RoutingView::goTo(int step)
{
    play(false);
    m_playback.goTo(step);
    showMoment();
}

void RoutingView::zoomBy(int lanes)
{
    if (!m_first)
        return;
    const int experts = m_first->settings().experts;
    const int groups = m_first->settings().groups.count;
    const int count = experts <= kFewExperts ? experts : groups > 1 ? groups : 8;
    m_zoomedLane = std::clamp(m_zoomedLane + lanes, -1, count - 1);
    showOptions();
}

bool RoutingView::pressedStep(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        play(false);
        m_playback.step(1);
        break;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        play(false);
        m_playback.step(-1);
        break;
    case Qt::Key_Home:
        play(false);
        m_playback.scrub(0);
        break;
    case Qt::Key_End:
        play(false);
        m_playback.goTo(m_playback.tokens() * kStages - 1);
        break;
    default:
        return false;
    }
    showMoment();
    return true;
}

bool RoutingView::pressedSwitch(int key)
{
    switch (key) {
    case Qt::Key_Space:
        play(!m_isPlaying);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        zoomBy(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_B:
    case Qt::Key_Period:
        m_stage->setBlank(!m_stage->isBlank());
        return true;
    case Qt::Key_C:
        m_bar->toggleCompare();
        return true;
    case Qt::Key_T:
        m_transport->toggleTraffic();
        return true;
    case Qt::Key_S:
        m_transport->toggleStills();
        return true;
    case Qt::Key_O:
        m_loadOverTime = !m_loadOverTime;
        showOptions();
        return true;
    case Qt::Key_L:
        m_stage->foldLoad(!m_stage->isLoadFolded());
        return true;
    case Qt::Key_H:
        Q_EMIT heatMapRequested();
        return true;
    case Qt::Key_F11:
        setPresenting(!m_presenting);
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

/// One step out: from black, from the presentation, from the page.
void RoutingView::leave()
{
    if (m_stage->isBlank())
        m_stage->setBlank(false);
    else if (m_presenting)
        setPresenting(false);
    else
        Q_EMIT closeRequested();
}

bool RoutingView::pressed(int key)
{
    if (pressedStep(key) || pressedSwitch(key))
        return true;
    if (key < Qt::Key_1 || key > Qt::Key_9 || key - Qt::Key_1 >= static_cast<int>(m_models.size()))
        return false;
    chooseModel(key - Qt::Key_1);
    return true;
}

void RoutingView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (held != Qt::NoModifier || !pressed(event->key()))
        QWidget::keyPressEvent(event);
}

} // namespace dekade::routing
