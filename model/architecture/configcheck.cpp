#include "model/architecture/configcheck.h"

#include <string>

namespace dekade::architecture {

namespace {

std::string number(std::int64_t value) { return std::to_string(value); }

/// Collects the first thing that is wrong.
class Check final {
public:
    void within(const char *key, std::int64_t value, std::int64_t least, std::int64_t most)
    {
        if (value < least || value > most)
            fail(Fault::OutOfRange, key, {number(value), number(least), number(most)});
    }

    void fail(Fault fault, const char *key, std::vector<std::string> arguments)
    {
        if (!m_problem)
            m_problem = Problem(fault, key, std::move(arguments));
    }

    const std::optional<Problem> &problem() const { return m_problem; }

private:
    std::optional<Problem> m_problem;
};

void checkAttention(const Attention &attention, Check &check)
{
    check.within("num_attention_heads", attention.heads, 1, kWidest);
    check.within("num_key_value_heads", attention.kvHeads, 1, kWidest);
    if (!check.problem() && attention.heads % attention.kvHeads != 0)
        check.fail(Fault::UnevenKeyHeads, "num_key_value_heads", {number(attention.kvHeads), number(attention.heads)});
    if (attention.view != View::All)
        check.within("sliding_window", attention.window, 1, kMostTokens);
    if (attention.mixer != Mixer::Latent) {
        check.within("head_dim", attention.headWidth, 1, kWidest);
        return;
    }
    check.within("q_lora_rank", attention.queryRank, 0, kWidest);
    check.within("kv_lora_rank", attention.kvRank, 1, kWidest);
    check.within("qk_nope_head_dim", attention.plainWidth, 1, kWidest);
    check.within("qk_rope_head_dim", attention.positionWidth, 1, kWidest);
    check.within("v_head_dim", attention.valueWidth, 1, kWidest);
}

void checkGroups(const FeedForward &mixture, Check &check)
{
    if (mixture.groups <= 0)
        return;
    check.within("n_group", mixture.groups, 1, mixture.experts);
    if (!check.problem() && mixture.experts % mixture.groups != 0)
        check.fail(Fault::UnevenGroups, "n_group", {number(mixture.groups), number(mixture.experts)});
    if (mixture.keptGroups > mixture.groups)
        check.fail(Fault::MoreKeptGroups, "topk_group", {number(mixture.keptGroups), number(mixture.groups)});
}

void checkMixture(const FeedForward &mixture, Check &check)
{
    check.within("num_experts", mixture.experts, 1, kMostExperts);
    check.within("moe_intermediate_size", mixture.width, 1, kWidest);
    check.within("num_experts_per_tok", mixture.chosen, 1, kMostExperts);
    if (mixture.chosen > mixture.experts)
        check.fail(Fault::MoreChosen, "num_experts_per_tok", {number(mixture.chosen), number(mixture.experts)});
    check.within("n_shared_experts", mixture.sharedExperts, 0, kMostExperts);
    if (mixture.sharedExperts < 0 || mixture.sharedWidth < 0 || (mixture.sharedExperts > 0) != (mixture.sharedWidth > 0))
        check.fail(Fault::SharedWithoutWidth, "n_shared_experts", {number(mixture.sharedExperts), number(mixture.sharedWidth)});
    check.within("shared_expert_intermediate_size", mixture.sharedWidth, 0, kMostExperts * kWidest);
    checkGroups(mixture, check);
}

void checkLayer(const Layer &layer, Check &check)
{
    checkAttention(layer.attention, check);
    check.within("norms", layer.norms, 0, 16);
    if (layer.feedForward.isMoe())
        checkMixture(layer.feedForward, check);
    else
        check.within("intermediate_size", layer.feedForward.width, 1, kWidest);
}

} // namespace

std::optional<Problem> validate(const Config &config)
{
    Check check;
    check.within("hidden_size", config.hiddenWidth, 1, kWidest);
    check.within("vocab_size", config.vocabulary, 1, kMostTokens);
    check.within("word_embed_proj_dim", config.embeddingWidth, 1, kWidest);
    check.within("max_position_embeddings", config.positions, 0, kMostTokens + 2);
    check.within("num_hidden_layers", static_cast<std::int64_t>(config.layers.size()), 1, kMostLayers);
    for (const Layer &layer : config.layers)
        checkLayer(layer, check);
    check.within("num_nextn_predict_layers", config.prediction.modules, 0, kMostLayers);
    if (config.prediction.modules > 0)
        checkLayer(config.prediction.layer, check);
    return check.problem();
}

} // namespace dekade::architecture
