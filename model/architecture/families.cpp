#include "model/architecture/family.h"

#include <algorithm>
#include <array>

namespace dekade::architecture {

// A new family is one file in families/ and one row here.
#define DEKADE_FAMILIES(row)                                                                                                               \
    row(gpt2) row(gptNeox) row(opt) row(bloom) row(falcon) row(llama) row(mistral) row(qwen2) row(qwen3) row(gemma2) row(gemma3)           \
        row(mixtral) row(phimoe) row(dbrx) row(olmoe) row(qwen2Moe) row(qwen3Moe) row(gptOss) row(llama4) row(deepseekV2) row(deepseekV3)  \
            row(glm4Moe) row(dots1) row(hunyuan) row(ernie) row(minimax) row(grok1)

namespace families {
#define DEKADE_DECLARE(name) Family name();
DEKADE_FAMILIES(DEKADE_DECLARE)
#undef DEKADE_DECLARE
} // namespace families

namespace {

constexpr Alias kAliases[] = {{"hidden_size", "n_embd"}, {"hidden_size", "n_embed"}, {"hidden_size", "d_model"},
    {"num_hidden_layers", "n_layer"}, {"num_hidden_layers", "n_layers"}, {"num_attention_heads", "n_head"},
    {"num_attention_heads", "n_heads"}, {"num_key_value_heads", "num_kv_heads"}, {"num_key_value_heads", "n_head_kv"},
    {"head_dim", "attention_head_dim"}, {"max_position_embeddings", "n_positions"}, {"max_position_embeddings", "max_seq_len"},
    {"num_experts", "num_local_experts"}, {"num_experts", "n_routed_experts"}, {"num_experts", "moe_num_experts"},
    {"num_experts_per_tok", "experts_per_token"}, {"num_experts_per_tok", "moe_topk"}, {"num_experts_per_tok", "moe_k"}};

bool holds(std::string_view words, std::string_view word)
{
    while (!words.empty()) {
        const std::size_t blank = std::min(words.find(' '), words.size());
        if (words.substr(0, blank) == word)
            return true;
        words.remove_prefix(std::min(blank + 1, words.size()));
    }
    return false;
}

template<typename Asked>
const Family *firstOf(const Asked &asked)
{
    const std::span<const Family> all = allFamilies();
    const auto found = std::find_if(all.begin(), all.end(), asked);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

std::span<const Family> allFamilies()
{
#define DEKADE_ROW(name) families::name(),
    static const std::array rows {DEKADE_FAMILIES(DEKADE_ROW)};
#undef DEKADE_ROW
    return rows;
}

const Family *familyOfType(std::string_view modelType)
{
    return firstOf([&](const Family &family) { return family.key == modelType || holds(family.modelTypes, modelType); });
}

const Family *familyOfClass(std::string_view name)
{
    return firstOf([&](const Family &family) { return holds(family.classes, name); });
}

std::span<const Alias> aliases() { return kAliases; }

} // namespace dekade::architecture
