#pragma once

#include "model/store/connection.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace dekade::store {

/// Rows of the user's own tables as JSON objects, and a record of what was done to them. One object serves one edit.
class LoggedRows final {
public:
    explicit LoggedRows(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// The row with this key (own_model.id, own_claim.id, preferred_claim.claim_key), empty where there is none.
    base::Result<std::optional<QJsonObject>> read(const QString &table, const QVariant &key) const;
    /// Adds a row; an id that is not given is made. Answers its id.
    base::Result<qint64> add(const QString &table, const QJsonObject &row);
    /// Puts `row` in the place of the one with its key. Nothing is noted where both are the same.
    base::Result<void> change(const QString &table, const QVariant &key, const QJsonObject &row);
    base::Result<void> remove(const QString &table, const QVariant &key);

    /// What was done: [{table, before, after}], null where there was or is no row.
    const QJsonArray &changes() const { return m_changes; }

    /// Goes back to `before`, last change first, or on to `after`. Error BadInput where a row is not what the log says.
    base::Result<void> replay(const QJsonArray &changes, bool back) const;

private:
    base::Result<void> write(const QString &table, const QJsonObject &row) const;
    base::Result<void> erase(const QString &table, const QVariant &key) const;
    base::Result<void> step(const QJsonObject &change, const QString &from, const QString &to) const;

    const Connection &m_connection;
    QJsonArray m_changes;
};

} // namespace dekade::store
