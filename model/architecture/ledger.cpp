#include "model/architecture/ledger.h"

#include "model/architecture/ledgerblocks.h"
#include "model/architecture/runs.h"

namespace dekade::architecture {

namespace {

Entry embeddingEntry(const Config &config)
{
    const Formula width = Formula::named(config.embeddingWidth == config.hiddenWidth ? "d" : "embedding width", config.embeddingWidth);
    const Formula d = Formula::named("d", config.hiddenWidth);
    std::vector<Entry> children {leaf("tokens", Part::Embedding, Formula::named("vocabulary", config.vocabulary) * width,
        {{"tokens", Role::Table, config.vocabulary, config.embeddingWidth, 1, 1, false}})};
    if (config.positions > 0)
        children.push_back(leaf("positions", Part::Embedding, Formula::named("positions", config.positions) * d,
            {{"positions", Role::Table, config.positions, config.hiddenWidth, 1, 1, false}}));
    if (config.embeddingWidth != config.hiddenWidth)
        children.push_back(leaf("projections in and out", Part::Embedding, Formula(2) * width * d,
            {{"in", Role::Matrix, config.hiddenWidth, config.embeddingWidth, 1, 1, false},
                {"out", Role::Matrix, config.embeddingWidth, config.hiddenWidth, 1, 1, false}}));
    return sum(std::string(nameOf(Part::Embedding)), Part::Embedding, std::move(children));
}

Entry headEntry(const Config &config)
{
    const std::string name(nameOf(Part::Head));
    const Formula vocabulary = Formula::named("vocabulary", config.vocabulary);
    std::vector<Entry> children;
    if (!config.tiesEmbeddings) {
        const Formula width = Formula::named(config.embeddingWidth == config.hiddenWidth ? "d" : "embedding width", config.embeddingWidth);
        children.push_back(
            leaf(name, Part::Head, width * vocabulary, {{"head", Role::Matrix, config.vocabulary, config.embeddingWidth, 1, 1, false}}));
    }
    if (config.hasHeadBias)
        children.push_back(leaf("bias", Part::Head, vocabulary, {vector("bias", config.vocabulary, 1)}));
    return sum(name, Part::Head, std::move(children));
}

/// As a person would write it where all layers are alike: (2 × layers + 1) × d, or layers × (2 × d + what is inside attention) + d.
Formula briefNorms(const Config &config, const Formula &inside)
{
    const Formula layers = Formula::named("layers", static_cast<std::int64_t>(config.layers.size()));
    const Formula norms = Formula::named("norms", config.layers.front().norms);
    const Formula d = Formula::named("d", config.hiddenWidth);
    if (inside.isEmpty()) {
        const Formula all = (config.hasFinalNorm ? norms * layers + Formula(1) : norms * layers) * d;
        return config.norm == NormKind::ScaleAndShift ? all * Formula(2) : all;
    }
    const Formula one = config.norm == NormKind::ScaleAndShift ? d * Formula(2) : d;
    const Formula all = layers * (norms * one + inside);
    return config.hasFinalNorm ? all + one : all;
}

Entry normsEntry(const Config &config, const Stack &stack)
{
    const Formula one = config.norm == NormKind::ScaleAndShift ? stack.d() * Formula(2) : stack.d();
    std::vector<Entry> children = layerNorms(stack);
    if (config.hasEmbeddingNorm)
        children.push_back(leaf("behind the embedding", Part::Norms, one, normWeights(config.norm, config.hiddenWidth, 1)));
    if (config.hasFinalNorm)
        children.push_back(leaf("final", Part::Norms, one, normWeights(config.norm, config.hiddenWidth, 1)));
    const std::string name(nameOf(Part::Norms));
    const auto attentions = alike(config.layers, weighed);
    const bool isUniform = attentions.size() == 1 && alike(config.layers, [](const Layer &layer) { return layer.norms; }).size() == 1;
    if (!isUniform || config.hasEmbeddingNorm)
        return sum(name, Part::Norms, std::move(children));
    const Formula brief = briefNorms(config, normsInside(attentions.front().what));
    return sum(name, Part::Norms, brief, brief, std::move(children));
}

/// Source: DeepSeek-V3 (arXiv 2412.19437) sec. 2.2; its module has 11,610,068,224 parameters without the copies of embedding and head.
Entry predictionEntry(const Config &config)
{
    const Prediction &prediction = config.prediction;
    const std::string name(nameOf(Part::Prediction));
    if (prediction.modules == 0)
        return {name, Part::Prediction, {}, {}, {}, {}, {}, {}};
    const std::vector<Layer> layers(static_cast<std::size_t>(prediction.modules), prediction.layer);
    const Stack stack {layers, config.hiddenWidth, config.norm};
    const Formula modules = Formula::named("modules", prediction.modules);
    std::vector<Entry> children {attentionEntry(stack), denseEntry(stack), routedEntry(stack), sharedEntry(stack), routerEntry(stack)};
    Weights join = matrix("join", config.hiddenWidth, 2 * config.hiddenWidth, prediction.modules);
    join.isQuantised = false;
    children.push_back(leaf("join of two streams", Part::Prediction, modules * Formula(2) * stack.d() * stack.d(), {join}));
    std::vector<Entry> norms = layerNorms(stack);
    const Formula own = modules * Formula::named("norms", prediction.norms) * stack.d();
    norms.push_back(leaf("of the module", Part::Norms, config.norm == NormKind::ScaleAndShift ? own * Formula(2) : own,
        normWeights(config.norm, config.hiddenWidth, prediction.modules * prediction.norms)));
    children.push_back(sum(std::string(nameOf(Part::Norms)), Part::Norms, std::move(norms)));
    Count all;
    Count active;
    for (const Entry &child : children) {
        all += child.count;
        active += child.active;
    }
    return sum(name, Part::Prediction, modules * Formula::named("module", all.value() / prediction.modules),
        modules * Formula::named("active of a module", active.value() / prediction.modules), std::move(children));
}

bool fits(const Ledger &ledger)
{
    Count all;
    for (const Entry &entry : ledger.parts)
        all += entry.count + entry.active;
    return all.fits();
}

} // namespace

void Ledger::collect(const Entry &entry, std::vector<const Entry *> &leaves)
{
    if (entry.children.empty() && !entry.formula.isEmpty())
        leaves.push_back(&entry);
    for (const Entry &child : entry.children)
        collect(child, leaves);
}

std::vector<const Entry *> Ledger::leaves() const
{
    std::vector<const Entry *> all;
    for (const Entry &entry : parts)
        collect(entry, all);
    return all;
}

Result<Ledger> ledgerOf(const Config &config)
{
    const Stack stack {config.layers, config.hiddenWidth, config.norm};
    Ledger ledger;
    ledger.parts = {embeddingEntry(config), attentionEntry(stack), denseEntry(stack), routedEntry(stack), sharedEntry(stack),
        routerEntry(stack), normsEntry(config, stack), headEntry(config),
        Entry {std::string(nameOf(Part::Other)), Part::Other, {}, {}, {}, {}, {}, {}}, predictionEntry(config)};
    if (!fits(ledger))
        return Problem(Fault::ParametersTooLarge);
    return ledger;
}

} // namespace dekade::architecture
