#pragma once

#include "model/routing/routers.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dekade::routing {

/// A model of the catalogue whose router is published: which router, in which shape. A plain value.
struct Preset {
    std::string_view model; ///< the catalogue's id: "mixtral-8x7b"
    QString name; ///< "Mixtral 8x7B"
    RouterSettings settings;
    int layers = 0; ///< 0: not published
    int firstMoeLayer = 0; ///< from 0
    int moeEvery = 1; ///< 2: every second layer from firstMoeLayer on
    int hiddenWidth = 0; ///< 0: not published
    int expertWidth = 0; ///< inner width of an expert's network; 0: not published
    int expertMatrices = 3; ///< of a gated network; 2 without a gate
    std::uint64_t seed = 1; ///< of the logits that are made up for it
    bool seedWasPicked = false; ///< because it draws clearly; whoever shows it says so
    bool ruleIsGeneral = false; ///< softmax and top-k because the model's own rule is not published
    bool operator==(const Preset &) const = default;

    bool isMoeLayer(int layer) const { return layer >= firstMoeLayer && (layer - firstMoeLayer) % moeEvery == 0; }
    int moeLayers() const { return layers <= firstMoeLayer ? 0 : (layers - firstMoeLayer + moeEvery - 1) / moeEvery; }
    /// Parameters of one expert: matrices · hidden · inner width, biases left out. Mixtral: 3 · 4096 · 14336 = 176,160,768. 0: not
    /// published.
    double expertParameters() const { return double(expertMatrices) * hiddenWidth * expertWidth; }
};

/// Every MoE model of the bundled catalogue with a published router, those for the keys 1–9 first.
const std::vector<Preset> &presets();

/// The preset of a catalogue id, or null.
const Preset *presetOf(QStringView model);

/// What is known of a model that is not in the table.
struct ExpertCounts {
    int experts = 0;
    int topK = 0;
    int shared = 0;
};

/// A preset for a model of which only the counts are known: softmax and top-k, and it says that this is the general rule. Empty unless
/// 2 ≤ experts ≤ 4096, 1 ≤ topK ≤ experts and 0 ≤ shared ≤ 16.
std::optional<Preset> generalPreset(const QString &name, const ExpertCounts &counts);

/// Ways to choose k of n, exactly; empty above 2^63. C(8,2) = 28, C(16,4) = 1820, C(16,2) = 120, C(64,8) = 4426165368. 0 ≤ k ≤ n.
std::optional<std::uint64_t> combinations(int n, int k);

/// Sets of experts that a token can be sent to under the router's group limit; empty above 2^63. DeepSeek-V3, 8 of 256 within 4 of 8 groups
/// of 32: 71,614,201,382,880 (Σ over how the 8 fall on groups, at most 4 of them).
std::optional<std::uint64_t> reachableSets(const RouterSettings &settings);

} // namespace dekade::routing
