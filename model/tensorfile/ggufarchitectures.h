#pragma once

#include <span>
#include <string_view>

namespace dekade::tensorfile {

/// A key of config.json and the one of GGUF, without the architecture's prefix, that means the same.
struct KeyPair {
    std::string_view config;
    std::string_view gguf;
};

/// A key of config.json that is true where a layer has that tensor: attention_bias and attn_q.bias.
struct TensorFlag {
    std::string_view key;
    std::string_view tensor;
};

/// How one of GGUF's architectures is written in Hugging Face's config.json.
struct GgufArchitecture {
    std::string_view name; ///< general.architecture
    std::string_view modelType; ///< model_type
    std::span<const KeyPair> keys; ///< beyond commonKeys(); the first of equal config keys counts
    std::span<const TensorFlag> flags;
    bool isLatent = false; ///< multi-head latent attention
    bool hasPrediction = false; ///< the config has num_nextn_predict_layers
};

/// What tells architectures apart that GGUF calls by one name.
struct ArchitectureSigns {
    bool hasExperts = false; ///< "llama" with experts is Mixtral
    bool hasCorrectionBias = false; ///< "deepseek2" with one is DeepSeek-V3, without DeepSeek-V2
};

/// The row of that name, or null. Source of the names: ggml-org/llama.cpp, gguf-py/gguf/constants.py.
const GgufArchitecture *architectureOf(std::string_view name, const ArchitectureSigns &signs);

/// Pairs of every architecture.
std::span<const KeyPair> commonKeys();

} // namespace dekade::tensorfile
