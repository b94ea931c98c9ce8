#include "model/exchange/casesettings.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace dekade::exchange {

namespace {

using namespace routing;

template<typename Value>
struct Word {
    std::string_view text;
    Value value;
};

/// The value of a word of params; where there is none what it was; a word that is not in the list is an error that lists them.
template<typename Value, std::size_t count>
void replace(CaseFields &fields, const char *key, const Word<Value> (&words)[count], Value &value)
{
    const JsonNode *node = fields.param(key);
    if (node == nullptr)
        return;
    const std::string text = fields.word(key);
    const auto found = std::find_if(std::begin(words), std::end(words), [&](const Word<Value> &word) { return word.text == text; });
    if (found != std::end(words)) {
        value = found->value;
        return;
    }
    QStringList known;
    for (const Word<Value> &word : words)
        known << QString::fromUtf8(word.text.data(), static_cast<qsizetype>(word.text.size()));
    fields.fail(*node,
        QStringLiteral("\"%1\" is \"%2\", which is none of: %3")
            .arg(QLatin1String(key), QString::fromStdString(text), known.join(QStringLiteral(", "))));
}

/// The value of the first part that occurs in a sentence of params; sentences say more than one thing, so the order is the rule.
template<typename Value, std::size_t count>
void replaceByPart(CaseFields &fields, const char *key, const Word<Value> (&parts)[count], Value &value)
{
    if (fields.param(key) == nullptr)
        return;
    const std::string text = fields.word(key);
    const auto found = std::find_if(
        std::begin(parts), std::end(parts), [&](const Word<Value> &part) { return text.find(part.text) != std::string::npos; });
    if (found != std::end(parts))
        value = found->value;
}

constexpr Word<Score> kScores[] = {{"softmax", Score::Softmax}, {"softmax over experts", Score::Softmax}, {"sigmoid", Score::Sigmoid},
    {"sqrtsoftplus", Score::SqrtSoftplus}, {"logit", Score::Logit}, {"raw logit", Score::Logit}, {"none", Score::Logit}};

/// "topk_then_softmax" chooses by logits and makes weights of the chosen.
constexpr Word<WeightFrom> kOrders[] = {{"softmax_then_topk", WeightFrom::Scores}, {"sigmoid_then_topk", WeightFrom::Scores},
    {"softmax_plus_bias_topk_gather_clampnorm", WeightFrom::Scores}, {"softmax_topk_renorm_then_capacity", WeightFrom::Scores},
    {"topk_then_softmax", WeightFrom::SoftmaxOfChosen}, {"topk_then_sigmoid", WeightFrom::SigmoidOfChosen}};

constexpr Word<GroupScore> kGroupScores[]
    = {{"max", GroupScore::Max}, {"sum_of_top2_of_biased_scores", GroupScore::SumOfBestTwo}, {"sum_of_top2", GroupScore::SumOfBestTwo}};

constexpr Word<AppliedTo> kAppliedTo[] = {
    {"expert_input", AppliedTo::Input}, {"input", AppliedTo::Input}, {"expert_output", AppliedTo::Output}, {"output", AppliedTo::Output}};

constexpr Word<SecondExpert> kSeconds[] = {{"all", SecondExpert::Always}, {"random", SecondExpert::AtRandom}, {"sampling", SecondExpert::Sampled}};

constexpr Word<QueueOrder> kDropPolicies[] = {{"probs", QueueOrder::HighestWeight}, {"position", QueueOrder::TokenMajor}};

constexpr Word<QueueOrder> kPriorities[] = {{"descending top-1", QueueOrder::RankMajorByTopScore}, {"rank-major", QueueOrder::RankMajor},
    {"all 1st choices", QueueOrder::RankMajor}, {"token order", QueueOrder::TokenMajor}};

constexpr Word<CapacityRule> kCapacityRules[] = {{"no minimum", CapacityRule::FlaxformerWithoutMinimum},
    {"round(", CapacityRule::Flaxformer}, {"ceil(T*k/E*cf)", CapacityRule::Megatron}, {"max(k,", CapacityRule::Hunyuan},
    {"min(T,", CapacityRule::MeshTensorflow}, {"multiple of 4", CapacityRule::Lingvo}};

constexpr Word<AuxiliaryLoss> kLosses[] = {{"none (0)", AuxiliaryLoss::Zero}, {"none", AuxiliaryLoss::None},
    {"not computed", AuxiliaryLoss::None}, {"E^2*mean", AuxiliaryLoss::AllChoices}, {"f/k", AuxiliaryLoss::AllChoicesPerK},
    {"dropped as expert 0", AuxiliaryLoss::DroppedAsExpertZero}, {"mean(me*ce)", AuxiliaryLoss::FirstChoicesMean},
    {"FIRST", AuxiliaryLoss::FirstChoices}, {"Switch eq.4", AuxiliaryLoss::FirstChoices}, {"f counts all k", AuxiliaryLoss::AllChoices},
    {"DeepSeek-V2", AuxiliaryLoss::SequencePicks}, {"DeepSeek-V3", AuxiliaryLoss::SequenceOwnTopK}, {"hf", AuxiliaryLoss::OwnTopK},
    {"load_balancing_loss_func", AuxiliaryLoss::OwnTopK}};

void readScoring(CaseFields &fields, RouterSettings &settings)
{
    replace(fields, "score", kScores, settings.score);
    if (fields.param("order") == nullptr)
        return;
    replace(fields, "order", kOrders, settings.weightFrom);
    // Of routers that choose first, the word "score" says what the chosen become; they choose by the logits themselves.
    if (settings.weightFrom != WeightFrom::Scores)
        settings.score = Score::Logit;
    else if (settings.score == Score::Logit)
        settings.score = Score::Softmax;
}

/// "renormalize" is a truth or, where it matters, the sentence that says when.
void readRenormalise(CaseFields &fields, Renormalisation &rule)
{
    const JsonNode *node = fields.param("renormalize");
    if (node != nullptr && node->text() != nullptr) {
        const bool after = node->text()->find("after") != std::string::npos;
        rule.when = after ? Normalise::AfterDropping : Normalise::BeforeDropping;
    } else if (node != nullptr) {
        rule.when = fields.truth("renormalize", false) ? Normalise::BeforeDropping : Normalise::No;
    }
    if (fields.param("norm_topk_prob") != nullptr)
        rule.when = fields.truth("norm_topk_prob", false) ? Normalise::BeforeDropping : Normalise::No;
    rule.power = fields.number("normalize_p", rule.power, {1e-3, 1e3});
    rule.epsilon = fields.number("norm_eps", rule.epsilon, {});
    rule.atLeast = fields.number("norm_min", rule.atLeast, {});
}

void readGroups(CaseFields &fields, ExpertGroups &groups)
{
    groups.count = fields.whole("n_group", groups.count, {});
    groups.kept = fields.whole("topk_group", groups.count == 1 ? 1 : groups.kept, {});
    replace(fields, "group_score", kGroupScores, groups.score);
    if (const JsonNode *fill = fields.param("mask_fill")) {
        const bool zero = fill->number() != nullptr && *fill->number() == 0;
        if (!zero && (fill->text() == nullptr || *fill->text() != "-inf"))
            fields.fail(*fill, QStringLiteral("\"mask_fill\" must be 0 or \"-inf\""));
        groups.fill = zero ? MaskFill::Zero : MaskFill::MinusInfinity;
    }
    if (fields.word("topk_method") == "greedy")
        groups = {};
}

void readQueue(CaseFields &fields, RouterSettings &settings)
{
    Capacity &capacity = settings.capacity;
    replaceByPart(fields, "priority", kPriorities, capacity.order);
    if (fields.param("batch_prioritized_routing") != nullptr)
        capacity.order = fields.truth("batch_prioritized_routing", false) ? QueueOrder::RankMajorByTopScore : QueueOrder::RankMajor;
    replace(fields, "drop_policy", kDropPolicies, capacity.order);
    replaceByPart(fields, "capacity_rule", kCapacityRules, capacity.rule);
    capacity.factor = fields.number("capacity_factor", capacity.factor, {});
    capacity.places = fields.whole("capacity", capacity.places, {0, 1 << 30});
    settings.tokenGroups = fields.whole("groups", settings.tokenGroups, {});
    replace(fields, "second_expert_policy", kSeconds, settings.secondExpert);
    settings.secondThreshold = fields.number("second_expert_threshold", settings.secondThreshold, {});
}

/// groups × tokens_per_group must be the tokens there are.
void checkTokenGroups(CaseFields &fields, const RouterSettings &settings, const LogitTable &logits)
{
    const JsonNode *node = fields.param("tokens_per_group");
    if (node == nullptr || logits.tokens == 0)
        return;
    const int size = fields.whole("tokens_per_group", 1, {});
    if (static_cast<long long>(size) * settings.tokenGroups != logits.tokens)
        fields.fail(*node,
            QStringLiteral("%1 groups of %2 tokens are not the %3 tokens of \"logits\"")
                .arg(settings.tokenGroups)
                .arg(size)
                .arg(logits.tokens));
}

} // namespace

RouterSettings settingsOf(CaseFields &fields, const RouterSettings &published, const LogitTable &logits)
{
    RouterSettings settings = published;
    settings.experts = fields.whole("num_experts", logits.experts, {});
    // How many are chosen is judged with the logits: beside too few experts.
    settings.topK = fields.whole("top_k", published.topK, {-(1 << 20), 1 << 20});
    readScoring(fields, settings);
    readRenormalise(fields, settings.renormalise);
    readGroups(fields, settings.groups);
    settings.factor = fields.number("routed_scaling_factor", settings.factor, {});
    replace(fields, "weight_applied_to", kAppliedTo, settings.appliedTo);
    settings.sharedExperts = fields.whole("shared_experts", settings.sharedExperts, {0, 1 << 20});
    readQueue(fields, settings);
    replaceByPart(fields, "aux_loss_kind", kLosses, settings.auxiliaryLoss);
    checkTokenGroups(fields, settings, logits);
    return settings;
}

} // namespace dekade::exchange
