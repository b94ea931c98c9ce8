#include "model/store/editlog.h"

#include "model/store/editor.h"
#include "model/store/overlay.h"
#include "model/store/overlayids.h"
#include "model/store/transaction.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace dekade::store {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// More than anybody takes back; the log would else grow for ever.
constexpr int kKeptEdits = 10000;

QString wordsOf(const QString &kind, const QString &subject)
{
    if (kind == QLatin1String("add-model"))
        return Words::tr("Add the model %1").arg(subject);
    if (kind == QLatin1String("change-model"))
        return Words::tr("Change the model %1").arg(subject);
    if (kind == QLatin1String("delete-model"))
        return Words::tr("Delete the model %1").arg(subject);
    if (kind == QLatin1String("add-claim"))
        return Words::tr("Add a claim on %1").arg(subject);
    if (kind == QLatin1String("change-claim"))
        return Words::tr("Change a claim on %1").arg(subject);
    if (kind == QLatin1String("delete-claim"))
        return Words::tr("Delete a claim on %1").arg(subject);
    if (kind == QLatin1String("prefer-claim"))
        return Words::tr("Prefer a claim on %1").arg(subject);
    return Words::tr("Take back the preference on %1").arg(subject);
}

struct LoggedEdit {
    qint64 id = 0;
    QString words;
    QJsonArray changes;
};

/// The edit that undo (or redo) is about.
base::Result<std::optional<LoggedEdit>> nextEdit(const Connection &connection, bool toUndo)
{
    const QString statement = toUndo
        ? QStringLiteral("SELECT id, kind, subject, changes FROM edit_log WHERE undone = 0 ORDER BY id DESC LIMIT 1")
        : QStringLiteral("SELECT id, kind, subject, changes FROM edit_log WHERE undone = 1 ORDER BY id LIMIT 1");
    base::Result<QSqlQuery> query = connection.run(statement);
    if (!query)
        return query.error();
    if (!query->next())
        return std::optional<LoggedEdit>();
    return std::optional(LoggedEdit {query->value(0).toLongLong(), wordsOf(query->value(1).toString(), query->value(2).toString()),
        QJsonDocument::fromJson(query->value(3).toString().toUtf8()).array()});
}

base::Result<void> note(const Connection &connection, const Editor &editor)
{
    if (const auto done = connection.run(QStringLiteral("DELETE FROM edit_log WHERE undone = 1")); !done)
        return done.error();
    const QString changes = QString::fromUtf8(QJsonDocument(editor.changes()).toJson(QJsonDocument::Compact));
    const auto added = connection.run(QStringLiteral("INSERT INTO edit_log (kind, subject, changes, undone) VALUES (?, ?, ?, 0)"),
        {editor.kind(), editor.subject(), changes});
    if (!added)
        return added.error();
    const qint64 oldest = added->lastInsertId().toLongLong() - kKeptEdits;
    if (const auto done = connection.run(QStringLiteral("DELETE FROM edit_log WHERE id <= ?"), {oldest}); !done)
        return done.error();
    return {};
}

base::Result<void> stepThrough(Overlay &overlay, bool back)
{
    const QString nothing = back ? Words::tr("there is nothing to undo") : Words::tr("there is nothing to redo");
    if (overlay.connection() == nullptr)
        return base::Error {base::ErrorKind::BadInput, nothing};
    if (const auto ready = overlay.ensure(); !ready)
        return ready;
    const Connection &connection = *overlay.current();
    base::Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const base::Result<std::optional<LoggedEdit>> edit = nextEdit(connection, back);
    if (!edit)
        return edit.error();
    if (!*edit)
        return base::Error {base::ErrorKind::BadInput, nothing};
    if (const auto done = LoggedRows(connection).replay((*edit)->changes, back); !done)
        return done;
    if (const auto done = connection.run(QStringLiteral("UPDATE edit_log SET undone = ? WHERE id = ?"), {back ? 1 : 0, (*edit)->id}); !done)
        return done.error();
    return transaction->commit();
}

/// Without a store there is nothing of one's own to change, and no preference to take back: no store is made for that.
bool isIdleWithoutStore(const Edit &edit)
{
    const PreferClaim *preference = std::get_if<PreferClaim>(&edit);
    return preference != nullptr && !preference->preferred;
}

} // namespace

base::Result<EditOutcome> applyEdit(Overlay &overlay, const catalogue::CatalogueData &facts, const Edit &edit)
{
    if (overlay.connection() == nullptr && isIdleWithoutStore(edit))
        return EditOutcome {{}, {}, false};
    if (const auto ready = overlay.ensure(); !ready)
        return ready.error();
    const Connection &connection = *overlay.current();
    base::Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    Editor editor(facts, connection);
    base::Result<EditOutcome> outcome = editor.apply(edit);
    if (!outcome)
        return outcome;
    if (editor.changes().isEmpty()) {
        outcome->changed = false;
        return outcome;
    }
    if (const auto noted = note(connection, editor); !noted)
        return noted.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return outcome;
}

base::Result<void> undoEdit(Overlay &overlay) { return stepThrough(overlay, true); }

base::Result<void> redoEdit(Overlay &overlay) { return stepThrough(overlay, false); }

base::Result<EditHistory> editHistory(const Overlay &overlay)
{
    EditHistory history;
    if (overlay.current() == nullptr)
        return history;
    const base::Result<std::optional<LoggedEdit>> last = nextEdit(*overlay.current(), true);
    const base::Result<std::optional<LoggedEdit>> undone = nextEdit(*overlay.current(), false);
    if (!last || !undone)
        return last ? undone.error() : last.error();
    if (*last)
        history.undo = (*last)->words;
    if (*undone)
        history.redo = (*undone)->words;
    return history;
}

bool isOwn(catalogue::ModelId model) { return isOwnId(model.value); }

bool isOwn(catalogue::ClaimId claim) { return isOwnId(claim.value); }

} // namespace dekade::store
