#pragma once

namespace dekade::routing {

/// What becomes of a logit before anybody chooses by it.
enum class Score { Softmax, Sigmoid, SqrtSoftplus, Logit };
/// What the choice is made by. Weights are made from scores either way.
enum class SelectBy { Scores, Logits };
/// What the selection bias is added to: to scores it changes who is chosen only, to logits the weights, too.
enum class BiasOn { Scores, Logits };
/// Who chooses whom.
enum class Choice { TokensChoose, ExpertsChoose };

enum class GroupScore { Max, SumOfBestTwo };
/// What experts outside the kept groups count for. Zero lets them win against negative values; some published code does that.
enum class MaskFill { MinusInfinity, Zero };

/// Group-limited routing: experts in `count` consecutive groups of one size, of which `kept` stay.
struct ExpertGroups {
    int count = 1; ///< 1: no groups
    int kept = 1;
    GroupScore score = GroupScore::Max;
    MaskFill fill = MaskFill::MinusInfinity;
    bool operator==(const ExpertGroups &) const = default;
};

/// How the value of an expert already picked is kept from being picked again: taken out, or set to zero as TensorFlow's top-2 codes do,
/// where it comes back once everything else is zero, too.
enum class PickedEntry { Removed, Zeroed };

enum class WeightFrom { Scores, SoftmaxOfChosen, SigmoidOfChosen };
enum class Normalise { No, BeforeDropping, AfterDropping };

/// w ← w / max(‖w‖_power + epsilon, atLeast).
struct Renormalisation {
    Normalise when = Normalise::No;
    double power = 1;
    double epsilon = 0;
    double atLeast = 0;
    bool operator==(const Renormalisation &) const = default;
};

enum class AppliedTo { Output, Input };

/// In what order the requests of a token group queue at their expert.
enum class QueueOrder {
    RankMajor, ///< all first choices in token order, then all second ones, ...
    RankMajorByTopScore, ///< the same, but inside a rank by the token's highest score: batch-prioritised routing
    TokenMajor, ///< all choices of the first token, then of the second, ...
    HighestWeight, ///< the largest weight first
};

/// Limits a published implementation computes from tokens T, experts E, choices k and a factor cf; see capacity.h.
enum class CapacityRule {
    None,
    MeshTensorflow,
    Flaxformer,
    FlaxformerWithoutMinimum,
    Megatron,
    DeepSpeed,
    Megablocks,
    Hunyuan,
    Lingvo,
    Fairscale
};

inline constexpr int kNoCapacity = -1;

struct Capacity {
    int places = kNoCapacity; ///< of an expert in a token group; kNoCapacity: as many as come, or what `rule` says
    CapacityRule rule = CapacityRule::None;
    double factor = 1;
    QueueOrder order = QueueOrder::RankMajor;
    bool operator==(const Capacity &) const = default;
};

/// GShard's policies for a token's second expert.
enum class SecondExpert {
    Always,
    AtRandom, ///< the second best, asked only now and then
    Sampled, ///< drawn from the softmax of all but the first, by Gumbel noise on the logits; its weight is its score as ever
};

/// The published forms of the balance loss; losses.h has the formulas.
enum class AuxiliaryLoss {
    None, ///< the code has none
    Zero, ///< balanced by construction
    FirstChoices, ///< E Σ f P, f over first choices, a token group at a time
    DroppedAsExpertZero, ///< the same, but a dropped token counts as a choice of expert 0
    FirstChoicesMean, ///< the mean of f P over experts: FirstChoices without its E²
    AllChoices, ///< FirstChoices with f over all k choices: k when balanced
    AllChoicesPerK, ///< the same divided by k
    OwnTopK, ///< AllChoices with a top-k of its own over the full softmax
    SequencePicks, ///< a sequence at a time, f over the experts really used, divided by k
    SequenceOwnTopK, ///< a sequence at a time, with a top-k of its own over the unbiased scores made to sum to 1
};

/// Everything that tells one published router from another. A plain value; routers.h lists the published ones.
struct RouterSettings {
    int experts = 1;
    int topK = 1; ///< experts a token; with ExpertsChoose: not used
    Choice choice = Choice::TokensChoose;
    Score score = Score::Softmax;
    SelectBy selectBy = SelectBy::Scores;
    BiasOn biasOn = BiasOn::Scores;
    ExpertGroups groups = {};
    PickedEntry pickedEntry = PickedEntry::Removed;
    WeightFrom weightFrom = WeightFrom::Scores;
    Renormalisation renormalise = {};
    double factor = 1; ///< every weight is multiplied by it at last
    AppliedTo appliedTo = AppliedTo::Output;
    int sharedExperts = 0; ///< run for every token, beside the router
    int tokenGroups = 1; ///< equal runs of tokens that queue apart
    Capacity capacity = {};
    SecondExpert secondExpert = SecondExpert::Always;
    double secondThreshold = 0; ///< AtRandom: the second expert is asked only where a uniform number < its weight / this
    AuxiliaryLoss auxiliaryLoss = AuxiliaryLoss::None;

    bool operator==(const RouterSettings &) const = default;
};

} // namespace dekade::routing
