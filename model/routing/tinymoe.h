#pragma once

#include "model/routing/biasupdate.h"

#include <Eigen/Core>

#include <vector>

namespace dekade::routing {

/// Rows of numbers, one after another in memory.
using Table = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

struct TinyShape {
    int experts = 16;
    int inputs = 16;
    int hidden = 16;
    int outputs = 8;
    bool operator==(const TinyShape &) const = default;
};

enum class TinyScore { Softmax, Sigmoid };
enum class Balance { None, AuxiliaryLoss, Bias };
enum class Optimizer { Adam, GradientDescent };
enum class RouterTraining { Trained, Frozen };
enum class TopKWeights { AsTheyAre, SumToOne };

/// How the tiny MoE routes and learns; all of it may change between steps.
struct TinyRule {
    int topK = 1;
    TinyScore score = TinyScore::Softmax;
    TopKWeights weights = TopKWeights::AsTheyAre;
    Balance balance = Balance::None;
    double alpha = 0.1; ///< weight of the auxiliary loss
    double biasRate = 0.001; ///< u of the bias update
    BiasCentring centring = BiasCentring::None;
    RouterTraining router = RouterTraining::Trained;
    Optimizer optimizer = Optimizer::Adam;
    double learningRate = 0.01;
    bool operator==(const TinyRule &) const = default;
};

/// All weights in one row, so that the optimizer is one sweep: R (experts × inputs), then A (experts × inputs × hidden), a (experts ×
/// hidden), W (experts × hidden × outputs), c (experts × outputs).
class TinyWeights final {
public:
    explicit TinyWeights(const TinyShape &shape);

    const TinyShape &shape() const { return m_shape; }
    Eigen::VectorXd &all() { return m_all; }
    const Eigen::VectorXd &all() const { return m_all; }

    Eigen::Map<Table> router() { return {m_all.data(), m_shape.experts, m_shape.inputs}; }
    Eigen::Map<Table> inner(int expert) { return {m_all.data() + innerAt(expert), m_shape.inputs, m_shape.hidden}; }
    Eigen::Map<Table> innerBias(int expert) { return {m_all.data() + innerBiasAt(expert), 1, m_shape.hidden}; }
    Eigen::Map<Table> outer(int expert) { return {m_all.data() + outerAt(expert), m_shape.hidden, m_shape.outputs}; }
    Eigen::Map<Table> outerBias(int expert) { return {m_all.data() + outerBiasAt(expert), 1, m_shape.outputs}; }

    using View = Eigen::Map<const Table>;
    View router() const { return {m_all.data(), m_shape.experts, m_shape.inputs}; }
    View inner(int expert) const { return {m_all.data() + innerAt(expert), m_shape.inputs, m_shape.hidden}; }
    View innerBias(int expert) const { return {m_all.data() + innerBiasAt(expert), 1, m_shape.hidden}; }
    View outer(int expert) const { return {m_all.data() + outerAt(expert), m_shape.hidden, m_shape.outputs}; }
    View outerBias(int expert) const { return {m_all.data() + outerBiasAt(expert), 1, m_shape.outputs}; }
    Eigen::Index routerSize() const { return m_inner; }

private:
    Eigen::Index innerAt(int expert) const { return m_inner + Eigen::Index {expert} * m_shape.inputs * m_shape.hidden; }
    Eigen::Index innerBiasAt(int expert) const { return m_innerBias + Eigen::Index {expert} * m_shape.hidden; }
    Eigen::Index outerAt(int expert) const { return m_outer + Eigen::Index {expert} * m_shape.hidden * m_shape.outputs; }
    Eigen::Index outerBiasAt(int expert) const { return m_outerBias + Eigen::Index {expert} * m_shape.outputs; }

    TinyShape m_shape;
    Eigen::Index m_inner;
    Eigen::Index m_innerBias;
    Eigen::Index m_outer;
    Eigen::Index m_outerBias;
    Eigen::VectorXd m_all;
};

/// Tokens and what should come out: rows of `inputs` and `outputs` numbers.
struct TinyBatch {
    Table tokens;
    Table targets;
};

/// What one pass over a batch measured.
struct TinyPass {
    double taskLoss = 0; ///< mean squared error over tokens and outputs
    double auxiliaryLoss = 0; ///< E Σ f P with f = choices / (k · tokens); told whatever the balance
    double totalLoss = 0; ///< task + α · auxiliary where that is trained
    std::vector<int> load;
    std::vector<int> picks; ///< tokens · topK, the first choice first
};

/// A mixture of E small networks x → ReLU(xA + a)W + c behind a router p = softmax(Rx), output Σ p_e · FFN_e(x) over the top-k of p + b:
/// Switch's layer (arXiv:2101.03961 section 2.1) at a size that trains live. A value: a copy goes on as the original would. No thread of
/// its own. Gradients agree with automatic differentiation (tests/data/routing/tiny_moe_training_step.json).
class TinyMoe final {
public:
    explicit TinyMoe(TinyWeights weights);

    const TinyShape &shape() const { return m_weights.shape(); }
    const TinyWeights &weights() const { return m_weights; }
    TinyWeights &weights() { return m_weights; }
    const std::vector<double> &bias() const { return m_bias; }
    std::vector<double> &bias() { return m_bias; }
    /// Of the last train().
    const TinyWeights &gradient() const { return m_gradient; }

    /// Forward only; nothing changes.
    TinyPass measure(const TinyRule &rule, const TinyBatch &batch) const;
    /// Forward, backward and one step of the optimizer, then of the bias. Adam: β1 0.9, β2 0.999, ε 1e-8 (Kingma and Ba, arXiv:1412.6980).
    TinyPass train(const TinyRule &rule, const TinyBatch &batch);

private:
    struct Flow;
    void choose(const TinyRule &rule, const TinyBatch &batch, Flow &flow) const;
    void runExpert(int index, int topK, const TinyBatch &batch, Flow &flow) const;
    TinyPass forward(const TinyRule &rule, const TinyBatch &batch, Flow &flow) const;
    void expertSlopes(int index, int topK, const Table &outputSlope, Flow &flow);
    Table scoreSlopes(const TinyRule &rule, Flow &flow) const;
    void backward(const TinyRule &rule, const TinyBatch &batch, Flow &flow);
    void optimize(const TinyRule &rule);

    TinyWeights m_weights;
    TinyWeights m_gradient;
    std::vector<double> m_bias;
    Eigen::VectorXd m_mean; ///< Adam's first moment
    Eigen::VectorXd m_square; ///< Adam's second moment
    long m_steps = 0;
};

} // namespace dekade::routing
