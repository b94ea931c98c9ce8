#pragma once

#include "model/architecture/config.h"
#include "views/inspector/drawing/sayer.h"

namespace dekade::inspector {

/// Neighbouring layers whose feed-forward is of one kind.
struct FeedForwardRun {
    std::size_t first = 0;
    std::size_t count = 0;
    bool isMoe = false;

    bool operator==(const FeedForwardRun &) const = default;
};

std::vector<FeedForwardRun> feedForwardRuns(const architecture::Config &config);

/// The layer whose inside is drawn without a choice: of the commonest kind (of those with experts, if there are any), nearest to the
/// middle. Mixtral 8x7B: 16, from 0.
std::size_t usualLayer(const architecture::Config &config);

/// "3 dense", "all 32 with experts".
Sentence runLabel(const Sayer &sayer, const FeedForwardRun &run, bool isAll);

/// All layers in one line: "all 26 dense · 22 see 512, 4 see all", and shorter.
std::vector<Sentence> stackLabels(const Sayer &sayer, const architecture::Config &config);

/// How many kinds of attention the layers have: mixers, views, windows.
std::size_t attentionKinds(const architecture::Config &config);

/// "Block 31 of 61; 4 to 61 are alike", and shorter.
std::vector<Sentence> blockTitle(const Sayer &sayer, const architecture::Config &config, std::size_t layer);

/// Where the layers with dense (or with MoE) feed-forwards stand: "In blocks 1–3", "In 24 blocks". At least one is there.
Sentence placeOf(const Sayer &sayer, const architecture::Config &config, bool isMoe);

/// "RMSNorm" or "LayerNorm".
QString normName(const architecture::Config &config);

} // namespace dekade::inspector
