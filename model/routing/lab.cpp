#include "model/routing/lab.h"

#include "model/routing/balance.h"

#include <algorithm>
#include <cmath>

namespace dekade::routing {

namespace {

/// Seed 0 is the run shown first, so it should be a typical one: of nine places for it that were tried, this is one where it is.
constexpr std::uint64_t kFirstSeed = 20000;
constexpr std::uint64_t kWeightStream = 0x5EED; ///< so that data and weights of one seed are not the same numbers

ClusterRecipe recipeOf(const LabSettings &settings)
{
    ClusterRecipe recipe = settings.data;
    recipe.seed = settings.seed + kFirstSeed;
    return recipe;
}

TinyMoe moeOf(const LabSettings &settings)
{
    Random random((settings.seed + kFirstSeed) ^ (kWeightStream << 32));
    return TinyMoe(initialWeights({settings.experts, settings.data.inputs, settings.hidden, settings.data.outputs}, random));
}

} // namespace

Lab::Lab(const LabSettings &settings, const TinyRule &rule)
    : m_rule(rule)
    , m_data(recipeOf(settings))
    , m_heldOut(std::make_shared<const TinyBatch>(m_data.draw(settings.heldOutTokens)))
    , m_moe(moeOf(settings))
    , m_batchTokens(settings.batchTokens)
{
}

TinyPass Lab::step()
{
    ++m_steps;
    return m_moe.train(m_rule, m_data.draw(m_batchTokens));
}

LabMeasurement Lab::measure(double capacityFactor) const
{
    const TinyPass pass = m_moe.measure(m_rule, *m_heldOut);
    const double requests = static_cast<double>(pass.picks.size());
    const double experts = static_cast<double>(pass.load.size());
    LabMeasurement measurement;
    measurement.step = m_steps;
    measurement.loss = pass.taskLoss;
    measurement.load = pass.load;
    measurement.maxViolation = maxViolation(pass.load);
    measurement.entropy = pass.load.size() > 1 ? loadEntropy(pass.load) / std::log(experts) : 1;
    measurement.largestShare = largestShare(pass.load);
    measurement.expertsUsed = expertsUsed(pass.load);
    measurement.dropped = static_cast<double>(droppedAt(pass.load, static_cast<int>(capacityFactor * requests / experts))) / requests;
    return measurement;
}

std::vector<float> Lab::heldOutLogits() const
{
    const Table logits = m_heldOut->tokens * m_moe.weights().router().transpose();
    std::vector<float> values(static_cast<std::size_t>(logits.size()));
    std::transform(logits.data(), logits.data() + logits.size(), values.begin(), [](double value) { return static_cast<float>(value); });
    return values;
}

} // namespace dekade::routing
