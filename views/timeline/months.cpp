#include "views/timeline/months.h"

#include "model/base/date.h"

#include <algorithm>

namespace dekade::timeline {

int MonthSpan::length() const { return monthsBetween(from, to); }

QDate monthOf(const QDate &day) { return {day.year(), day.month(), 1}; }

QDate nearestMonth(double year)
{
    const QDate low = monthOf(base::dayOfDecimalYear(year));
    const QDate high = low.addMonths(1);
    return year - base::decimalYear(low) < base::decimalYear(high) - year ? low : high;
}

int monthsBetween(const QDate &from, const QDate &to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

SpanRule::SpanRule(const MonthSpan &whole)
    : m_whole(whole)
{
    m_whole.to = std::max(m_whole.to, m_whole.from.addMonths(1));
}

MonthSpan SpanRule::span(const std::optional<QDate> &from, const std::optional<QDate> &to) const
{
    MonthSpan span = m_whole;
    if (from)
        span.from = std::clamp(monthOf(*from), m_whole.from, m_whole.to.addMonths(-1));
    if (to)
        span.to = std::clamp(monthOf(to->addDays(-1)).addMonths(1), span.from.addMonths(1), m_whole.to);
    return span;
}

MonthSpan SpanRule::withHandle(const MonthSpan &span, Handle handle, const QDate &month) const
{
    if (handle == Handle::From)
        return {std::clamp(month, m_whole.from, span.to.addMonths(-1)), span.to};
    return {span.from, std::clamp(month, span.from.addMonths(1), m_whole.to)};
}

MonthSpan SpanRule::shifted(const MonthSpan &span, int months) const
{
    const int by = std::clamp(months, monthsBetween(span.from, m_whole.from), monthsBetween(span.to, m_whole.to));
    return {span.from.addMonths(by), span.to.addMonths(by)};
}

std::optional<QDate> SpanRule::fromOf(const MonthSpan &span) const
{
    return span.from > m_whole.from ? std::optional(span.from) : std::nullopt;
}

std::optional<QDate> SpanRule::toOf(const MonthSpan &span) const
{
    return span.to < m_whole.to ? std::optional(span.to) : std::nullopt;
}

} // namespace dekade::timeline
