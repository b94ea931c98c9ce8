#pragma once

#include <QDate>

#include <optional>

namespace dekade::timeline {

/// A half-open span of whole months, [from, to), both firsts of a month.
struct MonthSpan {
    QDate from;
    QDate to;
    int length() const; ///< in months
    bool operator==(const MonthSpan &) const = default;
};

enum class Handle { From, To };

/// The first of the month of `day`.
QDate monthOf(const QDate &day);
/// The first of a month nearest to a position in decimal years.
QDate nearestMonth(double year);
/// Whole months from one first of a month to another; negative backwards.
int monthsBetween(const QDate &from, const QDate &to);

/// The scrubber's span within what there is: how handles move and what an end at the edge means. Pure.
class SpanRule final {
public:
    /// @param whole all there is, at least a month long.
    explicit SpanRule(const MonthSpan &whole);

    const MonthSpan &whole() const { return m_whole; }
    /// The span of a state: open ends stand at the edges; ends outside are brought in, always at least a month apart.
    MonthSpan span(const std::optional<QDate> &from, const std::optional<QDate> &to) const;
    /// One handle moved to a month, kept within the whole and a month from the other.
    MonthSpan withHandle(const MonthSpan &span, Handle handle, const QDate &month) const;
    /// Both moved by some months, the length kept, stopping at the edges.
    MonthSpan shifted(const MonthSpan &span, int months) const;
    /// An end at the edge is an open end: nothing is left out there, whatever is added later.
    std::optional<QDate> fromOf(const MonthSpan &span) const;
    std::optional<QDate> toOf(const MonthSpan &span) const;

private:
    MonthSpan m_whole;
};

} // namespace dekade::timeline
