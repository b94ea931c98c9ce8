#include "model/routing/balance.h"

#include "model/routing/scores.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dekade::routing {

static double total(std::span<const int> load) { return std::accumulate(load.begin(), load.end(), 0.0); }

double maxViolation(std::span<const int> load)
{
    const double sum = total(load);
    if (sum <= 0)
        return 0;
    const double mean = sum / static_cast<double>(load.size());
    return (*std::max_element(load.begin(), load.end()) - mean) / mean;
}

double loadEntropy(std::span<const int> load)
{
    const double sum = total(load);
    double entropy = 0;
    for (const int count : load) {
        if (count > 0)
            entropy -= count / sum * std::log(count / sum);
    }
    return entropy;
}

double largestShare(std::span<const int> load)
{
    const double sum = total(load);
    return sum > 0 ? *std::max_element(load.begin(), load.end()) / sum : 0;
}

int expertsUsed(std::span<const int> load)
{
    const double enough = 0.1 * total(load) / static_cast<double>(load.size());
    return static_cast<int>(std::count_if(load.begin(), load.end(), [&](int count) { return count > enough; }));
}

double squaredVariation(std::span<const double> values)
{
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    if (mean == 0)
        return 0;
    double sum = 0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return sum / static_cast<double>(values.size()) / (mean * mean);
}

long long droppedAt(std::span<const int> load, int places)
{
    return std::accumulate(load.begin(), load.end(), 0LL, [&](long long sum, int count) { return sum + std::max(0, count - places); });
}

double zLoss(const Logits &logits)
{
    double sum = 0;
    for (int token = 0; token < logits.tokens; ++token) {
        const double mass = logSumExp(logits.row(token));
        sum += mass * mass;
    }
    return sum / logits.tokens;
}

} // namespace dekade::routing
