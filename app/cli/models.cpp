#include "app/cli/modeljson.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs.h"

#include "model/base/numberformat.h"
#include "model/catalogue/filter.h"

#include <QCoreApplication>

namespace dekade::app {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString numberText(const Datum &datum)
{
    if (!datum.value)
        return Words::tr("undisclosed");
    const QString sign = datum.basis == Basis::Estimated ? QStringLiteral("~") : QString();
    return sign + base::compactNumber(*datum.value);
}

QStringList modelRow(const Catalogue &catalogue, const Model &model, Lens lens)
{
    const Datum date = pick(catalogue, model.id, Quantity::ReleaseDate, lens);
    return {model.key, model.name, catalogue.organization(model.organization).name, date.date ? date.date->iso() : QStringLiteral("–"),
        keyOf(model.density), numberText(pick(catalogue, model.id, Quantity::ParamsTotal, lens)),
        numberText(pick(catalogue, model.id, Quantity::ParamsActive, lens)),
        numberText(pick(catalogue, model.id, Quantity::TrainingTokens, lens)), QString::number(catalogue.claimsOf(model.id).size()),
        QString::number(disagreementCount(catalogue, model.id))};
}

} // namespace

base::Result<void> runModels(Context &context)
{
    const base::Result<Filter> filter = filterOf(context.words());
    if (!filter)
        return filter.error();
    const base::Result<Lens> lens = lensOf(context.words());
    if (!lens)
        return lens.error();
    const base::Result<CataloguePtr> catalogue = context.catalogue();
    if (!catalogue)
        return catalogue.error();
    QJsonArray json;
    std::vector<QStringList> rows {{Words::tr("id"), Words::tr("name"), Words::tr("maker"), Words::tr("released"), Words::tr("kind"),
        Words::tr("total"), Words::tr("active"), Words::tr("tokens"), Words::tr("claims"), Words::tr("disagree")}};
    for (const ModelId id : filtered(**catalogue, *filter, *lens)) {
        const Model &model = (*catalogue)->model(id);
        json.append(modelJson(**catalogue, model, *lens));
        rows.push_back(modelRow(**catalogue, model, *lens));
    }
    return context.deliver(json, textTable(rows, {5, 6, 7, 8, 9}));
}

} // namespace dekade::app
