#include "model/base/numberformat.h"

#include <array>
#include <charconv>
#include <cmath>
#include <span>

namespace dekade::base {

namespace {

struct Step {
    double size;
    const char16_t *suffix;
};

constexpr Step kEnglish[] = {{1, u""}, {1e3, u"K"}, {1e6, u"M"}, {1e9, u"B"}, {1e12, u"T"}};
constexpr Step kChinese[] = {{1, u""}, {1e4, u"万"}, {1e8, u"亿"}, {1e12, u"万亿"}};
constexpr double kLargestNamed = 1e18; ///< from here on powers of ten read better than suffixes

std::span<const Step> stepsOf(QLocale::Language language)
{
    if (language == QLocale::Chinese)
        return kChinese;
    return kEnglish;
}

/// `value` rounded half away from zero to `significant` digits.
double rounded(double value, int significant)
{
    if (value == 0)
        return 0;
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value)) + 1e-12));
    const int shift = significant - 1 - exponent;
    // Scaling by a positive power of ten keeps the error of 10^-n out.
    const double scale = std::pow(10.0, std::abs(shift));
    // 1.005 is below 1.005 in binary: the nudge rounds what a person typed, not what the machine kept.
    const double scaled = (shift >= 0 ? value * scale : value / scale) * (1 + 1e-14);
    const double whole = std::round(scaled);
    return shift >= 0 ? whole / scale : whole * scale;
}

/// Up to `significant` digits, no exponent, trailing zeros cut.
QString digits(double value, int significant)
{
    const double magnitude = std::abs(value);
    const int before = magnitude < 1 ? 1 : static_cast<int>(std::floor(std::log10(magnitude) + 1e-12)) + 1;
    std::array<char, 64> buffer {};
    const int after = std::max(0, significant - before);
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, after).ptr;
    QString text = QString::fromLatin1(buffer.data(), end - buffer.data());
    if (text.contains(QLatin1Char('.'))) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
    }
    return text;
}

QString powerOfTen(double value)
{
    static constexpr char16_t kSuperscripts[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    const int exponent = static_cast<int>(std::floor(std::log10(value) + 1e-9));
    QString text;
    for (const QChar digit : QString::number(exponent))
        text += QChar(kSuperscripts[digit.unicode() - u'0']);
    const QString mantissa = digits(rounded(value / std::pow(10.0, exponent), 3), 3);
    const QString power = QStringLiteral("10") + text;
    return mantissa == QLatin1String("1") ? power : QString(mantissa + QStringLiteral("·") + power);
}

} // namespace

QString compactNumber(double value, QLocale::Language language, int significant)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const double near = rounded(value, significant);
    if (std::abs(near) >= kLargestNamed)
        return (near < 0 ? QStringLiteral("-") : QString()) + powerOfTen(std::abs(near));
    const std::span<const Step> steps = stepsOf(language);
    const Step *step = &steps.front();
    for (const Step &candidate : steps) {
        if (std::abs(near) >= candidate.size)
            step = &candidate;
    }
    return digits(near / step->size, std::max(significant, 1)) + QString::fromUtf16(step->suffix);
}

QString exactNumber(double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    QString text = QString::number(static_cast<qint64>(std::llround(std::abs(value))));
    for (qsizetype place = text.size() - 3; place > 0; place -= 3)
        text.insert(place, QLatin1Char(','));
    return value < 0 ? QString(QStringLiteral("-") + text) : text;
}

QString factNumber(double value, QLocale::Language language)
{
    constexpr int kShort = 4;
    constexpr double kExactIntegers = 9007199254740992.0; // 2^53
    const bool whole = std::abs(value) < kExactIntegers && std::floor(value) == value;
    return whole && rounded(value, kShort) != value ? exactNumber(value) : compactNumber(value, language, kShort);
}

QString tickNumber(double value, QLocale::Language language)
{
    return compactNumber(value, language, 6);
}

QString ratioNumber(double ratio)
{
    return ratio < 10 ? digits(rounded(ratio, 2), 2) : digits(std::round(ratio), 15);
}

QString plainNumber(double value)
{
    std::array<char, 400> buffer {};
    const bool fixed = std::abs(value) < 1e21 && (value == 0 || std::abs(value) >= 1e-6);
    const auto end = fixed ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed).ptr
                           : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return QString::fromLatin1(buffer.data(), end - buffer.data());
}

} // namespace dekade::base
