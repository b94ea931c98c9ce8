#include "model/store/store.h"

#include "model/store/backup.h"
#include "model/store/editlog.h"
#include "model/store/importundo.h"
#include "model/store/overlay.h"
#include "model/store/overlayreader.h"
#include "model/store/schema.h"
#include "model/store/searchtext.h"
#include "model/store/snapshotreader.h"
#include "model/store/verifier.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace dekade::store {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

base::Result<Connection> openFacts(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return base::Error {base::ErrorKind::BadInput, Words::tr("the bundled facts are missing; install Dekade anew"), path};
    if (const auto identity = checkIdentity(path, FileKind::Catalogue); !identity)
        return identity.error();
    // Immutable: nobody writes the installed facts, and a read-only medium allows no lock.
    return Connection::open(path, Access::Immutable);
}

} // namespace

class Store::Private final {
public:
    Private(Connection bundled, Overlay own)
        : facts(std::move(bundled))
        , overlay(std::move(own))
    {
    }

    /// The bundled facts alone, read once: nobody changes them while the program runs.
    base::Result<const catalogue::CatalogueData *> bundled()
    {
        if (!m_bundled) {
            base::Result<catalogue::CatalogueData> read = readSnapshot(facts, {});
            if (!read)
                return read.error();
            m_bundled.emplace(std::move(*read));
        }
        return &*m_bundled;
    }

    Connection facts;
    Overlay overlay;

private:
    std::optional<catalogue::CatalogueData> m_bundled;
};

Store::Store(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

Store::~Store() = default;

base::Result<std::unique_ptr<Store>> Store::open(const StorePaths &paths)
{
    base::Result<Connection> facts = openFacts(paths.bundled);
    if (!facts)
        return facts.error();
    base::Result<Overlay> overlay = Overlay::open(paths.user);
    if (!overlay)
        return overlay.error();
    return std::unique_ptr<Store>(new Store(std::make_unique<Private>(std::move(*facts), std::move(*overlay))));
}

StorePaths Store::paths() const { return {d->facts.path(), d->overlay.path()}; }

base::Result<catalogue::CataloguePtr> Store::load()
{
    if (const auto attached = d->overlay.attachNew(); !attached)
        return attached.error();
    const base::Result<QSet<QString>> preferred = d->overlay.preferredClaims();
    if (!preferred)
        return preferred.error();
    base::Result<catalogue::CatalogueData> data = readSnapshot(d->facts, *preferred);
    if (!data)
        return data.error();
    if (const Connection *user = d->overlay.current()) {
        if (const auto done = addOverlay(*user, *preferred, *data); !done)
            return done.error();
        base::Result<std::vector<catalogue::ColumnSet>> sets = listColumns(*user);
        if (!sets)
            return sets.error();
        data->columnSets = std::move(*sets);
    }
    return catalogue::CataloguePtr(std::make_shared<const catalogue::Catalogue>(std::move(*data)));
}

base::Result<std::vector<SearchHit>> Store::search(const QString &words, int limit)
{
    std::vector<SearchHit> hits;
    const QString expression = matchExpression(words);
    if (expression.isEmpty())
        return hits;
    // A hit in the name weighs most, one in a quote least.
    base::Result<QSqlQuery> query
        = d->facts.run(QStringLiteral("SELECT rowid, snippet(search, -1, '', '', '…', 16), bm25(search, 10, 8, 4, 4, 1) AS score "
                                      "FROM search WHERE search MATCH ? ORDER BY score, rowid LIMIT ?"),
            {expression, limit});
    if (!query)
        return query.error();
    while (query->next())
        hits.push_back({{query->value(0).toLongLong()}, shownText(query->value(1).toString()), -query->value(2).toDouble()});
    return hits;
}

base::Result<std::vector<catalogue::ColumnSet>> Store::backgroundColumns()
{
    if (const auto attached = d->overlay.attachNew(); !attached)
        return attached.error();
    const Connection *user = d->overlay.current();
    return user != nullptr ? readColumns(*user) : std::vector<catalogue::ColumnSet>();
}

base::Result<catalogue::CataloguePtr> Store::withColumns(const catalogue::CataloguePtr &facts)
{
    if (facts->columnSets().empty())
        return facts;
    base::Result<std::vector<catalogue::ColumnSet>> sets = backgroundColumns();
    if (!sets)
        return sets.error();
    return catalogue::withColumns(*facts, std::move(*sets));
}

base::Result<EditOutcome> Store::apply(const Edit &edit)
{
    const base::Result<const catalogue::CatalogueData *> facts = d->bundled();
    if (!facts)
        return facts.error();
    return applyEdit(d->overlay, **facts, edit);
}

base::Result<void> Store::undo() { return undoEdit(d->overlay); }

base::Result<void> Store::redo() { return redoEdit(d->overlay); }

base::Result<EditHistory> Store::history() const { return editHistory(d->overlay); }

base::Result<void> Store::preferClaim(catalogue::ClaimId claim, bool preferred)
{
    if (const auto done = apply(PreferClaim {claim, preferred}); !done)
        return done.error();
    return {};
}

base::Result<std::unique_ptr<ImportWriter>> Store::beginImport(const ImportHeader &header)
{
    return ImportWriter::begin(d->overlay, header, [this] { return load(); });
}

base::Result<void> Store::undoImport(const QString &batch) { return store::undoImport(d->overlay, batch); }

base::Result<std::vector<ImportBatch>> Store::batches() const { return readBatches(d->overlay); }

base::Result<QString> Store::backup(const QString &file, bool replace) { return backUp(d->overlay, file, replace); }

base::Result<void> Store::restore(const QString &file) { return store::restore(d->overlay, file); }

base::Result<VerifyReport> Store::verify()
{
    VerifyReport report;
    if (const auto done = verifyFile(d->facts, FileKind::Catalogue, report); !done)
        return done.error();
    if (const Connection *user = d->overlay.connection()) {
        if (const auto done = verifyFile(*user, FileKind::User, report); !done)
            return done.error();
    } else {
        report.checked << Words::tr("user.sqlite: not made yet");
    }
    return report;
}

} // namespace dekade::store
