#include "model/trend/scaling.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dekade::trend {

namespace {

constexpr std::array<ScalingLaw, 4> kLaws {{
    {"besiroglu-2024", "Besiroglu et al. 2024, replication", "arXiv:2404.10102", 1.8172, 482.01, 2085.43, 0.3478, 0.3658},
    {"hoffmann-2022", "Hoffmann et al. 2022, as printed", "arXiv:2203.15556, equation 10", 1.69, 406.4, 410.7, 0.34, 0.28},
    {"hoffmann-2022-unrounded", "Hoffmann et al. 2022, before rounding", "arXiv:2203.15556, by its TeX source as told in arXiv:2404.10102",
        1.6934, 406.4, 410.7, 0.3392, 0.2849},
    {"muennighoff-2023", "Muennighoff et al. 2023, C4", "arXiv:2305.16264", 1.87, 521.0, 1488.0, 0.353, 0.353},
}};

} // namespace

std::span<const ScalingLaw> scalingLaws() { return kLaws; }

const ScalingLaw *scalingLaw(std::string_view key)
{
    const auto found = std::find_if(kLaws.begin(), kLaws.end(), [&](const ScalingLaw &law) { return law.key == key; });
    return found == kLaws.end() ? nullptr : &*found;
}

double loss(const ScalingLaw &law, const TrainingRun &run)
{
    return law.e + law.a / std::pow(run.parameters, law.alpha) + law.b / std::pow(run.tokens, law.beta);
}

TrainingRun computeOptimum(const ScalingLaw &law, double flop)
{
    const double g = std::pow(law.alpha * law.a / (law.beta * law.b), 1 / (law.alpha + law.beta));
    const double parameters = g * std::pow(flop / 6, law.parametersExponent());
    return {parameters, flop / 6 / parameters};
}

} // namespace dekade::trend
