#include "model/architecture/ledger.h"

#include "model/architecture/ledgerblocks.h"

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

/// All layers alike and nothing but the norms along the stream: (2 × layers + 1) × d, as a person would write it.
Formula plainNorms(const Config &config)
{
    const auto layers = static_cast<std::int64_t>(config.layers.size());
    Formula norms = Formula::named("norms", config.layers.front().norms) * Formula::named("layers", layers);
    if (config.hasFinalNorm)
        norms += Formula(1);
    const Formula all = norms * Formula::named("d", config.hiddenWidth);
    return config.norm == NormKind::ScaleAndShift ? all * Formula(2) : all;
}

Entry normsEntry(const Config &config, const Stack &stack)
{
    const Formula one = config.norm == NormKind::ScaleAndShift ? stack.d() * Formula(2) : stack.d();
    std::vector<Entry> children = layerNorms(stack);
    std::erase_if(children, [](const Entry &entry) { return entry.formula.isEmpty(); });
    const bool isPlain = children.size() == 1 && !config.hasEmbeddingNorm;
    if (config.hasEmbeddingNorm)
        children.push_back(leaf("behind the embedding", Part::Norms, one, normWeights(config.norm, config.hiddenWidth, 1)));
    if (config.hasFinalNorm)
        children.push_back(leaf("final", Part::Norms, one, normWeights(config.norm, config.hiddenWidth, 1)));
    const std::string name(nameOf(Part::Norms));
    return isPlain ? sum(name, Part::Norms, plainNorms(config), plainNorms(config), std::move(children))
                   : sum(name, Part::Norms, std::move(children));
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
    Entry entry = sum(name, Part::Prediction, std::move(children));
    entry.part = Part::Prediction;
    return entry;
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
        return Problem {Problem::Kind::TooLarge, {}, "the parameters do not fit into 63 bits; one of the sizes is wrong"};
    return ledger;
}

} // namespace dekade::architecture
