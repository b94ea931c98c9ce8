#pragma once

#include "model/architecture/counts.h"
#include "model/architecture/dimension.h"
#include "model/architecture/formula.h"

namespace dekade::architecture {

/// One step from a model to another: one dimension changes, all else stays as the steps before it left it.
struct Step {
    Dimension dimension = Dimension::HiddenWidth;
    DimensionValue from;
    DimensionValue to;
    std::int64_t parameters = 0; ///< the price: total after minus before
    std::int64_t active = 0; ///< the same of active parameters, by ActiveConvention::All
    std::array<std::int64_t, kParts.size()> parts {}; ///< the price, part by part
    Formula factors; ///< the price without its sign as a product, where one number in all layers changed into another; else empty

    /// The parts that the step changes; where none is, the dimension's own.
    std::vector<Part> touched() const;
    bool operator==(const Step &) const = default;
};

/// The steps from one model to another in a fixed order (that of Dimension), those that change nothing left out. Their prices sum exactly
/// to `total`. Where more than one dimension of a product changes, a step's price depends on the order; the sum does not.
struct Difference {
    std::vector<Step> steps;
    std::int64_t total = 0;
    std::int64_t active = 0;

    bool operator==(const Difference &) const = default;
};

/// Prices the way from `from` to `to`, both valid. Prediction modules (MTP) are outside of totals and so have no step.
/// Llama 2 7B to Llama 3 8B: vocabulary +788,529,152, key and value heads −805,306,368, feed-forward width +1,308,622,848 = +1,291,845,632.
/// Error: TooLarge where a model on the way has more parameters than fit into 63 bits.
Result<Difference> differenceOf(const Config &from, const Config &to);

} // namespace dekade::architecture
