#pragma once

#include <QObject>

namespace dekade::tests {

/// How long this thread's event loop was busy between two waits at most, in processor time of the thread: a bound on how late an event can
/// be that the rest of the machine has no part in. It watches from its construction on.
class BusyTime final : public QObject {
    Q_OBJECT

public:
    BusyTime();

    int rounds() const { return m_rounds; }
    double longestMs() const { return m_longestMs; }

private:
    void begin();
    void end();

    double m_beganMs = 0;
    double m_longestMs = 0;
    int m_rounds = 0;
    bool m_isBusy = false;
};

} // namespace dekade::tests
