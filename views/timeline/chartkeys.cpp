#include "views/timeline/cardtext.h"
#include "views/timeline/chartview.h"

#include <QKeyEvent>

#include <algorithm>

namespace dekade::timeline {

using catalogue::ModelId;
using state::ViewState;

namespace {

constexpr double kKeyZoom = 0.8;

} // namespace

bool ChartView::event(QEvent *event)
{
    // While a gesture goes on Esc ends it, whatever else it means to the window.
    if (event->type() == QEvent::ShortcutOverride && m_act != Act::None && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    // Not the base class: it would scroll, and take keys that the window wants.
    event->setAccepted(handleKey(*event));
    if (event->isAccepted())
        showFocus(true);
}

bool ChartView::handleKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Escape)
        return cancel();
    if (handleHistoryKey(event.key(), modifiers))
        return true;
    if (modifiers == Qt::ControlModifier && event.key() == Qt::Key_0) {
        resetView();
        return true;
    }
    const bool isZoom = event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal || event.key() == Qt::Key_Minus;
    if (isZoom && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier)) {
        zoomBy(mapping().plot.center(), event.key() == Qt::Key_Minus ? 1 / kKeyZoom : kKeyZoom, ZoomAxes::Both);
        return true;
    }
    return modifiers == Qt::NoModifier && handlePlainKey(event.key());
}

bool ChartView::handleHistoryKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool alt = modifiers == Qt::AltModifier;
    if (key == Qt::Key_Back || (alt && key == Qt::Key_Left))
        return pressSideButton(Qt::BackButton);
    if (key == Qt::Key_Forward || (alt && key == Qt::Key_Right))
        return pressSideButton(Qt::ForwardButton);
    return false;
}

bool ChartView::handlePlainKey(int key)
{
    const std::optional<ModelId> selected = m_store->state().selected;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        walkTo(m_walk.from(selected, key == Qt::Key_Right ? 1 : -1));
        return true;
    case Qt::Key_Home:
        walkTo(m_walk.first());
        return true;
    case Qt::Key_End:
        walkTo(m_walk.last());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activateSelected();
        return true;
    case Qt::Key_C:
        if (selected)
            m_store->toggleCompared(*selected);
        return true;
    default:
        return false;
    }
}

void ChartView::activateSelected()
{
    if (const std::optional<ModelId> selected = m_store->state().selected)
        Q_EMIT modelActivated(*selected);
}

const figure::Point *ChartView::pointOf(ModelId model) const
{
    const auto found = std::ranges::find(m_data->points, model, &figure::Point::model);
    return found == m_data->points.end() ? nullptr : &*found;
}

void ChartView::walkTo(std::optional<ModelId> model)
{
    if (!model || m_act == Act::Pan || m_act == Act::Box)
        return;
    if (m_act == Act::Settling)
        finish();
    ViewState next = m_store->state();
    next.selected = model;
    const figure::Mapping shown = mapping();
    Window window {shown.x, shown.y};
    if (const figure::Point *point = pointOf(*model))
        window = gesture().revealing(point->x, point->y);
    else if (const auto entry = std::ranges::find(m_data->lane, *model, &figure::LaneEntry::model);
             entry != m_data->lane.end() && entry->x)
        window = gesture().revealing(*entry->x, {});
    if (window.x != shown.x)
        next.x = window.x;
    if (window.y != shown.y)
        next.y = window.y;
    m_store->change(next);
    speak(*model);
}

void ChartView::speak(ModelId model)
{
    if (!m_catalogue || !m_catalogue->contains(model))
        return;
    const figure::Point *point = pointOf(model);
    const CardText text = Card::of(*m_catalogue, model, m_store->state(), point && point->disagrees, m_phrases.language());
    // Setting it tells assistive technology of the new description.
    setAccessibleDescription(Card::spoken(text, m_walk.placeOf(model).value_or(0) + 1, m_walk.count()));
}

} // namespace dekade::timeline
