#include "app/cli/claimsexport.h"

#include "model/exchange/claimscsv.h"
#include "model/exchange/claimsjson.h"
#include "model/exchange/safewrite.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace dekade::app {

using namespace catalogue;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What a catalogue says of some of its models.
Catalogue only(const Catalogue &catalogue, const std::vector<ModelId> &models)
{
    const QSet<ModelId> kept(models.begin(), models.end());
    CatalogueData data = catalogue.data();
    std::erase_if(data.models, [&](const Model &model) { return !kept.contains(model.id); });
    std::erase_if(data.claims, [&](const Claim &claim) { return !kept.contains(claim.model); });
    std::erase_if(data.notes, [&](const Note &note) { return !kept.contains(note.model); });
    return Catalogue(std::move(data));
}

base::Result<bool> asJson(const CommandWords &words)
{
    const auto bad = [](const QString &message) { return base::Error {base::ErrorKind::BadWords, message}; };
    if (words.output.isEmpty())
        return bad(Words::tr("say where to write the claims: -o FILE.csv or .json"));
    for (auto option = words.options.keyBegin(); option != words.options.keyEnd(); ++option) {
        if (!QStringList {u"filter"_s, u"lens"_s, u"db"_s, u"lang"_s, u"quiet"_s, u"format"_s, u"o"_s, u"force"_s}.contains(*option))
            return bad(Words::tr("--%1 does not go with %2").arg(*option, kClaims));
    }
    const QString suffix = QFileInfo(words.output).suffix().toLower();
    if (suffix != "csv"_L1 && suffix != "json"_L1)
        return bad(Words::tr("the name of %1 must end in .csv or .json").arg(words.output));
    return suffix == "json"_L1;
}

} // namespace

base::Result<void> exportClaims(Context &context)
{
    const CommandWords &words = context.words();
    const base::Result<bool> json = asJson(words);
    const base::Result<Filter> filter = filterOf(words);
    const base::Result<Lens> lens = lensOf(words);
    if (!json || !filter || !lens)
        return !json ? json.error() : !filter ? filter.error() : lens.error();
    const base::Result<CataloguePtr> all = context.catalogue();
    if (!all)
        return all.error();
    const Catalogue catalogue = only(**all, filtered(**all, *filter, *lens));
    const QByteArray bytes = *json ? exchange::claimsJson(catalogue) : exchange::claimsCsv(catalogue);
    return exchange::writeFile(words.output, bytes, words.force ? exchange::Overwrite::Yes : exchange::Overwrite::No);
}

} // namespace dekade::app
