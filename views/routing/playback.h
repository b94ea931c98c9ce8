#pragma once

#include "views/routing/timing.h"

namespace dekade::routing {

/// Where a play is and how it goes on: play, pause, steps both ways, scrubbing, stills. A plain value without a clock: whoever has one says
/// how much time has passed, so a test can repeat every frame.
class Playback final {
public:
    /// @param tokens 1 or more.
    explicit Playback(int tokens = 1)
        : m_tokens(tokens)
    {
    }

    Moment moment() const { return m_still >= 0 ? stillAt(m_still, m_tokens) : momentAt(m_timeMs, m_tokens); }
    int tokens() const { return m_tokens; }
    double speed() const { return m_speed; }
    bool isStills() const { return m_stills; }
    bool isAtEnd() const { return stepOf(moment()) == m_tokens * kStages - 1 && moment().progress >= 1; }

    /// Another text: the place is kept where there is one.
    void setTokens(int tokens);
    /// ½ to 4.
    void setSpeed(double speed);
    /// Reduced motion: five stills a token, each 1.5 s at speed 1; nothing moves between them.
    void setStills(bool stills);
    /// To the end of this stage, or to the still `steps` further on or back: 50 steps on and 50 back is the same frame.
    void step(int steps);
    /// To the still of a step.
    void goTo(int step);
    void scrub(double timeMs);
    /// Goes on by `elapsedMs` of real time; stops at the end.
    void advance(double elapsedMs);
    bool operator==(const Playback &) const = default;

private:
    int m_tokens;
    double m_timeMs = 0;
    int m_still = -1; ///< the step whose still is shown; -1: a moment on the way
    double m_waitedMs = 0; ///< at a still
    double m_speed = 1;
    bool m_stills = false;
};

} // namespace dekade::routing
