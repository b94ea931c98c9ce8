#include "model/exchange/cellvalue.h"

#include "model/base/numberparse.h"
#include "model/exchange/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace dekade::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool allDigits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), isDigit); }

NumberCell bad(std::string_view cell, const QString &why)
{
    return {NumberCell::Kind::Bad, 0, Words::tr("“%1” is no number: %2").arg(shown(cell), why)};
}

NumberCell valued(std::string_view cell, double value)
{
    if (value < 0)
        return bad(cell, Words::tr("it is negative; correct it, or leave the cell empty"));
    // Zero stands for "not known" in every data set that was looked at.
    return value > 0 ? NumberCell {NumberCell::Kind::Value, value, {}} : NumberCell {};
}

/// "1,234" may be 1234 or 1.234, and "12,5" a decimal; "2260275840,2290000001" can only be two numbers.
NumberCell withCommas(std::string_view cell)
{
    constexpr double kNoDecimals = 1e4;
    bool several = true;
    for (std::string_view rest = cell; several && !rest.empty();) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        const std::string_view group = trimmedText(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
        several = !group.empty() && readNumberCell(group).value >= kNoDecimals;
    }
    if (several) {
        return {NumberCell::Kind::Several, 0,
            Words::tr("“%1” holds several numbers; none is taken. Keep one of them, or add one row for each").arg(shown(cell))};
    }
    return bad(cell, Words::tr("a comma can mean thousands or decimals; write 1234 or 1.234 without it"));
}

NumberCell withWords(std::string_view cell)
{
    const auto parsed = base::parseNumber(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
    return parsed ? valued(cell, *parsed) : NumberCell {NumberCell::Kind::Bad, 0, parsed.error().message};
}

/// "2024-07-23" without a detour through QString: a million rows have a million dates. Empty for anything else.
std::optional<base::PartialDate> plainDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    base::PartialDate date;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == 4 || i == 7)
            continue;
        if (!isDigit(text[i]))
            return std::nullopt;
        int &part = i < 4 ? date.year : i < 7 ? date.month : date.day;
        part = part * 10 + (text[i] - '0');
    }
    // Every month has 28 days; what is later, or out of range, goes the long way and is told why.
    const bool surely = date.year >= 1900 && date.year < 2200 && date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 28;
    return surely ? std::optional(date) : std::nullopt;
}

} // namespace

QString shown(std::string_view cell)
{
    const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(std::min<std::size_t>(cell.size(), 160)));
    return text.size() > 40 ? QString(text.left(39) + QChar(0x2026)) : text;
}

NumberCell readNumberCell(std::string_view cell)
{
    std::string_view text = trimmedText(cell);
    if (text.starts_with('$'))
        text.remove_prefix(1);
    if (text.empty())
        return text.size() == trimmedText(cell).size() ? NumberCell {} : bad(cell, Words::tr("there are no digits"));
    const char *const last = text.data() + text.size();
    // from_chars would read "nan" and "inf" too: only what begins with a digit, a point or a minus goes there.
    if (isDigit(text.front()) || text.front() == '.' || text.front() == '-') {
        double value = 0;
        const auto [end, code] = std::from_chars(text.data(), last, value);
        if (code == std::errc() && end == last && std::isfinite(value))
            return valued(cell, value);
    }
    return text.find(',') != std::string_view::npos ? withCommas(text) : withWords(text);
}

bool looksNumeric(std::string_view cell)
{
    std::string_view text = trimmedText(cell);
    while (!text.empty() && std::string_view("$+-~<>").find(text.front()) != std::string_view::npos)
        text.remove_prefix(1);
    if (text.empty() || text.find("://") != std::string_view::npos)
        return false;
    const bool fullWidth = text.starts_with("\xEF\xBC") && text.size() > 2 && text[2] >= '\x90' && text[2] <= '\x99';
    const auto begins = [text](std::string_view word) {
        return text.size() >= word.size()
            && std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) { return a == b || a == b + ('a' - 'A'); });
    };
    return isDigit(text.front()) || text.front() == '.' || fullWidth || (text.size() <= 8 && (begins("nan") || begins("inf")));
}

DateShape dateShapeOf(std::string_view cell)
{
    const std::string_view text = trimmedText(cell);
    if (text.empty())
        return DateShape::Blank;
    if (text.find_first_not_of("0123456789/ ") == std::string_view::npos && text.find('/') != std::string_view::npos)
        return DateShape::Slashes;
    const std::string_view whole = text.substr(0, text.find('.'));
    if (allDigits(whole) && whole.size() == 5 && text.find_first_not_of("0123456789.") == std::string_view::npos)
        return DateShape::Serial;
    if (text.find_first_not_of("0123456789-") == std::string_view::npos && isDigit(text.front()))
        return DateShape::Iso;
    return DateShape::Other;
}

QString dayOfSerial(std::string_view cell)
{
    const std::string_view text = trimmedText(cell);
    int days = 0;
    std::from_chars(text.data(), text.data() + text.size(), days);
    return QDate(1899, 12, 30).addDays(days).toString(Qt::ISODate);
}

base::Result<base::PartialDate> readDateCell(std::string_view cell)
{
    const std::string_view text = trimmedText(cell);
    if (const auto day = plainDay(text))
        return *day;
    const auto refusal = [cell](const QString &why) {
        return base::Error {base::ErrorKind::BadInput, Words::tr("“%1” is no date that can be trusted: %2").arg(shown(cell), why)};
    };
    switch (dateShapeOf(text)) {
    case DateShape::Slashes:
        return refusal(Words::tr("it may be month/day or day/month; write it as YYYY-MM-DD"));
    case DateShape::Serial:
        return refusal(
            Words::tr("it is a spreadsheet's count of days and would mean %1; format the column as YYYY-MM-DD and save again")
                .arg(dayOfSerial(text)));
    case DateShape::Blank:
    case DateShape::Other:
        return refusal(Words::tr("write it as YYYY-MM-DD, YYYY-MM or YYYY"));
    case DateShape::Iso:
        break;
    }
    return base::parseDate(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())));
}

} // namespace dekade::exchange
