#include "model/architecture/gaps.h"

#include "model/architecture/counts.h"
#include "model/architecture/memory.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace dekade::architecture {

namespace {

// Executed from the published vision code of Llama 4: the tower 850,960,896 and the projector 20,971,520.
constexpr std::int64_t kLlama4Vision = 850'960'896;
constexpr std::int64_t kLlama4Projector = 20'971'520;
constexpr std::int64_t kGemma3Rows = 64; // 262,208 rows stored, 262,144 in the text's config
// vocab_size and n_positions of the published config.json files of GPT-1 and GPT-2.
constexpr std::int64_t kGpt1Vocabulary = 40'478;
constexpr std::int64_t kGpt2Vocabulary = 50'257;
constexpr std::int64_t kGpt2Positions = 1'024;
constexpr std::size_t kMostGaps = 10; ///< of a shape; 2^10 choices are looked through

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

/// Whether the gaps that the bits choose sum to `wanted` within the slack, and one of them is more than the slack.
bool explains(const std::vector<Gap> &gaps, unsigned choice, std::int64_t wanted, std::int64_t slack)
{
    Count sum;
    bool matters = slack == 0;
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        if ((choice >> i & 1U) == 0)
            continue;
        sum += Count(gaps[i].elements);
        matters = matters || std::abs(gaps[i].elements) > slack;
    }
    const Count rest = sum - wanted;
    return matters && rest.fits() && rest.value() <= slack && rest.value() >= -slack;
}

/// The fewest gaps that explain `wanted`; of several such choices the first. None: there is no such choice.
std::vector<Gap> chosenFor(const std::vector<Gap> &all, std::int64_t wanted, std::int64_t slack)
{
    const std::vector<Gap> gaps(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), kMostGaps)));
    unsigned best = 0;
    for (unsigned choice = 1; choice < (1U << gaps.size()); ++choice) {
        if ((best == 0 || std::popcount(choice) < std::popcount(best)) && explains(gaps, choice, wanted, slack))
            best = choice;
    }
    std::vector<Gap> chosen;
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        if ((best >> i & 1U) != 0)
            chosen.push_back(gaps[i]);
    }
    return chosen;
}

} // namespace

std::vector<Gap> gapsOf(const Config &config)
{
    const Result<Ledger> ledger = ledgerOf(config);
    return ledger ? gapsOf(config, *ledger) : std::vector<Gap>();
}

std::vector<Gap> readingsOf(const Config &config)
{
    if (config.family != "gpt2" || config.vocabulary != kGpt2Vocabulary || config.contextLength != kGpt2Positions)
        return {};
    const Formula fewer = Formula::named("tokens fewer", kGpt2Vocabulary - kGpt1Vocabulary) * Formula::named("d", config.hiddenWidth);
    if (!fewer.value().fits())
        return {};
    return {{GapKind::EarlierVocabulary, "40,478 tokens as in GPT-1", fewer, -fewer.value().value()}};
}

Result<Reconciliation> reconcile(const Config &config, std::int64_t stated, std::int64_t slack)
{
    const Result<Ledger> ledger = ledgerOf(config);
    if (!ledger)
        return ledger.problem();
    Reconciliation result;
    result.counted = countsOf(config, *ledger).total;
    result.stated = stated;
    const Count difference = Count(stated) - result.counted;
    if (!difference.fits())
        return Problem(Fault::StatedTooLarge);
    std::int64_t rest = difference.value();
    const bool agrees = rest <= slack && rest >= -slack;
    if (!agrees) {
        result.gaps = chosenFor(gapsOf(config, *ledger), rest, slack);
        if (result.gaps.empty())
            result.gaps = chosenFor(readingsOf(config), rest, slack);
        for (const Gap &gap : result.gaps)
            rest -= gap.elements;
    }
    (agrees || !result.gaps.empty() ? result.rounding : result.unexplained) = rest;
    return result;
}

} // namespace dekade::architecture
