#pragma once

#include "model/routing/lab.h"

#include <array>

namespace dekade::routing {

/// What is fixed for the life of a session; another plan is another session.
struct LabPlan {
    LabSettings settings = {};
    int topK = 1; ///< ≤ settings.experts
    bool operator==(const LabPlan &) const = default;
};

/// What may change between two steps.
struct LabRules {
    Balance first = Balance::None; ///< of the first run: a cure can be given to it midway
    double alpha = 0.1; ///< of every run that trains with the auxiliary loss
    double biasRate = 0.001; ///< u of every run that updates its bias
    double learningRate = 0.01;
    BiasCentring centring = BiasCentring::None;
    RouterTraining router = RouterTraining::Trained;
    bool operator==(const LabRules &) const = default;
};

/// The runs that train side by side: the first as LabRules::first says, one with the auxiliary loss, one with the bias update.
enum class LabRun { First, AuxiliaryLoss, Bias };
inline constexpr std::size_t kLabRuns = 3;

/// The rule a run trains by.
TinyRule ruleOf(LabRun run, const LabPlan &plan, const LabRules &rules);

/// What experts would take of the first run's held-out tokens if they chose, each its fair share of tokens · topK / experts.
struct ExpertTakings {
    int places = 0; ///< tokens an expert takes
    int nobodys = 0; ///< tokens that no expert takes
    int several = 0; ///< tokens that more experts than topK take
    bool operator==(const ExpertTakings &) const = default;
};

/// A session at one step: all that is drawn of it.
struct LabFrame {
    int step = 0;
    std::array<LabMeasurement, kLabRuns> runs;
    ExpertTakings takings;
    std::vector<double> bias; ///< of the run with the bias update, one an expert
};

/// Three labs of one seed that see the same batches and start from the same weights. A value: a copy goes on as the original would.
class LabSession final {
public:
    explicit LabSession(const LabPlan &plan, const LabRules &rules = {});

    const LabRules &rules() const { return m_rules; }
    /// From the next step on.
    void setRules(const LabRules &rules);
    int steps() const { return m_labs.front().steps(); }
    const Lab &lab(LabRun run) const { return m_labs[static_cast<std::size_t>(run)]; }

    /// One step of every run.
    void step();
    LabFrame frame() const;

private:
    LabPlan m_plan;
    LabRules m_rules;
    std::vector<Lab> m_labs;
};

/// MaxVio that chance alone leaves when `requests` requests fall on `experts` experts evenly: the mean of 200 seeded draws.
/// 4,096 requests on 16 experts: 0.11; 256: 0.46 (balance.h).
double chanceViolation(int requests, int experts);

} // namespace dekade::routing
