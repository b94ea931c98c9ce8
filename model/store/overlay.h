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

    bool exists() const { return m_connection.has_value(); }
    const Connection *connection() const { return m_connection ? &*m_connection : nullptr; }

    base::Result<QSet<QString>> preferredClaims() const;
    base::Result<void> setPreferred(const QString &claimKey, bool preferred);

private:
    explicit Overlay(QString path) : m_path(std::move(path)) { }
    base::Result<void> attach();
    base::Result<void> create() const;

    QString m_path;
    std::optional<Connection> m_connection;
};

} // namespace dekade::store
