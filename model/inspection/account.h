#pragma once

#include "model/architecture/counts.h"
#include "model/architecture/gaps.h"
#include "model/base/phrases.h"
#include "model/catalogue/catalogue.h"

#include <vector>

namespace dekade::inspection {

/// What a line of "reported against counted" is.
enum class LineKind {
    Counted, ///< our own number
    Gap, ///< what a file holds more, one reason a line
    Stored, ///< the sum to the digit, closes the lines above it
    Claim, ///< somebody's number with what becomes of it
    Remark, ///< a sentence
};

/// A line: words at the left, a number or a verdict at the right. A gap says its number with a leading plus in `kind`.
struct AccountLine {
    LineKind kind = LineKind::Claim;
    QString text;
    QString value;
    QString detail; ///< the formula of a gap, the quote of a claim; for a tool tip
    bool isExplained = true; ///< false where a difference has no name
    bool operator==(const AccountLine &) const = default;
};

/// How a stated number relates to what was counted.
struct Verdict {
    enum class Kind {
        Exact, ///< to the digit
        Rounded, ///< the counted number rounds to it
        Convention, ///< an active count that leaves out the embedding, or embedding and head
        Cut, ///< the counted number with its last digits cut off, not rounded: 405.85B as 405B
        Gaps, ///< with what files hold more, named
        Reading, ///< counted in another way: GPT-2's paper, with the vocabulary of GPT-1
        Differs,
    };
    Kind kind = Kind::Differs;
    architecture::ActiveConvention convention = architecture::ActiveConvention::All;
    std::vector<architecture::Gap> gaps; ///< of Gaps and Reading
    qint64 difference = 0; ///< stated − counted
    bool operator==(const Verdict &) const = default;
};

/// Half of the last digit that a stated number gives: 46.7e9 is good to 50 million; 124439808 to half of one. 0 for 0.
/// A number with more than six significant digits is taken to the digit.
double halfStep(double stated);

/// Judges a stated total, or with `isActive` a stated number of active parameters, against the counts of `config`. The plain count goes
/// before other conventions, these before gaps and readings (architecture::reconcile), and these before digits cut off. DeepSeek-V3: 671e9
/// rounded; 684531386000 three gaps; 37e9 active the convention without input embedding (36.63B). GPT-2: 117e6 a reading, 116,929,536.
Verdict judge(const architecture::Config &config, const architecture::Counts &counts, double stated, bool isActive);

/// A verdict in a few words: "agrees, rounded", "116.9M with 40,478 tokens as in GPT-1", "−1.7B, not explained".
QString verdictText(const Verdict &verdict, const architecture::Counts &counts, const base::Phrases &phrases);

/// The same with the arithmetic where there is one: "124,439,808 + 12,582,912 (causal masks: 12 × 1,024 × 1,024) = 137,022,720".
QString arithmeticText(const Verdict &verdict, const architecture::Counts &counts, const base::Phrases &phrases);

/// Whether somebody states this as the size of the whole model: a value, not our own count, no component and no rumour.
bool isStated(const catalogue::Claim &claim);

/// The lines of a column whose shape is `config`, from the claims of `model` (total and active, components left out), in an order to read:
/// counted, what is stored with its gaps, then each claim. `changed` shapes have only their counted line.
std::vector<AccountLine> accountOf(const catalogue::Catalogue &catalogue, std::optional<catalogue::ModelId> model,
    const architecture::Config &config, const architecture::Counts &counts, std::optional<qint64> stored, const base::Phrases &phrases);

} // namespace dekade::inspection
