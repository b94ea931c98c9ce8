#pragma once

#include "model/base/result.h"
#include "model/catalogue/catalogue.h"
#include "model/catalogue/columns.h"
#include "model/store/edits.h"
#include "model/store/importwriter.h"

#include <QString>

#include <memory>

namespace dekade::store {

struct StorePaths {
    QString bundled; ///< catalogue.sqlite, read-only
    QString user; ///< user.sqlite; need not exist, made on the first write; empty: there is nowhere to write
};

/// Where the bundled facts are: beside the executable in a build tree, else in the installed share folder. Empty when nowhere.
QString bundledPath();
/// user.sqlite in the XDG data folder (dekade/user.sqlite). Empty where neither HOME nor XDG_DATA_HOME is set.
QString defaultUserPath();

struct SearchHit {
    catalogue::ModelId model;
    QString snippet; ///< plain text
    double rank = 0;
};

struct VerifyReport {
    QStringList checked; ///< what was looked at, a sentence each
    QStringList problems; ///< empty when all is well
};

/// The only door to SQL: the bundled facts and the user's overlay as one. One thread; a snapshot may travel anywhere.
class Store final {
public:
    /// Opens both. Errors: BadInput for a file that is not ours, newer, or broken (it stays untouched); Busy when locked; a missing user
    /// file is no error.
    static base::Result<std::unique_ptr<Store>> open(const StorePaths &paths);
    ~Store();

    /// The files it was opened on: another thread opens a Store of its own.
    StorePaths paths() const;
    /// All facts: the bundled, imported rows up to kMostRecords, and the user's own; of larger imports the names alone (Catalogue::columnSets).
    /// Sees a user's store that was made after open(), too.
    base::Result<catalogue::CataloguePtr> load();
    /// The imports that are too large for load(), their rows read: about a second a million. Sees a new user's store as load() does.
    base::Result<std::vector<catalogue::ColumnSet>> backgroundColumns();
    /// The same facts with the rows of all column sets read. Slow where there are any; gives the facts themselves where there are none.
    base::Result<catalogue::CataloguePtr> withColumns(const catalogue::CataloguePtr &facts);
    /// Full text over names, aliases, family, organization, claims' quotes; words may be typed in part. Best first.
    base::Result<std::vector<SearchHit>> search(const QString &words, int limit = 50);
    /// Does one edit, on the disk when this returns, to be undone even after a restart. Creates the user's store on first use. Errors:
    /// BadInput with the field that is to blame and what to do; Busy; CannotWrite.
    base::Result<EditOutcome> apply(const Edit &edit);
    /// Takes the last edit back, or does the last one taken back again. Error BadInput where there is none; see history().
    base::Result<void> undo();
    base::Result<void> redo();
    base::Result<EditHistory> history() const;
    /// Prefers a claim in every lens, or takes the preference back: the edit PreferClaim.
    base::Result<void> preferClaim(catalogue::ClaimId claim, bool preferred);
    /// Begins to read a file in, in one transaction. Creates the user's store on first use, unless it is a dry run. Errors: Busy,
    /// CannotWrite.
    base::Result<std::unique_ptr<ImportWriter>> beginImport(const ImportHeader &header);
    /// Takes an import back: the store is as if it had never been. Error BadInput for an unknown key, listing those there are.
    base::Result<void> undoImport(const QString &batch);
    /// All imports, oldest first.
    base::Result<std::vector<ImportBatch>> batches() const;
    /// Writes a checked copy of the user's store and answers its path: to `file`, or, for an empty name, to "backups" beside the store,
    /// where the newest five stay. Errors: BadInput where there is no store yet or it is damaged, CannotWrite; a file that exists is
    /// replaced only with `replace`.
    base::Result<QString> backup(const QString &file = {}, bool replace = false);
    /// Puts a backup, once checked, in the place of the user's store; what was there goes to "backups" first. Load again afterwards.
    /// Errors: BadInput for a file that is no sound store (nothing changes then), Busy, CannotWrite.
    base::Result<void> restore(const QString &file);
    /// Integrity, schema, content hashes, every claim's source, of both stores.
    base::Result<VerifyReport> verify();

private:
    class Private;
    explicit Store(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace dekade::store
