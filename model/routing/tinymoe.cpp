#include "model/routing/tinymoe.h"

#include "model/routing/exponential.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace dekade::routing {

/// What a pass leaves for the way back. Tokens are gathered by expert, so that every product is one of matrices. A pick is a place in
/// `picks`: token · topK + rank.
struct TinyMoe::Flow {
    struct Expert {
        std::vector<int> picks;
        Table tokens;
        Table active; ///< after ReLU
        Table output;
    };
    Table scores; ///< tokens × experts
    Table gates; ///< tokens × topK: what each chosen expert's output is multiplied by
    Table gateSlopes; ///< the same shape, on the way back
    Eigen::VectorXd scoreSums; ///< of the chosen scores, a token
    Table output; ///< tokens × outputs
    std::vector<Expert> experts;
    std::vector<int> picks;
    std::vector<int> load;
};

TinyWeights::TinyWeights(const TinyShape &shape)
    : m_shape(shape)
    , m_inner(Eigen::Index {shape.experts} * shape.inputs)
    , m_innerBias(m_inner + Eigen::Index {shape.experts} * shape.inputs * shape.hidden)
    , m_outer(m_innerBias + Eigen::Index {shape.experts} * shape.hidden)
    , m_outerBias(m_outer + Eigen::Index {shape.experts} * shape.hidden * shape.outputs)
    , m_all(Eigen::VectorXd::Zero(m_outerBias + Eigen::Index {shape.experts} * shape.outputs))
{
}

TinyMoe::TinyMoe(TinyWeights weights)
    : m_weights(std::move(weights))
    , m_gradient(m_weights.shape())
    , m_bias(static_cast<std::size_t>(m_weights.shape().experts), 0)
    , m_mean(Eigen::VectorXd::Zero(m_weights.all().size()))
    , m_square(m_mean)
{
}

static void scoreRow(TinyScore score, std::span<double> values)
{
    if (score == TinyScore::Sigmoid) {
        for (double &value : values)
            value = 1 / (1 + exponential(-value));
        return;
    }
    const double largest = *std::max_element(values.begin(), values.end());
    for (double &value : values)
        value = exponential(value - largest);
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    for (double &value : values)
        value /= sum;
}

/// The k experts with the largest score plus bias, of equal ones the smaller number first.
static void pickRow(std::span<const double> scores, const std::vector<double> &bias, std::span<int> picks)
{
    const auto value = [&](int expert) { return scores[static_cast<std::size_t>(expert)] + bias[static_cast<std::size_t>(expert)]; };
    std::size_t filled = 0;
    for (int expert = 0; expert < static_cast<int>(bias.size()); ++expert) {
        std::size_t at = filled;
        while (at > 0 && value(expert) > value(picks[at - 1]))
            --at;
        if (at == picks.size())
            continue;
        filled = std::min(filled + 1, picks.size());
        for (std::size_t i = filled - 1; i > at; --i)
            picks[i] = picks[i - 1];
        picks[at] = expert;
    }
}

static double auxiliary(const std::vector<int> &load, const Table &scores, std::size_t choices)
{
    double sum = 0;
    for (std::size_t expert = 0; expert < load.size(); ++expert)
        sum += load[expert] * scores.col(static_cast<Eigen::Index>(expert)).mean();
    return sum * static_cast<double>(load.size()) / static_cast<double>(choices);
}

