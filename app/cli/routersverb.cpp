#include "app/cli/texttable.h"
#include "app/cli/verbs.h"
#include "model/routing/routers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace dekade::app {

namespace {

using namespace routing;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString text(std::string_view view) { return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())); }

QString scoreKey(Score score)
{
    switch (score) {
    case Score::Softmax:
        return QStringLiteral("softmax");
    case Score::Sigmoid:
        return QStringLiteral("sigmoid");
    case Score::SqrtSoftplus:
        return QStringLiteral("sqrtsoftplus");
    case Score::Logit:
        return QStringLiteral("logit");
    }
    Q_UNREACHABLE();
}

QString weightKey(WeightFrom from)
{
    switch (from) {
    case WeightFrom::Scores:
        return QStringLiteral("scores");
    case WeightFrom::SoftmaxOfChosen:
        return QStringLiteral("softmax of the chosen");
    case WeightFrom::SigmoidOfChosen:
        return QStringLiteral("sigmoid of the chosen");
    }
    Q_UNREACHABLE();
}

QString normaliseKey(Normalise when)
{
    switch (when) {
    case Normalise::No:
        return QStringLiteral("no");
    case Normalise::BeforeDropping:
        return QStringLiteral("before dropping");
    case Normalise::AfterDropping:
        return QStringLiteral("after dropping");
    }
    Q_UNREACHABLE();
}

QJsonValue groupsJson(const ExpertGroups &groups)
{
    if (groups.count == 1)
        return {};
    return QJsonObject {{QStringLiteral("n_group"), groups.count}, {QStringLiteral("topk_group"), groups.kept},
        {QStringLiteral("group_score"),
            groups.score == GroupScore::Max ? QStringLiteral("max") : QStringLiteral("sum_of_top2_of_biased_scores")},
        {QStringLiteral("mask_fill"), groups.fill == MaskFill::Zero ? QJsonValue(0) : QJsonValue(QStringLiteral("-inf"))}};
}

QJsonValue shapeJson(const PublishedShape &shape)
{
    if (shape.layers == 0)
        return {};
    return QJsonObject {{QStringLiteral("model"), text(shape.model)}, {QStringLiteral("layers"), shape.layers},
        {QStringLiteral("moe_layers"), shape.moeLayers}, {QStringLiteral("first_moe_layer"), shape.firstMoeLayer},
        {QStringLiteral("hidden"), shape.hiddenWidth}, {QStringLiteral("expert_ffn"), shape.expertWidth}};
}

QJsonObject routerJson(const Router &router)
{
    const RouterSettings &settings = router.settings;
    const bool expertsChoose = settings.choice == Choice::ExpertsChoose;
    return {{QStringLiteral("router"), text(router.key)}, {QStringLiteral("name"), text(router.name)},
        {QStringLiteral("paper"), text(router.paper)}, {QStringLiteral("code"), text(router.code)},
        {QStringLiteral("num_experts"), settings.experts}, {QStringLiteral("top_k"), expertsChoose ? QJsonValue() : settings.topK},
        {QStringLiteral("shared_experts"), settings.sharedExperts}, {QStringLiteral("score"), scoreKey(settings.score)},
        {QStringLiteral("weights_from"), weightKey(settings.weightFrom)},
        {QStringLiteral("renormalize"), normaliseKey(settings.renormalise.when)},
        {QStringLiteral("routed_scaling_factor"), settings.factor}, {QStringLiteral("groups"), groupsJson(settings.groups)},
        {QStringLiteral("capacity"), settings.capacity.rule != CapacityRule::None || settings.capacity.places != kNoCapacity},
        {QStringLiteral("chosen_by"), expertsChoose ? QStringLiteral("experts") : QStringLiteral("tokens")},
        {QStringLiteral("published"), shapeJson(router.shape)}};
}

QString groupsText(const ExpertGroups &groups)
{
    return groups.count == 1 ? QStringLiteral("–") : QStringLiteral("%1 → %2").arg(groups.count).arg(groups.kept);
}

QStringList routerRow(const Router &router)
{
    const RouterSettings &settings = router.settings;
    const bool expertsChoose = settings.choice == Choice::ExpertsChoose;
    return {text(router.key), QString::number(settings.experts), expertsChoose ? QStringLiteral("–") : QString::number(settings.topK),
        QString::number(settings.sharedExperts), scoreKey(settings.score), groupsText(settings.groups), QString::number(settings.factor),
        text(router.paper)};
}

} // namespace

base::Result<void> runRouters(Context &context)
{
    QJsonArray json;
    std::vector<QStringList> rows {{Words::tr("router"), Words::tr("experts"), Words::tr("top-k"), Words::tr("shared"), Words::tr("score"),
        Words::tr("groups"), Words::tr("factor"), Words::tr("source")}};
    for (const Router &router : routers()) {
        json.append(routerJson(router));
        rows.push_back(routerRow(router));
    }
    return context.deliver(json, textTable(rows, {1, 2, 3, 6}));
}

} // namespace dekade::app
