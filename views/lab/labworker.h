#pragma once

#include "model/routing/labhistory.h"

#include <QObject>

#include <functional>
#include <optional>

namespace dekade::lab {

/// The half of LabTrainer that lives in the training thread. It trains a frame at a time and looks for commands between.
class LabWorker final : public QObject {
    Q_OBJECT

public:
    /// Called in the training thread with every new run of frames.
    using Deliver = std::function<void(int session, std::vector<routing::LabFrame> frames)>;
    explicit LabWorker(Deliver deliver);

    void restart(int session, const routing::LabPlan &plan, const routing::LabRules &rules);
    void change(int session, int step, const routing::LabRules &rules);
    void runTo(int step);

private:
    void goOn();
    void work();

    Deliver m_deliver;
    std::optional<routing::LabHistory> m_history;
    int m_session = 0;
    int m_target = 0;
    bool m_isQueued = false;
};

} // namespace dekade::lab
