#pragma once

#include "model/routing/logits.h"
#include "model/routing/routersettings.h"
#include "model/routing/trace.h"

#include <optional>

namespace dekade::routing {

/// A batch as a balance loss sees it.
struct LossInput {
    const Trace &trace;
    const Logits &logits;
    int sequences = 1; ///< equal runs of tokens that the sequence-wise forms average over
};

/// The balance loss of a routed batch with coefficient 1, in the form the router's published code has; empty for AuxiliaryLoss::None.
/// f_i is the share of tokens that chose expert i before dropping, P_i the mean score of i, E experts, k choices.
///   FirstChoices     E Σ f_i P_i over first choices, mean over token groups. Switch, arXiv:2101.03961 equations 4–6; GShard,
///                    arXiv:2006.16668 algorithm 1 times E². Even: 1.
///   DroppedAsExpertZero  FirstChoices, but f counts a dropped token for expert 0, whoever it asked: the argmax of a one-hot row that capacity
///                    has emptied. Hugging Face modeling_switch_transformers.py.
///   FirstChoicesMean (1/E) Σ f P, as algorithm 1 of the paper has it. fairscale nn/moe/top2gate.py. Even: 1/E².
///   AllChoices       FirstChoices, f over all k. flaxformer; Hunyuan's E² · mean(f P). Even: k.
///   AllChoicesPerK   the same divided by k. Megatron switch_load_balancing_loss_func; megablocks. Even: 1.
///   OwnTopK          AllChoices with the top-k of the full softmax of the logits, whatever the router chose by. Hugging Face
///                    load_balancing_loss_func. Even: k.
///   SequencePicks    Σ f P with f = E/(kT) · choices, a sequence at a time, then the mean. DeepSeek-V2, arXiv:2405.04434 equations 23–25.
///   SequenceOwnTopK  the same with P from scores divided by their sum, and f from the top-k of unbiased, ungrouped scores. DeepSeek-V3,
///                    arXiv:2412.19437 equations 17–20. Even: 1.
/// Worked: 2 tokens, 2 experts, scores {0.75, 0.25} twice: FirstChoices = 2 · (1 · 0.75) = 1.5.
std::optional<double> auxiliaryLoss(const RouterSettings &settings, const LossInput &input);

/// DeepSeek-V2's device-level loss, arXiv:2405.04434 equations 26–28, coefficient 1, over the whole batch: Σ_d f'_d P'_d with f' the mean
/// of the experts' f and P' the sum of their P in group d. Even: 1.
double deviceLoss(const RouterSettings &settings, const Trace &trace);

/// DeepSeek-V2's communication loss, equations 29–31, coefficient 1, over the whole batch: Σ_d f''_d P'_d with f''_d = D/(M·T) · tokens
/// sent to group d, D groups of which M are kept. Even: 1.
double communicationLoss(const RouterSettings &settings, const Trace &trace);

} // namespace dekade::routing
