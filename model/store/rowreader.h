#pragma once

#include "model/catalogue/terms.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace dekade::store {

/// Reads a row column by column, from left to right; remembers the first word that is no term.
class Row final {
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    qint64 id() { return m_query.value(m_column++).toLongLong(); }
    QString text() { return m_query.value(m_column++).toString(); }
    bool flag() { return m_query.value(m_column++).toBool(); }

    std::optional<double> number()
    {
        const QVariant value = m_query.value(m_column++);
        return value.isNull() ? std::nullopt : std::optional(value.toDouble());
    }

    template<typename E>
    E term()
    {
        const QString key = text();
        const std::optional<E> found = catalogue::termOf<E>(key);
        if (!found && m_unknown.isEmpty())
            m_unknown = key;
        return found.value_or(E {});
    }

    const QString &unknown() const { return m_unknown; }

private:
    const QSqlQuery &m_query;
    int m_column = 0;
    QString m_unknown;
};

} // namespace dekade::store
