#pragma once

#include "model/store/connection.h"

#include <QSet>

#include <optional>

namespace dekade::store {

/// The user's own file: nothing until the first write, then made whole or not at all.
class Overlay final {
public:
    /// Opens the file where there is one. Errors as Store::open.
    static base::Result<Overlay> open(const QString &path);
    /// Template of a temporary folder where a store is made aside: in the folder it goes to, so that it can be moved into place at once.
    static QString asideIn(const QString &folder) { return folder + QStringLiteral("/.dekade-XXXXXX"); }
    /// CannotWrite where there is no path to write to.
    base::Result<void> checkPlace() const;

    bool exists() const { return m_connection.has_value(); }
    const Connection *connection() const { return m_connection ? &*m_connection : nullptr; }
    /// The connection where the file has all tables of this version; null where there is none, or an older one on a medium that cannot be
    /// written.
    const Connection *current() const { return m_isCurrent ? connection() : nullptr; }
    const QString &path() const { return m_path; }
    /// Opens the file where there was none before and another connection has made it since. Errors as open.
    base::Result<void> attachNew();
    /// Puts a finished file of the same folder in the place of this one and opens it. Error Busy while another process uses the store.
    base::Result<void> replaceWith(const QString &made);
    /// Makes the file where there is none, and says why nothing can be written to one that cannot be.
    base::Result<void> ensure();

    base::Result<QSet<QString>> preferredClaims() const;

private:
    explicit Overlay(QString path)
        : m_path(std::move(path))
    {
    }
    base::Result<void> attach();
    base::Result<void> create() const;

    QString m_path;
    std::optional<Connection> m_connection;
    bool m_isCurrent = false;
};

} // namespace dekade::store
