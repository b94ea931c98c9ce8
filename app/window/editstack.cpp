#include "app/window/editstack.h"

namespace dekade::app {

EditStack::EditStack(store::Store *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    refresh();
}

void EditStack::refresh()
{
    if (base::Result<store::EditHistory> history = m_store->history())
        m_history = *std::move(history);
    else
        m_history = {};
    Q_EMIT historyChanged();
}

base::Result<store::EditOutcome> EditStack::push(const store::Edit &edit)
{
    const base::Result<store::EditOutcome> outcome = m_store->apply(edit);
    if (!outcome)
        return outcome.error();
    if (outcome->changed) {
        refresh();
        Q_EMIT factsChanged();
    }
    return *outcome;
}

base::Result<void> EditStack::undo()
{
    if (const auto done = m_store->undo(); !done)
        return done.error();
    refresh();
    Q_EMIT factsChanged();
    return {};
}

base::Result<void> EditStack::redo()
{
    if (const auto done = m_store->redo(); !done)
        return done.error();
    refresh();
    Q_EMIT factsChanged();
    return {};
}

} // namespace dekade::app
