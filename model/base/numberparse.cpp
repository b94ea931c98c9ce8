#include "model/base/numberparse.h"

#include <QList>

#include <charconv>
#include <cmath>

namespace dekade::base {

namespace {

struct Suffix {
    const char16_t *text;
    double factor;
};

// Longest first: 万亿 before 亿.
constexpr Suffix kSuffixes[] = {{u"万亿", 1e12}, {u"百万", 1e6}, {u"亿", 1e8}, {u"万", 1e4}, {u"千", 1e3}, {u"K", 1e3}, {u"M", 1e6},
    {u"B", 1e9}, {u"T", 1e12}};

Error refusal(QStringView text, const QString &why)
{
    return {ErrorKind::BadInput, QStringLiteral("“%1” is no number: %2").arg(text.left(40), why)};
}

/// Whether commas stand as thousands separators stand: one to three digits, then groups of three, none after a point.
bool separatorsStandRight(QStringView text)
{
    const QStringView whole = text.left(text.indexOf(u'.') < 0 ? text.size() : text.indexOf(u'.'));
    if (text.mid(whole.size()).contains(u','))
        return false;
    const QList<QStringView> groups = whole.split(u',');
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype size = groups.at(i).size() - (i == 0 && groups.at(i).startsWith(u'-') ? 1 : 0);
        if (i == 0 ? size < 1 || size > 3 : size != 3)
            return false;
    }
    return true;
}

} // namespace

Result<double> parseNumber(QStringView text)
{
    QStringView rest = text.trimmed();
    if (rest.isEmpty())
        return refusal(text, QStringLiteral("it is empty"));
    double factor = 1;
    for (const Suffix &suffix : kSuffixes) {
        const QStringView ending = QStringView(suffix.text);
        if (rest.endsWith(ending, Qt::CaseInsensitive)) {
            factor = suffix.factor;
            rest = rest.chopped(ending.size()).trimmed();
            break;
        }
    }
    if (rest.contains(u',') && !separatorsStandRight(rest))
        return refusal(text, QStringLiteral("a comma stands where no thousands separator does; write 1234567 or 1.6T"));
    const QByteArray digits = rest.toString().remove(QLatin1Char(',')).toUtf8();
    const char *first = digits.constData();
    const char *last = first + digits.size();
    if (first != last && *first == '+')
        ++first;
    // from_chars reads "nan" and "inf" too: a number starts with a digit, a point or a minus.
    const char head = first == last ? '\0' : (*first == '-' && first + 1 != last ? first[1] : *first);
    if (!((head >= '0' && head <= '9') || head == '.'))
        return refusal(text, QStringLiteral("write digits such as 117000000, 1.6T or 14.8万亿"));
    double value = 0;
    const auto [end, code] = std::from_chars(first, last, value);
    if (code == std::errc::result_out_of_range || !std::isfinite(value * factor))
        return refusal(text, QStringLiteral("it is too large or too small"));
    if (code != std::errc() || end != last)
        return refusal(text, QStringLiteral("it does not end where its digits end; known suffixes are K M B T 千 万 百万 亿 万亿"));
    return value * factor;
}

} // namespace dekade::base
