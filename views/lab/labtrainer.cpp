#include "views/lab/labtrainer.h"

#include "model/base/quietthread.h"
#include "views/lab/labworker.h"

#include <QThread>

#include <algorithm>

namespace dekade::lab {

using namespace routing;

LabTrainer::LabTrainer(QObject *parent)
    : QObject(parent)
    , m_thread(new QThread(this))
    , m_worker(new LabWorker([this](int session, std::vector<LabFrame> frames) {
        QMetaObject::invokeMethod(
            this, [this, session, frames = std::move(frames)] { take(session, frames); }, Qt::QueuedConnection);
    }))
{
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
    QMetaObject::invokeMethod(m_worker, &base::giveWay, Qt::QueuedConnection);
}

LabTrainer::~LabTrainer()
{
    cancel();
    m_thread->quit();
    m_thread->wait();
}

void LabTrainer::restart(const LabPlan &plan, const LabRules &rules)
{
    m_plan = plan;
    m_rules = rules;
    m_target = 0;
    const int session = ++m_session;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, session, plan, rules] { worker->restart(session, plan, rules); }, Qt::QueuedConnection);
}

void LabTrainer::change(int step, const LabRules &rules)
{
    if (m_frames.empty())
        return restart(m_plan, rules);
    step = std::clamp(step / LabHistory::kFrameSteps * LabHistory::kFrameSteps, 0, reached());
    m_rules = rules;
    m_target = step;
    m_frames.resize(static_cast<std::size_t>(step / LabHistory::kFrameSteps) + 1, m_frames.front());
    const int session = ++m_session;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, session, step, rules] { worker->change(session, step, rules); }, Qt::QueuedConnection);
    Q_EMIT framesChanged();
}

void LabTrainer::runTo(int step)
{
    step = std::min(step, LabHistory::kMostSteps);
    if (std::exchange(m_target, step) == step)
        return;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, step] { worker->runTo(step); }, Qt::QueuedConnection);
}

void LabTrainer::cancel() { runTo(0); }

void LabTrainer::take(int session, std::vector<LabFrame> frames)
{
    if (session != m_session || frames.empty())
        return;
    if (frames.front().step == 0)
        m_frames.clear();
    m_frames.insert(m_frames.end(), std::make_move_iterator(frames.begin()), std::make_move_iterator(frames.end()));
    Q_EMIT framesChanged();
}

} // namespace dekade::lab
