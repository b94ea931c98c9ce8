#include "model/exchange/trainingcase.h"

namespace dekade::exchange {

namespace {

using namespace routing;

TinyRule tinyRule(CaseFields &fields, int experts)
{
    TinyRule rule;
    rule.topK = fields.whole("top_k", 1, {1, experts});
    rule.score = fields.word("score") == "sigmoid" ? TinyScore::Sigmoid : TinyScore::Softmax;
    rule.weights = fields.truth("normalize_topk", false) ? TopKWeights::SumToOne : TopKWeights::AsTheyAre;
    const std::string method = fields.word("method");
    rule.balance = method == "aux" ? Balance::AuxiliaryLoss : (method == "bias" ? Balance::Bias : Balance::None);
    rule.alpha = fields.number("alpha", rule.alpha, {});
    rule.biasRate = fields.number("update_rate", rule.biasRate, {});
    rule.learningRate = fields.number("learning_rate", rule.learningRate, {});
    rule.optimizer = fields.word("optimizer") == "sgd" ? Optimizer::GradientDescent : Optimizer::Adam;
    return rule;
}

const JsonNode *itemOf(const JsonNode *list, int index)
{
    const auto at = static_cast<std::size_t>(index);
    return list == nullptr || list->array() == nullptr || list->array()->size() <= at ? nullptr : &(*list->array())[at];
}

const JsonNode *itemNamed(const JsonNode *object, const char *key) { return object == nullptr ? nullptr : object->find(key); }

void readWeights(CaseFields &fields, TinyWeights &weights)
{
    const JsonNode *initial = fields.node().find("initial");
    const auto from = [&](const char *key) { return itemNamed(initial, key); };
    const TinyShape shape = weights.shape();
    weights.router() = fields.table(from("R"), {shape.experts, shape.inputs}, QStringLiteral("\"R\""));
    const Table innerBias = fields.table(from("a"), {shape.experts, shape.hidden}, QStringLiteral("\"a\""));
    const Table outerBias = fields.table(from("c"), {shape.experts, shape.outputs}, QStringLiteral("\"c\""));
    for (int expert = 0; expert < shape.experts && !fields.error(); ++expert) {
        const auto where = QStringLiteral("\"%1\", expert %2");
        weights.inner(expert)
            = fields.table(itemOf(from("A"), expert), {shape.inputs, shape.hidden}, where.arg(QLatin1Char('A')).arg(expert));
        weights.outer(expert)
            = fields.table(itemOf(from("W"), expert), {shape.hidden, shape.outputs}, where.arg(QLatin1Char('W')).arg(expert));
        weights.innerBias(expert) = innerBias.row(expert);
        weights.outerBias(expert) = outerBias.row(expert);
    }
}

} // namespace

TrainingCase trainingCase(CaseFields &fields)
{
    constexpr CaseFields::IntRange kWidth {1, 128};
    TinyShape shape;
    shape.experts = fields.whole("num_experts", 1, kWidth);
    shape.inputs = fields.whole("d_in", 1, kWidth);
    shape.hidden = fields.whole("d_hidden", 1, kWidth);
    shape.outputs = fields.whole("d_out", 1, kWidth);
    TinyWeights weights(fields.error() ? TinyShape {1, 1, 1, 1} : shape);
    readWeights(fields, weights);
    TrainingCase content {tinyRule(fields, shape.experts), TinyMoe(weights), {}};
    if (const JsonNode *bias = itemNamed(fields.node().find("initial"), "bias"))
        content.moe.bias() = fields.numbers(bias, weights.shape().experts, QStringLiteral("\"bias\""));
    const int tokens = fields.whole("batch", 1, {1, 1 << 16});
    const JsonNode *batches = fields.node().find("batches");
    for (int i = 0; itemOf(batches, i) != nullptr && !fields.error(); ++i) {
        const JsonNode *batch = itemOf(batches, i);
        const auto where = QStringLiteral("batch %1, \"%2\"").arg(i);
        content.batches.push_back({fields.table(batch->find("x"), {tokens, shape.inputs}, where.arg(QLatin1Char('x'))),
            fields.table(batch->find("t"), {tokens, shape.outputs}, where.arg(QLatin1Char('t')))});
    }
    if (content.batches.empty())
        fields.fail(fields.node(), QStringLiteral("\"batches\" holds no batch"));
    return content;
}

} // namespace dekade::exchange
