#include "model/base/date.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace dekade::base {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Base)
};

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

const char *const kMonths[]
    = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};

/// The digits of `text` as a number of exactly `width` digits, or -1.
int fixedDigits(QStringView text, int width)
{
    if (text.size() != width)
        return -1;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

Error badDate(QStringView text)
{
    return {ErrorKind::BadInput, Words::tr("“%1” is no date: write YYYY, YYYY-MM or YYYY-MM-DD, from 1900 to 2199").arg(text)};
}

} // namespace

DatePrecision PartialDate::precision() const
{
    if (month == 0)
        return DatePrecision::Year;
    return day == 0 ? DatePrecision::Month : DatePrecision::Day;
}

QDate PartialDate::middle() const
{
    switch (precision()) {
    case DatePrecision::Year:
        return {year, 7, 1};
    case DatePrecision::Month:
        return {year, month, 15};
    case DatePrecision::Day:
        return {year, month, day};
    }
    return {};
}

QDate PartialDate::first() const { return {year, month == 0 ? 1 : month, day == 0 ? 1 : day}; }

QDate PartialDate::end() const
{
    switch (precision()) {
    case DatePrecision::Year:
        return first().addYears(1);
    case DatePrecision::Month:
        return first().addMonths(1);
    case DatePrecision::Day:
        return first().addDays(1);
    }
    return {};
}

QString PartialDate::iso() const
{
    QString text = QString::number(year);
    if (month > 0)
        text += QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    if (day > 0)
        text += QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'));
    return text;
}

QString PartialDate::display(QLocale::Language language) const
{
    if (language == QLocale::Chinese) {
        QString text = QStringLiteral("%1年").arg(year);
        if (month > 0)
            text += QStringLiteral("%1月").arg(month);
        if (day > 0)
            text += QStringLiteral("%1日").arg(day);
        return text;
    }
    QStringList parts;
    if (day > 0)
        parts << QString::number(day);
    if (month > 0)
        parts << QString::fromLatin1(kMonths[month - 1]);
    parts << QString::number(year);
    return parts.join(QLatin1Char(' '));
}

Result<PartialDate> parseDate(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const QList<QStringView> parts = trimmed.split(u'-');
    if (parts.size() > 3)
        return badDate(text);
    PartialDate date;
    date.year = fixedDigits(parts.at(0), 4);
    if (date.year < kFirstYear || date.year > kLastYear)
        return badDate(text);
    if (parts.size() > 1) {
        date.month = fixedDigits(parts.at(1), 2);
        if (date.month < 1 || date.month > 12)
            return badDate(text);
    }
    if (parts.size() > 2) {
        date.day = fixedDigits(parts.at(2), 2);
        if (date.day < 1 || !QDate::isValid(date.year, date.month, date.day))
            return badDate(text);
    }
    return date;
}

double decimalYear(const QDate &day) { return day.year() + (day.dayOfYear() - 1) / static_cast<double>(day.daysInYear()); }

QDate dayOfDecimalYear(double year)
{
    const int whole = static_cast<int>(std::floor(year));
    const QDate first(whole, 1, 1);
    // A thousandth of a day keeps a day that came from decimalYear on its own side of midnight.
    return first.addDays(static_cast<qint64>(std::floor((year - whole) * first.daysInYear() + 0.001)));
}

} // namespace dekade::base
