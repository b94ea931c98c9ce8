#include "model/routing/scores.h"

#include "model/routing/exponential.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace dekade::routing {

namespace {

void softmaxRow(std::span<const float> logits, std::span<float> scores)
{
    const double largest = *std::max_element(logits.begin(), logits.end());
    std::vector<double> powers(logits.size());
    for (std::size_t i = 0; i < logits.size(); ++i)
        powers[i] = exponential(static_cast<double>(logits[i]) - largest);
    double sum = 0;
    for (const double power : powers)
        sum += power;
    for (std::size_t i = 0; i < logits.size(); ++i)
        scores[i] = static_cast<float>(powers[i] / sum);
}

} // namespace

void scoreRow(Score score, std::span<const float> logits, std::span<float> scores)
{
    switch (score) {
    case Score::Softmax:
        softmaxRow(logits, scores);
        return;
    case Score::Sigmoid:
        std::transform(logits.begin(), logits.end(), scores.begin(), sigmoid);
        return;
    case Score::SqrtSoftplus:
        std::transform(logits.begin(), logits.end(), scores.begin(), sqrtSoftplus);
        return;
    case Score::Logit:
        std::copy(logits.begin(), logits.end(), scores.begin());
        return;
    }
}

double logSumExp(std::span<const float> logits)
{
    const double largest = *std::max_element(logits.begin(), logits.end());
    double sum = 0;
    for (const float logit : logits)
        sum += exponential(static_cast<double>(logit) - largest);
    return largest + std::log(sum);
}

} // namespace dekade::routing
