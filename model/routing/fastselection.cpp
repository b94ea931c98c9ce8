#include "model/routing/fastselection.h"

#include "model/routing/exponential.h"
#include "model/routing/scores.h"
#include "model/routing/selection.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <functional>
#include <limits>

// Each such function is compiled for several processors, and the program takes the one it can run. None of them may fuse a product and a
// sum
// (-ffp-contract=off), so all of them give the same bits.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define DEKADE_FOR_EACH_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define DEKADE_FOR_EACH_PROCESSOR
#endif

namespace dekade::routing {

namespace {

constexpr std::size_t kLanes = 8;
constexpr float kLeast = -std::numeric_limits<float>::infinity();

using Lanes = float __attribute__((vector_size(kLanes * sizeof(float))));
using Places = std::int32_t __attribute__((vector_size(kLanes * sizeof(std::int32_t))));

/// By reference: passed by value, a vector would change the calling convention from processor to processor.
inline void loadLanes(Lanes &lanes, const float *from) { std::memcpy(&lanes, from, sizeof lanes); }
inline void storeLanes(float *to, const Lanes &lanes) { std::memcpy(to, &lanes, sizeof lanes); }
/// Lane i of `to` is lane places[i] of `lanes`. Clang shuffles by constants only, and is what fuzzing builds with.
inline void shuffleLanes(Lanes &to, const Lanes &lanes, const Places &places)
{
#if defined(__clang__)
    for (std::size_t i = 0; i < kLanes; ++i)
        to[i] = lanes[static_cast<std::size_t>(places[i])];
#else
    to = __builtin_shuffle(lanes, places);
#endif
}

DEKADE_FOR_EACH_PROCESSOR void sigmoidRow(const float *logits, float *scores, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        scores[i] = sigmoid(logits[i]);
}

DEKADE_FOR_EACH_PROCESSOR void addRow(float *sum, const float *a, const float *b, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        sum[i] = a[i] + b[i];
}

DEKADE_FOR_EACH_PROCESSOR bool finiteRow(const float *values, std::size_t count)
{
    constexpr std::uint32_t kExponent = 0x7F800000;
    std::uint32_t bad = 0;
    for (std::size_t i = 0; i < count; ++i)
        bad |= (std::bit_cast<std::uint32_t>(values[i]) & kExponent) == kExponent ? 1U : 0U;
    return bad == 0;
}

/// Every lane's largest value of each group, and the groups' scores: their largest value, or the sum of their two largest.
DEKADE_FOR_EACH_PROCESSOR void summariseGroups(
    const float *values, std::size_t groups, std::size_t size, bool twoBest, float *laneBest, float *scores)
{
    for (std::size_t group = 0; group < groups; ++group) {
        Lanes best;
        Lanes second = {kLeast, kLeast, kLeast, kLeast, kLeast, kLeast, kLeast, kLeast};
        loadLanes(best, values + group * size);
        for (std::size_t at = kLanes; at < size; at += kLanes) {
            Lanes next;
            loadLanes(next, values + group * size + at);
            const Lanes smaller = best < next ? best : next;
            second = second < smaller ? smaller : second;
            best = best < next ? next : best;
        }
        storeLanes(laneBest + group * kLanes, best);
        // Fold the lanes: halves, quarters, neighbours.
        constexpr Places kFolds[] = {{4, 5, 6, 7, 0, 1, 2, 3}, {2, 3, 0, 1, 6, 7, 4, 5}, {1, 0, 3, 2, 5, 4, 7, 6}};
        for (const Places &fold : kFolds) {
            Lanes otherBest;
            Lanes otherSecond;
            shuffleLanes(otherBest, best, fold);
            shuffleLanes(otherSecond, second, fold);
            const Lanes smaller = best < otherBest ? best : otherBest;
            best = best < otherBest ? otherBest : best;
            second = second < otherSecond ? otherSecond : second;
            second = second < smaller ? smaller : second;
        }
        scores[group] = twoBest ? best[0] + second[0] : best[0];
    }
}

/// Appends the places of the values that reach `least`, from `first` on; `values` and `places` have room for all. Answers how many there
/// are.
DEKADE_FOR_EACH_PROCESSOR std::size_t collect(
    const float *values, std::size_t first, std::size_t size, float least, float *found, std::int32_t *places, std::size_t count)
{
    for (std::size_t i = first; i < first + size; ++i) {
        found[count] = values[i];
        places[count] = static_cast<std::int32_t>(i);
        count += values[i] >= least ? 1 : 0;
    }
    return count;
}

/// The rank of each of `count` values, the largest 0, of equal ones the earlier first. `values` end in lanes of the least value.
DEKADE_FOR_EACH_PROCESSOR void rank(const float *values, std::size_t count, std::int32_t *ranks)
{
    for (std::size_t i = 0; i < count; ++i) {
        const float value = values[i];
        const Lanes own = {value, value, value, value, value, value, value, value};
        Places ahead = {0, 0, 0, 0, 0, 0, 0, 0};
        const std::size_t whole = i / kLanes * kLanes; // all of these stand before it
        for (std::size_t at = 0; at < count; at += kLanes) {
            Lanes others;
            loadLanes(others, values + at);
            ahead -= at < whole ? others >= own : others > own;
        }
        std::int32_t sum = 0;
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            sum += ahead[lane];
        for (std::size_t at = whole; at < i; ++at)
            sum += values[at] == value ? 1 : 0;
        ranks[i] = sum;
    }
}

} // namespace

void scoreFast(Score score, std::span<const float> logits, std::span<float> scores)
{
    if (score == Score::Sigmoid)
        sigmoidRow(logits.data(), scores.data(), logits.size());
    else
        scoreRow(score, logits, scores);
}

void addTo(std::span<float> sum, std::span<const float> a, std::span<const float> b) { addRow(sum.data(), a.data(), b.data(), sum.size()); }

bool allFinite(std::span<const float> values) { return finiteRow(values.data(), values.size()); }

FastSelector::FastSelector(const RouterSettings &settings)
    : m_groups(settings.groups)
    , m_groupSize(static_cast<std::size_t>(settings.experts / settings.groups.count))
    , m_laneBest(static_cast<std::size_t>(settings.groups.count) * kLanes)
    , m_groupScores(static_cast<std::size_t>(settings.groups.count))
    , m_isKept(m_groupScores.size())
    , m_found(static_cast<std::size_t>(settings.experts) + kLanes)
    , m_places(m_found.size())
    , m_ranks(m_found.size())
    , m_sorted(m_found.size())
    , m_inLanes(m_groupSize % kLanes == 0 && static_cast<std::size_t>(settings.topK) <= kLanes
          && (settings.groups.count == 1 || settings.groups.fill == MaskFill::MinusInfinity))
{
}

void FastSelector::select(std::span<float> values, std::span<std::int32_t> chosen)
{
    if (m_inLanes) {
        selectInLanes(values, chosen);
        return;
    }
    if (m_groups.count > 1)
        maskGroups(m_groups, values);
    const std::vector<int> best = topK(values, static_cast<int>(chosen.size()));
    std::copy(best.begin(), best.end(), chosen.begin());
}

/// The kept groups: those with fewer than `kept` before them.
bool FastSelector::isKept(std::size_t group) const
{
    int before = 0;
    for (std::size_t other = 0; other < m_groupScores.size(); ++other) {
        const bool larger = m_groupScores[other] > m_groupScores[group];
        const bool earlier = m_groupScores[other] == m_groupScores[group] && other < group;
        before += larger || earlier ? 1 : 0;
    }
    return before < m_groups.kept;
}

/// A value that at least `chosen` values of the kept groups reach: of the lanes' largest values the one at that rank.
float FastSelector::leastOf(std::size_t chosen) const
{
    std::array<float, kLanes> best;
    best.fill(kLeast);
    for (std::size_t group = 0; group < m_groupScores.size(); ++group) {
        if (!m_isKept[group])
            continue;
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            best[lane] = std::max(best[lane], m_laneBest[group * kLanes + lane]);
    }
    if (chosen == kLanes)
        return *std::min_element(best.begin(), best.end());
    std::nth_element(best.begin(), best.begin() + static_cast<std::ptrdiff_t>(chosen - 1), best.end(), std::greater<>());
    return best[chosen - 1];
}

void FastSelector::selectInLanes(std::span<const float> values, std::span<std::int32_t> chosen)
{
    summariseGroups(values.data(), m_groupScores.size(), m_groupSize, m_groups.score == GroupScore::SumOfBestTwo, m_laneBest.data(),
        m_groupScores.data());
    for (std::size_t group = 0; group < m_groupScores.size(); ++group)
        m_isKept[group] = isKept(group);
    const float least = leastOf(chosen.size());
    std::size_t count = 0;
    for (std::size_t group = 0; group < m_groupScores.size(); ++group) {
        if (m_isKept[group])
            count = collect(values.data(), group * m_groupSize, m_groupSize, least, m_found.data(), m_places.data(), count);
    }
    std::fill_n(m_found.begin() + static_cast<std::ptrdiff_t>(count), kLanes, kLeast);
    rank(m_found.data(), count, m_ranks.data());
    for (std::size_t i = 0; i < count; ++i)
        m_sorted[static_cast<std::size_t>(m_ranks[i])] = m_places[i];
    std::copy_n(m_sorted.begin(), chosen.size(), chosen.begin());
}

} // namespace dekade::routing
