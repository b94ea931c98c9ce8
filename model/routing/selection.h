#pragma once

#include "model/routing/routersettings.h"

#include <span>
#include <vector>

namespace dekade::routing {

/// The places of the `count` largest values, largest first, of equal ones the smaller place first: the tie rule of every choice here,
/// because published code leaves ties to the library it runs on. 0 ≤ count ≤ size; no NaN. topK({1, 3, 3, 2}, 3) = {1, 2, 3}.
std::vector<int> topK(std::span<const float> values, int count);

/// The same where a value once picked becomes 0 instead of leaving: lingvo's second argmax. topKZeroed({0, 5, 0}, 2) = {1, 0};
/// topKZeroed({5, 0, 0}, 2) = {0, 0}.
std::vector<int> topKZeroed(std::span<const float> values, int count);

/// The place of the largest of values + Gumbel noise but for `first`, the smaller place of equal ones: a draw from the softmax of the others.
/// Top2GatingOnLogits of lingvo with second_expert_policy "sampling"; always so in fairscale. `uniforms` one a value, in (0, 1).
int sampledSecond(std::span<const float> values, std::span<const float> uniforms, int first);

/// Keeps `groups.kept` of the groups by their score and fills the values of the others. Returns the kept groups in rising order.
/// `values` hold a multiple of groups.count; SumOfBestTwo wants two or more experts a group.
/// DeepSeek-V3, arXiv:2412.19437 section 2.1.2 and its inference/model.py (sum of the best two); DeepSeek-V2, arXiv:2405.04434
/// section 2.2.2 (max). Worked: {1, 2 | 5, 0 | 3, 3} with two kept of three by SumOfBestTwo keeps groups 1 and 2, by Max 1 and 2.
std::vector<int> maskGroups(const ExpertGroups &groups, std::span<float> values);

} // namespace dekade::routing
