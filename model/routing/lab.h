#pragma once

#include "model/routing/clusterdata.h"

#include <memory>

namespace dekade::routing {

/// What an experiment is made of; the rule may change while it runs, the rest not.
struct LabSettings {
    int experts = 16;
    int hidden = 16;
    ClusterRecipe data = {}; ///< its seed is replaced by `seed`
    int batchTokens = 256;
    int heldOutTokens = 4096;
    std::uint64_t seed = 0;
    bool operator==(const LabSettings &) const = default;
};

/// What the held-out tokens say of the router as it is.
struct LabMeasurement {
    int step = 0;
    double loss = 0; ///< mean squared error
    std::vector<int> load; ///< held-out tokens · topK in all
    double maxViolation = 0;
    double entropy = 0; ///< of the load, 1 when even
    double largestShare = 0;
    int expertsUsed = 0; ///< with over a tenth of the fair share
    double dropped = 0; ///< share of the requests that a capacity factor would drop
};

/// The live experiment: a tiny MoE learns to send each of 16 kinds of tokens to an expert of its own, or collapses. A value without a
/// thread: step it from a worker, keep copies to step back to; a copy goes on exactly as the original would. Over seeds 0–19 and 1,000
/// steps: without balancing MaxVio over 3.5 and under 10 of 16 experts used; with the auxiliary loss at α = 0.1 or the bias at u = 0.001
/// MaxVio under 0.6 and 15.5 or more used. Wang et al. 2024, arXiv:2408.15664, describe the same at scale.
class Lab final {
public:
    /// topK ≤ experts.
    Lab(const LabSettings &settings, const TinyRule &rule);

    const TinyRule &rule() const { return m_rule; }
    /// From the next step on. topK ≤ experts.
    void setRule(const TinyRule &rule) { m_rule = rule; }
    int steps() const { return m_steps; }
    const TinyMoe &moe() const { return m_moe; }

    /// One fresh batch, one step of training.
    TinyPass step();
    /// Measures on the held-out tokens, which are the same through a Lab's life. Costs about four steps.
    LabMeasurement measure(double capacityFactor = 1.25) const;
    /// The router's logits of the held-out tokens as it is, without the bias: heldOutTokens · experts numbers.
    std::vector<float> heldOutLogits() const;

private:
    TinyRule m_rule;
    ClusterData m_data;
    std::shared_ptr<const TinyBatch> m_heldOut; ///< never changes, so copies share it
    TinyMoe m_moe;
    int m_batchTokens;
    int m_steps = 0;
};

} // namespace dekade::routing
