#include "views/lab/referencejob.h"

#include "model/base/quietthread.h"

#include <QThread>

namespace dekade::lab {

using namespace routing;

ReferenceJob::ReferenceJob(QObject *parent)
    : QObject(parent)
{
}

ReferenceJob::~ReferenceJob() { cancel(); }

void ReferenceJob::cancel()
{
    if (!m_thread)
        return;
    *m_cancelled = true;
    m_thread->wait(); // a training step at most
    delete std::exchange(m_thread, nullptr);
}

void ReferenceJob::start(const LabPlan &plan, const LabRules &rules)
{
    cancel();
    m_reference = {};
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_thread = QThread::create([this, plan, rules, cancelled = m_cancelled] { train(plan, rules, cancelled); });
    m_thread->start();
}

void ReferenceJob::train(const LabPlan &plan, const LabRules &rules, const Cancelled &cancelled)
{
    base::giveWay();
    for (std::uint64_t seed = 0; seed < LabReference::kSeeds; ++seed) {
        auto curves = referenceCurves(plan, rules, seed, *cancelled);
        if (*cancelled)
            return;
        const auto take = [this, cancelled, curves = std::move(curves)] {
            if (*cancelled) // another plan has begun since
                return;
            m_reference.add(curves);
            Q_EMIT grown(m_reference.seeds());
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    }
}

} // namespace dekade::lab
