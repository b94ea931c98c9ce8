#include "views/timeline/scrubber.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace dekade::timeline {

namespace {

constexpr double kReach = 11; // px around a handle
constexpr int kYear = 12;

} // namespace

std::optional<Handle> Scrubber::handleUnder(const QPointF &at) const
{
    const double from = std::abs(handleAt(Handle::From).x() - at.x());
    const double to = std::abs(handleAt(Handle::To).x() - at.x());
    if (std::min(from, to) > kReach)
        return {};
    // Two handles on one spot: the outer side of each belongs to it. At the right edge only the first can move.
    if (from == to)
        return at.x() < handleAt(Handle::From).x() || at.x() >= plot().right() - 1 ? Handle::From : Handle::To;
    return from < to ? Handle::From : Handle::To;
}

void Scrubber::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF at = event->position();
    std::optional<Handle> handle = handleUnder(at);
    const bool inside = at.x() > handleAt(Handle::From).x() && at.x() < handleAt(Handle::To).x();
    m_pressedAt = at.x();
    if (!handle && inside) {
        startAct(Act::DragSpan);
        return;
    }
    m_grabOffset = 0;
    if (handle)
        m_grabOffset = handleAt(*handle).x() - at.x();
    else
        handle = at.x() < handleAt(Handle::From).x() ? Handle::From : Handle::To;
    m_active = *handle;
    startAct(Act::DragHandle);
    if (m_grabOffset == 0 && !handleUnder(at)) // beside the span: the nearer end comes to the pointer
        setSpan(rule().withHandle(m_atStart, m_active, nearestMonth(yearAt(at.x()))));
}

void Scrubber::mouseMoveEvent(QMouseEvent *event)
{
    const double px = event->position().x();
    if (m_act == Act::DragHandle && px != m_pressedAt)
        setSpan(rule().withHandle(m_atStart, m_active, nearestMonth(yearAt(px + m_grabOffset))));
    else if (m_act == Act::DragSpan)
        setSpan(rule().shifted(m_atStart, monthsBetween(nearestMonth(yearAt(m_pressedAt)), nearestMonth(yearAt(px)))));
}

void Scrubber::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && (m_act == Act::DragHandle || m_act == Act::DragSpan))
        finish();
}

std::optional<MonthSpan> Scrubber::afterKey(int key, Qt::KeyboardModifiers modifiers) const
{
    const bool shift = modifiers == Qt::ShiftModifier;
    if (modifiers != Qt::NoModifier && !shift)
        return {};
    const MonthSpan now = span();
    const QDate end = m_active == Handle::From ? now.from : now.to;
    switch (key) {
    case Qt::Key_Left:
        return rule().withHandle(now, m_active, end.addMonths(shift ? -kYear : -1));
    case Qt::Key_Right:
        return rule().withHandle(now, m_active, end.addMonths(shift ? kYear : 1));
    case Qt::Key_Home:
        return rule().withHandle(now, m_active, m_rug.whole.from);
    case Qt::Key_End:
        return rule().withHandle(now, m_active, m_rug.whole.to);
    default:
        return {};
    }
}

void Scrubber::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    event->accept();
    if (event->key() == Qt::Key_Escape && m_act != Act::None) {
        cancel();
    } else if (event->key() == Qt::Key_Space && modifiers == Qt::NoModifier) {
        togglePlaying();
    } else if (const std::optional<MonthSpan> next = afterKey(event->key(), modifiers)) {
        if (m_act != Act::Settling)
            startAct(Act::Settling);
        setSpan(*next);
        m_settle.start();
    } else {
        event->ignore();
    }
}

bool Scrubber::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_act != Act::None && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Scrubber::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason)
        m_active = Handle::From;
    else if (event->reason() == Qt::BacktabFocusReason)
        m_active = Handle::To;
    QWidget::focusInEvent(event);
}

bool Scrubber::focusNextPrevChild(bool next)
{
    // The play button asks its parent too: only while the focus is on a handle does Tab go between them.
    const Handle other = next ? Handle::To : Handle::From;
    if (!hasFocus() || m_active == other)
        return QWidget::focusNextPrevChild(next);
    m_active = other;
    update();
    return true;
}

} // namespace dekade::timeline
