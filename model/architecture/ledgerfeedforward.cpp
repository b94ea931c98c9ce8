#include "model/architecture/ledgerblocks.h"
#include "model/architecture/runs.h"

namespace dekade::architecture {

namespace {

/// The distinct feed-forwards for which `isAsked`, with their layers.
template<typename Asked>
std::vector<Alike<FeedForward>> groupsOf(const Stack &stack, const Asked &isAsked)
{
    std::vector<Alike<FeedForward>> groups = alike(stack.layers, [](const Layer &layer) { return layer.feedForward; });
    std::erase_if(groups, [&](const Alike<FeedForward> &group) { return !isAsked(group.what); });
    return groups;
}

/// "layers" where all are of one kind, else "dense layers" and "MoE layers".
Formula layersOf(const Stack &stack, const Alike<FeedForward> &group)
{
    const bool isAll = group.layers == static_cast<std::int64_t>(stack.layers.size());
    return Formula::named(isAll ? "layers" : group.what.isMoe() ? "MoE layers" : "dense layers", group.layers);
}

std::string inLayers(const Alike<FeedForward> &group) { return grouped(group.layers) + " layers"; }

/// gate, up and down of one block or of every expert; `all` and `active` say how many blocks there are and how many a token visits.
struct Blocks {
    Formula all;
    Formula active;
    std::int64_t copies;
    std::int64_t activeCopies;
};

/// One leaf a matrix: gate and up widen, down narrows.
std::vector<Entry> matrixEntries(const Stack &stack, const FeedForward &block, const Blocks &blocks, Part part)
{
    const Formula one = stack.d() * Formula::named("width", block.width);
    const auto entry = [&](const char *name, std::int64_t rows, std::int64_t columns) {
        Weights weights = matrix(name, rows, columns, blocks.copies);
        weights.activeCopies = blocks.activeCopies;
        return leaf(name, part, blocks.all * one, blocks.active * one, {weights});
    };
    std::vector<Entry> entries {entry("up", block.width, stack.hiddenWidth), entry("down", stack.hiddenWidth, block.width)};
    if (block.isGated)
        entries.insert(entries.begin(), entry("gate", block.width, stack.hiddenWidth));
    return entries;
}

Entry biasesEntry(const Stack &stack, const FeedForward &block, const Blocks &blocks, Part part)
{
    if (!block.hasBias)
        return {};
    const Formula width = Formula::named("width", block.width);
    const Formula one = (block.isGated ? Formula(2) * width : width) + stack.d();
    std::vector<Weights> weights {vector("up bias", block.width, blocks.copies), vector("down bias", stack.hiddenWidth, blocks.copies)};
    if (block.isGated)
        weights.insert(weights.begin(), vector("gate bias", block.width, blocks.copies));
    for (Weights &each : weights)
        each.activeCopies = blocks.activeCopies;
    return leaf("biases", part, blocks.all * one, blocks.active * one, std::move(weights));
}

/// All matrices and biases of such blocks, and what stands beside them in the same part.
Entry blockEntry(const Stack &stack, const FeedForward &block, const Blocks &blocks, Part part, Entry beside = {})
{
    const Formula one = Formula(block.isGated ? 3 : 2) * stack.d() * Formula::named("width", block.width);
    const Entry biases = biasesEntry(stack, block, blocks, part);
    std::vector<Entry> children = matrixEntries(stack, block, blocks, part);
    const Formula all = blocks.all * one + biases.formula + beside.formula;
    const Formula active = blocks.active * one + biases.activeFormula + beside.activeFormula;
    children.push_back(biases);
    children.push_back(std::move(beside));
    return sum(std::string(nameOf(part)), part, all, active, std::move(children));
}

/// A part over its groups of layers; a lone group is the part itself.
Entry whole(Part part, std::vector<Entry> groups)
{
    Entry entry = sum(std::string(nameOf(part)), part, std::move(groups));
    entry.name = nameOf(part);
    return entry;
}

/// The shared experts of one kind of layer as one block: their widths add up.
Entry sharedGroup(const Stack &stack, const Alike<FeedForward> &group)
{
    const FeedForward &mixture = group.what;
    const Formula layers = layersOf(stack, group);
    // Several experts of one width; one block where their number does not divide it or where it has one bias for all.
    const bool isApart = mixture.sharedExperts > 0 && mixture.sharedWidth % mixture.sharedExperts == 0 && !mixture.hasSharedBias;
    const std::int64_t experts = isApart ? mixture.sharedExperts : 1;
    FeedForward one = mixture;
    one.hasBias = mixture.hasSharedBias;
    one.width = mixture.sharedWidth / experts;
    const Formula all = layers * Formula::named("shared experts", experts);
    Entry gate;
    if (mixture.hasSharedGate) {
        Weights weights = matrix("shared gate", 1, stack.hiddenWidth, group.layers);
        weights.isQuantised = false;
        gate = leaf("gate of the shared experts", Part::SharedExperts, layers * stack.d(), {weights});
    }
    const Blocks blocks {all, all, group.layers * experts, group.layers * experts};
    return blockEntry(stack, one, blocks, Part::SharedExperts, std::move(gate));
}

} // namespace

Entry denseEntry(const Stack &stack)
{
    std::vector<Entry> groups;
    for (const auto &group : groupsOf(stack, [](const FeedForward &each) { return !each.isMoe(); })) {
        const Formula layers = layersOf(stack, group);
        groups.push_back(blockEntry(stack, group.what, {layers, layers, group.layers, group.layers}, Part::DenseFeedForward));
        groups.back().name = inLayers(group);
    }
    return whole(Part::DenseFeedForward, std::move(groups));
}

/// Source: Shazeer et al. 2017 (arXiv 1701.06538) sec. 2; Mixtral 8x7B: 32 × 8 × 3 × 4,096 × 14,336 = 45,097,156,608, two of eight active.
Entry routedEntry(const Stack &stack)
{
    std::vector<Entry> groups;
    for (const auto &group : groupsOf(stack, [](const FeedForward &each) { return each.isMoe(); })) {
        const Formula layers = layersOf(stack, group);
        const Blocks blocks {layers * Formula::named("experts", group.what.experts), layers * Formula::named("chosen", group.what.chosen),
            group.layers * group.what.experts, group.layers * group.what.chosen};
        groups.push_back(blockEntry(stack, group.what, blocks, Part::RoutedExperts));
        groups.back().name = inLayers(group);
    }
    return whole(Part::RoutedExperts, std::move(groups));
}

Entry sharedEntry(const Stack &stack)
{
    std::vector<Entry> groups;
    for (const auto &group : groupsOf(stack, [](const FeedForward &each) { return each.isMoe() && each.sharedWidth > 0; })) {
        groups.push_back(sharedGroup(stack, group));
        groups.back().name = inLayers(group);
    }
    return whole(Part::SharedExperts, std::move(groups));
}

/// DeepSeek-V3: 58 × (7,168 + 1) × 256 = 106,445,312 with its correction bias.
Entry routerEntry(const Stack &stack)
{
    std::vector<Entry> groups;
    for (const auto &group : groupsOf(stack, [](const FeedForward &each) { return each.isMoe(); })) {
        const FeedForward &mixture = group.what;
        Weights scores = matrix("router", mixture.experts, stack.hiddenWidth, group.layers);
        scores.isQuantised = false;
        std::vector<Weights> weights {scores};
        if (mixture.hasRouterBias)
            weights.push_back(vector("router bias", mixture.experts, group.layers));
        if (mixture.hasCorrectionBias)
            weights.push_back(vector("correction bias", mixture.experts, group.layers));
        const auto biases = static_cast<std::int64_t>(weights.size()) - 1;
        const Formula inputs = biases > 0 ? stack.d() + Formula(biases) : stack.d();
        groups.push_back(leaf(inLayers(group), Part::Router, layersOf(stack, group) * inputs * Formula::named("experts", mixture.experts),
            std::move(weights)));
    }
    return whole(Part::Router, std::move(groups));
}

} // namespace dekade::architecture
