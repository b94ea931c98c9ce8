// MiniMax-Text-01 and M1: lightning attention in seven of eight layers, softmax in the eighth; every layer a mixture.
#include "model/architecture/families/blocks.h"
#include "model/architecture/families/mixtures.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 32000}, {"hidden_size", 4096}, {"intermediate_size", 14336}, {"num_hidden_layers", 32},
    {"num_attention_heads", 32}, {"num_key_value_heads", 8}, {"head_dim", {}}, {"max_position_embeddings", 131072},
    {"tie_word_embeddings", 0}, {"sliding_window", {}}, {"num_experts_per_tok", 2}, {"num_experts", 8}, {"shared_intermediate_size", 0}};

/// Whether a layer is linear, by either of the two lists; without one every second layer is, the first not among them, as the class has it.
std::vector<bool> linearLayers(Keys &keys, std::size_t layers)
{
    std::vector<bool> linear(layers);
    for (std::size_t i = 0; i < layers; ++i)
        linear[i] = i % 2 == 1;
    const auto types = keys.texts("layer_types");
    const auto numbers = keys.wholes("attn_type_list");
    const std::size_t named = types ? types->size() : numbers ? numbers->size() : layers;
    if (named != layers) {
        keys.fail(Fault::OtherLayers, types ? "layer_types" : "attn_type_list", {std::to_string(named), std::to_string(layers)});
        return linear;
    }
    for (std::size_t i = 0; i < layers; ++i) {
        if (types)
            linear[i] = (*types)[i] == "linear_attention";
        else if (numbers)
            linear[i] = (*numbers)[i] == 0;
    }
    return linear;
}

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.feedForward = wideMixtureOf(keys);
    if (keys.count("shared_intermediate_size", kWidest) > 0)
        keys.note("shared_intermediate_size is not 0; the shared block it adds is not modelled, so the counts are too small");
    keys.ignore({"block_size", "postnorm"});
    Config config = stackOf(keys, layer);
    slideEverywhere(keys, config);
    const std::vector<bool> linear = linearLayers(keys, config.layers.size());
    for (std::size_t i = 0; i < linear.size(); ++i) {
        Attention &attention = config.layers[i].attention;
        if (!linear[i])
            continue;
        attention = {Mixer::Lightning, attention.heads, attention.heads, attention.headWidth};
    }
    return config;
}

} // namespace

Family minimax()
{
    return {"minimax", "minimax minimax_text_01 minimax_m1", "MiniMaxText01ForCausalLM MiniMaxM1ForCausalLM MiniMaxForCausalLM", kDefaults,
        read, mixtralNames};
}

} // namespace dekade::architecture::families
