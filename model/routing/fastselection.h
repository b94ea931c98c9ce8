#pragma once

#include "model/routing/routersettings.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dekade::routing {

/// scoreRow() by vector instructions, to the last bit.
void scoreFast(Score score, std::span<const float> logits, std::span<float> scores);

/// sum = a + b, all of one length.
void addTo(std::span<float> sum, std::span<const float> a, std::span<const float> b);

/// Whether no number is NaN or infinite.
bool allFinite(std::span<const float> values);

/// maskGroups() and topK() in one, without sorting what cannot win. Keeps buffers: one a thread.
class FastSelector final {
public:
    explicit FastSelector(const RouterSettings &settings);

    /// The chosen experts in the order of choice; `values` may be changed.
    void select(std::span<float> values, std::span<std::int32_t> chosen);

private:
    void selectInLanes(std::span<const float> values, std::span<std::int32_t> chosen);
    bool isKept(std::size_t group) const;
    float leastOf(std::size_t chosen) const;

    ExpertGroups m_groups;
    std::size_t m_groupSize;
    std::vector<float> m_laneBest; ///< groups · lanes: the largest value of each lane
    std::vector<float> m_groupScores;
    std::vector<char> m_isKept;
    std::vector<float> m_found; ///< values that may be chosen, in the order of experts
    std::vector<std::int32_t> m_places;
    std::vector<std::int32_t> m_ranks;
    std::vector<std::int32_t> m_sorted;
    bool m_inLanes; ///< groups divide into lanes, and a lane's largest value can tell what cannot be chosen
};

} // namespace dekade::routing
