// The short verbs: sources, search, figures, verify.
#include "app/cli/texttable.h"
#include "app/cli/verbs.h"

#include "model/exchange/recordedloads.h"
#include "model/state/viewstate.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace dekade::app {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString figureAbout(state::FigureKind kind)
{
    switch (kind) {
    case state::FigureKind::Parameters:
        return Words::tr("parameters by release date");
    case state::FigureKind::Tokens:
        return Words::tr("training tokens by release date");
    case state::FigureKind::ParametersTokens:
        return Words::tr("training tokens by parameters, both on log scales");
    case state::FigureKind::Compute:
        return Words::tr("training compute (6·N·D, else as reported) by release date");
    case state::FigureKind::Sparsity:
        return Words::tr("active share of the parameters of mixtures of experts by release date");
    case state::FigureKind::Granularity:
        return Words::tr("ways to choose k of n experts, C(n,k), by release date");
    }
    Q_UNREACHABLE();
}

} // namespace

base::Result<void> runSources(Context &context)
{
    const base::Result<CataloguePtr> catalogue = context.catalogue();
    if (!catalogue)
        return catalogue.error();
    QHash<SourceId, int> claims;
    for (const Claim &claim : (*catalogue)->claims())
        ++claims[claim.source];
    QJsonArray json;
    std::vector<QStringList> rows {{Words::tr("claims"), Words::tr("date"), Words::tr("source"), Words::tr("address")}};
    for (const Source &source : (*catalogue)->sources()) {
        const int count = claims.value(source.id);
        json.append(
            QJsonObject {{QStringLiteral("id"), source.key}, {QStringLiteral("title"), source.title}, {QStringLiteral("url"), source.url},
                {QStringLiteral("date"), source.date}, {QStringLiteral("note"), source.note}, {QStringLiteral("claims"), count}});
        rows.push_back({QString::number(count), source.date, source.title, source.url});
    }
    return context.deliver(json, textTable(rows, {0}));
}

base::Result<void> runSearch(Context &context)
{
    const base::Result<CataloguePtr> catalogue = context.catalogue();
    if (!catalogue)
        return catalogue.error();
    const base::Result<store::Store *> store = context.store();
    const base::Result<std::vector<store::SearchHit>> hits = (*store)->search(context.words().arguments.join(QLatin1Char(' ')));
    if (!hits)
        return hits.error();
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const store::SearchHit &hit : *hits) {
        const Model &model = (*catalogue)->model(hit.model);
        json.append(QJsonObject {{QStringLiteral("id"), model.key}, {QStringLiteral("name"), model.name},
            {QStringLiteral("snippet"), hit.snippet}, {QStringLiteral("rank"), hit.rank}});
        rows.push_back({model.key, model.name, hit.snippet});
    }
    return context.deliver(json, textTable(rows));
}

base::Result<void> runFigures(Context &context)
{
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const QString &name : state::figureKeys())
        rows.push_back({name, figureAbout(*state::figureOf(name))});
    rows.push_back({QStringLiteral("architecture:MODEL"), Words::tr("the inside of a model, counted part by part")});
    rows.push_back({QStringLiteral("compare:A,B[,C,D]"),
        Words::tr("two models with their difference priced in parameters, or three and four side by side")});
    rows.push_back({QStringLiteral("routing:MODEL[@STEP]"), Words::tr("a mixture of experts at work, step by step")});
    const base::Result<exchange::RecordedLoads> loads = exchange::bundledRecordedLoads();
    if (!loads)
        return loads.error();
    for (const exchange::RecordedModel &model : loads->models)
        rows.push_back({QStringLiteral("loads:") + model.name, Words::tr("recorded load of each expert by kind of text and layer")});
    for (const QStringList &row : rows)
        json.append(QJsonObject {{QStringLiteral("name"), row[0]}, {QStringLiteral("title"), row[1]}});
    return context.deliver(json, textTable(rows));
}

base::Result<void> runVerify(Context &context)
{
    const base::Result<store::Store *> store = context.store();
    if (!store)
        return store.error();
    const base::Result<store::VerifyReport> report = (*store)->verify();
    if (!report)
        return report.error();
    QString text;
    for (const QString &line : report->checked)
        text += Words::tr("checked: %1").arg(line) + QLatin1Char('\n');
    for (const QString &line : report->problems)
        text += Words::tr("problem: %1").arg(line) + QLatin1Char('\n');
    const QJsonObject json {{QStringLiteral("ok"), report->problems.isEmpty()},
        {QStringLiteral("checked"), QJsonArray::fromStringList(report->checked)},
        {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)}};
    if (const auto delivered = context.deliver(json, text); !delivered)
        return delivered;
    if (!report->problems.isEmpty())
        return base::Error {
            base::ErrorKind::BadInput, Words::tr("%n problem(s) found", nullptr, static_cast<int>(report->problems.size()))};
    return {};
}

} // namespace dekade::app
