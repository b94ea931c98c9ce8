#include "model/base/numberparse.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <charconv>

namespace dekade::base {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Base)
};

struct Suffix {
    const char16_t *text;
    int power; ///< of ten
};

// Longest first: 万亿 before 亿.
constexpr Suffix kSuffixes[]
    = {{u"万亿", 12}, {u"百万", 6}, {u"亿", 8}, {u"万", 4}, {u"千", 3}, {u"K", 3}, {u"M", 6}, {u"B", 9}, {u"T", 12}};

Error refusal(QStringView text, const QString &why)
{
    return {ErrorKind::BadInput, Words::tr("“%1” is no number: %2").arg(text.left(40), why)};
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Whether commas stand as thousands separators stand: one to three digits, then groups of three, none after a point.
bool separatorsStandRight(QStringView unsignedText)
{
    const qsizetype point = unsignedText.indexOf(u'.');
    const QStringView whole = unsignedText.left(point < 0 ? unsignedText.size() : point);
    if (unsignedText.mid(whole.size()).contains(u','))
        return false;
    const QList<QStringView> groups = whole.split(u',');
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QStringView group = groups.at(i);
        if (group.isEmpty() || group.size() > 3 || (i > 0 && group.size() < 3) || !std::all_of(group.begin(), group.end(), isDigit))
            return false;
    }
    return true;
}

/// The suffix at the end of `text`, taken off it; null where there is none.
const Suffix *takeSuffix(QStringView &text)
{
    for (const Suffix &suffix : kSuffixes) {
        const QStringView ending(suffix.text);
        if (text.endsWith(ending, Qt::CaseInsensitive)) {
            text = text.chopped(ending.size()).trimmed();
            return &suffix;
        }
    }
    return nullptr;
}

} // namespace

Result<double> parseNumber(QStringView text)
{
    QStringView rest = text.trimmed();
    if (rest.isEmpty())
        return refusal(text, QStringLiteral("it is empty"));
    const Suffix *const suffix = takeSuffix(rest);
    const bool negative = rest.startsWith(u'-');
    if (negative || rest.startsWith(u'+'))
        rest = rest.mid(1);
    if (rest.contains(u',') && !separatorsStandRight(rest))
        return refusal(text, Words::tr("a comma stands where no thousands separator does; write 1234567 or 1.6T"));
    // from_chars reads "nan", "inf" and a second minus too: a number starts with a digit or a point.
    if (rest.isEmpty() || !(isDigit(rest.front()) || rest.front() == u'.'))
        return refusal(text, Words::tr("write digits such as 117000000, 1.6T or 14.8万亿"));
    if (suffix && rest.contains(u'e', Qt::CaseInsensitive))
        return refusal(text, Words::tr("it has an exponent and a suffix; write one of them"));
    QByteArray digits = rest.toString().remove(QLatin1Char(',')).toUtf8();
    // As an exponent and not as a factor: 8.12 times 10^8 is 811999999.9999999 in binary.
    if (suffix)
        digits += 'e' + QByteArray::number(suffix->power);
    const char *const last = digits.constData() + digits.size();
    double value = 0;
    const auto [end, code] = std::from_chars(digits.constData(), last, value);
    if (code == std::errc::result_out_of_range)
        return refusal(text, Words::tr("it is too large or too small"));
    if (code != std::errc() || end != last)
        return refusal(text, Words::tr("it does not end where its digits end; known suffixes are K M B T 千 万 百万 亿 万亿"));
    return negative ? -value : value;
}

} // namespace dekade::base
