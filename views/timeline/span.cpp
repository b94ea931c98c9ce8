#include "views/timeline/span.h"

#include "model/base/date.h"

#include <algorithm>
#include <cmath>

namespace dekade::timeline {

int monthOf(const QDate &day) { return day.year() * 12 + day.month() - 1; }

QDate firstDay(int month) { return QDate(month / 12, month % 12 + 1, 1); }

double yearOf(int month) { return base::decimalYear(firstDay(month)); }

int nearestMonth(double decimalYear)
{
    const int month = static_cast<int>(std::lround(decimalYear * 12));
    return std::clamp(month, 1900 * 12, 2199 * 12);
}

MonthSpan moved(const MonthSpan &span, Handle handle, int months, const MonthSpan &whole)
{
    switch (handle) {
    case Handle::First: return {std::clamp(span.first + months, whole.first, span.last), span.last};
    case Handle::Last: return {span.first, std::clamp(span.last + months, span.first, whole.last)};
    case Handle::Both: break;
    }
    const int shift = std::clamp(months, whole.first - span.first, whole.last - span.last);
    return {span.first + shift, span.last + shift};
}

MonthSpan spanOf(const std::optional<QDate> &from, const std::optional<QDate> &to, const MonthSpan &whole)
{
    const int first = from ? monthOf(*from) : whole.first;
    const int last = to ? monthOf(to->addDays(-1)) : whole.last;
    const int kept = std::clamp(first, whole.first, whole.last);
    return {kept, std::clamp(last, kept, whole.last)};
}

std::optional<QDate> fromOf(const MonthSpan &span, const MonthSpan &whole)
{
    return span.first > whole.first ? std::optional(firstDay(span.first)) : std::nullopt;
}

std::optional<QDate> toOf(const MonthSpan &span, const MonthSpan &whole)
{
    return span.last < whole.last ? std::optional(firstDay(span.last + 1)) : std::nullopt;
}

} // namespace dekade::timeline
