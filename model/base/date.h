#pragma once

#include "model/base/result.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace dekade::base {

enum class DatePrecision { Year, Month, Day };

/// A UTC day known to the year, the month or the day. `month` and `day` are 0 where they are not known.
struct PartialDate {
    int year = 0;
    int month = 0;
    int day = 0;

    DatePrecision precision() const;
    /// The day drawn for it: itself, the 15th of its month, or the 1st of July of its year.
    QDate middle() const;
    /// Half-open range of days it may mean: [first, end).
    QDate first() const;
    QDate end() const;
    /// "2024-07-23", "2024-07" or "2024".
    QString iso() const;
    /// For people: "23 July 2024", "July 2024", "2024"; Chinese "2024年7月23日".
    QString display(QLocale::Language language) const;
    auto operator<=>(const PartialDate &) const = default;
};

/// Reads "YYYY", "YYYY-MM" or "YYYY-MM-DD", years 1900 to 2199. Error kind BadInput for all else, such as 2024-02-30.
Result<PartialDate> parseDate(QStringView text);

/// The position of a day on a time axis in years: 2019-01-01 is 2019.0, linear within its year. Worked: 2024-07-02 is 2024.5 (183/366).
double decimalYear(const QDate &day);
/// The inverse, to the day.
QDate dayOfDecimalYear(double year);

} // namespace dekade::base
