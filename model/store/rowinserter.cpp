#include "model/store/rowinserter.h"

#include <QSqlError>

#ifdef DEKADE_RAW_SQLITE
#include <sqlite3.h>
#endif

namespace dekade::store {

using namespace catalogue;

namespace {

QString statement()
{
    const QString columns = importedColumns();
    QStringList marks;
    marks.fill(QStringLiteral("?"), columns.count(QLatin1Char(',')) + 1);
    return QStringLiteral("INSERT INTO imported (%1) VALUES (%2)").arg(columns, marks.join(QLatin1Char(',')));
}

std::string_view wordOf(Basis basis)
{
    switch (basis) {
    case Basis::Reported:
        return "reported";
    case Basis::Computed:
        return "computed";
    case Basis::Estimated:
        return "estimated";
    case Basis::Undisclosed:
        break;
    }
    return {};
}

/// Hands all values of a row in the order of importedColumns() to a binder with text, integer, real and null.
template<typename Binder>
void bindRow(Binder &binder, const ImportRow &row, qint64 batch)
{
    const ImportRecord &record = *row.record;
    for (const qint64 number : {batch, row.identity, row.content, record.line})
        binder.integer(number);
    for (const std::string *text :
        {&record.name, &record.organization, &record.country, &record.domain, &record.openness, &record.confidence, &row.date})
        binder.text(*text);
    for (const bool flag : {record.notable, record.finetuned, record.frontier})
        binder.integer(flag ? 1 : 0);
    binder.integer(record.flags);
    for (const ImportFigure *figure : row.figures) {
        if (figure == nullptr) {
            binder.nulls(4);
            continue;
        }
        binder.real(figure->value);
        binder.real(figure->low);
        binder.real(figure->high);
        binder.text(wordOf(figure->basis));
    }
    binder.text(row.more);
    binder.text(record.raw);
}

class QtInserter final : public RowInserter {
public:
    QtInserter(const Connection &connection, QSqlQuery query)
        : m_connection(connection)
        , m_query(std::move(query))
    {
    }

    base::Result<qint64> insert(const ImportRow &row, qint64 batch) override
    {
        m_place = 0;
        bindRow(*this, row, batch);
        if (!m_query.exec())
            return m_connection.errorOf(m_query.lastError());
        return m_query.lastInsertId().toLongLong();
    }

    void text(std::string_view text)
    {
        // Never null: an empty text is a text.
        m_query.bindValue(
            m_place++, text.empty() ? QString(QLatin1String("")) : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
    void integer(qint64 number) { m_query.bindValue(m_place++, number); }
    void real(const std::optional<double> &number) { m_query.bindValue(m_place++, number ? QVariant(*number) : QVariant()); }
    void nulls(int count)
    {
        for (int i = 0; i < count; ++i)
            m_query.bindValue(m_place++, QVariant());
    }

private:
    const Connection &m_connection;
    QSqlQuery m_query;
    int m_place = 0;
};

#ifdef DEKADE_RAW_SQLITE
sqlite3 *handleOf(const Connection &connection)
{
    const QVariant handle = connection.driverHandle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    const base::Result<QVariant> driver = connection.single(QStringLiteral("SELECT sqlite_source_id()"));
    // Two SQLites in one process do not share their memory: a driver with a copy of its own must not be touched by ours.
    if (!driver || driver->toString() != QLatin1String(sqlite3_sourceid()))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

class RawInserter final : public RowInserter {
public:
    RawInserter(const Connection &connection, sqlite3 *handle)
        : m_connection(connection)
        , m_handle(handle)
    {
        const QByteArray text = statement().toUtf8();
        sqlite3_prepare_v3(m_handle, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    }
    ~RawInserter() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(RawInserter)

    base::Result<qint64> insert(const ImportRow &row, qint64 batch) override
    {
        m_place = 0;
        if (m_statement != nullptr) {
            bindRow(*this, row, batch);
            const int code = sqlite3_step(m_statement);
            sqlite3_reset(m_statement);
            if (code == SQLITE_DONE)
                return sqlite3_last_insert_rowid(m_handle);
        }
        return m_connection.errorOf(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(m_handle)), QSqlError::StatementError,
            QString::number(sqlite3_extended_errcode(m_handle))));
    }

    // Static: the row outlives the step. Most cells of most rows are empty, and what is bound stays bound: those are not bound again.
    void text(std::string_view text)
    {
        if (text.empty() && changes(Bound::Empty))
            sqlite3_bind_text64(m_statement, m_place, "", 0, SQLITE_STATIC, SQLITE_UTF8); // a null pointer would bind NULL
        else if (!text.empty() && changes(Bound::Value))
            sqlite3_bind_text64(m_statement, m_place, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
    }
    void integer(qint64 number)
    {
        if (changes(Bound::Value))
            sqlite3_bind_int64(m_statement, m_place, number);
    }
    void real(const std::optional<double> &number)
    {
        if (!number)
            return nulls(1);
        if (changes(Bound::Value))
            sqlite3_bind_double(m_statement, m_place, *number);
    }
    void nulls(int count)
    {
        for (int i = 0; i < count; ++i) {
            if (changes(Bound::Null))
                sqlite3_bind_null(m_statement, m_place);
        }
    }

private:
    enum class Bound : quint8 { Null, Empty, Value };

    /// Goes on to the next place and says whether what stands there must be bound anew.
    bool changes(Bound bound)
    {
        Bound &there = m_bound[static_cast<std::size_t>(m_place++)];
        return std::exchange(there, bound) != bound || bound == Bound::Value;
    }

    const Connection &m_connection;
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    int m_place = 0;
    std::array<Bound, 64> m_bound {};
};
#endif

} // namespace

base::Result<std::unique_ptr<RowInserter>> RowInserter::make(const Connection &connection)
{
#ifdef DEKADE_RAW_SQLITE
    if (sqlite3 *handle = handleOf(connection))
        return std::unique_ptr<RowInserter>(std::make_unique<RawInserter>(connection, handle));
#endif
    base::Result<QSqlQuery> query = connection.prepare(statement());
    if (!query)
        return query.error();
    return std::unique_ptr<RowInserter>(std::make_unique<QtInserter>(connection, std::move(*query)));
}

} // namespace dekade::store
