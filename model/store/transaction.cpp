#include "model/store/transaction.h"

namespace dekade::store {

base::Result<Transaction> Transaction::begin(const Connection &connection)
{
    if (const auto begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    return Transaction(connection);
}

base::Result<void> Transaction::commit()
{
    if (const auto committed = m_connection->run(QStringLiteral("COMMIT")); !committed) {
        const base::Error error = committed.error();
        rollBack();
        return error;
    }
    m_connection = nullptr;
    return {};
}

void Transaction::rollBack()
{
    // SQLite has rolled back by itself after a full disk or an I/O error; then this answers an error that says nothing new.
    if (m_connection != nullptr)
        (void)m_connection->run(QStringLiteral("ROLLBACK"));
    m_connection = nullptr;
}

} // namespace dekade::store
