#pragma once

#include "model/routing/labreference.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace dekade::lab {

/// Trains the other seeds in a thread of its own, one after another, for the bands behind the curves. Starting again ends what runs.
class ReferenceJob final : public QObject {
    Q_OBJECT

public:
    explicit ReferenceJob(QObject *parent = nullptr);
    ~ReferenceJob() override;

    void start(const routing::LabPlan &plan, const routing::LabRules &rules);
    void cancel();
    /// What is known so far; it grows by a seed at a time.
    const routing::LabReference &reference() const { return m_reference; }

Q_SIGNALS:
    void grown(int seeds);

private:
    using Cancelled = std::shared_ptr<std::atomic<bool>>;
    void train(const routing::LabPlan &plan, const routing::LabRules &rules, const Cancelled &cancelled);

    routing::LabReference m_reference;
    QThread *m_thread = nullptr;
    Cancelled m_cancelled;
};

} // namespace dekade::lab
