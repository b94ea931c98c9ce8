#pragma once

#include "model/routing/labhistory.h"

#include <QObject>

#include <memory>

class QThread;

namespace dekade::lab {

class LabWorker;

/// The lab's training in a thread of its own, seen from the window's: commands go in as values, frames come back by one signal. A command
/// may be given at any time; frames of what it ended are not delivered any more. The destructor stops the thread.
class LabTrainer final : public QObject {
    Q_OBJECT

public:
    explicit LabTrainer(QObject *parent = nullptr);
    ~LabTrainer() override;

    const routing::LabPlan &plan() const { return m_plan; }
    const routing::LabRules &rules() const { return m_rules; }
    /// Step i · LabHistory::kFrameSteps at [i]; at least step 0 once the first signal has come.
    const std::vector<routing::LabFrame> &frames() const { return m_frames; }
    int reached() const { return m_frames.empty() ? 0 : m_frames.back().step; }

    /// A new session at step 0.
    void restart(const routing::LabPlan &plan, const routing::LabRules &rules);
    /// On from `step` by other rules; what came after it is trained anew.
    void change(int step, const routing::LabRules &rules);
    /// Trains up to `step` and waits there.
    void runTo(int step);
    /// Stops where it is.
    void cancel();

Q_SIGNALS:
    /// frames() has grown or begun anew.
    void framesChanged();

private:
    void take(int session, std::vector<routing::LabFrame> frames);

    routing::LabPlan m_plan;
    routing::LabRules m_rules;
    std::vector<routing::LabFrame> m_frames;
    int m_session = 0; ///< counts restarts and changes: what comes of an older one is late
    int m_target = 0;
    QThread *m_thread;
    LabWorker *m_worker; ///< lives in m_thread, which ends it
};

} // namespace dekade::lab
