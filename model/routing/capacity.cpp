#include "model/routing/capacity.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dekade::routing {

namespace {

constexpr int kLeast = 4; ///< what four of the codes never go below

/// To an int, held within it: a factor may be any number.
int whole(double value)
{
    constexpr double kMost = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(value, 0.0, kMost));
}

double halfToEven(double value)
{
    const double below = std::floor(value);
    const double part = value - below;
    if (part != 0.5)
        return part < 0.5 ? below : below + 1;
    return std::fmod(below, 2) == 0 ? below : below + 1;
}

int deepSpeed(const CapacityInput &input)
{
    // torch multiplies a Python number into a float32 tensor: in float32.
    const auto perExpert = static_cast<float>(static_cast<double>(input.tokens) / input.experts);
    return whole(static_cast<double>(std::ceil(perExpert * static_cast<float>(input.factor * input.topK))));
}

int lingvo(double share)
{
    constexpr int kStep = 4;
    const int least = std::clamp(whole(share), kLeast, std::numeric_limits<int>::max() - kStep);
    return (least + kStep - 1) / kStep * kStep;
}

} // namespace

std::optional<int> capacityOf(CapacityRule rule, const CapacityInput &input)
{
    const double tokens = input.tokens;
    const double experts = input.experts;
    const double choices = tokens * input.topK;
    switch (rule) {
    case CapacityRule::None:
        return std::nullopt;
    case CapacityRule::MeshTensorflow:
        return std::max(std::min(input.tokens, whole(tokens * input.factor / experts)), kLeast);
    case CapacityRule::Flaxformer:
        return std::max(whole(halfToEven(input.factor * tokens / experts)), kLeast);
    case CapacityRule::FlaxformerWithoutMinimum:
        return whole(halfToEven(input.factor * tokens / experts));
    case CapacityRule::Megatron:
        return whole(std::ceil(choices / experts * input.factor));
    case CapacityRule::DeepSpeed:
        return std::max(deepSpeed(input), kLeast);
    case CapacityRule::Megablocks:
        return whole(input.factor * (choices / experts));
    case CapacityRule::Hunyuan:
        return std::max(input.topK, whole(std::floor(choices / experts)));
    case CapacityRule::Lingvo:
        return lingvo(tokens * input.factor / experts);
    case CapacityRule::Fairscale:
        return input.tokens % input.experts == 0 ? std::optional(whole(2 * tokens / experts)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace dekade::routing
