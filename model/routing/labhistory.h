#pragma once

#include "model/routing/labsession.h"

#include <map>

namespace dekade::routing {

/// A session and the way it came: a frame every kFrameSteps steps, a whole state every kStateSteps. Going back to a step gives the very
/// state it had; going on from there without a change gives the same frames again, bit for bit. A value without a thread; about 0.7 MB a
/// state.
class LabHistory final {
public:
    static constexpr int kFrameSteps = 10;
    static constexpr int kStateSteps = 50;
    static constexpr int kMostSteps = 2000;

    explicit LabHistory(const LabPlan &plan, const LabRules &rules = {});

    int reached() const { return m_now.steps(); }
    /// frames()[i] is step i · kFrameSteps.
    const std::vector<LabFrame> &frames() const { return m_frames; }
    const LabSession &session() const { return m_now; }

    /// One frame further; at kMostSteps nothing.
    void advance();
    /// Back to `step`, a multiple of kFrameSteps from 0 to reached(), and on from there by other rules: what came after it is gone.
    void change(int step, const LabRules &rules);
    /// The state as it was at such a step.
    LabSession stateAt(int step) const;

private:
    LabSession m_now;
    std::map<int, LabSession> m_states; ///< by step; 0 is always there
    std::vector<LabFrame> m_frames;
};

} // namespace dekade::routing
