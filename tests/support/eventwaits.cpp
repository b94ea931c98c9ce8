#include "tests/support/eventwaits.h"

#include <QThread>

#include <algorithm>

#include <pthread.h>

namespace dekade::tests {

namespace {

constexpr unsigned long kEveryMs = 5;

double msOf(clockid_t clock)
{
    timespec now {};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

EventWaits::EventWaits()
{
    pthread_getcpuclockid(pthread_self(), &m_threadClock);
    m_poster.reset(QThread::create([this] {
        while (!m_isDone) {
            post();
            QThread::msleep(kEveryMs);
        }
    }));
    m_poster->start();
}

EventWaits::~EventWaits()
{
    m_isDone = true;
    m_poster->wait();
}

void EventWaits::post()
{
    const auto arrive = [this, posted = msOf(CLOCK_MONOTONIC), spent = msOf(m_threadClock)] {
        m_byClock.push_back(msOf(CLOCK_MONOTONIC) - posted);
        m_longestBusyMs = std::max(m_longestBusyMs, msOf(m_threadClock) - spent);
    };
    QMetaObject::invokeMethod(this, arrive, Qt::QueuedConnection);
}

} // namespace dekade::tests
