#pragma once

#include "model/base/phrases.h"
#include "model/catalogue/records.h"
#include "model/figure/rows.h"

namespace dekade::figure {

/// "three" to "ten" spelled, digits from 11 on: 7 → "seven".
QString countWord(const base::Phrases &phrases, int count);

/// Words for a lens and for what is measured, for captions: "official"; "total and active".
QString lensWord(const base::Phrases &phrases, catalogue::Lens lens);
QString measureWord(const Request &request);

/// The rows drawn within the span, first and last by date, as months: "February 2019" and "August 2025". Empty without any.
struct MonthSpan {
    QString first;
    QString last;
};
std::optional<MonthSpan> monthSpan(const Request &request, const std::vector<Row> &rows);

} // namespace dekade::figure
