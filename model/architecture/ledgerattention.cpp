#include "model/architecture/kinds.h"
#include "model/architecture/ledgerblocks.h"
#include "model/architecture/runs.h"

#include <array>

namespace dekade::architecture {

namespace {

/// The names and numbers of one kind of attention, and how many layers have it.
struct Scope {
    const Attention &a;
    std::int64_t layers;
    std::int64_t width; ///< d
    Formula L = Formula::named("layers", layers);
    Formula d = Formula::named("d", width);
    Formula heads = Formula::named("heads", a.heads);
    Formula kvHeads = Formula::named("key heads", a.kvHeads);
    Formula head = Formula::named("head width", a.headWidth);
};

Entry headsBiases(const Scope &s)
{
    const Attention &a = s.a;
    Formula each;
    std::vector<Weights> weights;
    if (a.hasInputBias) {
        each += (s.heads + Formula(2) * s.kvHeads) * s.head;
        weights = {vector("query bias", a.heads * a.headWidth, s.layers), vector("key bias", a.kvHeads * a.headWidth, s.layers),
            vector("value bias", a.kvHeads * a.headWidth, s.layers)};
    }
    if (a.hasOutputBias) {
        each += s.d;
        weights.push_back(vector("output bias", s.width, s.layers));
    }
    return leaf("biases", Part::Attention, s.L * each, std::move(weights));
}

std::vector<Entry> headsEntries(const Scope &s)
{
    const Attention &a = s.a;
    const std::int64_t query = a.heads * a.headWidth;
    const std::int64_t keyValue = a.kvHeads * a.headWidth;
    return {leaf("query", Part::Attention, s.L * s.d * s.heads * s.head, {matrix("query", query, s.width, s.layers)}),
        leaf("key and value", Part::Attention, s.L * Formula(2) * s.d * s.kvHeads * s.head,
            {matrix("key", keyValue, s.width, s.layers), matrix("value", keyValue, s.width, s.layers)}),
        leaf("output", Part::Attention, s.L * s.heads * s.head * s.d, {matrix("output", s.width, query, s.layers)}), headsBiases(s),
        leaf("sinks", Part::Attention, a.hasSinks ? s.L * s.heads : Formula(),
            a.hasSinks ? std::vector {vector("sinks", a.heads, s.layers)} : std::vector<Weights>())};
}

Entry latentQuery(const Scope &s)
{
    const Attention &a = s.a;
    const std::int64_t each = a.plainWidth + a.positionWidth;
    const Formula width = Formula::named("query width", each);
    if (a.queryRank == 0)
        return leaf("query", Part::Attention, s.L * s.d * s.heads * width, {matrix("query", a.heads * each, s.width, s.layers)});
    const Formula rank = Formula::named("query rank", a.queryRank);
    return leaf("query", Part::Attention, s.L * (s.d * rank + rank * s.heads * width),
        {matrix("query down", a.queryRank, s.width, s.layers), matrix("query up", a.heads * each, a.queryRank, s.layers)});
}

Entry latentBiases(const Scope &s)
{
    const Attention &a = s.a;
    if (!a.hasInputBias)
        return {};
    const Formula rank = a.queryRank > 0 ? Formula::named("query rank", a.queryRank) : Formula();
    std::vector<Weights> weights {vector("latent bias", a.kvRank + a.positionWidth, s.layers), vector("output bias", s.width, s.layers)};
    if (a.queryRank > 0)
        weights.push_back(vector("query down bias", a.queryRank, s.layers));
    return leaf("biases", Part::Attention, s.L * (rank + Formula::named("latent and position", a.kvRank + a.positionWidth) + s.d),
        std::move(weights));
}

/// Source: DeepSeek-V2 (arXiv 2405.04434) sec. 2.1; DeepSeek-V3's key and value: 61 × (7,168 × 576 + 512 × 128 × 256) = 1,275,265,024.
std::vector<Entry> latentEntries(const Scope &s)
{
    const Attention &a = s.a;
    const Formula latent = Formula::named("latent and position", a.kvRank + a.positionWidth);
    const Formula rank = Formula::named("latent", a.kvRank);
    const Formula keyValue = Formula::named("key and value width", a.plainWidth + a.valueWidth);
    return {latentQuery(s),
        leaf("key and value", Part::Attention, s.L * (s.d * latent + rank * s.heads * keyValue),
            {matrix("latent down", a.kvRank + a.positionWidth, s.width, s.layers),
                matrix("latent up", a.heads * (a.plainWidth + a.valueWidth), a.kvRank, s.layers)}),
        leaf("output", Part::Attention, s.L * s.heads * Formula::named("value width", a.valueWidth) * s.d,
            {matrix("output", s.width, a.heads * a.valueWidth, s.layers)}),
        latentBiases(s)};
}

/// Source: MiniMax-01 (arXiv 2501.08313), modeling_minimax_text_01: query, key and value in one matrix, an output and a gate as large.
std::vector<Entry> lightningEntries(const Scope &s)
{
    const std::int64_t width = s.a.heads * s.a.headWidth;
    return {leaf("query, key and value", Part::Attention, s.L * Formula(3) * s.d * s.heads * s.head,
                {matrix("query, key and value", 3 * width, s.width, s.layers)}),
        leaf("output", Part::Attention, s.L * s.heads * s.head * s.d, {matrix("output", s.width, width, s.layers)}),
        leaf("output gate", Part::Attention, s.L * s.d * s.heads * s.head, {matrix("output gate", width, s.width, s.layers)})};
}

std::vector<Entry> entriesOf(const Scope &scope)
{
    switch (scope.a.mixer) {
    case Mixer::Latent:
        return latentEntries(scope);
    case Mixer::Lightning:
        return lightningEntries(scope);
    case Mixer::Heads:
        break;
    }
    return headsEntries(scope);
}

Entry groupEntry(const Alike<Attention> &group, std::int64_t width)
{
    std::vector<Entry> children = entriesOf({group.what, group.layers, width});
    Count all;
    for (const Entry &child : children)
        all += child.count;
    const Formula whole = Formula::named("layers", group.layers) * Formula::named("attention", all.value() / group.layers);
    return sum(std::string(fullKindOf(group.what)), Part::Attention, whole, whole, std::move(children));
}

} // namespace

Entry attentionEntry(const Stack &stack)
{
    std::vector<Entry> groups;
    for (const Alike<Attention> &group : alike(stack.layers, weighed))
        groups.push_back(groupEntry(group, stack.hiddenWidth));
    if (groups.size() == 1) {
        groups.front().name = nameOf(Part::Attention);
        return groups.front();
    }
    return sum(std::string(nameOf(Part::Attention)), Part::Attention, std::move(groups));
}

Formula normsInside(const Attention &a)
{
    const Formula head = Formula::named("head width", a.headWidth);
    const Formula heads = Formula::named("heads", a.heads);
    if (a.mixer == Mixer::Lightning)
        return heads * head;
    if (a.mixer == Mixer::Latent) {
        const Formula rank = a.queryRank > 0 ? Formula::named("query rank", a.queryRank) : Formula();
        return rank + Formula::named("latent", a.kvRank);
    }
    switch (a.queryKeyNorm) {
    case QueryKeyNorm::Head:
        return Formula(2) * head;
    case QueryKeyNorm::Whole:
        return (heads + Formula::named("key heads", a.kvHeads)) * head;
    case QueryKeyNorm::None:
        break;
    }
    return {};
}

namespace {

std::vector<Weights> insideWeights(const Attention &a, std::int64_t layers)
{
    if (a.mixer == Mixer::Lightning)
        return {vector("output", a.heads * a.headWidth, layers)};
    if (a.mixer == Mixer::Latent) {
        std::vector<Weights> weights {vector("latent", a.kvRank, layers)};
        if (a.queryRank > 0)
            weights.push_back(vector("query", a.queryRank, layers));
        return weights;
    }
    const bool isWhole = a.queryKeyNorm == QueryKeyNorm::Whole;
    return {vector("query", isWhole ? a.heads * a.headWidth : a.headWidth, layers),
        vector("key", isWhole ? a.kvHeads * a.headWidth : a.headWidth, layers)};
}

std::string insideName(const Attention &a)
{
    constexpr std::array<const char *, 3> kNames {"query and key", "query and latent", "lightning output"};
    return kNames[static_cast<std::size_t>(a.mixer)];
}

} // namespace

std::vector<Entry> layerNorms(const Stack &stack)
{
    std::vector<Entry> entries;
    for (const Alike<std::int64_t> &group : alike(stack.layers, [](const Layer &layer) { return layer.norms; })) {
        const Formula each = Formula::named("layers", group.layers) * Formula::named("norms", group.what) * stack.d();
        entries.push_back(leaf("layers", Part::Norms, stack.norm == NormKind::ScaleAndShift ? each * Formula(2) : each,
            normWeights(stack.norm, stack.hiddenWidth, group.layers * group.what)));
    }
    for (const Alike<Attention> &group : alike(stack.layers, weighed)) {
        if (const Formula inside = normsInside(group.what); !inside.isEmpty())
            entries.push_back(leaf(insideName(group.what), Part::Norms, Formula::named("layers", group.layers) * inside,
                insideWeights(group.what, group.layers)));
    }
    return entries;
}

} // namespace dekade::architecture
