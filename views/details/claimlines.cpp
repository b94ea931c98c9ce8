#include "views/details/claimlines.h"

#include "model/base/numberformat.h"
#include "model/items/words.h"
#include "model/store/edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace dekade::details {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

QString valueWord(const Claim &claim, QLocale::Language language)
{
    if (claim.basis == Basis::Undisclosed)
        return items::Words::undisclosed();
    if (claim.unit == Unit::Date) {
        const auto date = base::parseDate(claim.text);
        return date ? date->display(language) : claim.text;
    }
    if (claim.low)
        return base::compactNumber(*claim.low, language) + QStringLiteral("–") + base::compactNumber(*claim.high, language);
    if (!claim.value)
        return claim.text;
    const QString number = base::factNumber(*claim.value, language);
    const QString unit = claim.unit == Unit::Words ? Words::tr(" words") : claim.unit == Unit::Bytes ? Words::tr(" bytes") : QString();
    switch (claim.qualifier) {
    case Qualifier::Over: return number + unit + QLatin1Char('+');
    case Qualifier::Under: return QLatin1Char('<') + number + unit;
    case Qualifier::About: return QLatin1Char('~') + number + unit;
    case Qualifier::Exact: break;
    }
    return number + unit;
}

/// The mark beside it says the basis: "counted" alone is enough.
QString speakerWord(Speaker speaker) { return speaker == Speaker::Counted ? Words::tr("counted") : items::Words::of(speaker); }

QString statusWord(const Claim &claim)
{
    QStringList parts;
    if (claim.preferredByUser)
        parts << Words::tr("preferred by you");
    if (isOfFamily(claim))
        parts << Words::tr("stated for the family");
    for (const QString &part : {claim.standing == Standing::Preferred ? QString() : items::Words::of(claim.standing), claim.stage == Stage::Total ? QString() : items::Words::of(claim.stage)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(" · "));
}

QString sourceWord(const Catalogue &catalogue, const Claim &claim)
{
    const Source &source = catalogue.source(claim.source);
    const QString title = source.shortTitle.isEmpty() ? source.title : source.shortTitle;
    return source.date.isEmpty() ? title : QString(title + QStringLiteral(", ") + source.date.left(7));
}

/// Where a claim stands among its rivals.
int rankOf(const ClaimLine &line, const Claim &claim)
{
    if (line.used)
        return 0;
    if (claim.standing == Standing::Rumour)
        return 9;
    const bool aside = claim.standing == Standing::Superseded || claim.standing == Standing::Other;
    return (aside ? 4 : 1) + (claim.speaker == Speaker::Maker ? 0 : claim.speaker == Speaker::ThirdParty ? 1 : 2);
}

bool canShare(const Claim &a, const Claim &b)
{
    const auto isOurs = [](const Claim &claim) { return claim.speaker == Speaker::Article || claim.speaker == Speaker::Gist; };
    return isOurs(a) && isOurs(b) && a.speaker != b.speaker && a.value == b.value && a.text == b.text && a.unit == b.unit && a.stage == b.stage
        && a.standing == b.standing && a.basis == b.basis && a.qualifier == b.qualifier && (a.value || !a.text.isEmpty());
}

} // namespace

std::vector<ClaimLine> claimLines(const Catalogue &catalogue, ModelId model, Quantity quantity, Lens lens, QLocale::Language language)
{
    const std::optional<ClaimId> picked = pick(catalogue, model, quantity, lens).claim;
    std::vector<std::pair<int, ClaimLine>> ranked;
    for (const Claim &claim : catalogue.claimsOf(model, quantity)) {
        const auto shared = std::find_if(ranked.begin(), ranked.end(),
            [&](const auto &each) { return canShare(catalogue.claim(each.second.claims.front()), claim); });
        if (shared != ranked.end()) {
            ClaimLine &line = shared->second;
            line.claims.push_back(claim.id);
            line.speaker += QStringLiteral(", ") + speakerWord(claim.speaker);
            line.used = line.used || picked == claim.id;
            continue;
        }
        ClaimLine line {{claim.id}, valueWord(claim, language), speakerWord(claim.speaker), sourceWord(catalogue, claim), statusWord(claim), claim.basis,
            picked == claim.id, claim.preferredByUser, store::isOwn(claim.id)};
        ranked.emplace_back(rankOf(line, claim), std::move(line));
    }
    for (auto &[rank, line] : ranked)
        rank = line.used ? 0 : rank;
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<ClaimLine> lines;
    for (auto &[rank, line] : ranked)
        lines.push_back(std::move(line));
    return lines;
}

Agreement agreementOf(const Catalogue &catalogue, ModelId model, Quantity quantity)
{
    const Disagreement spread = disagreement(catalogue, model, quantity);
    // Nearer than a tenth, "1 times" would be said.
    if (spread.disagrees() && spread.ratio < 1.1)
        return {Words::tr("%n answer(s), %1 % apart", nullptr, spread.answers).arg(base::ratioNumber((spread.ratio - 1) * 100)), true};
    if (spread.disagrees())
        return {Words::tr("%n answer(s), %1 times apart", nullptr, spread.answers).arg(base::ratioNumber(spread.ratio)), true};
    if (spread.answers == 1 && spread.ratio > 1.0)
        return {Words::tr("agree within %1 %").arg(base::ratioNumber((spread.ratio - 1) * 100)), false};
    return {};
}

QStringList claimParticulars(const Catalogue &catalogue, const Claim &claim)
{
    const Source &source = catalogue.source(claim.source);
    QStringList lines {source.date.isEmpty() ? source.title : QString(source.title + QStringLiteral(", ") + source.date)};
    if (!claim.locator.isEmpty())
        lines << claim.locator;
    if (!claim.quote.isEmpty())
        lines << QStringLiteral("“") + claim.quote + QStringLiteral("”");
    if (!claim.stageNote.isEmpty())
        lines << claim.stageNote;
    if (!source.url.isEmpty())
        lines << source.url;
    return lines;
}

} // namespace dekade::details
