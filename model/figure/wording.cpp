#include "model/figure/wording.h"

#include "model/base/numberformat.h"

#include <array>
#include <cmath>

namespace dekade::figure {

using namespace catalogue;

namespace {

constexpr std::array kCountWords {
    QT_TRANSLATE_NOOP("Figure", "zero"), QT_TRANSLATE_NOOP("Figure", "one"), QT_TRANSLATE_NOOP("Figure", "two"),
    QT_TRANSLATE_NOOP("Figure", "three"), QT_TRANSLATE_NOOP("Figure", "four"), QT_TRANSLATE_NOOP("Figure", "five"),
    QT_TRANSLATE_NOOP("Figure", "six"), QT_TRANSLATE_NOOP("Figure", "seven"), QT_TRANSLATE_NOOP("Figure", "eight"),
    QT_TRANSLATE_NOOP("Figure", "nine"), QT_TRANSLATE_NOOP("Figure", "ten"),
};

} // namespace

QString countWord(const base::Phrases &phrases, int count)
{
    if (count < 0 || count >= static_cast<int>(kCountWords.size()))
        return QString::number(count);
    return phrases.text(kCountWords[static_cast<std::size_t>(count)]);
}

QString powerWord(int exponent)
{
    static constexpr std::u16string_view kSuperscripts = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString power = exponent < 0 ? QStringLiteral("10⁻") : QStringLiteral("10");
    for (const QChar digit : QString::number(std::abs(exponent)))
        power += QChar(kSuperscripts[digit.unicode() - u'0']);
    return power;
}

QString numberWord(const base::Phrases &phrases, double value)
{
    constexpr double kFirstPower = 1e15;
    if (!(value >= kFirstPower) || !std::isfinite(value))
        return base::compactNumber(value, phrases.language());
    const QString scientific = QString::number(value, 'e', 2); // "3.79e+25"
    QString mantissa = scientific.section(u'e', 0, 0);
    while (mantissa.endsWith(u'0') || mantissa.endsWith(u'.'))
        mantissa.chop(1);
    const QString power = powerWord(scientific.section(u'e', 1, 1).toInt());
    return mantissa == QStringLiteral("1") ? power : QString(mantissa + u'·' + power);
}

QString shareWord(const base::Phrases &phrases, double share)
{
    return phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 %")).arg(base::ratioNumber(share * 100));
}

QString withCommas(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return digits;
}

QString lensWord(const base::Phrases &phrases, Lens lens)
{
    switch (lens) {
    case Lens::Official:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "official"));
    case Lens::Computed:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "computed"));
    case Lens::Article:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "article"));
    case Lens::Gist:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "gist"));
    }
    return {};
}

QString measureWord(const Request &request)
{
    switch (request.state.measure) {
    case Measure::Total:
        return request.drawsStems() ? request.phrases.text(QT_TRANSLATE_NOOP("Figure", "total and active"))
                                    : request.phrases.text(QT_TRANSLATE_NOOP("Figure", "total"));
    case Measure::Active:
        return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "active"));
    case Measure::NonEmbedding:
        return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "non-embedding"));
    }
    return {};
}

std::optional<MonthSpan> monthSpan(const Request &request, const std::vector<Row> &rows)
{
    std::optional<base::PartialDate> first;
    std::optional<base::PartialDate> last;
    for (const Row &row : rows) {
        if (row.place != Place::Drawn || !row.inSpan || !row.date.date)
            continue;
        const base::PartialDate &date = *row.date.date;
        if (!first || date.middle() < first->middle())
            first = date;
        if (!last || date.middle() > last->middle())
            last = date;
    }
    if (!first)
        return {};
    const auto words = [&](base::PartialDate date) {
        date.day = 0;
        return date.display(request.phrases.language());
    };
    return MonthSpan {words(*first), words(*last)};
}

} // namespace dekade::figure
