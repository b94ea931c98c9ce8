#pragma once

#include "model/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace dekade::store {

enum class Access {
    Immutable, ///< reads without any lock and without a side file; for files that nobody writes, and for a first look at strange ones
    ReadOnly,
    ReadWrite, ///< the file must exist
    Create, ///< makes the file
};

/// One SQLite connection, closed when it goes. Moved, never copied. One thread.
class Connection final {
public:
    /// Opens `path` with foreign keys on, views and triggers of the file not trusted. Answers BadInput where the file is no database, Busy
    /// where another process holds it.
    static base::Result<Connection> open(const QString &path, Access access);
    /// An empty database of its own that lives in memory.
    static base::Result<Connection> openInMemory();
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&) = delete;
    ~Connection();

    /// Runs one statement with its values.
    base::Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {}) const;
    /// Prepares a statement that will run often.
    base::Result<QSqlQuery> prepare(const QString &statement) const;
    /// The first column of the first row; invalid where there is none.
    base::Result<QVariant> single(const QString &statement) const;
    /// Runs statements that end in ";" and a line break, one after another.
    base::Result<void> runScript(const QString &script) const;

    /// The driver's own connection, a sqlite3 *, for the one place where Qt's binding is too slow (rowinserter.h).
    QVariant driverHandle() const;

    const QString &path() const { return m_path; }
    base::Error errorOf(const QSqlError &error) const;

private:
    static base::Result<Connection> openNamed(const QString &databaseName, const QString &path);
    Connection(QString name, QString path);

    QSqlDatabase database() const;

    QString m_name;
    QString m_path;
};

} // namespace dekade::store
