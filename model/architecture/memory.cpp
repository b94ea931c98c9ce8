#include "model/architecture/memory.h"

namespace dekade::architecture {

namespace {

struct FormatWords {
    std::string_view name;
    std::string_view overhead;
};

constexpr std::array<FormatWords, kNumberFormats.size()> kWords {
    {{"fp32", "nothing beside the weights"}, {"bf16", "nothing beside the weights"},
        {"fp8", "an fp32 scale for each tile of 128 × 128; embedding, head, router, norms and biases in bf16"},
        {"int4", "a bf16 scale and a 4-bit zero for each 128 weights of a row; embedding, head, router, norms and biases in bf16"},
        {"mxfp4", "one byte of exponent for each 32 weights of a row; embedding, head, router, norms and biases in bf16"}}};

/// Counted in half bytes, so that four bits are whole.
struct HalfBytes {
    Count weights;
    Count overhead;
};

Count scaleTiles(const Weights &each, std::int64_t height, std::int64_t width)
{
    return Count(dividedUp(each.rows, height)) * dividedUp(each.columns, width) * each.copies;
}

HalfBytes keptBy(const Weights &each, NumberFormat format)
{
    const Count weights = each.count();
    if (format == NumberFormat::Fp32)
        return {Count(8) * weights, 0};
    if (format == NumberFormat::Bf16 || !each.isQuantised)
        return {Count(4) * weights, 0};
    switch (format) {
    case NumberFormat::Fp8:
        return {Count(2) * weights, Count(8) * scaleTiles(each, 128, 128)};
    case NumberFormat::Int4:
        return {weights, Count(5) * scaleTiles(each, 1, 128)};
    case NumberFormat::Mxfp4:
        return {weights, Count(2) * scaleTiles(each, 1, 32)};
    case NumberFormat::Fp32:
    case NumberFormat::Bf16:
        break;
    }
    return {};
}

template<typename Counted>
Count sumOver(const Ledger &ledger, const Counted &counted)
{
    Count all;
    for (const Entry *leaf : ledger.leaves()) {
        for (const Weights &each : leaf->weights)
            all += each.isQuantised ? counted(*leaf, each) : Count(0);
    }
    return all;
}

} // namespace

std::string_view nameOf(NumberFormat format) { return kWords[static_cast<std::size_t>(format)].name; }

std::string_view overheadOf(NumberFormat format) { return kWords[static_cast<std::size_t>(format)].overhead; }

Result<Memory> memoryOf(const Config &config, NumberFormat format)
{
    const Result<Ledger> ledger = ledgerOf(config);
    if (!ledger)
        return ledger.problem();
    HalfBytes all;
    for (const Part part : kParts) {
        std::vector<const Entry *> leaves;
        if (part != Part::Prediction)
            Ledger::collect(ledger->of(part), leaves);
        for (const Entry *leaf : leaves) {
            for (const Weights &each : leaf->weights) {
                const HalfBytes kept = keptBy(each, format);
                all.weights += kept.weights;
                all.overhead += kept.overhead;
            }
        }
    }
    if (!(all.weights + all.overhead).fits())
        return Problem(Fault::MemoryTooLarge);
    return Memory {dividedUp(all.weights.value(), 2), dividedUp(all.overhead.value(), 2)};
}

Count fp8Scales(const Ledger &ledger)
{
    return sumOver(ledger, [](const Entry &, const Weights &each) { return scaleTiles(each, 128, 128); });
}

Count mxfp4Scales(const Ledger &ledger)
{
    return sumOver(ledger,
        [](const Entry &leaf, const Weights &each) { return leaf.part == Part::RoutedExperts ? scaleTiles(each, 1, 32) : Count(0); });
}

} // namespace dekade::architecture
