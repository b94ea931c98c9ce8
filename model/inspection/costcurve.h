#pragma once

#include "model/architecture/config.h"
#include "model/base/phrases.h"

#include <vector>

namespace dekade::inspection {

/// A point of a curve over the context length.
struct CostPoint {
    qint64 context = 0; ///< tokens
    double kvBytes = 0; ///< the cache holds after them, bf16, state included
    double flops = 0; ///< for the next token
    bool operator==(const CostPoint &) const = default;
};

/// Cache and operations at one context. Numbers that do not fit into 63 bits give nothing.
std::optional<CostPoint> costAt(const architecture::Config &config, qint64 context);

/// The curve from kLeastContext to kMostContext, eight points an octave.
std::vector<CostPoint> costCurve(const architecture::Config &config);

/// What the slider's place means, in words.
struct CostWords {
    QString kvPerToken; ///< "70,272 B a token"
    QString kvAt; ///< "2.30 GB at 32,768 tokens"
    QString flops; ///< "236,994,822,144"
    QString formula; ///< "73,249,193,984 + 4,997,120 × T"; where windows bend the line, its two summands
    bool operator==(const CostWords &) const = default;
};
CostWords costWords(const architecture::Config &config, qint64 context, const base::Phrases &phrases);

/// A number format's row: "bf16", "93.4 GB", what is kept beside.
struct MemoryRow {
    QString format;
    QString size;
    QString detail; ///< exact bytes and the overhead in words
    bool operator==(const MemoryRow &) const = default;
};
std::vector<MemoryRow> memoryRows(const architecture::Config &config, const base::Phrases &phrases);

} // namespace dekade::inspection
