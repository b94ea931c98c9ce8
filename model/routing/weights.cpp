#include "model/routing/weights.h"

#include "model/routing/scores.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace dekade::routing {

namespace {

constexpr std::size_t kFew = 16; ///< picks that need no memory of their own

double norm(double power, std::span<const double> weights)
{
    double sum = 0;
    for (const double weight : weights)
        sum += power == 1 ? std::abs(weight) : std::pow(std::abs(weight), power);
    return power == 1 ? sum : std::pow(sum, 1 / power);
}

void weighInto(const RouterSettings &settings, std::span<const float> weights, std::span<double> wide, std::span<float> result)
{
    std::copy(weights.begin(), weights.end(), wide.begin());
    if (settings.renormalise.when == Normalise::BeforeDropping)
        renormaliseWeights(settings.renormalise, wide);
    for (std::size_t i = 0; i < wide.size(); ++i)
        result[i] = static_cast<float>(wide[i] * settings.factor);
}

} // namespace

void renormaliseWeights(const Renormalisation &rule, std::span<double> weights)
{
    const double by = std::max(norm(rule.power, weights) + rule.epsilon, rule.atLeast);
    if (by <= 0)
        return;
    for (double &weight : weights)
        weight /= by;
}

void weighChosen(const RouterSettings &settings, std::span<const float> scores, std::span<const float> logits, std::span<float> weights)
{
    std::span<const float> from = scores;
    if (settings.weightFrom != WeightFrom::Scores) {
        scoreRow(settings.weightFrom == WeightFrom::SoftmaxOfChosen ? Score::Softmax : Score::Sigmoid, logits, weights);
        from = weights;
    }
    if (weights.size() <= kFew) {
        std::array<double, kFew> wide;
        weighInto(settings, from, std::span(wide).first(weights.size()), weights);
        return;
    }
    std::vector<double> wide(weights.size());
    weighInto(settings, from, wide, weights);
}

} // namespace dekade::routing