/// Scores, picks, gates and each expert's list of them.
void TinyMoe::choose(const TinyRule &rule, const TinyBatch &batch, Flow &flow) const
{
    const Eigen::Index tokens = batch.tokens.rows();
    const auto topCount = static_cast<std::size_t>(rule.topK);
    flow.scores.noalias() = batch.tokens * m_weights.router().transpose();
    flow.picks.assign(static_cast<std::size_t>(tokens) * topCount, 0);
    flow.gates.resize(tokens, rule.topK);
    flow.scoreSums.resize(tokens);
    flow.load.assign(m_bias.size(), 0);
    flow.experts.resize(m_bias.size());
    for (Eigen::Index token = 0; token < tokens; ++token) {
        const std::span row(flow.scores.row(token).data(), m_bias.size());
        const auto first = static_cast<std::size_t>(token) * topCount;
        const auto picks = std::span(flow.picks).subspan(first, topCount);
        scoreRow(rule.score, row);
        pickRow(row, m_bias, picks);
        for (std::size_t rank = 0; rank < topCount; ++rank) {
            const auto expert = static_cast<std::size_t>(picks[rank]);
            flow.gates(token, static_cast<Eigen::Index>(rank)) = row[expert];
            ++flow.load[expert];
            flow.experts[expert].picks.push_back(static_cast<int>(first + rank));
        }
        flow.scoreSums[token] = flow.gates.row(token).sum();
        if (rule.weights == TopKWeights::SumToOne)
            flow.gates.row(token) /= flow.scoreSums[token];
    }
}

void TinyMoe::runExpert(int index, int topK, const TinyBatch &batch, Flow &flow) const
{
    Flow::Expert &expert = flow.experts[static_cast<std::size_t>(index)];
    const auto rows = static_cast<Eigen::Index>(expert.picks.size());
    expert.tokens.resize(rows, shape().inputs);
    for (Eigen::Index row = 0; row < rows; ++row)
        expert.tokens.row(row) = batch.tokens.row(expert.picks[static_cast<std::size_t>(row)] / topK);
    expert.active.noalias() = expert.tokens * m_weights.inner(index);
    expert.active = (expert.active.rowwise() + m_weights.innerBias(index).row(0)).cwiseMax(0);
    expert.output.noalias() = expert.active * m_weights.outer(index);
    expert.output.rowwise() += m_weights.outerBias(index).row(0);
    for (Eigen::Index row = 0; row < rows; ++row) {
        const int pick = expert.picks[static_cast<std::size_t>(row)];
        flow.output.row(pick / topK) += flow.gates(pick / topK, pick % topK) * expert.output.row(row);
    }
}

TinyPass TinyMoe::forward(const TinyRule &rule, const TinyBatch &batch, Flow &flow) const
{
    choose(rule, batch, flow);
    flow.output.setZero(batch.tokens.rows(), shape().outputs);
    for (int expert = 0; expert < shape().experts; ++expert)
        runExpert(expert, rule.topK, batch, flow);
    TinyPass pass;
    pass.taskLoss = (flow.output - batch.targets).squaredNorm() / static_cast<double>(flow.output.size());
    pass.auxiliaryLoss = auxiliary(flow.load, flow.scores, flow.picks.size());
    pass.totalLoss = pass.taskLoss + (rule.balance == Balance::AuxiliaryLoss ? rule.alpha * pass.auxiliaryLoss : 0);
    pass.load = flow.load;
    pass.picks = flow.picks;
    return pass;
}

/// The slopes of one expert's weights, and of the gates of its picks.
void TinyMoe::expertSlopes(int index, int topK, const Table &outputSlope, Flow &flow)
{
    const Flow::Expert &expert = flow.experts[static_cast<std::size_t>(index)];
    Table slope(static_cast<Eigen::Index>(expert.picks.size()), shape().outputs);
    for (Eigen::Index row = 0; row < slope.rows(); ++row) {
        const int pick = expert.picks[static_cast<std::size_t>(row)];
        const auto wanted = outputSlope.row(pick / topK);
        flow.gateSlopes(pick / topK, pick % topK) = wanted.dot(expert.output.row(row));
        slope.row(row) = flow.gates(pick / topK, pick % topK) * wanted;
    }
    m_gradient.outer(index).noalias() = expert.active.transpose() * slope;
    m_gradient.outerBias(index) = slope.colwise().sum();
    Table hiddenSlope = slope * m_weights.outer(index).transpose();
    hiddenSlope = hiddenSlope.cwiseProduct((expert.active.array() > 0).cast<double>().matrix());
    m_gradient.inner(index).noalias() = expert.tokens.transpose() * hiddenSlope;
    m_gradient.innerBias(index) = hiddenSlope.colwise().sum();
}

