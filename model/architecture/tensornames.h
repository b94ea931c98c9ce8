#pragma once

#include <string_view>
#include <vector>

namespace dekade::architecture {

/// How a checkpoint of a family names its tensors, without ".weight" and ".bias". Llama's names unless a family says otherwise.
/// In `layer` and `expert` a # stands for the number. Names inside a layer follow `layer`.
struct TensorNames {
    std::string_view embedding = "model.embed_tokens";
    std::string_view positions = {};
    std::string_view projectIn = {};
    std::string_view projectOut = {};
    std::string_view embeddingNorm = {};
    std::string_view finalNorm = "model.norm";
    std::string_view head = "lm_head";
    std::string_view layer = "model.layers.#.";
    std::vector<std::string_view> norms = {"input_layernorm", "post_attention_layernorm"};
    std::string_view fusedQueryKeyValue = {}; ///< one matrix for all three where given
    std::string_view query = "self_attn.q_proj";
    std::string_view key = "self_attn.k_proj";
    std::string_view value = "self_attn.v_proj";
    std::string_view output = "self_attn.o_proj";
    std::string_view queryNorm = "self_attn.q_norm";
    std::string_view keyNorm = "self_attn.k_norm";
    std::string_view gate = "mlp.gate_proj";
    std::string_view up = "mlp.up_proj";
    std::string_view down = "mlp.down_proj";
    std::string_view router = "mlp.gate";
    std::string_view correctionBias = "mlp.gate.e_score_correction_bias"; ///< whole name
    std::string_view expert = "mlp.experts.#.";
    std::string_view expertGate = "gate_proj";
    std::string_view expertUp = "up_proj";
    std::string_view expertDown = "down_proj";
    std::string_view sharedExpert = "mlp.shared_experts.";
    std::string_view sharedGate = "mlp.shared_expert_gate";
    enum class ExpertStore {
        Apart, ///< three matrices an expert
        GateUpFused, ///< [E, d, 2m] and [E, m, d] for all: gpt-oss, Llama 4
        Stacked, ///< [E·m, d] three times: DBRX
    } expertStore
        = ExpertStore::Apart;
    bool inputFirst = false; ///< matrices are stored as [in, out] (GPT-2's Conv1D)
    std::string_view predictionLayer = "model.layers.#."; ///< of the modules behind the last layer
    std::string_view predictionJoin = "eh_proj";
    std::vector<std::string_view> predictionNorms = {"enorm", "hnorm", "shared_head.norm"};
};

} // namespace dekade::architecture
