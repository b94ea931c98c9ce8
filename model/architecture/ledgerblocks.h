#pragma once

#include "model/architecture/ledger.h"

namespace dekade::architecture {

/// Some layers and the stream they stand in: a model's, or a prediction module's.
struct Stack {
    const std::vector<Layer> &layers; ///< outlive the call
    std::int64_t hiddenWidth = 0;
    NormKind norm = NormKind::Scale;

    Formula d() const { return Formula::named("d", hiddenWidth); }
};

/// A leaf: its weights must sum to its formula's value. Without `active` all of it is active.
Entry leaf(std::string name, Part part, Formula formula, std::vector<Weights> weights);
Entry leaf(std::string name, Part part, Formula formula, Formula active, std::vector<Weights> weights);

/// A row that is the sum of its children; empty ones are left out. One child alone is that child under this name.
Entry sum(std::string name, Part part, std::vector<Entry> children);
/// The same under formulas of its own, which give the same numbers.
Entry sum(std::string name, Part part, Formula formula, Formula active, std::vector<Entry> children);

/// `rows` × `columns`, `copies` times, all of them active.
Weights matrix(std::string name, std::int64_t rows, std::int64_t columns, std::int64_t copies);
Weights vector(std::string name, std::int64_t length, std::int64_t copies);

Entry attentionEntry(const Stack &stack);
Entry denseEntry(const Stack &stack);
Entry routedEntry(const Stack &stack);
Entry sharedEntry(const Stack &stack);
Entry routerEntry(const Stack &stack);
/// The norms of the layers: along the stream and inside attention, a leaf each.
std::vector<Entry> layerNorms(const Stack &stack);

/// The norms inside one layer's attention: of queries, keys and latents; empty where there are none.
Formula normsInside(const Attention &attention);

/// "weight" and, where the norm has one, "bias".
std::vector<Weights> normWeights(NormKind norm, std::int64_t width, std::int64_t copies);

} // namespace dekade::architecture
