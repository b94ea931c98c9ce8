#include "model/inspection/account.h"

#include "model/base/numberformat.h"
#include "model/inspection/terms.h"

#include <algorithm>
#include <cmath>

namespace dekade::inspection {

using namespace architecture;
using catalogue::Claim;
using catalogue::Quantity;

namespace {

constexpr double kExactDigits = 1e6; ///< more significant digits than these are meant to the digit

bool isNear(qint64 counted, double stated, double slack) { return std::abs(static_cast<double>(counted) - stated) <= slack; }

/// The source in a word or two.
QString sourceOf(const catalogue::Catalogue &catalogue, const Claim &claim)
{
    const catalogue::Source &source = catalogue.source(claim.source);
    return source.shortTitle.isEmpty() ? source.title : source.shortTitle;
}

QString compact(double value, const base::Phrases &phrases) { return base::compactNumber(value, phrases.language(), 4); }

/// "Article" and "gist" speak for others; who says it stands before what is said.
QString speakerOf(const Claim &claim, const base::Phrases &phrases)
{
    switch (claim.speaker) {
    case catalogue::Speaker::Maker:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "Maker"));
    case catalogue::Speaker::ThirdParty:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "Third party"));
    case catalogue::Speaker::Article:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "Article"));
    case catalogue::Speaker::Gist:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "Gist"));
    case catalogue::Speaker::Counted:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "Counted"));
    case catalogue::Speaker::User:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "You"));
    }
    Q_UNREACHABLE();
}

/// Everything the lines are made from.
struct Account {
    const Config &config;
    const Counts &counts;
    const base::Phrases &phrases;
    std::vector<AccountLine> lines;
};

void addStored(Account &account, const QString &text, qint64 stored, const std::vector<Gap> &gaps)
{
    for (const Gap &gap : gaps) {
        account.lines.push_back(
            {LineKind::Gap, term(account.phrases, gap.name), grouped(gap.elements), textOf(gap.formula.withNumbers()), true});
    }
    account.lines.push_back({LineKind::Stored, text, grouped(stored), {}, true});
}

void addClaim(Account &account, const catalogue::Catalogue &catalogue, const Claim &claim, bool isActive)
{
    const Verdict verdict = judge(account.config, account.counts, *claim.value, isActive);
    const QString where = sourceOf(catalogue, claim);
    const bool isToTheDigit = halfStep(*claim.value) < 1;
    if (!isActive && isToTheDigit && (verdict.kind == Verdict::Kind::Gaps || verdict.kind == Verdict::Kind::Exact)) {
        return addStored(account, account.phrases.text(QT_TRANSLATE_NOOP("Figure", "Stored: %1")).arg(where),
            static_cast<qint64>(*claim.value), verdict.gaps);
    }
    const QString number = base::factNumber(*claim.value, account.phrases.language());
    const QString said = isActive ? account.phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 active")).arg(number) : number;
    const QString text
        = account.phrases.text(QT_TRANSLATE_NOOP("Figure", "%1, %2: %3")).arg(speakerOf(claim, account.phrases), where, said);
    QString detail = claim.quote;
    if (verdict.kind == Verdict::Kind::Reading)
        detail = QChar(0x2212) + textOf(verdict.gaps.front().formula.withNumbers());
    account.lines.push_back(
        {LineKind::Claim, text, verdictText(verdict, account.counts, account.phrases), detail, verdict.kind != Verdict::Kind::Differs});
}

void addClaims(Account &account, const catalogue::Catalogue &catalogue, catalogue::ModelId model, Quantity quantity)
{
    std::vector<const Claim *> ordered;
    for (const Claim &claim : catalogue.claimsOf(model, quantity)) {
        if (isStated(claim))
            ordered.push_back(&claim);
    }
    // What is given to the digit closes the sum above it, so it goes first.
    std::stable_sort(ordered.begin(), ordered.end(),
        [](const Claim *a, const Claim *b) { return (halfStep(*a->value) < 1) > (halfStep(*b->value) < 1); });
    for (const Claim *claim : ordered)
        addClaim(account, catalogue, *claim, quantity == Quantity::ParamsActive);
}

void addNote(Account &account, const catalogue::Catalogue &catalogue, catalogue::ModelId model, Quantity quantity)
{
    if (const catalogue::Note *note = catalogue.noteOf(model, quantity)) {
        const bool isChinese = account.phrases.language() == QLocale::Chinese && !note->textZh.isEmpty();
        account.lines.push_back({LineKind::Remark, isChinese ? note->textZh : note->text, {}, {}, true});
    }
}

} // namespace

