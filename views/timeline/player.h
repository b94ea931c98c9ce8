#pragma once

#include "views/timeline/months.h"

namespace dekade::timeline {

/// Where the end of the span stands while the decade plays: a month at a time, or a year at a time with reduced motion. Pure: time is given.
class Player final {
public:
    static constexpr int kDuration = 12000; ///< ms for the whole range

    Player() = default;
    /// Plays from `span` on to the end of `whole`; from the start of the span again where it ends there already. A span that is a part of
    /// the whole takes its share of `duration` ms (over 0).
    Player(const MonthSpan &whole, const MonthSpan &span, bool reducedMotion, int duration = kDuration);

    /// The end of the span `elapsed` ms after the start.
    QDate endAt(qint64 elapsed) const;
    bool isOverAt(qint64 elapsed) const { return endAt(elapsed) >= m_last; }

private:
    QDate m_first; ///< the end of the span at 0 ms
    QDate m_last;
    int m_step = 1; ///< months
    double m_monthsPerMs = 1;
};

} // namespace dekade::timeline
