#include "model/inspection/priced.h"

#include "model/architecture/difference.h"
#include "model/base/numberformat.h"
#include "model/inspection/pricedtables.h"
#include "model/inspection/faultwords.h"
#include "model/inspection/terms.h"

#include <algorithm>
#include <cstdlib>

namespace dekade::inspection {

using namespace architecture;

namespace {

/// From the bottom up: what is largest in most models lies lowest, embedding and head on top.
constexpr std::array kStackOrder {Part::RoutedExperts, Part::DenseFeedForward, Part::SharedExperts, Part::Attention, Part::Router,
    Part::Other, Part::Norms, Part::Embedding, Part::Head};

std::vector<Slice> slicesOf(const Counts &counts, const base::Phrases &phrases)
{
    std::vector<Slice> slices;
    for (const Part part : kStackOrder) {
        if (counts.of(part) > 0)
            slices.push_back({part, term(phrases, nameOf(part)), counts.of(part)});
    }
    return slices;
}

/// A sentence begins with a capital letter; Chinese has none.
QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString valueText(const DimensionValue &value, const base::Phrases &phrases)
{
    if (value.number && value.text != "yes" && value.text != "no")
        return grouped(*value.number);
    return term(phrases, value.text);
}

/// The engine's words of a factor, shorter where a bar is narrow.
QString factorWord(const std::string &word, const base::Phrases &phrases)
{
    if (word == "more in width")
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "wider"));
    if (word == "fewer in width")
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "narrower"));
    return term(phrases, word);
}

std::vector<Factor> factorsOf(const Formula &product, const base::Phrases &phrases)
{
    std::vector<Factor> factors;
    for (const FormulaWord &word : product.words()) {
        if (word.isDimension && word.number)
            factors.push_back({*word.number, factorWord(word.text, phrases)});
    }
    return factors;
}

PricedStep pricedStep(const Step &step, const base::Phrases &phrases)
{
    PricedStep priced;
    priced.name = capital(term(phrases, nameOf(step.dimension)));
    priced.from = valueText(step.from, phrases);
    priced.to = valueText(step.to, phrases);
    priced.price = step.parameters;
    priced.factors = factorsOf(step.factors, phrases);
    for (const Part part : step.touched()) {
        if (step.parts[indexOf(part)] != 0)
            priced.slices.push_back({part, term(phrases, nameOf(part)), step.parts[indexOf(part)]});
    }
    return priced;
}

/// The smallest steps beyond kMostSteps become one, at the end.
void gatherRest(std::vector<PricedStep> &steps, const base::Phrases &phrases)
{
    if (steps.size() <= kMostSteps)
        return;
    std::vector<qint64> sizes;
    for (const PricedStep &step : steps)
        sizes.push_back(std::llabs(step.price));
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    const qint64 least = sizes[kMostSteps - 2];
    PricedStep rest;
    rest.isRest = true;
    std::vector<PricedStep> kept;
    int gathered = 0;
    for (PricedStep &step : steps) {
        if (std::llabs(step.price) >= least && kept.size() < kMostSteps - 1) {
            kept.push_back(std::move(step));
            continue;
        }
        ++gathered;
        rest.price += step.price;
        for (const Slice &slice : step.slices) {
            const auto same
                = std::find_if(rest.slices.begin(), rest.slices.end(), [&](const Slice &each) { return each.part == slice.part; });
            if (same == rest.slices.end())
                rest.slices.push_back(slice);
            else
                same->parameters += slice.parameters;
        }
    }
    std::erase_if(rest.slices, [](const Slice &slice) { return slice.parameters == 0; });
    rest.name = phrases.text(QT_TRANSLATE_N_NOOP("Figure", "%n smaller change(s)"), gathered);
    kept.push_back(std::move(rest));
    steps = std::move(kept);
}

void addSteps(Priced &priced, const Difference &difference, const base::Phrases &phrases)
{
    for (const Step &step : difference.steps) {
        if (step.parameters != 0) {
            priced.steps.push_back(pricedStep(step, phrases));
            continue;
        }
        priced.unpriced << QStringLiteral("%1 %2 → %3")
                               .arg(term(phrases, nameOf(step.dimension)), valueText(step.from, phrases), valueText(step.to, phrases));
    }
    gatherRest(priced.steps, phrases);
    qint64 running = priced.fromTotal;
    for (PricedStep &step : priced.steps) {
        running += step.price;
        step.running = running;
    }
}

constexpr const char *kCounts[]
    = {QT_TRANSLATE_NOOP("Figure", "Two"), QT_TRANSLATE_NOOP("Figure", "Three"), QT_TRANSLATE_NOOP("Figure", "Four"),
        QT_TRANSLATE_NOOP("Figure", "Five"), QT_TRANSLATE_NOOP("Figure", "Six"), QT_TRANSLATE_NOOP("Figure", "Seven")};

