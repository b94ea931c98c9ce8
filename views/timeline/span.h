#pragma once

#include <QDate>

#include <optional>

namespace dekade::timeline {

/// The months a scrubber can show, and a part of them. Months are counted from year 0: 2019-02 is 2019·12 + 1. `first` and `last` are inclusive,
/// while a view state's span is half-open in days.
struct MonthSpan {
    int first = 0;
    int last = 0;
    bool operator==(const MonthSpan &) const = default;
};

int monthOf(const QDate &day);
/// The first day of a month.
QDate firstDay(int month);
/// Where a month begins on an axis of decimal years.
double yearOf(int month);
/// The month that begins nearest to a place on an axis of decimal years.
int nearestMonth(double decimalYear);

enum class Handle { First, Last, Both };

/// `span` with a handle moved by months, kept in order and within `whole`; Both keeps its length. Worked: 2020-01..2021-01, Last by −24 within
/// 2019-01..2025-12: 2020-01..2020-01.
MonthSpan moved(const MonthSpan &span, Handle handle, int months, const MonthSpan &whole);

/// The span of a state's open-ended half-open days within `whole`, and back; an end that is the whole's is empty.
MonthSpan spanOf(const std::optional<QDate> &from, const std::optional<QDate> &to, const MonthSpan &whole);
std::optional<QDate> fromOf(const MonthSpan &span, const MonthSpan &whole);
std::optional<QDate> toOf(const MonthSpan &span, const MonthSpan &whole);

} // namespace dekade::timeline
