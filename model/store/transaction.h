#pragma once

#include "model/store/connection.h"

namespace dekade::store {

/// BEGIN IMMEDIATE until commit(), else rolled back. Immediate, because a deferred one fails half-way when somebody else writes.
class Transaction final {
public:
    static base::Result<Transaction> begin(const Connection &connection);
    Transaction(Transaction &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction() { rollBack(); }

    base::Result<void> commit();
    void rollBack();

private:
    explicit Transaction(const Connection &connection)
        : m_connection(&connection)
    {
    }

    const Connection *m_connection;
};

} // namespace dekade::store
