#include "views/timeline/player.h"

#include <algorithm>
#include <cmath>

namespace dekade::timeline {

namespace {

constexpr int kYear = 12;

} // namespace

Player::Player(const MonthSpan &whole, const MonthSpan &span, bool reducedMotion, int duration)
    : m_first(span.to < whole.to ? span.to : span.from.addMonths(1))
    , m_last(whole.to)
    , m_step(reducedMotion ? kYear : 1)
    , m_monthsPerMs(static_cast<double>(whole.length()) / std::max(duration, 1))
{
}

QDate Player::endAt(qint64 elapsed) const
{
    const double months = std::floor(static_cast<double>(elapsed) * m_monthsPerMs / m_step) * m_step;
    const int most = monthsBetween(m_first, m_last);
    return m_first.addMonths(static_cast<int>(std::min<double>(months, most)));
}

} // namespace dekade::timeline
