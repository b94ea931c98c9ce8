#pragma once

#include "model/store/factmatch.h"
#include "model/store/importwriter.h"
#include "model/store/knownrows.h"
#include "model/store/rowinserter.h"
#include "model/store/transaction.h"

#include <map>
#include <optional>

namespace dekade::store {

/// What an import holds while it is written, and the steps of its SQL.
class ImportWriter::Private final {
public:
    Private(const Connection *opened, const ImportHeader &what)
        : connection(opened)
        , header(what)
        , format(what.format.toStdString())
    {
    }

    base::Result<void> start();
    base::Result<void> insertBatch();
    base::Result<void> replace(KnownRow &old, qint64 newer);
    base::Result<void> confirm();
    base::Result<void> writeCounts();
    base::Result<QString> earlierBatch() const;
    base::Result<void> insertFacts(qint64 id);
    base::Result<void> know();
    KnownRow *sameContent(std::span<KnownRow> versions) const;

    const Connection *connection; ///< null in a dry run without a store
    ImportHeader header;
    std::string format;
    KnownRows known;
    ImportRow row;
    std::unique_ptr<RowInserter> inserter;
    std::optional<Transaction> transaction;
    std::optional<QSqlQuery> replacing;
    std::optional<QSqlQuery> addingFacts;
    ImportWriter::Snapshot snapshot;
    std::optional<KnownFacts> said; ///< by the store, before this file
    ImportOutcome counts;
    QString key;
    qint64 batch = 0;
    std::vector<qint64> seenAgain; ///< rows that stood there word for word
    std::map<qint32, qint64> replaced; ///< how many rows of which batch got a newer version
    qint32 lastSeenIn = 0;
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    std::optional<base::Error> failed;
};

} // namespace dekade::store
