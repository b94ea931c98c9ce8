#include "model/base/numberformat.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <span>

namespace dekade::base {

namespace {

struct Step {
    int power; ///< of ten
    const char16_t *suffix;
};

constexpr Step kEnglish[] = {{0, u""}, {3, u"K"}, {6, u"M"}, {9, u"B"}, {12, u"T"}};
constexpr Step kChinese[] = {{0, u""}, {4, u"万"}, {8, u"亿"}, {12, u"万亿"}};
constexpr int kEnglishNames = 15; ///< from 10^15 on English has no suffix that everybody reads
constexpr int kChineseNames = 16; ///< 万亿 carries one step more: 1600万亿
constexpr int kTickNames = 18; ///< ticks keep their suffix longer, for one axis reads best in one notation
constexpr int kSmallest = -6; ///< below a millionth a row of zeros says less than an exponent

/// 0.d₁d₂d₃… × 10^(power + 1): the digits a person would write, so that halves round as typed (1.005) and not as stored.
struct Decimal {
    bool negative = false;
    QByteArray digits; ///< no zeros at the end; "0" for zero
    int power = 0; ///< of the first digit

    void cutZeros()
    {
        while (digits.size() > 1 && digits.endsWith('0'))
            digits.chop(1);
    }
};

/// The shortest decimal that reads back as the finite `value`.
Decimal decimalOf(double value)
{
    std::array<char, 32> buffer {};
    const double magnitude = std::abs(value);
    const char *end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude, std::chars_format::scientific).ptr;
    const char *const e = std::find(static_cast<const char *>(buffer.data()), end, 'e');
    Decimal decimal;
    decimal.negative = value < 0;
    for (const char *c = buffer.data(); c != e; ++c) {
        if (*c != '.')
            decimal.digits += *c;
    }
    // from_chars reads no plus sign.
    std::from_chars(e[1] == '+' ? e + 2 : e + 1, end, decimal.power);
    decimal.cutZeros();
    return decimal;
}

/// Half away from zero, to at most `significant` digits; 9.996 to three digits is 10, a power higher.
Decimal rounded(Decimal decimal, int significant)
{
    const qsizetype keep = std::clamp(significant, 1, 15);
    if (decimal.digits.size() <= keep)
        return decimal;
    const bool up = decimal.digits.at(keep) >= '5';
    decimal.digits.truncate(keep);
    if (up) {
        qsizetype place = keep - 1;
        while (place >= 0 && decimal.digits.at(place) == '9')
            decimal.digits[place--] = '0';
        if (place >= 0) {
            decimal.digits[place] = static_cast<char>(decimal.digits.at(place) + 1);
        } else {
            decimal.digits = "1";
            ++decimal.power;
        }
    }
    decimal.cutZeros();
    return decimal;
}

/// The digits with their first one at 10^power, without exponent and without sign.
QString written(const QByteArray &digits, int power)
{
    if (power < 0)
        return QStringLiteral("0.") + QString(-power - 1, QLatin1Char('0')) + QString::fromLatin1(digits);
    const qsizetype before = power + 1;
    const QString text = QString::fromLatin1(digits);
    if (text.size() <= before)
        return text + QString(before - text.size(), QLatin1Char('0'));
    return text.left(before) + QLatin1Char('.') + text.mid(before);
}

QString signOf(const Decimal &decimal) { return decimal.negative ? QStringLiteral("-") : QString(); }

QString inSteps(const Decimal &decimal, std::span<const Step> steps)
{
    // The last in reverse, units, is for all that no other fits.
    const auto step = std::find_if(steps.rbegin(), steps.rend() - 1, [&](const Step &one) { return decimal.power >= one.power; });
    return signOf(decimal) + written(decimal.digits, decimal.power - step->power) + QString::fromUtf16(step->suffix);
}

QString withExponent(const Decimal &decimal)
{
    return signOf(decimal) + written(decimal.digits, 0) + QLatin1Char('e') + QString::number(decimal.power);
}

QString powerOfTen(const Decimal &decimal)
{
    static constexpr char16_t kSuperscripts[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString power = QStringLiteral("10");
    for (const QChar digit : QString::number(decimal.power))
        power += QChar(kSuperscripts[digit.unicode() - u'0']);
    const QString mantissa = decimal.digits == "1" ? QString() : QString(written(decimal.digits, 0) + QStringLiteral("·"));
    return signOf(decimal) + mantissa + power;
}

std::span<const Step> stepsOf(QLocale::Language language)
{
    if (language == QLocale::Chinese)
        return kChinese;
    return kEnglish;
}

} // namespace

QString compactNumber(double value, QLocale::Language language, int significant)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const Decimal decimal = rounded(decimalOf(value), significant);
    if (decimal.power >= (language == QLocale::Chinese ? kChineseNames : kEnglishNames) || decimal.power < kSmallest)
        return withExponent(decimal);
    return inSteps(decimal, stepsOf(language));
}

QString exactNumber(double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    std::array<char, 400> buffer {};
    const double whole = std::round(std::abs(value));
    const char *const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), whole, std::chars_format::fixed, 0).ptr;
    QString text = QString::fromLatin1(buffer.data(), end - buffer.data());
    for (qsizetype place = text.size() - 3; place > 0; place -= 3)
        text.insert(place, QLatin1Char(','));
    return value < 0 && whole > 0 ? QString(QStringLiteral("-") + text) : text;
}

QString factNumber(double value, QLocale::Language language)
{
    constexpr int kShort = 4;
    constexpr double kExactIntegers = 9007199254740992.0; // 2^53
    const bool whole = std::abs(value) < kExactIntegers && std::floor(value) == value;
    return whole && decimalOf(value).digits.size() > kShort ? exactNumber(value) : compactNumber(value, language, kShort);
}

QString tickNumber(double value, QLocale::Language language)
{
    constexpr int kFewest = 6; // a tick of a linear axis may read 2019.25
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const Decimal decimal = rounded(decimalOf(value), kFewest);
    if (decimal.power >= kTickNames)
        return powerOfTen(decimal);
    return decimal.power < kSmallest ? withExponent(decimal) : inSteps(decimal, stepsOf(language));
}

QString ratioNumber(double ratio)
{
    if (!std::isfinite(ratio))
        return QStringLiteral("–");
    const Decimal decimal = decimalOf(ratio);
    const Decimal near = rounded(decimal, std::max(2, decimal.power + 1));
    return near.power < kSmallest ? withExponent(near) : QString(signOf(near) + written(near.digits, near.power));
}

QString plainNumber(double value)
{
    std::array<char, 64> buffer {};
    const double magnitude = std::abs(value);
    const bool fixed = magnitude < 1e21 && (value == 0 || magnitude >= 1e-6);
    const char *const end = fixed ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed).ptr
                                  : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return QString::fromLatin1(buffer.data(), end - buffer.data());
}

} // namespace dekade::base
