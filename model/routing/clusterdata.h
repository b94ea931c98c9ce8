#pragma once

#include "model/routing/random.h"
#include "model/routing/tinymoe.h"

namespace dekade::routing {

/// What the tiny MoE has to learn.
struct ClusterRecipe {
    int clusters = 16;
    int inputs = 16;
    int outputs = 8;
    double sharedShift = 1; ///< length of the direction all tokens share, in units of √inputs / 2; 0: none, and collapse is milder
    double noise = 0.3; ///< standard deviation of a token around its cluster's centre
    std::uint64_t seed = 0;
    bool operator==(const ClusterRecipe &) const = default;
};

/// Tokens x = μ + centre_c + noise with targets M_c (x − μ) + v_c: a linear map for each cluster, so that a perfect router sends every
/// cluster to an expert of its own. Centres, v and M·√inputs have entries of variance 1; μ is one random direction for all. A value with a
/// stream of its own: the same recipe gives the same batches on every machine.
class ClusterData final {
public:
    explicit ClusterData(const ClusterRecipe &recipe);

    /// The next `tokens` tokens of the stream.
    TinyBatch draw(int tokens);

private:
    ClusterRecipe m_recipe;
    Random m_random;
    Eigen::RowVectorXd m_shift;
    Table m_centres; ///< clusters × inputs
    std::vector<Table> m_maps; ///< inputs × outputs, one a cluster
    Table m_offsets; ///< clusters × outputs
};

/// He's and 1/√h initial weights, a small router, no biases: dynamics of `shape` from a stream.
TinyWeights initialWeights(const TinyShape &shape, Random &random);

} // namespace dekade::routing
