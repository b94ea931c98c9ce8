#include "model/state/viewstore.h"

#include <algorithm>

namespace dekade::state {

namespace {

constexpr std::size_t kMostSteps = 200;

/// The state without the selection: what makes a step of history.
ViewState viewOf(ViewState state)
{
    state.selected.reset();
    return state;
}

} // namespace

ViewStore::ViewStore(QObject *parent, const ViewState &start)
    : QObject(parent)
    , m_state(start)
{
}

void ViewStore::change(const ViewState &next)
{
    const ViewState before = m_beforePreview.value_or(m_state);
    m_beforePreview.reset();
    const bool isStep = viewOf(before) != viewOf(next);
    if (isStep) {
        m_back.push_back(before);
        if (m_back.size() > kMostSteps)
            m_back.erase(m_back.begin());
        m_forward.clear();
    }
    apply(next);
    if (isStep)
        Q_EMIT historyChanged();
}

void ViewStore::preview(const ViewState &next)
{
    if (!m_beforePreview)
        m_beforePreview = m_state;
    apply(next);
}

void ViewStore::back()
{
    if (m_beforePreview)
        change(m_state); // a gesture cut short is a step like any other
    if (m_back.empty())
        return;
    ViewState target = m_back.back();
    m_back.pop_back();
    target.selected = m_state.selected;
    m_forward.push_back(m_state);
    apply(target);
    Q_EMIT historyChanged();
}

void ViewStore::forward()
{
    if (m_beforePreview)
        change(m_state);
    if (m_forward.empty())
        return;
    ViewState target = m_forward.back();
    m_forward.pop_back();
    target.selected = m_state.selected;
    m_back.push_back(m_state);
    apply(target);
    Q_EMIT historyChanged();
}

void ViewStore::select(std::optional<catalogue::ModelId> model)
{
    ViewState next = m_state;
    next.selected = model;
    change(next);
}

void ViewStore::toggleCompared(catalogue::ModelId model)
{
    ViewState next = m_state;
    const auto found = std::ranges::find(next.compared, model);
    if (found == next.compared.end())
        next.compared.push_back(model);
    else
        next.compared.erase(found);
    change(next);
}

void ViewStore::keepModels(const std::function<bool(catalogue::ModelId)> &isThere)
{
    const auto kept = [&isThere](ViewState state) {
        if (state.selected && !isThere(*state.selected))
            state.selected.reset();
        for (std::vector<catalogue::ModelId> *models : {&state.compared, &state.highlighted})
            std::erase_if(*models, [&isThere](catalogue::ModelId model) { return !isThere(model); });
        if (state.ghost && !isThere(state.ghost->model))
            state.ghost.reset();
        if (state.inspector) {
            std::erase_if(state.inspector->columns,
                [&isThere](const InspectedColumn &column) { return column.file.isEmpty() && column.model && !isThere(*column.model); });
            if (state.inspector->columns.empty())
                state.inspector.reset();
        }
        return state;
    };
    for (std::vector<ViewState> *steps : {&m_back, &m_forward})
        std::ranges::transform(*steps, steps->begin(), kept);
    if (m_beforePreview)
        m_beforePreview = kept(*m_beforePreview);
    apply(kept(m_state));
}

void ViewStore::apply(const ViewState &next)
{
    if (next == m_state)
        return;
    const ViewState before = m_state;
    m_state = next;
    // The copies keep the arguments steady when a receiver changes the state again.
    const ViewState now = m_state;
    Q_EMIT stateChanged(now, before);
}

} // namespace dekade::state
