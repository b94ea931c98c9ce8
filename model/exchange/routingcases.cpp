#include "model/exchange/routingcases.h"

#include "model/exchange/casesettings.h"
#include "model/exchange/trainingcase.h"
#include "model/routing/routers.h"

#include <QStringList>

namespace dekade::exchange {

namespace {

using namespace routing;

/// batch × seq_len must be the tokens there are; the number of sequences.
int sequencesOf(CaseFields &fields, const LogitTable &logits)
{
    const int sequences = fields.whole("batch", 1, {});
    const int length = fields.whole("seq_len", logits.tokens / sequences, {0, 1 << 20});
    if (static_cast<long long>(sequences) * length != logits.tokens && !fields.error())
        fields.fail(fields.node(),
            QStringLiteral("%1 sequences of %2 tokens are not the %3 tokens of \"logits\"").arg(sequences).arg(length).arg(logits.tokens));
    return sequences;
}

RouterCase routerCase(CaseFields &fields, const Router &router)
{
    RouterCase content;
    content.logits = fields.logits();
    content.settings = settingsOf(fields, router.settings, content.logits);
    content.bias = fields.floats("bias", QStringLiteral("expert"));
    const bool sampled = content.settings.secondExpert == SecondExpert::Sampled;
    content.uniforms = fields.floats("random_uniform", sampled ? QStringLiteral("token and expert") : QStringLiteral("token"));
    content.sequences = sequencesOf(fields, content.logits);
    return content;
}

LossesCase lossesCase(CaseFields &fields)
{
    LossesCase content;
    content.logits = fields.logits();
    content.topK = fields.whole("top_k", 1, {-(1 << 20), 1 << 20});
    content.sequences = sequencesOf(fields, content.logits);
    return content;
}

BiasCase biasCase(CaseFields &fields)
{
    BiasCase content;
    content.rate = fields.number("update_rate", content.rate, {});
    content.experts = fields.whole("num_experts", 1, {});
    content.loads = fields.counts("loads_per_step", content.experts);
    return content;
}

CapacityCase capacityCase(CaseFields &fields)
{
    constexpr CaseFields::IntRange kTokens {1, 1 << 28};
    CapacityCase content;
    content.input.tokens = fields.whole("tokens", 1, kTokens);
    content.input.experts = fields.whole("num_experts", 1, {});
    content.input.topK = fields.whole("top_k", 1, {1, content.input.experts});
    content.input.factor = fields.number("capacity_factor", 1, {0, 1e6});
    return content;
}

QString knownRouters()
{
    QStringList keys {QStringLiteral("losses"), QStringLiteral("bias_update"), QStringLiteral("capacity_formulas"),
        QStringLiteral("tiny_moe_training_step")};
    for (const Router &router : routers())
        keys << QString::fromUtf8(router.key.data(), static_cast<qsizetype>(router.key.size()));
    return keys.join(QStringLiteral(", "));
}

void readContent(CaseFields &fields, RoutingCase &routingCase)
{
    if (routingCase.router == "losses")
        routingCase.content = lossesCase(fields);
    else if (routingCase.router == "bias_update")
        routingCase.content = biasCase(fields);
    else if (routingCase.router == "capacity_formulas")
        routingCase.content = capacityCase(fields);
    else if (routingCase.router == "tiny_moe_training_step")
        routingCase.content = trainingCase(fields);
    else if (const Router *router = routerOf(routingCase.router))
        routingCase.content = routerCase(fields, *router);
    else
        fields.fail(fields.node(),
            QStringLiteral("the router \"%1\" is none of: %2").arg(QString::fromStdString(routingCase.router), knownRouters()));
}

/// The router a case names, or the file for all of its cases.
std::string routerName(const JsonNode &document, const JsonNode &node)
{
    for (const JsonNode *from : {&node, &document}) {
        const JsonNode *name = from->find("router");
        if (name != nullptr && name->text() != nullptr)
            return *name->text();
    }
    return {};
}

} // namespace

base::Result<std::vector<RoutingCase>> readRoutingCases(const QByteArray &bytes, const QString &file)
{
    const base::Result<JsonNode> document = readJson(bytes, file);
    if (!document)
        return document.error();
    const JsonNode *list = document->find("cases");
    if (list == nullptr || list->array() == nullptr)
        return errorAt(
            bytes, file, document->offset, QStringLiteral("holds no \"cases\"; write {\"cases\": [{router, case, params, logits}]}"));
    if (list->array()->empty())
        return errorAt(bytes, file, list->offset, QStringLiteral("\"cases\" is empty; give at least one case"));
    std::vector<RoutingCase> cases;
    for (const JsonNode &node : *list->array()) {
        CaseFields fields(bytes, file, node);
        RoutingCase routingCase {fields.name(), routerName(*document, node), {}};
        readContent(fields, routingCase);
        if (fields.error())
            return *fields.error();
        cases.push_back(std::move(routingCase));
    }
    return cases;
}

} // namespace dekade::exchange