QString verdictText(const Verdict &verdict, const Counts &counts, const base::Phrases &phrases)
{
    switch (verdict.kind) {
    case Verdict::Kind::Exact:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "the same to the digit"));
    case Verdict::Kind::Rounded:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "agrees, rounded"));
    case Verdict::Kind::Convention: {
        const QString value = compact(static_cast<double>(counts.activeBy(verdict.convention)), phrases);
        return verdict.convention == ActiveConvention::WithoutInputEmbedding
            ? phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 without the embedding")).arg(value)
            : phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 without embedding and head")).arg(value);
    }
    case Verdict::Kind::Cut:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "agrees, cut off instead of rounded"));
    case Verdict::Kind::Gaps:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "agrees with what the file adds"));
    case Verdict::Kind::Reading:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 with %2"))
            .arg(compact(static_cast<double>(counts.total + verdict.gaps.front().elements), phrases), term(phrases, verdict.gaps.front().name));
    case Verdict::Kind::Differs:
        break;
    }
    const QString size = compact(std::abs(static_cast<double>(verdict.difference)), phrases);
    const QString difference = (verdict.difference < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + size;
    return phrases.text(QT_TRANSLATE_NOOP("Figure", "%1, not explained")).arg(difference);
}

double halfStep(double stated)
{
    if (stated == 0)
        return 0;
    double step = 1;
    while (std::fmod(stated, step * 10) == 0)
        step *= 10;
    return std::abs(stated) / step >= kExactDigits ? 0.5 : step / 2;
}

Verdict judge(const Config &config, const Counts &counts, double stated, bool isActive)
{
    const double slack = halfStep(stated);
    const qint64 counted = isActive ? counts.activeBy(ActiveConvention::All) : counts.total;
    Verdict verdict;
    verdict.difference = static_cast<qint64>(std::llround(stated)) - counted;
    if (isNear(counted, stated, slack)) {
        verdict.kind = verdict.difference == 0 && slack < 1 ? Verdict::Kind::Exact : Verdict::Kind::Rounded;
        return verdict;
    }
    for (const ActiveConvention convention : kActiveConventions) {
        if (isActive && isNear(counts.activeBy(convention), stated, slack)) {
            verdict.kind = Verdict::Kind::Convention;
            verdict.convention = convention;
            return verdict;
        }
    }
    const qint64 wholeSlack = slack < 1 ? 0 : std::llround(slack);
    if (const auto found = reconcile(config, std::llround(stated), wholeSlack); !isActive && found)
        verdict.gaps = found->gaps;
    if (!verdict.gaps.empty())
        verdict.kind = verdict.gaps.front().kind == GapKind::EarlierVocabulary ? Verdict::Kind::Reading : Verdict::Kind::Gaps;
    else if (slack >= 1 && verdict.difference < 0 && static_cast<double>(-verdict.difference) < 2 * slack)
        verdict.kind = Verdict::Kind::Cut;
    return verdict;
}

QString arithmeticText(const Verdict &verdict, const Counts &counts, const base::Phrases &phrases)
{
    if (verdict.gaps.empty())
        return verdictText(verdict, counts, phrases);
    QString text = grouped(counts.total);
    qint64 sum = counts.total;
    for (const Gap &gap : verdict.gaps) {
        sum += gap.elements;
        text += (gap.elements < 0 ? QStringLiteral(" − ") : QStringLiteral(" + "))
            % QStringLiteral("%1 (%2: %3)")
                  .arg(grouped(std::abs(gap.elements)), term(phrases, gap.name), textOf(gap.formula.withNumbers()));
    }
    return text % QStringLiteral(" = ") % grouped(sum);
}

bool isStated(const Claim &claim)
{
    return claim.value && claim.basis != catalogue::Basis::Computed && claim.stage != catalogue::Stage::Component
        && claim.standing != catalogue::Standing::Rumour;
}

std::vector<AccountLine> accountOf(const catalogue::Catalogue &catalogue, std::optional<catalogue::ModelId> model, const Config &config,
    const Counts &counts, std::optional<qint64> stored, const base::Phrases &phrases)
{
    Account account {config, counts, phrases, {}};
    account.lines.push_back(
        {LineKind::Counted, phrases.text(QT_TRANSLATE_NOOP("Figure", "Counted from the shape")), grouped(counts.total), {}, true});
    if (stored) {
        const Verdict verdict = judge(config, counts, static_cast<double>(*stored), false);
        addStored(account, phrases.text(QT_TRANSLATE_NOOP("Figure", "Stored in the file")), *stored, verdict.gaps);
        if (verdict.kind == Verdict::Kind::Differs)
            account.lines.push_back({LineKind::Remark, verdictText(verdict, counts, phrases), {}, {}, false});
    }
    if (!model)
        return account.lines;
    addClaims(account, catalogue, *model, Quantity::ParamsTotal);
    if (counts.active.front() != counts.total)
        addClaims(account, catalogue, *model, Quantity::ParamsActive);
    addNote(account, catalogue, *model, Quantity::ParamsTotal);
    if (counts.active.front() != counts.total)
        addNote(account, catalogue, *model, Quantity::ParamsActive);
    return account.lines;
}

} // namespace dekade::inspection
