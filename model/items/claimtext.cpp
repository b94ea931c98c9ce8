#include "model/items/claimtext.h"

#include "model/base/numberformat.h"
#include "model/items/words.h"

namespace dekade::items {

using namespace catalogue;

namespace {

QString kindSuffix(const Claim &claim)
{
    if (claim.unit == Unit::Bytes || claim.kind == TokenKind::Bytes)
        return QCoreApplication::translate("dekade::items::Words", " bytes");
    if (claim.unit == Unit::Words || claim.kind == TokenKind::Words)
        return QCoreApplication::translate("dekade::items::Words", " words");
    return {};
}

QString qualified(const QString &number, Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return number;
    case Qualifier::Over:
        return QCoreApplication::translate("dekade::items::Words", "over %1").arg(number);
    case Qualifier::About:
        return QCoreApplication::translate("dekade::items::Words", "about %1").arg(number);
    case Qualifier::Under:
        return QCoreApplication::translate("dekade::items::Words", "under %1").arg(number);
    }
    Q_UNREACHABLE();
}

} // namespace

QString claimValue(const Claim &claim, QLocale::Language language)
{
    if (claim.value)
        return qualified(base::factNumber(*claim.value, language), claim.qualifier) + kindSuffix(claim);
    if (claim.low && claim.high)
        return base::compactNumber(*claim.low, language) + QStringLiteral("–") + base::compactNumber(*claim.high, language)
            + kindSuffix(claim);
    if (claim.basis == Basis::Undisclosed)
        return Words::undisclosed();
    return claim.text;
}

QString datumValue(const Datum &datum, QLocale::Language language)
{
    if (datum.value) {
        const QString number = base::compactNumber(*datum.value, language);
        return datum.basis == Basis::Estimated ? QString(QStringLiteral("≈ ") + number) : number;
    }
    if (!datum.text.isEmpty() && datum.basis != Basis::Undisclosed)
        return datum.text;
    return datum.claim ? Words::undisclosed() : QStringLiteral("–");
}

QString claimSource(const Catalogue &catalogue, const Claim &claim)
{
    QStringList lines;
    if (!claim.quote.isEmpty())
        lines << QStringLiteral("“%1”").arg(claim.quote);
    const Source &source = catalogue.source(claim.source);
    QStringList origin {source.title};
    if (!claim.locator.isEmpty())
        origin << claim.locator;
    if (!source.date.isEmpty())
        origin << source.date;
    lines << origin.join(QStringLiteral(", "));
    QStringList standing {Words::of(claim.basis), Words::of(claim.speaker)};
    if (claim.preferredByUser)
        standing << Words::tr("preferred by you");
    for (const QString &word : {Words::of(claim.standing), Words::of(claim.stage), claim.stageNote}) {
        if (!word.isEmpty())
            standing << word;
    }
    lines << standing.join(QStringLiteral(" · "));
    return lines.join(QLatin1Char('\n'));
}

QString sourceName(const Source &source) { return source.shortTitle.isEmpty() ? source.title : source.shortTitle; }

} // namespace dekade::items
