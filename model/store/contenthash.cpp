#include "model/store/contenthash.h"

#include "model/base/numberformat.h"

#include <QCryptographicHash>
#include <QSqlRecord>

namespace dekade::store {

namespace {

void addValue(QCryptographicHash &hash, const QVariant &value)
{
    const bool isReal = value.metaType().id() == QMetaType::Double;
    const QByteArray bytes = (isReal ? base::plainNumber(value.toDouble()) : value.toString()).toUtf8();
    const char type = value.isNull() ? 'n' : isReal ? 'r' : value.metaType().id() == QMetaType::QString ? 't' : 'i';
    hash.addData(QByteArrayView(&type, 1));
    hash.addData(QByteArray::number(bytes.size()).append(':'));
    hash.addData(bytes);
}

} // namespace

QStringList hashedTables()
{
    return {QStringLiteral("meta"), QStringLiteral("organization"), QStringLiteral("family"), QStringLiteral("source"), QStringLiteral("model"),
        QStringLiteral("model_alias"), QStringLiteral("model_domain"), QStringLiteral("claim"), QStringLiteral("note"),
        QStringLiteral("background"), QStringLiteral("background_model")};
}

base::Result<QString> contentHash(const Connection &connection, const QString &table)
{
    // Only names of hashedTables() come here; the first two columns are the key of every one of them.
    base::Result<QSqlQuery> query = connection.run(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(table));
    if (!query)
        return query.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const int columns = query->record().count();
    while (query->next()) {
        for (int column = 0; column < columns; ++column)
            addValue(hash, query->value(column));
        hash.addData(QByteArrayView("\n"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace dekade::store
