#include "views/lab/labworker.h"

namespace dekade::lab {

using namespace routing;

LabWorker::LabWorker(Deliver deliver)
    : m_deliver(std::move(deliver))
{
}

void LabWorker::restart(int session, const LabPlan &plan, const LabRules &rules)
{
    m_session = session;
    m_target = 0;
    m_history.emplace(plan, rules);
    m_deliver(m_session, m_history->frames());
}

void LabWorker::change(int session, int step, const LabRules &rules)
{
    if (!m_history)
        return;
    m_session = session;
    m_target = std::min(m_target, step);
    m_history->change(step, rules);
    m_deliver(m_session, {}); // the frames up to the step are there already
}

void LabWorker::runTo(int step)
{
    m_target = step;
    goOn();
}

void LabWorker::goOn()
{
    if (m_isQueued || !m_history || m_history->reached() >= std::min(m_target, LabHistory::kMostSteps))
        return;
    m_isQueued = true;
    QMetaObject::invokeMethod(this, &LabWorker::work, Qt::QueuedConnection); // commands that wait come first
}

void LabWorker::work()
{
    m_isQueued = false;
    if (m_history->reached() >= std::min(m_target, LabHistory::kMostSteps))
        return;
    m_history->advance();
    m_deliver(m_session, {m_history->frames().back()});
    goOn();
}

} // namespace dekade::lab
