#include "views/figure/ticks.h"

#include "model/base/date.h"
#include "model/base/numberformat.h"
#include "model/figure/wording.h"

#include <algorithm>
#include <cmath>

namespace dekade::figure {

namespace {

constexpr double kHair = 1e-9; ///< ticks on the very edge count as inside

/// One tick a `stride` decades, at multiples of the stride.
std::vector<Tick> decadeTicks(const state::Range &range, int stride, QLocale::Language language)
{
    std::vector<Tick> ticks;
    const int first = static_cast<int>(std::ceil((range.low - kHair) / stride)) * stride;
    for (int exponent = first; exponent <= range.high + kHair; exponent += stride)
        ticks.push_back({static_cast<double>(exponent), base::tickNumber(std::pow(10.0, exponent), language), true});
    return ticks;
}

/// Ticks at whole decades times the given digits.
std::vector<Tick> digitTicks(const state::Range &range, const std::vector<int> &digits, QLocale::Language language)
{
    std::vector<Tick> ticks;
    for (int exponent = static_cast<int>(std::floor(range.low)); exponent <= range.high; ++exponent) {
        for (const int digit : digits) {
            const double at = exponent + std::log10(digit);
            if (at >= range.low - kHair && at <= range.high + kHair)
                ticks.push_back({at, base::tickNumber(digit * std::pow(10.0, exponent), language), true});
        }
    }
    return ticks;
}

/// Inside a part of a decade the values are as good as linear: even steps of 1, 2 or 5 times a power of ten.
std::vector<Tick> linearTicks(const state::Range &range, double wanted, QLocale::Language language)
{
    const double low = std::pow(10.0, range.low);
    const double high = std::pow(10.0, range.high);
    const double rough = (high - low) / std::max(2.0, wanted);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double share = rough / power;
    const double step = power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    std::vector<Tick> ticks;
    for (double index = std::ceil(low / step - kHair); index * step <= high * (1 + kHair); ++index) {
        const double value = index * step;
        ticks.push_back({std::log10(value), base::tickNumber(value, language), true});
    }
    return ticks;
}

/// Blanks words that would stand nearer than `gap` px to the word before.
void thinWords(std::vector<Tick> &ticks, double pxPerUnit, double gap)
{
    double last = -1e300;
    for (Tick &tick : ticks) {
        if ((tick.at - last) * pxPerUnit < gap)
            tick.text.clear();
        else
            last = tick.at;
    }
}

std::vector<Tick> yearTicks(const state::Range &range, int stride)
{
    std::vector<Tick> ticks;
    const int first = static_cast<int>(std::ceil((range.low - kHair) / stride)) * stride;
    for (int year = first; year <= range.high + kHair; year += stride)
        ticks.push_back({static_cast<double>(year), QString::number(year), true});
    return ticks;
}

std::vector<Tick> monthTicks(const state::Range &range, int stride, QLocale::Language language)
{
    std::vector<Tick> ticks;
    const int firstMonth = static_cast<int>(std::floor(range.low)) * 12;
    for (int month = firstMonth; month / 12 <= range.high; month += stride) {
        const base::PartialDate date {month / 12, month % 12 + 1, 0};
        const double at = base::decimalYear(date.first());
        if (at < range.low - kHair || at > range.high + kHair)
            continue;
        QString text = date.display(language);
        if (language != QLocale::Chinese)
            text = date.month == 1 ? QString::number(date.year) : QString(text.left(3) + QLatin1Char(' ') + QString::number(date.year));
        ticks.push_back({at, text, date.month == 1});
    }
    return ticks;
}

std::vector<Tick> dayTicks(const state::Range &range, int stride, QLocale::Language language)
{
    std::vector<Tick> ticks;
    QDate day = base::dayOfDecimalYear(range.low);
    day = day.addDays((stride - day.toJulianDay() % stride) % stride);
    for (; base::decimalYear(day) <= range.high + kHair; day = day.addDays(stride)) {
        const double at = base::decimalYear(day);
        if (at < range.low - kHair)
            continue;
        QString text = base::PartialDate {day.year(), day.month(), day.day()}.display(language);
        if (language != QLocale::Chinese)
            text = QString::number(day.day()) + QLatin1Char(' ') + base::PartialDate {day.year(), day.month(), 0}.display(language).left(3)
                + QLatin1Char(' ') + QString::number(day.year());
        ticks.push_back({at, text, true});
    }
    return ticks;
}

} // namespace

std::vector<Tick> logTicks(const state::Range &range, double length, double gap, QLocale::Language language)
{
    const double pxPerDecade = length / range.length();
    std::vector<Tick> ticks;
    if (range.length() < 0.8)
        ticks = linearTicks(range, length / gap / 1.6, language);
    else if (range.length() < 2 && pxPerDecade * std::log10(2.0) > gap * 1.2)
        ticks = digitTicks(range, {1, 2, 5}, language);
    else if (range.length() < 2 && pxPerDecade * std::log10(3.0) > gap)
        ticks = digitTicks(range, {1, 3}, language);
    else {
        int stride = 1;
        for (const int candidate : {1, 2, 3, 6, 12}) {
            stride = candidate;
            if (pxPerDecade * candidate >= gap)
                break;
        }
        ticks = decadeTicks(range, stride, language);
    }
    thinWords(ticks, pxPerDecade, gap);
    return ticks;
}

std::vector<Tick> dateTicks(const state::Range &range, double length, double gap, QLocale::Language language)
{
    const double pxPerYear = length / range.length();
    std::vector<Tick> ticks;
    const double wideGap = gap * 1.7; // "Mar 2024" is wider than "2024"
    if (pxPerYear * 30 / 365.25 >= wideGap * 2) {
        int stride = 1;
        for (const int candidate : {1, 2, 7, 14}) {
            stride = candidate;
            if (pxPerYear * candidate / 365.25 >= wideGap * 1.2)
                break;
        }
        ticks = dayTicks(range, stride, language);
    } else if (pxPerYear / 2 >= wideGap && range.length() < 4) {
        int stride = 6;
        for (const int candidate : {1, 3, 6}) {
            stride = candidate;
            if (pxPerYear * candidate / 12 >= wideGap)
                break;
        }
        ticks = monthTicks(range, stride, language);
    } else {
        int stride = 1;
        for (const int candidate : {1, 2, 5, 10}) {
            stride = candidate;
            if (pxPerYear * candidate >= gap)
                break;
        }
        ticks = yearTicks(range, stride);
    }
    thinWords(ticks, pxPerYear, gap);
    return ticks;
}

std::vector<Tick> shareTicks(const state::Range &range, double length, double gap, QLocale::Language language)
{
    constexpr double kPercent = 2; // decades from a share of one to its hundredths
    std::vector<Tick> ticks = logTicks({range.low + kPercent, range.high + kPercent}, length, gap, language);
    for (Tick &tick : ticks) {
        tick.at -= kPercent;
        if (!tick.text.isEmpty())
            tick.text += language == QLocale::Chinese ? QStringLiteral("%") : QStringLiteral(" %");
    }
    return ticks;
}

std::vector<Tick> powerTicks(const state::Range &range, double length, double gap, QLocale::Language language)
{
    constexpr double kNamed = 4; // decades up to which a number is read at a glance
    std::vector<Tick> ticks = logTicks(range, length, gap, language);
    for (Tick &tick : ticks) {
        if (tick.at < kNamed - kHair || tick.text.isEmpty())
            continue;
        const double exponent = std::floor(tick.at + kHair);
        const QString mantissa = base::tickNumber(std::pow(10.0, tick.at - exponent), language);
        const QString power = powerWord(static_cast<int>(exponent));
        tick.text = mantissa == QStringLiteral("1") ? power : QString(mantissa + u'·' + power);
    }
    return ticks;
}

std::vector<Tick> ticksOf(const Axis &axis, const state::Range &shown, double length, double gap, QLocale::Language language)
{
    switch (axis.kind) {
    case AxisKind::Date:
        return dateTicks(shown, length, gap, language);
    case AxisKind::Log:
        break;
    }
    switch (axis.unit) {
    case AxisUnit::Count:
        return logTicks(shown, length, gap, language);
    case AxisUnit::Share:
        return shareTicks(shown, length, gap, language);
    case AxisUnit::Power:
        return powerTicks(shown, length, gap, language);
    }
    return {};
}

} // namespace dekade::figure
