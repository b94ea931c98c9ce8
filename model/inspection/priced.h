#pragma once

#include "model/inspection/inspection.h"

namespace dekade::inspection {

/// A factor of a price: "24 fewer heads".
struct Factor {
    qint64 number = 0;
    QString word;
    bool operator==(const Factor &) const = default;
};

/// What a bar of the waterfall is split into.
struct Slice {
    architecture::Part part = architecture::Part::Other;
    QString name;
    qint64 parameters = 0; ///< of a total > 0; of a step with its sign
    bool operator==(const Slice &) const = default;
};

/// A step from one model to another: one dimension, its price and where it leaves the total.
struct PricedStep {
    QString name; ///< "Key and value heads"
    QString from;
    QString to;
    qint64 price = 0;
    qint64 running = 0; ///< total after it
    std::vector<Factor> factors; ///< their product is the price without its sign; empty where it is no product
    std::vector<Slice> slices; ///< the parts it changes
    bool isRest = false; ///< several small steps in one; `name` says how many
    bool operator==(const PricedStep &) const = default;
};

/// A row of the tables beside the chart: a name and a text a model; the difference of numbers.
struct PricedRow {
    QString name;
    std::optional<architecture::Part> part;
    QString from;
    QString to;
    QString difference; ///< empty in the table of shapes
    bool differs = false;
    bool isTotal = false;
    bool operator==(const PricedRow &) const = default;
};

/// The difference of two models, priced: all that the waterfall figure shows. A plain value.
struct Priced {
    QLocale::Language language = QLocale::English;
    QString title;
    QString subtitle;
    QString fromName, toName;
    QString fromKind, toKind; ///< "dense, MHA"
    qint64 fromTotal = 0;
    qint64 toTotal = 0;
    std::vector<Slice> fromSlices; ///< from the bottom up
    std::vector<Slice> toSlices;
    std::vector<PricedStep> steps; ///< those with a price, in order
    QStringList unpriced; ///< "experts a token 2 → 8": what changes without a price in parameters
    QString shapeTitle, partsTitle, costTitle, differenceTitle;
    std::vector<PricedRow> shape;
    std::vector<PricedRow> parts;
    std::vector<PricedRow> cost;
    QStringList sources; ///< a line each with its address
    QStringList footer;
    QString figureKey; ///< "compare:llama-2-7b,llama-3.1-8b"

    qint64 difference() const { return toTotal - fromTotal; }
    bool operator==(const Priced &) const = default;
};

/// How many steps stand apart; smaller ones beyond them are one.
inline constexpr std::size_t kMostSteps = 7;

/// Prices the way from the first counted column to the second. Error BadInput where fewer than two are counted, with the reason of the
/// first that is not; Defect where steps and total disagree, which the engine rules out.
base::Result<Priced> price(const Inspection &inspection, const base::Phrases &phrases);

} // namespace dekade::inspection
