#pragma once

#include "model/store/store.h"

#include <QObject>

namespace dekade::app {

/// Undo and redo with the face of a QUndoStack, over the log that the store keeps. There are no commands here: the store notes each edit in
/// the transaction that does it, so what can be undone is right after a restart too, and no second list can differ from the first. Lives on
/// the GUI thread; the store outlives it.
class EditStack final : public QObject {
    Q_OBJECT

public:
    explicit EditStack(store::Store *store, QObject *parent = nullptr);

    /// Does an edit at once, on the disk when this returns. Errors as of Store::apply; nothing has changed then and nothing is signalled.
    base::Result<store::EditOutcome> push(const store::Edit &edit);
    bool canUndo() const { return m_history.undo.has_value(); }
    bool canRedo() const { return m_history.redo.has_value(); }
    /// What undo() takes back: "Add the model My-7B"; empty where there is nothing.
    QString undoText() const { return m_history.undo.value_or(QString()); }
    QString redoText() const { return m_history.redo.value_or(QString()); }
    /// Errors as of Store::undo and Store::redo.
    base::Result<void> undo();
    base::Result<void> redo();
    /// Asks the store anew, after an import or a restored backup.
    void refresh();

Q_SIGNALS:
    /// Other words, or nothing, can be undone or redone.
    void historyChanged();
    /// The store holds other facts than before: load them.
    void factsChanged();

private:
    store::Store *m_store;
    store::EditHistory m_history;
};

} // namespace dekade::app
