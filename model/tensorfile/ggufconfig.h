#pragma once

#include "model/tensorfile/tensorfile.h"

#include "model/tensorfile/outcome.h"

namespace dekade::tensorfile {

/// A value of a config.json; a null (std::monostate) is not the same as a missing key.
using ConfigValue = std::variant<std::monostate, bool, std::int64_t, double, std::string, std::vector<std::int64_t>>;

struct ConfigEntry {
    std::string key; ///< as Hugging Face's config.json of the family has it: "num_hidden_layers"
    ConfigValue value;
    bool operator==(const ConfigEntry &) const = default;
};

/// The config.json that the metadata and tensors of a GGUF file amount to, as far as the shape of the model goes: model_type, widths,
/// heads, experts, layers, vocabulary, tied or not, biases. Keys in the order of writing, distinct. What GGUF does not tell is left out, so
/// the family's defaults hold. Blocks of prediction modules are among GGUF's block_count and not among num_hidden_layers. The vocabulary is
/// the embedding's rows. DeepSeek's key_length 192 less rope.dimension_count 64 is qk_nope_head_dim 128. Fails where the file is no GGUF,
/// has no general.architecture, or names one without a counterpart among Hugging Face's (the message names it), or where a needed number is
/// negative, over 2^63 − 1 or no number.
Outcome<std::vector<ConfigEntry>> configOf(const TensorFile &file);

/// The entries as the text of a config.json. Doubles that are not finite are left out, as JSON has none.
std::string configJson(const std::vector<ConfigEntry> &entries);

} // namespace dekade::tensorfile
