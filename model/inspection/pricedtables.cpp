#include "model/inspection/pricedtables.h"

#include "model/architecture/cost.h"
#include "model/architecture/dimension.h"
#include "model/inspection/terms.h"

#include <set>

namespace dekade::inspection {

using namespace architecture;

namespace {

/// The dimensions a reader looks for first; they stand even where both models agree. All others stand where they differ.
const std::set<Dimension> kAlways {Dimension::Layers, Dimension::HiddenWidth, Dimension::Heads, Dimension::KvHeads, Dimension::HeadWidth,
    Dimension::FeedForwardWidth, Dimension::Vocabulary, Dimension::Tying};

constexpr std::size_t kMostShapeRows = 12;

QString shown(const DimensionValue &value, const base::Phrases &phrases)
{
    if (value.number && value.text != "yes" && value.text != "no")
        return grouped(*value.number);
    return term(phrases, value.text);
}

PricedRow shapeRow(Dimension dimension, const Column &from, const Column &to, const base::Phrases &phrases)
{
    const DimensionValue a = valueOf(from.config, dimension);
    const DimensionValue b = valueOf(to.config, dimension);
    PricedRow row;
    row.name = term(phrases, nameOf(dimension));
    row.name[0] = row.name[0].toUpper();
    row.part = partOf(dimension);
    row.from = shown(a, phrases);
    row.to = shown(b, phrases);
    row.differs = a != b;
    return row;
}

void addShape(Priced &priced, const Column &from, const Column &to, const base::Phrases &phrases)
{
    int leftOut = 0;
    for (const Dimension dimension : dimensions()) {
        PricedRow row = shapeRow(dimension, from, to, phrases);
        const bool isNeither = valueOf(from.config, dimension).text == "none" && valueOf(to.config, dimension).text == "none";
        if (isNeither || (!row.differs && !kAlways.contains(dimension)))
            continue;
        if (priced.shape.size() < kMostShapeRows)
            priced.shape.push_back(std::move(row));
        else
            ++leftOut;
    }
    if (leftOut > 0) {
        PricedRow rest;
        rest.name = phrases.text(QT_TRANSLATE_N_NOOP("Figure", "and %n dimension(s) more"), leftOut);
        priced.shape.push_back(std::move(rest));
    }
}

PricedRow numberRow(const QString &name, std::optional<Part> part, qint64 from, qint64 to)
{
    PricedRow row;
    row.name = name;
    row.part = part;
    row.from = grouped(from);
    row.to = grouped(to);
    row.difference = signedNumber(to - from);
    row.differs = from != to;
    return row;
}

void addParts(Priced &priced, const Column &from, const Column &to, const base::Phrases &phrases)
{
    for (const Part part : kParts) {
        const qint64 a = from.counts.of(part);
        const qint64 b = to.counts.of(part);
        if (part != Part::Prediction && (a != 0 || b != 0))
            priced.parts.push_back(numberRow(term(phrases, nameOf(part)), part, a, b));
    }
    const auto addSum = [&](const QString &name, qint64 a, qint64 b) {
        priced.parts.push_back(numberRow(name, {}, a, b));
        priced.parts.back().isTotal = true;
    };
    addSum(phrases.text(QT_TRANSLATE_NOOP("Figure", "Total")), from.counts.total, to.counts.total);
    if (from.isMoe || to.isMoe)
        addSum(phrases.text(QT_TRANSLATE_NOOP("Figure", "Active")), from.active(), to.active());
}

void addCost(Priced &priced, const Column &from, const Column &to, qint64 context, const base::Phrases &phrases)
{
    const auto cacheA = kvCacheOf(from.config);
    const auto cacheB = kvCacheOf(to.config);
    const auto flopsA = flopsPerToken(from.config, context);
    const auto flopsB = flopsPerToken(to.config, context);
    if (cacheA && cacheB) {
        priced.cost.push_back(
            numberRow(phrases.text(QT_TRANSLATE_NOOP("Figure", "KV bytes a token")), {}, cacheA->bytesPerToken, cacheB->bytesPerToken));
    }
    if (flopsA && flopsB)
        priced.cost.push_back(numberRow(phrases.text(QT_TRANSLATE_NOOP("Figure", "FLOPs a token")), {}, flopsA->total(), flopsB->total()));
}

} // namespace

void addTables(Priced &priced, const Column &from, const Column &to, qint64 context, const base::Phrases &phrases)
{
    priced.shapeTitle = phrases.text(QT_TRANSLATE_NOOP("Figure", "Shape"));
    priced.partsTitle = phrases.text(QT_TRANSLATE_NOOP("Figure", "Parameters by part"));
    priced.costTitle = phrases.text(QT_TRANSLATE_NOOP("Figure", "What it costs to run, at a context of %1")).arg(grouped(context));
    priced.differenceTitle = phrases.text(QT_TRANSLATE_NOOP("Figure", "difference"));
    addShape(priced, from, to, phrases);
    addParts(priced, from, to, phrases);
    addCost(priced, from, to, context, phrases);
}

} // namespace dekade::inspection
