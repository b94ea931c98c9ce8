#pragma once

#include "model/catalogue/modelfacts.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace dekade::store {

class Overlay;

/// Imports of more rows in all than this become columns, not records: Store::load makes no models of the batches beyond.
inline constexpr qint64 kMostRecords = 20000;

/// What is known of a file before its rows are read.
struct ImportHeader {
    QString fileName; ///< without its folder
    QString format; ///< "epoch", "owid", "dekade-csv", …: rows are the same only within one format
    QString sha256 = {}; ///< of the file in hex; may come later, see ImportWriter::setSha256
    QString columns = {}; ///< the header line as it stood, to read the raw rows by
    bool dryRun = false; ///< only counts: nothing is written and no store is made
};

/// What an import did.
struct ImportOutcome {
    /// The key for undoImport; of the earlier batch where nothing was new; empty for no rows, for a dry run of new ones, and where all is said
    /// by other than imports.
    QString batch;
    qint64 rows = 0;
    qint64 added = 0; ///< rows never seen
    qint64 updated = 0; ///< other content under a known format, name and date; the earlier version is kept for undo
    qint64 unchanged = 0; ///< rows the store holds word for word, now or in a replaced version, and models of which it says all that already
    bool operator==(const ImportOutcome &) const = default;
};

/// An import as the list of imports shows it.
struct ImportBatch {
    QString key; ///< "epoch-all-models", from the file's name; the dataset of its models
    ImportHeader header;
    QDateTime importedAt; ///< UTC
    ImportOutcome outcome;
    qint64 shown = 0; ///< rows of it that no later batch replaced
};

/// Writes one file's rows into the user's store, all or nothing, in one transaction: take() for every row, then finish(). Without finish()
/// the store is as it was. Made by Store::beginImport; must not outlive the Store, and nothing else may be written to the store meanwhile.
class ImportWriter final : public catalogue::ImportSink {
public:
    ~ImportWriter() override;

    /// Adds one row. Errors: BadInput with line and field for a row that cannot be kept (the import may go on without it); CannotWrite for
    /// a full disk, after which only rolling back is left.
    base::Result<void> take(const catalogue::ImportRecord &record) override;
    bool takesFacts() const override { return true; }
    /// Adds the models of one of Dekade's own files, each as one row, unless the store says all that of it already. Errors as take().
    base::Result<void> takeFacts(const catalogue::FileFacts &file) override;
    /// For a reader that knows the hash of its file only at the end. Before finish().
    void setSha256(const QString &sha256);
    /// The counts up to here; `batch` is empty.
    const ImportOutcome &soFar() const;
    /// Commits, and answers what was done. No batch is made where nothing was new.
    base::Result<ImportOutcome> finish();

    /// All that the store says, asked for when a file of Dekade's own comes.
    using Snapshot = std::function<base::Result<catalogue::CataloguePtr>()>;
    /// Prefer Store::beginImport.
    static base::Result<std::unique_ptr<ImportWriter>> begin(Overlay &overlay, const ImportHeader &header, Snapshot snapshot);

private:
    base::Result<void> takeModel(const catalogue::Catalogue &file, const catalogue::Model &model, const catalogue::FactOrigin &origin, bool whole);
    base::Result<void> countUnchanged();

    class Private;
    explicit ImportWriter(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

/// All imports, oldest first.
base::Result<std::vector<ImportBatch>> readBatches(const Overlay &overlay);

} // namespace dekade::store
