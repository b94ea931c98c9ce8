#include "tests/support/busytime.h"

#include <QAbstractEventDispatcher>

#include <algorithm>
#include <ctime>

namespace dekade::tests {

namespace {

double threadMs()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

BusyTime::BusyTime()
{
    const QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
    connect(loop, &QAbstractEventDispatcher::awake, this, &BusyTime::begin);
    connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &BusyTime::end);
}

void BusyTime::begin()
{
    end(); // a loop that does not wait goes round without aboutToBlock
    m_beganMs = threadMs();
    m_isBusy = true;
}

void BusyTime::end()
{
    if (!std::exchange(m_isBusy, false))
        return;
    m_longestMs = std::max(m_longestMs, threadMs() - m_beganMs);
    ++m_rounds;
}

} // namespace dekade::tests
