#pragma once

#include "model/base/phrases.h"
#include "model/catalogue/records.h"
#include "model/figure/rows.h"

namespace dekade::figure {

/// "three" to "ten" spelled, digits from 11 on: 7 → "seven".
QString countWord(const base::Phrases &phrases, int count);

/// A power of ten: 16 → "10¹⁶".
QString powerWord(int exponent);
/// A number in a sentence: compact, from 10¹⁵ on with a power of ten: 15.6e12 → "15.6T", 3.79e25 → "3.79·10²⁵".
QString numberWord(const base::Phrases &phrases, double value);
/// A share of one in percent, two digits: 0.0549 → "5.5 %", 0.28 → "28 %".
QString shareWord(const base::Phrases &phrases, double share);
/// Digits in groups of three: "1429702652400" → "1,429,702,652,400".
QString withCommas(QString digits);

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
