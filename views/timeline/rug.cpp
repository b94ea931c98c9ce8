#include "views/timeline/rug.h"

#include "model/figure/rows.h"

#include <algorithm>

namespace dekade::timeline {

namespace {

const QDate kEarliest(2018, 1, 1);

/// The month after the newest there is: of the data version ("2026-11") or of the last model, whichever is later.
QDate endOfData(const catalogue::Catalogue &catalogue, const QDate &lastDay)
{
    QDate end = lastDay.isValid() ? monthOf(lastDay).addMonths(1) : kEarliest.addYears(1);
    if (const auto version = base::parseDate(catalogue.version()); version.ok())
        end = std::max(end, monthOf(version.value().end().addDays(-1)).addMonths(1));
    return end;
}

} // namespace

Rug makeRug(const catalogue::Catalogue &catalogue, const state::ViewState &state)
{
    const base::Phrases english;
    const figure::Request request {catalogue, state, english};
    Rug rug;
    std::vector<QDate> days;
    for (const figure::Row &row : figure::collectRows(request)) {
        if (row.date.date && (row.place == figure::Place::Drawn || row.place == figure::Place::Lane))
            days.push_back(row.date.date->middle());
    }
    std::ranges::sort(days);
    for (const QDate &day : days)
        rug.years.push_back(base::decimalYear(day));
    const QDate last = days.empty() ? QDate() : days.back();
    if (request.hasDateAxis() && !days.empty())
        rug.whole = {monthOf(days.front()), monthOf(last).addMonths(1)};
    else
        rug.whole = {days.empty() ? kEarliest : std::min(kEarliest, monthOf(days.front())), endOfData(catalogue, last)};
    return rug;
}

bool haveSameRug(const state::ViewState &a, const state::ViewState &b)
{
    return a.figure == b.figure && a.lens == b.lens && a.measure == b.measure && a.filter == b.filter;
}

} // namespace dekade::timeline
