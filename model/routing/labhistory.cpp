#include "model/routing/labhistory.h"

#include <cassert>
#include <iterator>

namespace dekade::routing {

LabHistory::LabHistory(const LabPlan &plan, const LabRules &rules)
    : m_now(plan, rules)
{
    m_states.emplace(0, m_now);
    m_frames.push_back(m_now.frame());
}

void LabHistory::advance()
{
    if (reached() >= kMostSteps)
        return;
    for (int i = 0; i < kFrameSteps; ++i)
        m_now.step();
    m_frames.push_back(m_now.frame());
    if (reached() % kStateSteps == 0)
        m_states.insert_or_assign(reached(), m_now);
}

LabSession LabHistory::stateAt(int step) const
{
    assert(step >= 0 && step <= reached() && step % kFrameSteps == 0);
    LabSession state = std::prev(m_states.upper_bound(step))->second;
    while (state.steps() < step)
        state.step();
    return state;
}

void LabHistory::change(int step, const LabRules &rules)
{
    m_now = stateAt(step);
    m_now.setRules(rules);
    m_states.erase(m_states.upper_bound(step), m_states.end());
    m_states.insert_or_assign(step, m_now); // with the rules it goes on by
    m_frames.resize(static_cast<std::size_t>(step / kFrameSteps) + 1, m_frames.front());
}

} // namespace dekade::routing
