#include "app/cli/modeljson.h"
#include "app/cli/shapereport.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs.h"

#include "model/base/numberformat.h"
#include "model/exchange/shapebook.h"

#include <QCoreApplication>

namespace dekade::app {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Whether the lens picked this claim for its quantity.
bool isUsed(const Catalogue &catalogue, const Claim &claim, Lens lens)
{
    return pick(catalogue, claim.model, claim.quantity, lens).claim == claim.id;
}

QString valueText(const Claim &claim)
{
    if (claim.basis == Basis::Undisclosed)
        return Words::tr("undisclosed");
    const QString sign = claim.qualifier == Qualifier::Over ? QStringLiteral(">")
        : claim.qualifier == Qualifier::Under               ? QStringLiteral("<")
        : claim.qualifier == Qualifier::About               ? QStringLiteral("~")
                                                            : QString();
    if (claim.value)
        return sign + base::factNumber(*claim.value);
    if (claim.low)
        return base::compactNumber(*claim.low) + QStringLiteral("–") + base::compactNumber(*claim.high);
    return claim.text;
}

QString statusText(const Claim &claim)
{
    QStringList parts {keyOf(claim.basis), keyOf(claim.speaker)};
    for (const QString &part : {keyOf(claim.standing), keyOf(claim.kind), keyOf(claim.stage), claim.stageNote}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(", "));
}

QString claimsText(const Catalogue &catalogue, ModelId model, Lens lens)
{
    QString text;
    std::optional<Quantity> last;
    for (const Claim &claim : catalogue.claimsOf(model)) {
        if (last != claim.quantity) {
            text += QLatin1Char('\n') + keyOf(claim.quantity) + QLatin1Char('\n');
            if (const Disagreement spread = disagreement(catalogue, model, claim.quantity); spread.disagrees()) {
                text += spread.ratio < 1.1
                    ? Words::tr("  %n answer(s), %1 % apart\n", nullptr, spread.answers).arg(base::ratioNumber((spread.ratio - 1) * 100))
                    : Words::tr("  %n answer(s), %1 times apart\n", nullptr, spread.answers).arg(base::ratioNumber(spread.ratio));
            }
        }
        last = claim.quantity;
        const Source &source = catalogue.source(claim.source);
        const QString mark = isUsed(catalogue, claim, lens) ? QStringLiteral("✓") : QStringLiteral(" ");
        text += QStringLiteral("%1 %2  (%3)\n").arg(mark, valueText(claim), statusText(claim));
        text += QStringLiteral("      %1%2\n")
                    .arg(source.title, claim.locator.isEmpty() ? QString() : QString(QStringLiteral(", ") + claim.locator));
        if (!source.url.isEmpty())
            text += QStringLiteral("      %1\n").arg(source.url);
        if (!claim.quote.isEmpty())
            text += QStringLiteral("      “%1”\n").arg(claim.quote);
    }
    return text;
}

QString factsText(const Catalogue &catalogue, const Model &model, Lens lens)
{
    const Datum date = pick(catalogue, model.id, Quantity::ReleaseDate, lens);
    QString text = QStringLiteral("%1  (%2)\n").arg(model.name, model.key);
    const std::vector<QStringList> head {{Words::tr("maker"), catalogue.organization(model.organization).name},
        {Words::tr("family"), catalogue.family(model.family).name},
        {Words::tr("released"), date.date ? date.date->iso() : QStringLiteral("–")}, {Words::tr("kind"), keyOf(model.density)},
        {Words::tr("openness"), model.openness}, {Words::tr("lens"), keyOf(lens)}};
    return text + textTable(head) + claimsText(catalogue, model.id, lens);
}

/// Where the model's shape is known, what `dekade inspect` counts from it, under "counted".
base::Result<void> addCounted(Context &context, const Model &model, QJsonObject &architecture)
{
    if (!exchange::hasShape(model.key))
        return {};
    const base::Result<CountedShape> shape = countTarget(context, model.key, {});
    if (!shape)
        return shape.error();
    architecture.insert(QStringLiteral("counted"), shapeJson(*shape, {}));
    return {};
}

} // namespace

base::Result<void> runFacts(Context &context)
{
    const base::Result<Lens> lens = lensOf(context.words());
    if (!lens)
        return lens.error();
    const base::Result<CataloguePtr> loaded = context.catalogue();
    if (!loaded)
        return loaded.error();
    const Catalogue &catalogue = **loaded;
    const base::Result<ModelId> id = catalogue.find(context.words().arguments.value(0));
    if (!id)
        return id.error();
    const Model &model = catalogue.model(*id);
    QJsonObject json = modelJson(catalogue, model, *lens);
    json.insert(QStringLiteral("openness"), model.openness);
    json.insert(QStringLiteral("domain"), QJsonArray::fromStringList(model.domains));
    json.insert(QStringLiteral("released"), model.released);
    QJsonArray claims;
    for (const Claim &claim : catalogue.claimsOf(*id))
        claims.append(claimJson(catalogue, claim, isUsed(catalogue, claim, *lens)));
    json.insert(QStringLiteral("claims"), claims);
    QJsonObject architecture = architectureJson(catalogue, *id, *lens);
    if (const base::Result<void> counted = addCounted(context, model, architecture); !counted)
        return counted.error();
    json.insert(QStringLiteral("architecture"), architecture);
    json.insert(QStringLiteral("reconciliation"), reconciliationJson(catalogue, *id));
    return context.deliver(json, factsText(catalogue, model, *lens));
}

} // namespace dekade::app
