#pragma once

#include <QObject>

#include <atomic>
#include <ctime>
#include <memory>
#include <vector>

class QThread;

namespace dekade::tests {

/// How long events wait in this thread: another thread posts one every 5 ms. Told by the clock, and in processor time of this thread, in
/// which the rest of the machine has no part. It watches from its construction on; run the event loop meanwhile.
class EventWaits final : public QObject {
    Q_OBJECT

public:
    EventWaits();
    ~EventWaits() override;

    /// ms, in the order of arrival.
    const std::vector<double> &byClock() const { return m_byClock; }
    /// The most processor time this thread spent while one event waited.
    double longestBusyMs() const { return m_longestBusyMs; }

private:
    void post();

    clockid_t m_threadClock {};
    std::vector<double> m_byClock;
    double m_longestBusyMs = 0;
    std::atomic<bool> m_isDone = false;
    std::unique_ptr<QThread> m_poster;
};

} // namespace dekade::tests