QString titleOf(const Priced &priced, const base::Phrases &phrases)
{
    const qint64 difference = priced.difference();
    if (difference == 0) {
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 and %2 have the same number of parameters"))
            .arg(priced.fromName, priced.toName);
    }
    const auto changes = priced.steps.size();
    const bool hasRest = !priced.steps.empty() && priced.steps.back().isRest;
    const QString size = base::compactNumber(std::abs(static_cast<double>(difference)), phrases.language());
    if (hasRest || changes > std::size(kCounts) + 1) {
        const QString title = difference > 0
            ? phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 has %2 more parameters than %3, priced change by change"))
            : phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 has %2 fewer parameters than %3, priced change by change"));
        return title.arg(priced.toName, size, priced.fromName);
    }
    if (changes == 1) {
        const QString title = difference > 0
            ? phrases.text(QT_TRANSLATE_NOOP("Figure", "One change makes %1 larger than %3 by %2 parameters"))
            : phrases.text(QT_TRANSLATE_NOOP("Figure", "One change makes %1 smaller than %3 by %2 parameters"));
        return title.arg(priced.toName, size, priced.fromName);
    }
    const QString title = difference > 0 ? phrases.text(QT_TRANSLATE_NOOP("Figure", "%4 changes make %1 larger than %3 by %2 parameters"))
                                         : phrases.text(QT_TRANSLATE_NOOP("Figure", "%4 changes make %1 smaller than %3 by %2 parameters"));
    return title.arg(priced.toName, size, priced.fromName, phrases.text(kCounts[changes - 2]));
}

QString sumText(const Priced &priced)
{
    QString text;
    for (const PricedStep &step : priced.steps) {
        const QString number = signedNumber(step.price);
        text += text.isEmpty() ? number : QString(QLatin1Char(' ') + number.left(1) + QLatin1Char(' ') + number.mid(1));
    }
    return text;
}

QString subtitleOf(const Priced &priced, const base::Phrases &phrases)
{
    if (priced.steps.empty())
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "No dimension that holds parameters differs."));
    return phrases
        .text(QT_TRANSLATE_NOOP("Figure", "Every step changes one dimension and is priced in parameters. The steps add exactly: %1 = %2."))
        .arg(sumText(priced), signedNumber(priced.difference()));
}

QStringList footerOf(const Priced &priced, const Inspection &inspection, const base::Phrases &phrases)
{
    QStringList lines {phrases.text(QT_TRANSLATE_NOOP("Figure", "Sources: %1.")).arg(inspection.sources.join(QStringLiteral("; ")))};
    lines << phrases.text(QT_TRANSLATE_NOOP("Figure", "Counted from the configuration. Linear axis from zero. %1."))
                 .arg(inspection.stateLine);
    if (priced.steps.size() > 1)
        lines.back() += QLatin1Char(' ')
            + phrases.text(QT_TRANSLATE_NOOP("Figure",
                "The steps are taken in the order shown; where several factors of one product change, the order shares the price out."));
    if (!priced.unpriced.isEmpty())
        lines << phrases.text(QT_TRANSLATE_NOOP("Figure", "Without a price in parameters: %1."))
                     .arg(priced.unpriced.join(QStringLiteral("; ")));
    return lines;
}

base::Result<std::pair<const Column *, const Column *>> pairOf(const Inspection &inspection, const base::Phrases &phrases)
{
    for (const Column &column : inspection.columns) {
        if (!column.isCounted())
            return base::Error {base::ErrorKind::BadInput, column.problem};
    }
    if (inspection.columns.size() < 2) {
        return base::Error {base::ErrorKind::BadInput,
            phrases.text(QT_TRANSLATE_NOOP("Figure", "a difference needs two models: add another one to the comparison"))};
    }
    return std::pair(&inspection.columns[0], &inspection.columns[1]);
}

} // namespace

base::Result<Priced> price(const Inspection &inspection, const base::Phrases &phrases)
{
    const auto pair = pairOf(inspection, phrases);
    if (!pair)
        return pair.error();
    const auto &[from, to] = *pair;
    const architecture::Result<Difference> difference = differenceOf(from->config, to->config);
    if (!difference)
        return base::Error {base::ErrorKind::BadInput, textOf(phrases, difference.problem())};
    Priced priced;
    priced.language = phrases.language();
    priced.fromName = from->name;
    priced.toName = to->name;
    priced.fromKind = from->kind;
    priced.toKind = to->kind;
    priced.fromTotal = from->counts.total;
    priced.toTotal = to->counts.total;
    priced.fromSlices = slicesOf(from->counts, phrases);
    priced.toSlices = slicesOf(to->counts, phrases);
    addSteps(priced, *difference, phrases);
    if (priced.fromTotal + difference->total != priced.toTotal)
        return base::Error {base::ErrorKind::Defect, QStringLiteral("the steps from %1 to %2 do not add up").arg(from->key, to->key)};
    addTables(priced, *from, *to, inspection.state.context, phrases);
    priced.sources = inspection.sources;
    priced.title = titleOf(priced, phrases);
    priced.subtitle = subtitleOf(priced, phrases);
    priced.footer = footerOf(priced, inspection, phrases);
    priced.figureKey = QStringLiteral("compare:%1,%2").arg(from->key, to->key);
    return priced;
}

} // namespace dekade::inspection
