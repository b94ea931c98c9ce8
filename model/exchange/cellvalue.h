#pragma once

#include "model/base/date.h"

#include <QString>

#include <optional>
#include <string_view>

namespace dekade::exchange {

/// What became of a cell that should hold a number.
struct NumberCell {
    enum class Kind {
        Value, ///< `value` is finite and positive
        Nothing, ///< blank or zero: nobody knows
        Several, ///< "2260275840,2290000001": several numbers, none of them chosen
        Bad, ///< `reason` says why
    };
    Kind kind = Kind::Nothing;
    double value = 0;
    QString reason;
};

/// Reads "174600000000.0", "3.14e+23", "12291000000000000000", "$29827341.92", "1.6T", "14.8万亿" in any process locale. Refused: a comma
/// within a number ("1,234" is 1234 in one country and 1.234 in the next), negative, infinite or no number, digits that are not 0 to 9.
NumberCell readNumberCell(std::string_view cell);

/// Whether a cell at least begins as numbers begin: what a column is judged by before it is read as numbers.
bool looksNumeric(std::string_view cell);

/// What a cell of a date column looks like.
enum class DateShape {
    Blank,
    Iso, ///< digits with dashes, or a year
    Slashes, ///< "2/17/2026", which may be month or day first
    Serial, ///< "43342": a spreadsheet's count of days
    Other,
};
DateShape dateShapeOf(std::string_view cell);

/// Reads "YYYY-MM-DD", "YYYY-MM" or "YYYY". Error BadInput says for each other shape what it is and what to write instead.
base::Result<base::PartialDate> readDateCell(std::string_view cell);

/// The day of a spreadsheet's serial number (43342 is 2018-08-30), as text, for messages.
QString dayOfSerial(std::string_view cell);

/// A cell as it may stand in a message: at most 40 characters.
QString shown(std::string_view cell);

} // namespace dekade::exchange
