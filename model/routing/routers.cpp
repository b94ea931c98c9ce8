#include "model/routing/routers.h"

#include <algorithm>

namespace dekade::routing {

namespace {

constexpr Renormalisation kNoNorm {};
constexpr Renormalisation kSum {Normalise::BeforeDropping, 1, 0, 0};
constexpr Renormalisation kSumTiny {Normalise::BeforeDropping, 1, 1e-20, 0};
constexpr double kFloatEpsilon = 0x1p-23; ///< torch.finfo(float32).eps

/// softmax → top-k, as Hugging Face writes it.
constexpr RouterSettings softmaxTopK(int experts, int k, Renormalisation norm, int shared = 0)
{
    return {.experts = experts, .topK = k, .renormalise = norm, .sharedExperts = shared, .auxiliaryLoss = AuxiliaryLoss::OwnTopK};
}

/// DeepSeek-V3's rule (topk_method noaux_tc).
constexpr RouterSettings sigmoidBias(int experts, int k, ExpertGroups groups, double factor, int shared)
{
    return {.experts = experts,
        .topK = k,
        .score = Score::Sigmoid,
        .groups = groups,
        .renormalise = kSumTiny,
        .factor = factor,
        .sharedExperts = shared,
        .auxiliaryLoss = AuxiliaryLoss::SequenceOwnTopK};
}

constexpr ExpertGroups kOneGroup {1, 1, GroupScore::SumOfBestTwo, MaskFill::MinusInfinity};

constexpr RouterSettings kSwitch {.experts = 128,
    .topK = 1,
    .capacity = {kNoCapacity, CapacityRule::FlaxformerWithoutMinimum, 1.25, QueueOrder::RankMajor},
    .auxiliaryLoss = AuxiliaryLoss::FirstChoices};
constexpr RouterSettings kGShard {.experts = 2048,
    .topK = 2,
    .pickedEntry = PickedEntry::Zeroed,
    .renormalise = {Normalise::BeforeDropping, 1, 1e-9, 0},
    .capacity = {kNoCapacity, CapacityRule::Lingvo, 2, QueueOrder::RankMajor},
    .auxiliaryLoss = AuxiliaryLoss::FirstChoices};
constexpr RouterSettings kTop2DeepSpeed {.experts = 8,
    .topK = 2,
    .selectBy = SelectBy::Logits,
    .renormalise = {Normalise::AfterDropping, 1, 0, kFloatEpsilon},
    .capacity = {kNoCapacity, CapacityRule::DeepSpeed, 1, QueueOrder::RankMajor},
    .auxiliaryLoss = AuxiliaryLoss::FirstChoices};
/// Hugging Face's port: a fixed number of places a sequence, and its own way to count what was dropped.
constexpr RouterSettings kSwitchHuggingFace {.experts = 8,
    .topK = 1,
    .capacity = {64, CapacityRule::None, 1, QueueOrder::RankMajor},
    .auxiliaryLoss = AuxiliaryLoss::DroppedAsExpertZero};
constexpr RouterSettings kTop2Fairscale {.experts = 8,
    .topK = 2,
    .selectBy = SelectBy::Logits,
    .renormalise = {Normalise::AfterDropping, 1, 0, kFloatEpsilon},
    .capacity = {kNoCapacity, CapacityRule::Fairscale, 1, QueueOrder::RankMajor},
    .auxiliaryLoss = AuxiliaryLoss::FirstChoicesMean};
constexpr RouterSettings kExpertChoice {.experts = 8,
    .choice = Choice::ExpertsChoose,
    .capacity = {kNoCapacity, CapacityRule::Megablocks, 2, QueueOrder::RankMajor},
    .auxiliaryLoss = AuxiliaryLoss::Zero};
constexpr RouterSettings kTokensChoose {.experts = 8,
    .topK = 2,
    .capacity = {kNoCapacity, CapacityRule::Flaxformer, 1.25, QueueOrder::RankMajor},
    .auxiliaryLoss = AuxiliaryLoss::AllChoices};
constexpr RouterSettings kMegatron {.experts = 8,
    .topK = 2,
    .capacity = {kNoCapacity, CapacityRule::Megatron, 1, QueueOrder::HighestWeight},
    .auxiliaryLoss = AuxiliaryLoss::AllChoicesPerK};
constexpr RouterSettings kHunyuan {.experts = 64,
    .topK = 8,
    .renormalise = {Normalise::BeforeDropping, 1, 0, kFloatEpsilon},
    .sharedExperts = 1,
    .capacity = {kNoCapacity, CapacityRule::Hunyuan, 1, QueueOrder::RankMajor},
    .auxiliaryLoss = AuxiliaryLoss::AllChoices};
constexpr RouterSettings kMistral {
    .experts = 8, .topK = 2, .score = Score::Logit, .weightFrom = WeightFrom::SoftmaxOfChosen, .auxiliaryLoss = AuxiliaryLoss::OwnTopK};
constexpr RouterSettings kGptOss {.experts = 128,
    .topK = 4,
    .score = Score::Logit,
    .biasOn = BiasOn::Logits,
    .weightFrom = WeightFrom::SoftmaxOfChosen,
    .auxiliaryLoss = AuxiliaryLoss::OwnTopK};
constexpr RouterSettings kErnie {
    .experts = 64, .topK = 8, .renormalise = {Normalise::BeforeDropping, 1, 0, 1e-12}, .auxiliaryLoss = AuxiliaryLoss::OwnTopK};
constexpr RouterSettings kDeepSeekV2 {.experts = 160,
    .topK = 6,
    .groups = {8, 3, GroupScore::Max, MaskFill::Zero},
    .factor = 16,
    .sharedExperts = 2,
    .auxiliaryLoss = AuxiliaryLoss::SequencePicks};
constexpr RouterSettings kDeepSeekV2Lite {.experts = 64, .topK = 6, .sharedExperts = 2, .auxiliaryLoss = AuxiliaryLoss::SequencePicks};
constexpr RouterSettings kDeepSeekV4 {
    .experts = 256, .topK = 6, .score = Score::SqrtSoftplus, .renormalise = kSumTiny, .factor = 1.5, .sharedExperts = 1};
constexpr RouterSettings kLlama4 {.experts = 16,
    .topK = 1,
    .score = Score::Logit,
    .weightFrom = WeightFrom::SigmoidOfChosen,
    .appliedTo = AppliedTo::Input,
    .sharedExperts = 1};

constexpr Router kRouters[] = {
    {"switch", "Switch Transformer", "arXiv:2101.03961, section 2.1",
        "google/flaxformer flaxformer/architectures/moe/routing.py TokensChooseMaskedRouter @399ea3a85e98",
        {"Switch-Base", 12, 6, 1, 768, 3072}, kSwitch},
    {"gshard", "GShard top-2", "arXiv:2006.16668, algorithm 1",
        "tensorflow/lingvo lingvo/core/gshard_layers.py Top2GatingOnLogits @e0be5dc4ce9b", {"GShard 600B", 0, 0, 0, 0, 0}, kGShard},
    {"gshard_deepspeed", "Top-2 of DeepSpeed", "arXiv:2006.16668, algorithm 1; weights made to sum to 1 after dropping",
        "deepspeedai/DeepSpeed deepspeed/moe/sharded_moe.py top2gating @edaa72212672", {}, kTop2DeepSpeed},
    {"gshard_fairscale", "Top-2 of fairscale", "arXiv:2006.16668, algorithm 1, its loss without E²; the second expert sampled",
        "facebookresearch/fairscale fairscale/nn/moe/top2gate.py top2gating @146f16024165", {}, kTop2Fairscale},
    {"switch_hf", "Switch of Hugging Face", "arXiv:2101.03961, section 2.1; dropped tokens counted for expert 0 in the loss",
        "Hugging Face modeling_switch_transformers.py SwitchTransformersTop1Router @00dcc6dda6f6", {}, kSwitchHuggingFace},
    {"expert_choice", "Expert choice", "arXiv:2202.09368, section 3.2",
        "google/flaxformer flaxformer/architectures/moe/routing.py ExpertsChooseMaskedRouter @399ea3a85e98", {}, kExpertChoice},
    {"tokens_choose_topk", "Tokens choose, with capacity (V-MoE)", "arXiv:2106.05974, section 4",
        "google/flaxformer flaxformer/architectures/moe/routing.py TokensChooseMaskedRouter @399ea3a85e98", {}, kTokensChoose},
    {"megatron_topk_drop", "Megatron-LM with dropping", "NVIDIA/Megatron-LM, MoE documentation",
        "NVIDIA/Megatron-LM megatron/core/transformer/moe/moe_utils.py apply_router_token_dropping @d98e8a64ddf3", {}, kMegatron},
    {"hunyuan_a13b", "Hunyuan-A13B", "Hunyuan-A13B technical report",
        "Tencent-Hunyuan/Hunyuan-A13B models/modeling_hunyuan.py topkgating @2798f3c8b6a6", {"Hunyuan-A13B", 32, 32, 0, 4096, 3072},
        kHunyuan},
    {"mixtral", "Mixtral", "arXiv:2401.04088, section 2.1",
        "Hugging Face modeling_mixtral.py MixtralSparseMoeBlock, copy in kvcache-ai/ktransformers @95009ea6856c",
        {"Mixtral 8x7B", 32, 32, 0, 4096, 14336}, softmaxTopK(8, 2, kSum)},
    {"mixtral_mistral", "Mixtral, Mistral's own code", "arXiv:2401.04088, section 2.1",
        "mistralai/mistral-inference mistral_inference/moe.py MoeLayer @2557e12d0e18", {"Mixtral 8x7B", 32, 32, 0, 4096, 14336}, kMistral},
    {"minimax_text_01", "MiniMax-Text-01", "arXiv:2501.08313", "huggingface/transformers minimax/modular_minimax.py @008e57439125",
        {"MiniMax-Text-01", 80, 80, 0, 6144, 9216}, softmaxTopK(32, 2, kSum)},
    {"qwen2_moe", "Qwen2-MoE", "arXiv:2407.10671, section 2.2.2",
        "Hugging Face modeling_qwen2_moe.py Qwen2MoeSparseMoeBlock, copy in kvcache-ai/ktransformers @95009ea6856c",
        {"Qwen1.5-MoE-A2.7B", 24, 24, 0, 2048, 1408}, softmaxTopK(60, 4, kNoNorm, 1)},
    {"qwen3_moe", "Qwen3-MoE", "arXiv:2505.09388, section 2",
        "Hugging Face modeling_qwen3_moe.py Qwen3MoeSparseMoeBlock, copy in kvcache-ai/ktransformers @95009ea6856c",
        {"Qwen3-235B-A22B", 94, 94, 0, 4096, 1536}, softmaxTopK(128, 8, kSum)},
    {"olmoe", "OLMoE", "arXiv:2409.02060, section 2", "huggingface/transformers olmoe/modular_olmoe.py @052b1dcdbe75",
        {"OLMoE-1B-7B", 16, 16, 0, 2048, 1024}, softmaxTopK(64, 8, kNoNorm)},
    {"dbrx", "DBRX", "databricks/dbrx, model card", "databricks/dbrx model/modeling_dbrx.py DbrxRouter @a3200393e678",
        {"DBRX", 40, 40, 0, 6144, 10752}, softmaxTopK(16, 4, kSum)},
    {"gpt_oss", "gpt-oss", "arXiv:2508.10925, section 2", "openai/gpt-oss gpt_oss/torch/model.py MLPBlock @7b583341fe16",
        {"gpt-oss-120b", 36, 36, 0, 2880, 2880}, kGptOss},
    {"ernie4_5_moe", "ERNIE 4.5", "ERNIE 4.5 technical report, section 2",
        "huggingface/transformers ernie4_5_moe/modular_ernie4_5_moe.py @01187e21cda1", {"ERNIE-4.5-300B-A47B", 54, 51, 3, 8192, 3584},
        kErnie},
    {"deepseek_v2", "DeepSeek-V2", "arXiv:2405.04434, section 2.2",
        "deepseek-ai/DeepSeek-VL2 deepseek_vl2/models/modeling_deepseek.py MoEGate @ef9f91e2b642", {"DeepSeek-V2", 60, 59, 1, 5120, 1536},
        kDeepSeekV2},
    {"deepseek_v2_lite", "DeepSeek-V2-Lite", "arXiv:2405.04434, appendix B",
        "deepseek-ai/DeepSeek-VL2 deepseek_vl2/models/modeling_deepseek.py MoEGate @ef9f91e2b642",
        {"DeepSeek-V2-Lite", 27, 26, 1, 2048, 1408}, kDeepSeekV2Lite},
    {"deepseek_v3", "DeepSeek-V3", "arXiv:2412.19437, section 2.1.2",
        "deepseek-ai/DeepSeek-V3 inference/model.py Gate @9b4e9788e4a3; modeling_deepseek.py MoEGate, copy in kvcache-ai/ktransformers "
        "@95009ea6856c",
        {"DeepSeek-V3", 61, 58, 3, 7168, 2048}, sigmoidBias(256, 8, {8, 4, GroupScore::SumOfBestTwo, MaskFill::MinusInfinity}, 2.5, 1)},
    {"deepseek_v4", "DeepSeek-V4", "DeepSeek-V4-Flash, configuration",
        "ByteDance-Seed/VeOmni deepseek_v4/generated/patched_modeling_deepseek_v4_gpu.py DeepseekV4TopKRouter @d9774494f5d8",
        {"DeepSeek-V4-Flash", 43, 43, 0, 4096, 2048}, kDeepSeekV4},
    {"kimi_k2", "Kimi K2", "arXiv:2507.20534, section 2.3", "modeling_deepseek.py MoEGate, copy in kvcache-ai/ktransformers @95009ea6856c",
        {"Kimi K2", 61, 60, 1, 7168, 2048}, sigmoidBias(384, 8, kOneGroup, 2.827, 1)},
    {"glm4_5", "GLM-4.5", "arXiv:2508.06471, section 2.1",
        "Hugging Face modeling_glm4_moe.py Glm4MoeTopkRouter, copy in kvcache-ai/ktransformers @95009ea6856c",
        {"GLM-4.5", 92, 89, 3, 5120, 1536}, sigmoidBias(160, 8, kOneGroup, 2.5, 1)},
    {"glm4_5_air", "GLM-4.5-Air", "arXiv:2508.06471, section 2.1",
        "Hugging Face modeling_glm4_moe.py Glm4MoeTopkRouter, copy in kvcache-ai/ktransformers @95009ea6856c",
        {"GLM-4.5-Air", 46, 45, 1, 4096, 1408}, sigmoidBias(128, 8, kOneGroup, 1, 1)},
    {"dots_llm1", "dots.llm1", "arXiv:2506.05767, section 2", "huggingface/transformers dots1/modular_dots1.py @008e57439125",
        {"dots.llm1", 62, 61, 1, 4096, 1408}, sigmoidBias(128, 6, kOneGroup, 2.5, 2)},
    {"llama4", "Llama 4", "meta-llama/llama-models, model card", "meta-llama/llama-models models/llama4/moe.py MoE @a9c89c471f79",
        {"Llama 4 Scout", 48, 48, 0, 5120, 8192}, kLlama4},
};

} // namespace

std::span<const Router> routers() { return kRouters; }

const Router *routerOf(std::string_view key)
{
    const auto found = std::find_if(std::begin(kRouters), std::end(kRouters), [&](const Router &router) { return router.key == key; });
    return found == std::end(kRouters) ? nullptr : found;
}

} // namespace dekade::routing
