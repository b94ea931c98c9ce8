#include "model/store/store.h"

#include "model/store/claimkey.h"
#include "model/store/importundo.h"
#include "model/store/overlay.h"
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

    Connection facts;
    Overlay overlay;
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

base::Result<catalogue::CataloguePtr> Store::load()
{
    const base::Result<QSet<QString>> preferred = d->overlay.preferredClaims();
    if (!preferred)
        return preferred.error();
    base::Result<catalogue::CatalogueData> data = readSnapshot(d->facts, *preferred);
    if (!data)
        return data.error();
    return catalogue::CataloguePtr(std::make_shared<const catalogue::Catalogue>(std::move(*data)));
}

base::Result<std::vector<SearchHit>> Store::search(const QString &words, int limit)
{
    std::vector<SearchHit> hits;
    const QString expression = matchExpression(words);
    if (expression.isEmpty())
        return hits;
    // A hit in the name weighs most, one in a quote least.
    base::Result<QSqlQuery> query = d->facts.run(
        QStringLiteral("SELECT rowid, snippet(search, -1, '', '', '…', 16), bm25(search, 10, 8, 4, 4, 1) AS score "
                       "FROM search WHERE search MATCH ? ORDER BY score, rowid LIMIT ?"),
        {expression, limit});
    if (!query)
        return query.error();
    while (query->next())
        hits.push_back({{query->value(0).toLongLong()}, shownText(query->value(1).toString()), -query->value(2).toDouble()});
    return hits;
}

base::Result<void> Store::preferClaim(catalogue::ClaimId claim, bool preferred)
{
    const base::Result<catalogue::CatalogueData> data = readSnapshot(d->facts, {});
    if (!data)
        return data.error();
    const auto found = std::find_if(data->claims.begin(), data->claims.end(), [claim](const auto &each) { return each.id == claim; });
    if (found == data->claims.end())
        return base::Error {base::ErrorKind::BadInput, Words::tr("there is no claim %1").arg(claim.value)};
    return d->overlay.setPreferred(ClaimKeys(*data).keyOf(*found), preferred);
}

base::Result<std::unique_ptr<ImportWriter>> Store::beginImport(const ImportHeader &header) { return ImportWriter::begin(d->overlay, header); }

base::Result<void> Store::undoImport(const QString &batch) { return store::undoImport(d->overlay, batch); }

base::Result<std::vector<ImportBatch>> Store::batches() const { return readBatches(d->overlay); }

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
