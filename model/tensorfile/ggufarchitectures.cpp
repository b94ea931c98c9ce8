#include "model/tensorfile/ggufarchitectures.h"

#include <algorithm>
#include <array>

namespace dekade::tensorfile {

namespace {

constexpr std::array kCommon {
    KeyPair {"hidden_size", "embedding_length"},
    KeyPair {"num_attention_heads", "attention.head_count"},
    KeyPair {"max_position_embeddings", "context_length"},
};

constexpr std::array kPlain {KeyPair {"intermediate_size", "feed_forward_length"}};
constexpr std::array kHeads {
    KeyPair {"num_key_value_heads", "attention.head_count_kv"},
    KeyPair {"intermediate_size", "feed_forward_length"},
    KeyPair {"head_dim", "attention.key_length"},
    KeyPair {"sliding_window", "attention.sliding_window"},
};
constexpr std::array kGpt2 {
    KeyPair {"n_inner", "feed_forward_length"},
    KeyPair {"n_positions", "context_length"},
};
constexpr std::array kFalcon {
    KeyPair {"num_kv_heads", "attention.head_count_kv"},
    KeyPair {"ffn_hidden_size", "feed_forward_length"},
};
constexpr std::array kMixtral {
    KeyPair {"num_key_value_heads", "attention.head_count_kv"},
    KeyPair {"intermediate_size", "expert_feed_forward_length"},
    KeyPair {"intermediate_size", "feed_forward_length"},
    KeyPair {"head_dim", "attention.key_length"},
    KeyPair {"num_local_experts", "expert_count"},
    KeyPair {"num_experts_per_tok", "expert_used_count"},
    KeyPair {"sliding_window", "attention.sliding_window"},
};
constexpr std::array kOlmoe {
    KeyPair {"num_key_value_heads", "attention.head_count_kv"},
    KeyPair {"intermediate_size", "expert_feed_forward_length"},
    KeyPair {"intermediate_size", "feed_forward_length"},
    KeyPair {"num_experts", "expert_count"},
    KeyPair {"num_experts_per_tok", "expert_used_count"},
};
constexpr std::array kQwenMoe {
    KeyPair {"num_key_value_heads", "attention.head_count_kv"},
    KeyPair {"intermediate_size", "feed_forward_length"},
    KeyPair {"head_dim", "attention.key_length"},
    KeyPair {"moe_intermediate_size", "expert_feed_forward_length"},
    KeyPair {"shared_expert_intermediate_size", "expert_shared_feed_forward_length"},
    KeyPair {"num_experts", "expert_count"},
    KeyPair {"num_experts_per_tok", "expert_used_count"},
};
constexpr std::array kDeepSeek {
    KeyPair {"num_key_value_heads", "attention.head_count_kv"},
    KeyPair {"intermediate_size", "feed_forward_length"},
    KeyPair {"moe_intermediate_size", "expert_feed_forward_length"},
    KeyPair {"n_routed_experts", "expert_count"},
    KeyPair {"num_experts_per_tok", "expert_used_count"},
    KeyPair {"n_shared_experts", "expert_shared_count"},
    KeyPair {"first_k_dense_replace", "leading_dense_block_count"},
    KeyPair {"n_group", "expert_group_count"},
    KeyPair {"topk_group", "expert_group_used_count"},
    KeyPair {"kv_lora_rank", "attention.kv_lora_rank"},
};
constexpr std::array kGlm {
    KeyPair {"num_key_value_heads", "attention.head_count_kv"},
    KeyPair {"intermediate_size", "feed_forward_length"},
    KeyPair {"head_dim", "attention.key_length"},
    KeyPair {"moe_intermediate_size", "expert_feed_forward_length"},
    KeyPair {"n_routed_experts", "expert_count"},
    KeyPair {"num_experts_per_tok", "expert_used_count"},
    KeyPair {"n_shared_experts", "expert_shared_count"},
    KeyPair {"first_k_dense_replace", "leading_dense_block_count"},
    KeyPair {"n_group", "expert_group_count"},
    KeyPair {"topk_group", "expert_group_used_count"},
};
constexpr std::array kLlama4 {
    KeyPair {"num_key_value_heads", "attention.head_count_kv"},
    KeyPair {"intermediate_size", "expert_feed_forward_length"},
    KeyPair {"intermediate_size_mlp", "feed_forward_length"},
    KeyPair {"head_dim", "attention.key_length"},
    KeyPair {"num_local_experts", "expert_count"},
    KeyPair {"num_experts_per_tok", "expert_used_count"},
    KeyPair {"interleave_moe_layer_step", "interleave_moe_layer_step"},
};
constexpr std::array kHunyuan {
    KeyPair {"num_key_value_heads", "attention.head_count_kv"},
    KeyPair {"intermediate_size", "feed_forward_length"},
    KeyPair {"attention_head_dim", "attention.key_length"},
    KeyPair {"moe_intermediate_size", "expert_feed_forward_length"},
    KeyPair {"num_experts", "expert_count"},
    KeyPair {"moe_topk", "expert_used_count"},
};
constexpr std::array kErnie {
    KeyPair {"num_key_value_heads", "attention.head_count_kv"},
    KeyPair {"intermediate_size", "feed_forward_length"},
    KeyPair {"head_dim", "attention.key_length"},
    KeyPair {"moe_intermediate_size", "expert_feed_forward_length"},
    KeyPair {"moe_num_experts", "expert_count"},
    KeyPair {"moe_k", "expert_used_count"},
    KeyPair {"moe_num_shared_experts", "expert_shared_count"},
    KeyPair {"moe_layer_start_index", "leading_dense_block_count"},
    KeyPair {"moe_layer_interval", "interleave_moe_layer_step"},
};
constexpr std::array kDbrx {
    KeyPair {"attn_config.kv_n_heads", "attention.head_count_kv"},
    KeyPair {"ffn_config.ffn_hidden_size", "feed_forward_length"},
    KeyPair {"ffn_config.moe_num_experts", "expert_count"},
    KeyPair {"ffn_config.moe_top_k", "expert_used_count"},
};
constexpr std::array kGrok {
    KeyPair {"num_key_value_heads", "attention.head_count_kv"},
    KeyPair {"intermediate_size", "expert_feed_forward_length"},
    KeyPair {"intermediate_size", "feed_forward_length"},
    KeyPair {"num_experts", "expert_count"},
    KeyPair {"num_experts_per_tok", "expert_used_count"},
};

constexpr std::array kBias {TensorFlag {"attention_bias", "attn_q.bias"}};
constexpr std::array kBothBiases {TensorFlag {"attention_bias", "attn_q.bias"}, TensorFlag {"lm_head_bias", "output.bias"}};
constexpr std::array kBiasAndNorm {TensorFlag {"attention_bias", "attn_q.bias"}, TensorFlag {"use_qk_norm", "attn_q_norm"}};
constexpr std::array kQueryNorm {TensorFlag {"use_qk_norm", "attn_q_norm"}};
constexpr std::array kUseBias {TensorFlag {"use_bias", "attn_q.bias"}};
constexpr std::array kFalconFlags {TensorFlag {"new_decoder_architecture", "attn_norm_2"}, TensorFlag {"bias", "attn_qkv.bias"}};
constexpr std::array kNeoxBias {TensorFlag {"attention_bias", "attn_qkv.bias"}};

constexpr std::array kArchitectures {
    GgufArchitecture {"llama", "llama", kHeads, kBias},
    GgufArchitecture {"mixtral", "mixtral", kMixtral, {}},
    GgufArchitecture {"llama4", "llama4_text", kLlama4, kBias},
    GgufArchitecture {"gpt2", "gpt2", kGpt2, {}},
    GgufArchitecture {"gptneox", "gpt_neox", kPlain, kNeoxBias},
    GgufArchitecture {"bloom", "bloom", {}, {}},
    GgufArchitecture {"falcon", "falcon", kFalcon, kFalconFlags},
    GgufArchitecture {"qwen2", "qwen2", kHeads, {}},
    GgufArchitecture {"qwen3", "qwen3", kHeads, kBias},
    GgufArchitecture {"qwen2moe", "qwen2_moe", kQwenMoe, {}},
    GgufArchitecture {"qwen3moe", "qwen3_moe", kQwenMoe, kBias},
    GgufArchitecture {"gemma2", "gemma2", kHeads, {}},
    GgufArchitecture {"gemma3", "gemma3_text", kHeads, {}},
    GgufArchitecture {"phimoe", "phimoe", kMixtral, kBothBiases},
    GgufArchitecture {"olmoe", "olmoe", kOlmoe, {}},
    GgufArchitecture {"dbrx", "dbrx", kDbrx, {}},
    GgufArchitecture {"gpt-oss", "gpt_oss", kMixtral, kBias},
    GgufArchitecture {"deepseek2", "deepseek_v2", kDeepSeek, {}, true},
    GgufArchitecture {"deepseek3", "deepseek_v3", kDeepSeek, {}, true, true},
    GgufArchitecture {"glm4moe", "glm4_moe", kGlm, kBiasAndNorm, false, true},
    GgufArchitecture {"dots1", "dots1", kGlm, {}},
    GgufArchitecture {"hunyuan-moe", "hunyuan_v1_moe", kHunyuan, kQueryNorm},
    GgufArchitecture {"ernie4_5-moe", "ernie4_5_moe", kErnie, kUseBias},
    GgufArchitecture {"grok", "grok1", kGrok, {}},
};

} // namespace

const GgufArchitecture *architectureOf(std::string_view name, const ArchitectureSigns &signs)
{
    if (name == "llama" && signs.hasExperts)
        name = "mixtral";
    else if (name == "deepseek2" && signs.hasCorrectionBias)
        name = "deepseek3";
    const auto found = std::find_if(
        kArchitectures.begin(), kArchitectures.end(), [&](const GgufArchitecture &architecture) { return architecture.name == name; });
    return found == kArchitectures.end() ? nullptr : &*found;
}

std::span<const KeyPair> commonKeys() { return kCommon; }

} // namespace dekade::tensorfile
