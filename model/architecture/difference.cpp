#include "model/architecture/difference.h"

#include <algorithm>

namespace dekade::architecture {

namespace {

/// A model on the way with its counts.
struct Place {
    Config config;
    Counts counts;
};

/// A dimension whose price is one product: what a unit more costs, and what the units are called.
struct Unit {
    Dimension dimension;
    const char *name;
    std::vector<Formula> (*price)(const Config &config);
};

Formula wide(const Config &config) { return Formula::named("wide", config.hiddenWidth); }

Formula blocks(const Config &config) { return Formula::named("blocks", static_cast<std::int64_t>(config.layers.size())); }

Formula blocksWith(const Config &config, bool isMoe)
{
    const auto count
        = std::count_if(config.layers.begin(), config.layers.end(), [&](const Layer &layer) { return layer.feedForward.isMoe() == isMoe; });
    return Formula::named("blocks", count);
}

Formula matrices(const Config &config) { return Formula::named("matrices", config.layers.back().feedForward.isGated ? 3 : 2); }

Formula aHead(const Config &config) { return Formula::named("a head", config.layers.front().attention.headWidth); }

std::vector<Formula> vocabularyPrice(const Config &config)
{
    return {Formula::named("tables", config.tiesEmbeddings ? 1 : 2), Formula::named("wide", config.embeddingWidth)};
}

std::vector<Formula> positionPrice(const Config &config) { return {wide(config)}; }

std::vector<Formula> queryPrice(const Config &config)
{
    return {blocks(config), Formula::named("query, output", 2), aHead(config), wide(config)};
}

std::vector<Formula> keyPrice(const Config &config)
{
    return {blocks(config), Formula::named("key, value", 2), aHead(config), wide(config)};
}

std::vector<Formula> densePrice(const Config &config) { return {blocksWith(config, false), matrices(config), wide(config)}; }

std::vector<Formula> sharedPrice(const Config &config) { return {blocksWith(config, true), matrices(config), wide(config)}; }

std::vector<Formula> expertWidthPrice(const Config &config)
{
    const Formula experts = Formula::named("experts", config.layers.back().feedForward.experts);
    return {blocksWith(config, true), experts, matrices(config), wide(config)};
}

const Unit kUnits[] = {{Dimension::Vocabulary, "tokens", vocabularyPrice}, {Dimension::Positions, "positions", positionPrice},
    {Dimension::Heads, "heads", queryPrice}, {Dimension::KvHeads, "heads", keyPrice}, {Dimension::FeedForwardWidth, "in width", densePrice},
    {Dimension::ExpertWidth, "in width", expertWidthPrice}, {Dimension::SharedWidth, "in width", sharedPrice}};

/// The price as a product, only where it is exactly that.
Formula factorsOf(const Config &before, const Step &step)
{
    const auto row = std::find_if(std::begin(kUnits), std::end(kUnits), [&](const Unit &each) { return each.dimension == step.dimension; });
    if (row == std::end(kUnits) || !step.from.number || !step.to.number)
        return {};
    const Count change = Count(*step.to.number) - *step.from.number;
    if (!change.fits() || change.value() == 0)
        return {};
    const std::int64_t size = change.value() > 0 ? change.value() : -change.value();
    const std::vector<Formula> unit = row->price(before);
    Formula product = unit.front() * Formula::named((change.value() > 0 ? "more " : "fewer ") + std::string(row->name), size);
    for (std::size_t i = 1; i < unit.size(); ++i)
        product = product * unit[i];
    const std::int64_t price = step.parameters > 0 ? step.parameters : -step.parameters;
    return product.value() == Count(price) ? product : Formula();
}

Step stepBetween(const Place &before, const Place &after, Dimension dimension)
{
    Step step;
    step.dimension = dimension;
    step.from = valueOf(before.config, dimension);
    step.to = valueOf(after.config, dimension);
    step.parameters = after.counts.total - before.counts.total;
    step.active = after.counts.active.front() - before.counts.active.front();
    for (const Part part : kParts)
        step.parts[indexOf(part)] = part == Part::Prediction ? 0 : after.counts.of(part) - before.counts.of(part);
    step.factors = factorsOf(before.config, step);
    return step;
}

} // namespace

std::vector<Part> Step::touched() const
{
    std::vector<Part> list;
    for (const Part part : kParts) {
        if (parts[indexOf(part)] != 0)
            list.push_back(part);
    }
    return list.empty() ? std::vector {partOf(dimension)} : list;
}

Result<Difference> differenceOf(const Config &from, const Config &to)
{
    Place place {from, {}};
    place.config.prediction = {}; // outside of totals, and of no interest on the way
    const Result<Counts> first = countsOf(place.config);
    if (!first)
        return first.problem();
    place.counts = *first;
    Difference difference;
    for (const Dimension dimension : dimensions()) {
        Config next = takenFrom(to, dimension, place.config);
        if (next == place.config)
            continue;
        const Result<Counts> counts = countsOf(next);
        if (!counts)
            return counts.problem();
        const Place after {std::move(next), *counts};
        difference.steps.push_back(stepBetween(place, after, dimension));
        place = after;
    }
    difference.total = place.counts.total - first->total;
    difference.active = place.counts.active.front() - first->active.front();
    return difference;
}

} // namespace dekade::architecture
