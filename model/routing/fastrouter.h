#pragma once

#include "model/routing/router.h"

#include <cstdint>

namespace dekade::routing {

/// What a router decides, without the steps that led there: tokens · topK picks in the order of choice.
struct Decisions {
    int topK = 0;
    std::vector<std::int32_t> experts;
    std::vector<float> weights;
    std::vector<int> load; ///< one an expert
    bool operator==(const Decisions &) const = default;
};

/// The picks, weights and loads of route(), to the last bit, at speed: for routers where tokens choose and nobody is dropped. Meant for
/// many tokens; half a gigabyte of logits is read once. Vector instructions come from the compiler, for the processor the program finds
/// itself on.
/// @param threads 1 or more; 0: as many as the machine has, for batches that are worth it. The result does not depend on it.
/// Faults: as checkInput; a router with a capacity, with experts that choose, or whose picks may repeat.
Outcome<Decisions> decide(const RouterSettings &settings, const RouterInput &input, unsigned threads = 0);

} // namespace dekade::routing