/// From the gates to the scores they are made of, and what the auxiliary loss adds to every score.
Table TinyMoe::scoreSlopes(const TinyRule &rule, Flow &flow) const
{
    Table slopes = Table::Zero(flow.scores.rows(), flow.scores.cols());
    for (Eigen::Index token = 0; token < slopes.rows(); ++token) {
        auto gates = flow.gateSlopes.row(token);
        if (rule.weights == TopKWeights::SumToOne)
            gates = (gates.array() - gates.dot(flow.gates.row(token))) / flow.scoreSums[token];
        for (Eigen::Index rank = 0; rank < gates.size(); ++rank)
            slopes(token, flow.picks[static_cast<std::size_t>(token * rule.topK + rank)]) += gates(rank);
    }
    if (rule.balance != Balance::AuxiliaryLoss)
        return slopes;
    const double scale = rule.alpha * shape().experts / static_cast<double>(flow.picks.size()) / static_cast<double>(slopes.rows());
    for (Eigen::Index expert = 0; expert < slopes.cols(); ++expert)
        slopes.col(expert).array() += scale * flow.load[static_cast<std::size_t>(expert)];
    return slopes;
}

void TinyMoe::backward(const TinyRule &rule, const TinyBatch &batch, Flow &flow)
{
    const Table outputSlope = (flow.output - batch.targets) * (2.0 / static_cast<double>(flow.output.size()));
    flow.gateSlopes.resize(flow.gates.rows(), flow.gates.cols());
    for (int expert = 0; expert < shape().experts; ++expert)
        expertSlopes(expert, rule.topK, outputSlope, flow);
    Table slopes = scoreSlopes(rule, flow);
    if (rule.score == TinyScore::Softmax) {
        const Eigen::VectorXd shared = slopes.cwiseProduct(flow.scores).rowwise().sum();
        slopes = flow.scores.cwiseProduct(slopes.colwise() - shared);
    } else {
        slopes = slopes.array() * flow.scores.array() * (1 - flow.scores.array());
    }
    m_gradient.router().noalias() = slopes.transpose() * batch.tokens;
}

void TinyMoe::optimize(const TinyRule &rule)
{
    constexpr double kBeta1 = 0.9;
    constexpr double kBeta2 = 0.999;
    constexpr double kEpsilon = 1e-8;
    if (rule.router == RouterTraining::Frozen)
        m_gradient.router().setZero();
    ++m_steps;
    if (rule.optimizer == Optimizer::GradientDescent) {
        m_weights.all() -= rule.learningRate * m_gradient.all();
        return;
    }
    const auto &slope = m_gradient.all();
    m_mean = kBeta1 * m_mean + (1 - kBeta1) * slope;
    m_square.array() = kBeta2 * m_square.array() + (1 - kBeta2) * slope.array().square();
    const double meanScale = 1 - std::pow(kBeta1, static_cast<double>(m_steps));
    const double squareScale = 1 - std::pow(kBeta2, static_cast<double>(m_steps));
    const Eigen::Index from = rule.router == RouterTraining::Frozen ? m_weights.routerSize() : 0;
    const Eigen::Index size = m_weights.all().size() - from;
    m_weights.all().tail(size).array()
        -= rule.learningRate * (m_mean.tail(size).array() / meanScale) / ((m_square.tail(size).array() / squareScale).sqrt() + kEpsilon);
}

TinyPass TinyMoe::measure(const TinyRule &rule, const TinyBatch &batch) const
{
    Flow flow;
    return forward(rule, batch, flow);
}

TinyPass TinyMoe::train(const TinyRule &rule, const TinyBatch &batch)
{
    Flow flow;
    TinyPass pass = forward(rule, batch, flow);
    backward(rule, batch, flow);
    optimize(rule);
    if (rule.balance == Balance::Bias)
        updateBias(pass.load, rule.biasRate, rule.centring, m_bias);
    return pass;
}

} // namespace dekade::routing
