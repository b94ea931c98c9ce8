#include "model/architecture/gaps.h"

#include "model/architecture/counts.h"
#include "model/architecture/memory.h"

#include <algorithm>
#include <bit>

namespace dekade::architecture {

namespace {

// Executed from the published vision code of Llama 4: the tower 850,960,896 and the projector 20,971,520.
constexpr std::int64_t kLlama4Vision = 850'960'896;
constexpr std::int64_t kLlama4Projector = 20'971'520;
constexpr std::int64_t kGemma3Rows = 64; // 262,208 rows stored, 262,144 in the text's config

void add(std::vector<Gap> &gaps, GapKind kind, const char *name, const Formula &formula)
{
    if (formula.value().fits() && formula.value().value() > 0)
        gaps.push_back({kind, name, formula, formula.value().value()});
}

Formula layersOf(const Config &config) { return Formula::named("layers", static_cast<std::int64_t>(config.layers.size())); }

/// Old GPT-2 and GPT-NeoX classes kept the triangle of who sees whom as a square of numbers in every layer, and it went into the files.
Formula masks(const Config &config)
{
    if ((config.family != "gpt2" && config.family != "gpt_neox") || !config.contextLength)
        return {};
    const Formula context = Formula::named("context", *config.contextLength);
    return layersOf(config) * context * context;
}

/// Half the rotated width in each layer. GPT-NeoX rotates a quarter of a head (rotary_pct 0.25 in every published file).
Formula rotary(const Config &config)
{
    const std::int64_t head = config.layers.front().attention.headWidth;
    if (config.family == "llama")
        return layersOf(config) * Formula::named("half a head", head / 2);
    if (config.family == "gpt_neox")
        return layersOf(config) * Formula::named("half of what is rotated", head / 8);
    return {};
}

void addStored(std::vector<Gap> &gaps, const Config &config, const Ledger &ledger)
{
    const Formula table = Formula::named("vocabulary", config.vocabulary) * Formula::named("d", config.hiddenWidth);
    if (config.tiesEmbeddings)
        add(gaps, GapKind::StoredHead, "the tied head stored as well", table);
    if (config.storedFormat == "fp8")
        add(gaps, GapKind::Fp8Scales, "FP8 scales, one for each tile of 128 × 128", Formula::named("scales", fp8Scales(ledger).value()));
    if (config.family == "gpt_oss")
        add(gaps, GapKind::Mxfp4Scales, "MXFP4 scales, one for each 32 weights of an expert",
            Formula::named("scales", mxfp4Scales(ledger).value()));
}

std::vector<Gap> gapsOf(const Config &config, const Ledger &ledger)
{
    std::vector<Gap> gaps;
    add(gaps, GapKind::CausalMasks, "causal masks", masks(config));
    add(gaps, GapKind::RotaryBuffers, "rotary frequencies", rotary(config));
    const Entry &prediction = ledger.of(Part::Prediction);
    add(gaps, GapKind::PredictionModule, "multi-token prediction module (MTP)", prediction.formula);
    if (config.prediction.modules > 0 && config.prediction.storesCopies)
        add(gaps, GapKind::PredictionCopies, "second copy of embedding and head",
            Formula(2) * Formula::named("vocabulary", config.vocabulary) * Formula::named("d", config.hiddenWidth));
    addStored(gaps, config, ledger);
    if (config.family == "llama4")
        add(gaps, GapKind::VisionParts, "vision model and projector",
            Formula::named("vision model", kLlama4Vision) + Formula::named("projector", kLlama4Projector));
    if (config.family == "gemma3")
        add(gaps, GapKind::PaddedVocabulary, "padded rows of the vocabulary",
            Formula::named("rows", kGemma3Rows) * Formula::named("d", config.hiddenWidth));
    return gaps;
}

/// The choice of gaps that sums to `wanted`, as bits; of several the one with the fewest. 0: there is none.
unsigned chosenFor(const std::vector<Gap> &gaps, std::int64_t wanted)
{
    unsigned best = 0;
    for (unsigned choice = 1; choice < (1U << gaps.size()); ++choice) {
        Count sum;
        for (std::size_t i = 0; i < gaps.size(); ++i)
            sum += (choice >> i & 1U) != 0 ? Count(gaps[i].elements) : Count(0);
        if (sum.fits() && sum.value() == wanted && (best == 0 || std::popcount(choice) < std::popcount(best)))
            best = choice;
    }
    return best;
}

} // namespace

std::vector<Gap> gapsOf(const Config &config)
{
    const Result<Ledger> ledger = ledgerOf(config);
    return ledger ? gapsOf(config, *ledger) : std::vector<Gap>();
}

Result<Reconciliation> reconcile(const Config &config, std::int64_t stored)
{
    const Result<Ledger> ledger = ledgerOf(config);
    if (!ledger)
        return ledger.problem();
    Reconciliation result;
    result.counted = countsOf(config, *ledger).total;
    result.stored = stored;
    const Count difference = Count(stored) - result.counted;
    if (!difference.fits())
        return Problem {Problem::Kind::TooLarge, {}, "the stored number of elements is out of range"};
    result.unexplained = difference.value();
    const std::vector<Gap> gaps = gapsOf(config, *ledger);
    const unsigned chosen = chosenFor(gaps, difference.value());
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        if ((chosen >> i & 1U) == 0)
            continue;
        result.gaps.push_back(gaps[i]);
        result.unexplained -= gaps[i].elements;
    }
    return result;
}

} // namespace dekade::architecture
