#include "model/routing/labreference.h"

#include <algorithm>

namespace dekade::routing {

void LabReference::add(std::array<Curve, kLabRuns> curves)
{
    for (std::size_t run = 0; run < kLabRuns; ++run)
        m_curves[run].push_back(std::move(curves[run]));
}

std::vector<LabBand> LabReference::bands(LabRun run, const std::function<double(const LabMeasurement &)> &quantity) const
{
    const std::vector<Curve> &curves = m_curves[static_cast<std::size_t>(run)];
    std::vector<LabBand> bands;
    if (curves.empty())
        return bands;
    for (std::size_t at = 0; at < curves.front().size(); ++at) {
        const double first = quantity(curves.front()[at]);
        LabBand band {curves.front()[at].step, first, 0, first};
        for (const Curve &curve : curves) {
            const double value = quantity(curve[at]);
            band.lowest = std::min(band.lowest, value);
            band.highest = std::max(band.highest, value);
            band.mean += value / static_cast<double>(curves.size());
        }
        bands.push_back(band);
    }
    return bands;
}

std::array<LabReference::Curve, kLabRuns> referenceCurves(
    LabPlan plan, const LabRules &rules, std::uint64_t seed, const std::atomic<bool> &cancelled)
{
    plan.settings.seed = seed;
    std::array<LabReference::Curve, kLabRuns> curves;
    for (std::size_t run = 0; run < kLabRuns; ++run) {
        Lab lab(plan.settings, ruleOf(static_cast<LabRun>(run), plan, rules));
        curves[run].push_back(lab.measure());
        while (lab.steps() < LabReference::kSteps && !cancelled) {
            lab.step();
            if (lab.steps() % LabReference::kBandSteps == 0)
                curves[run].push_back(lab.measure());
        }
    }
    return curves;
}

} // namespace dekade::routing
