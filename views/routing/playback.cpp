#include "views/routing/playback.h"

#include <algorithm>
#include <cmath>

namespace dekade::routing {

void Playback::setTokens(int tokens)
{
    m_tokens = std::max(1, tokens);
    m_timeMs = std::min(m_timeMs, m_tokens * kTokenMs);
    m_still = std::min(m_still, m_tokens * kStages - 1);
}

void Playback::setSpeed(double speed) { m_speed = std::clamp(speed, 0.5, 4.0); }

void Playback::setStills(bool stills)
{
    m_stills = stills;
    if (stills && m_still < 0)
        goTo(stepOf(moment()));
}

void Playback::goTo(int step)
{
    m_still = std::clamp(step, 0, m_tokens * kStages - 1);
    m_waitedMs = 0;
    m_timeMs = timeOf(stillAt(m_still, m_tokens));
}

void Playback::step(int steps)
{
    const Moment now = moment();
    // On the way, the end of this very stage is the next still.
    const bool onTheWay = m_still < 0 && now.progress < 1;
    goTo(stepOf(now) + (onTheWay && steps > 0 ? steps - 1 : steps));
}

void Playback::scrub(double timeMs)
{
    m_timeMs = std::clamp(timeMs, 0.0, m_tokens * kTokenMs);
    m_still = -1;
    if (m_stills)
        goTo(stepOf(momentAt(m_timeMs, m_tokens)));
}

void Playback::advance(double elapsedMs)
{
    if (m_stills) {
        m_waitedMs += elapsedMs * m_speed;
        const auto steps = static_cast<int>(m_waitedMs / kStillMs);
        const double rest = m_waitedMs - steps * kStillMs;
        if (steps > 0)
            step(steps);
        m_waitedMs = rest;
        return;
    }
    m_still = -1;
    m_timeMs = std::min(m_timeMs + elapsedMs * m_speed, m_tokens * kTokenMs);
}

} // namespace dekade::routing
