#pragma once

#include "model/architecture/ledger.h"

namespace dekade::architecture {

/// Why a published or stored number of elements differs from the parameters of the model.
enum class GapKind {
    CausalMasks, ///< a table of who sees whom in each layer, kept by old checkpoints of GPT-2 and GPT-NeoX
    RotaryBuffers, ///< frequencies of rotary positions in each layer: a few numbers, kept by old checkpoints
    PredictionModule, ///< MTP
    PredictionCopies, ///< embedding and head a second time, beside the MTP module
    StoredHead, ///< a tied head that the checkpoint stores all the same (Falcon-180B, ERNIE)
    Fp8Scales,
    Mxfp4Scales,
    VisionParts, ///< Llama 4's vision model and projector, beside the text model
    PaddedVocabulary, ///< more rows than the text says (Gemma 3: 64)
    EarlierVocabulary, ///< no part of a file: the number was counted with the vocabulary of the model before (GPT-2's paper)
};

/// One such reason and its size, computed from the shape.
struct Gap {
    GapKind kind = GapKind::CausalMasks;
    std::string name; ///< "causal masks"
    Formula formula;
    std::int64_t elements = 0; ///< what a file holds more than the model has parameters; below zero for an EarlierVocabulary

    bool operator==(const Gap &) const = default;
};

/// All reasons that can apply to a valid config, in the order of GapKind; sizes that do not fit are left out.
/// GPT-2 small: 12 × 1,024 × 1,024 = 12,582,912 causal masks; DeepSeek-V3: 11,610,068,224 + 1,853,358,080 + 41,540,496.
std::vector<Gap> gapsOf(const Config &config);

/// Other ways to count the shape that published numbers rest on; no file holds them. GPT-2's paper gives 117M, 345M, 762M and 1542M. With the
/// 40,478 tokens of GPT-1 in place of 50,257 its four shapes count 116,929,536, 344,809,472, 761,512,960 and 1,541,964,800: all four as
/// printed. OpenAI itself says only that the counts "were wrong due to an error".
std::vector<Gap> readingsOf(const Config &config);

/// Stored or published elements against counted ones.
struct Reconciliation {
    std::int64_t counted = 0;
    std::int64_t stated = 0;
    std::vector<Gap> gaps; ///< that explain the difference as far as it is
    std::int64_t rounding = 0; ///< what is left of it below the precision of the stated number
    std::int64_t unexplained = 0; ///< stated − counted − gaps − rounding; 0 where all is named

    bool operator==(const Reconciliation &) const = default;
};

/// Finds the fewest gaps that together are the difference to `slack` ≥ 0 (half the last digit of a rounded number; 0: to the digit), and
/// where gaps of files do not, a reading; without such a choice none is taken and all is unexplained. Gaps within the slack are not told
/// apart and so alone explain nothing. Where the count itself agrees there is nothing to explain.
/// DeepSeek-V3's 684,531,386,000 is 671,026,419,200 + module + copies + scales. Error: TooLarge as countsOf.
Result<Reconciliation> reconcile(const Config &config, std::int64_t stated, std::int64_t slack = 0);

} // namespace dekade::architecture
