#include "model/architecture/families/mixtures.h"

#include "model/architecture/families/blocks.h"

#include <algorithm>

namespace dekade::architecture::families {

FeedForward mixtureOf(Keys &keys, const MixtureKeys &named)
{
    FeedForward mixture;
    mixture.experts = keys.count(named.experts, kMostExperts);
    mixture.width = keys.size(named.width, kWidest);
    if (mixture.experts > 0)
        mixture.chosen = keys.size(named.chosen, kMostExperts);
    return mixture;
}

FeedForward wideMixtureOf(Keys &keys)
{
    MixtureKeys named;
    named.width = "intermediate_size";
    return mixtureOf(keys, named);
}

void mixBySteps(Keys &keys, Config &config, const FeedForward &mixture)
{
    const std::vector<std::int64_t> dense = keys.wholes("mlp_only_layers").value_or(std::vector<std::int64_t>());
    const std::int64_t step = keys.size("decoder_sparse_step", kMostLayers);
    mix(config, mixture, gatedOf(keys),
        [&](std::int64_t i) { return (i + 1) % step == 0 && std::find(dense.begin(), dense.end(), i) == dense.end(); });
}

void slideEverywhere(Keys &keys, Config &config)
{
    setWindows(keys, config, View::Sliding, keys.count("sliding_window", kMostTokens), [](std::int64_t) { return true; });
}

void nameExperts(TensorNames &names, std::string_view router, std::string_view expert, const std::array<std::string_view, 3> &matrices,
    TensorNames::ExpertStore store)
{
    names.router = router;
    names.expert = expert;
    names.expertStore = store;
    if (store == TensorNames::ExpertStore::GateUpFused)
        return;
    names.expertGate = matrices[0];
    names.expertUp = matrices[1];
    names.expertDown = matrices[2];
}

TensorNames mixtralNames()
{
    TensorNames names;
    nameExperts(names, "block_sparse_moe.gate", "block_sparse_moe.experts.#.", {"w1", "w3", "w2"}, TensorNames::ExpertStore::Apart);
    return names;
}

} // namespace dekade::architecture::families
