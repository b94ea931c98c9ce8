#pragma once

#include "model/routing/labsession.h"

#include <atomic>
#include <functional>

namespace dekade::routing {

/// A quantity over seeds at one step.
struct LabBand {
    int step = 0;
    double lowest = 0;
    double mean = 0;
    double highest = 0;
    bool operator==(const LabBand &) const = default;
};

/// What a run does over many seeds, so that one seed is not taken for the rule. Every value is a curve of measurements, one each
/// kBandSteps.
class LabReference final {
public:
    static constexpr int kSeeds = 20; ///< 0 to 19
    static constexpr int kSteps = 1000;
    static constexpr int kBandSteps = 50;

    using Curve = std::vector<LabMeasurement>;

    /// How many seeds are in.
    int seeds() const { return static_cast<int>(m_curves.front().size()); }
    void add(std::array<Curve, kLabRuns> curves);
    /// Lowest, mean and highest of a quantity at every step; empty without a seed.
    std::vector<LabBand> bands(LabRun run, const std::function<double(const LabMeasurement &)> &quantity) const;

private:
    std::array<std::vector<Curve>, kLabRuns> m_curves; ///< [run][seed][step]
};

/// Trains the three runs of one seed by one rule throughout; stops early, with shorter curves, once `cancelled`.
std::array<LabReference::Curve, kLabRuns> referenceCurves(
    LabPlan plan, const LabRules &rules, std::uint64_t seed, const std::atomic<bool> &cancelled);

} // namespace dekade::routing
