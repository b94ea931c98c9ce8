#include "model/routing/logitsource.h"

#include "model/routing/exponential.h"
#include "model/routing/random.h"

#include <algorithm>

namespace dekade::routing {

namespace {

/// A stream of its own for each token, so that tokens can be added without changing those there are.
Random streamOf(std::uint64_t seed, std::uint64_t purpose, int index)
{
    return Random(seed * 0x9E3779B97F4A7C15U + purpose * 0xD1B54A32D192ED03U + static_cast<std::uint64_t>(index));
}

constexpr std::uint64_t kTastes = 1;
constexpr std::uint64_t kTokens = 2;
constexpr std::uint64_t kDraws = 3;
constexpr double kNever = 1e-6; ///< in the place of a share of 0: chosen after all others

/// From 0 to 1, neither reached.
double uniform(Random &random) { return (static_cast<double>(random.next() >> 11) + 0.5) / 9007199254740992.0; }

std::vector<float> tasteOf(const LogitRecipe &recipe, int cluster)
{
    std::vector<float> taste(static_cast<std::size_t>(recipe.experts), 0);
    Random random = streamOf(recipe.seed, kTastes, cluster);
    for (std::size_t expert = 0; expert < taste.size(); ++expert) {
        if (recipe.clusters > 0)
            taste[expert] = recipe.clusterSpread * random.normal();
        taste[expert] += recipe.skew * (1 - static_cast<float>(expert) / static_cast<float>(taste.size()));
    }
    return taste;
}

} // namespace

int clusterOf(const LogitRecipe &recipe, int token)
{
    if (recipe.clusters < 1)
        return 0;
    return static_cast<int>(streamOf(recipe.seed, kTokens, token).below(static_cast<std::uint32_t>(recipe.clusters)));
}

LogitTable madeUpLogits(const LogitRecipe &recipe)
{
    LogitTable table {recipe.tokens, recipe.experts, {}};
    table.values.reserve(static_cast<std::size_t>(recipe.tokens) * static_cast<std::size_t>(recipe.experts));
    std::vector<std::vector<float>> tastes;
    for (int cluster = 0; cluster < std::max(recipe.clusters, 1); ++cluster)
        tastes.push_back(tasteOf(recipe, cluster));
    for (int token = 0; token < recipe.tokens; ++token) {
        const std::vector<float> &taste = tastes[static_cast<std::size_t>(clusterOf(recipe, token))];
        Random random = streamOf(recipe.seed, kTokens, token);
        random.next(); // its first number chose the cluster
        for (const float liking : taste)
            table.values.push_back(liking + recipe.spread * random.normal());
    }
    return table;
}

LogitTable drawnLogits(std::span<const double> frequencies, int tokens, std::uint64_t seed)
{
    LogitTable table {tokens, static_cast<int>(frequencies.size()), {}};
    double sum = 0;
    for (const double frequency : frequencies)
        sum += frequency;
    for (int token = 0; token < tokens; ++token) {
        Random random = streamOf(seed, kDraws, token);
        for (const double frequency : frequencies) {
            const double share = sum > 0 ? std::max(frequency / sum * table.experts, kNever) : 1;
            table.values.push_back(static_cast<float>(logarithm(share) + gumbel(uniform(random))));
        }
    }
    return table;
}

} // namespace dekade::routing
