#include "model/store/loggedrows.h"

#include <QCoreApplication>
#include <QSqlField>
#include <QSqlRecord>

#include <algorithm>

namespace dekade::store {

namespace {

const QString kTable = QStringLiteral("table");
const QString kBefore = QStringLiteral("before");
const QString kAfter = QStringLiteral("after");

QString keyColumn(const QString &table)
{
    return table == QLatin1String("preferred_claim") ? QStringLiteral("claim_key") : QStringLiteral("id");
}

/// A log is data: its words become part of a statement only when they are these.
bool isLogged(const QString &table)
{
    return table == QLatin1String("own_model") || table == QLatin1String("own_claim") || table == QLatin1String("preferred_claim");
}

QJsonObject objectOf(const QSqlQuery &query)
{
    const QSqlRecord record = query.record();
    QJsonObject object;
    for (int column = 0; column < record.count(); ++column)
        object.insert(record.fieldName(column), query.isNull(column) ? QJsonValue() : QJsonValue::fromVariant(query.value(column)));
    return object;
}

/// Equal but for how JSON keeps a number: 1.0248191149674769e18 is written with all its digits and read back as an integer near it.
bool areSame(const QJsonObject &a, const QJsonObject &b)
{
    if (a.keys() != b.keys())
        return false;
    return std::ranges::all_of(a.keys(), [&](const QString &key) {
        const QJsonValue left = a.value(key);
        const QJsonValue right = b.value(key);
        return left.isDouble() && right.isDouble() ? left.toDouble() == right.toDouble() : left == right;
    });
}

QVariant bound(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    // A null QString would bind NULL; an empty text is a text.
    return value.isString() && value.toString().isEmpty() ? QVariant(QStringLiteral("")) : value.toVariant();
}

base::Error notAsLogged(const QString &file)
{
    return {base::ErrorKind::BadInput,
        QCoreApplication::translate("Store", "the store is not as the list of edits says, so this step cannot be taken; “dekade verify” says more"), file};
}

} // namespace

base::Result<std::optional<QJsonObject>> LoggedRows::read(const QString &table, const QVariant &key) const
{
    base::Result<QSqlQuery> query = m_connection.run(QStringLiteral("SELECT * FROM %1 WHERE %2 = ?").arg(table, keyColumn(table)), {key});
    if (!query)
        return query.error();
    return query->next() ? std::optional(objectOf(*query)) : std::nullopt;
}

base::Result<void> LoggedRows::write(const QString &table, const QJsonObject &row) const
{
    QStringList columns;
    QStringList marks;
    QVariantList values;
    const base::Result<QSqlQuery> shape = m_connection.run(QStringLiteral("SELECT * FROM %1 LIMIT 0").arg(table));
    if (!shape)
        return shape.error();
    const QSqlRecord record = shape->record();
    for (int column = 0; column < record.count(); ++column) {
        const QString name = record.fieldName(column);
        if (!row.contains(name))
            continue;
        columns << name;
        marks << QStringLiteral("?");
        const QJsonValue value = row.value(name);
        values << bound(row.value(name));
    }
    const auto done = m_connection.run(
        QStringLiteral("REPLACE INTO %1 (%2) VALUES (%3)").arg(table, columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", "))),
        values);
    if (!done)
        return done.error();
    return {};
}

base::Result<void> LoggedRows::erase(const QString &table, const QVariant &key) const
{
    if (const auto done = m_connection.run(QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(table, keyColumn(table)), {key}); !done)
        return done.error();
    return {};
}

base::Result<qint64> LoggedRows::add(const QString &table, const QJsonObject &row)
{
    if (const auto done = write(table, row); !done)
        return done.error();
    const base::Result<QVariant> made = m_connection.single(QStringLiteral("SELECT last_insert_rowid()"));
    if (!made)
        return made.error();
    const QString column = keyColumn(table);
    const base::Result<std::optional<QJsonObject>> after = read(table, row.contains(column) ? row.value(column).toVariant() : *made);
    if (!after)
        return after.error();
    m_changes.append(QJsonObject {{kTable, table}, {kBefore, QJsonValue()}, {kAfter, after->value_or(QJsonObject())}});
    return made->toLongLong();
}

base::Result<void> LoggedRows::change(const QString &table, const QVariant &key, const QJsonObject &row)
{
    const base::Result<std::optional<QJsonObject>> before = read(table, key);
    if (!before)
        return before.error();
    if (const auto done = write(table, row); !done)
        return done;
    const base::Result<std::optional<QJsonObject>> after = read(table, key);
    if (!after)
        return after.error();
    if (*before != *after)
        m_changes.append(
            QJsonObject {{kTable, table}, {kBefore, before->value_or(QJsonObject())}, {kAfter, after->value_or(QJsonObject())}});
    return {};
}

base::Result<void> LoggedRows::remove(const QString &table, const QVariant &key)
{
    const base::Result<std::optional<QJsonObject>> before = read(table, key);
    if (!before)
        return before.error();
    if (!*before)
        return {};
    m_changes.append(QJsonObject {{kTable, table}, {kBefore, **before}, {kAfter, QJsonValue()}});
    return erase(table, key);
}

base::Result<void> LoggedRows::replay(const QJsonArray &changes, bool back) const
{
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const QJsonObject change = changes.at(back ? changes.size() - 1 - i : i).toObject();
        if (const auto done = back ? step(change, kAfter, kBefore) : step(change, kBefore, kAfter); !done)
            return done;
    }
    return {};
}

base::Result<void> LoggedRows::step(const QJsonObject &change, const QString &from, const QString &to) const
{
    const QString table = change.value(kTable).toString();
    if (!isLogged(table))
        return notAsLogged(m_connection.path());
    const QJsonValue there = change.value(from);
    const QJsonValue wanted = change.value(to);
    const QVariant key = (there.isObject() ? there : wanted).toObject().value(keyColumn(table)).toVariant();
    const base::Result<std::optional<QJsonObject>> found = read(table, key);
    if (!found)
        return found.error();
    if (found->has_value() != there.isObject() || (*found && !areSame(**found, there.toObject())))
        return notAsLogged(m_connection.path());
    return wanted.isObject() ? write(table, wanted.toObject()) : erase(table, key);
}

} // namespace dekade::store
