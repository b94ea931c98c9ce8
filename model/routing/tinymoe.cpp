#include "model/routing/tinymoe.h"

#include "model/routing/exponential.h"

#include <algorithm>
#include <cmath>

namespace dekade::routing {

/// What a pass leaves for the way back. Tokens are gathered by expert, so that every product is one of matrices.
struct TinyMoe::Flow {
    Table scores;            ///< tokens × experts
    Table gates;             ///< tokens × topK: what each chosen expert's output is multiplied by
    Table scoreSums;         ///< tokens × 1: sums of the chosen scores
    Table output;
    struct Expert {
        std::vector<int> slots; ///< places in `picks`
        Table tokens;
        Table active;           ///< after ReLU
        Table output;
    };
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

static void scoreRows(TinyScore score, Table &rows)
{
    for (Eigen::Index row = 0; row < rows.rows(); ++row) {
        auto values = rows.row(row);
        if (score == TinyScore::Sigmoid) {
            for (double &value : values)
                value = 1 / (1 + exponential(-value));
            continue;
        }
        const double largest = values.maxCoeff();
        for (double &value : values)
            value = exponential(value - largest);
        values /= values.sum();
    }
}

/// The k experts with the largest score plus bias, of equal ones the smaller number first.
static void pickRow(const Eigen::Ref<const Eigen::RowVectorXd> &scores, const std::vector<double> &bias, std::span<int> picks)
{
    const auto value = [&](int expert) { return scores[expert] + bias[static_cast<std::size_t>(expert)]; };
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

static double auxiliary(const std::vector<int> &load, const Table &scores, int choices)
{
    double sum = 0;
    for (std::size_t expert = 0; expert < load.size(); ++expert)
        sum += load[expert] * scores.col(static_cast<Eigen::Index>(expert)).mean();
    return sum * static_cast<double>(load.size()) / choices;
}

TinyPass TinyMoe::forward(const TinyRule &rule, const TinyBatch &batch, Flow &flow)
{
    const Eigen::Index tokens = batch.tokens.rows();
    const auto topCount = static_cast<std::size_t>(rule.topK);
    flow.scores.noalias() = batch.tokens * m_weights.router().transpose();
    scoreRows(rule.score, flow.scores);
    flow.picks.assign(static_cast<std::size_t>(tokens) * topCount, 0);
    flow.gates.resize(tokens, rule.topK);
    flow.scoreSums.resize(tokens, 1);
    flow.load.assign(m_bias.size(), 0);
    flow.experts.resize(m_bias.size());
    for (Flow::Expert &expert : flow.experts)
        expert.slots.clear();
    for (Eigen::Index token = 0; token < tokens; ++token) {
        const auto picks = std::span(flow.picks).subspan(static_cast<std::size_t>(token) * topCount, topCount);
        pickRow(flow.scores.row(token), m_bias, picks);
        for (std::size_t rank = 0; rank < topCount; ++rank) {
            flow.gates(token, static_cast<Eigen::Index>(rank)) = flow.scores(token, picks[rank]);
            ++flow.load[static_cast<std::size_t>(picks[rank])];
            flow.experts[static_cast<std::size_t>(picks[rank])].slots.push_back(
                static_cast<int>(token) * rule.topK + static_cast<int>(rank));
        }
        flow.scoreSums(token, 0) = flow.gates.row(token).sum();
        if (rule.weights == TopKWeights::SumToOne)
            flow.gates.row(token) /= flow.scoreSums(token, 0);
    }
    flow.output.setZero(tokens, shape().outputs);
    for (int e = 0; e < shape().experts; ++e) {
        Flow::Expert &expert = flow.experts[static_cast<std::size_t>(e)];
        const auto rows = static_cast<Eigen::Index>(expert.slots.size());
        expert.tokens.resize(rows, shape().inputs);
        for (Eigen::Index row = 0; row < rows; ++row)
            expert.tokens.row(row) = batch.tokens.row(expert.slots[static_cast<std::size_t>(row)] / rule.topK);
        expert.active.noalias() = expert.tokens * m_weights.inner(e);
        expert.active = (expert.active.rowwise() + m_weights.innerBias(e).row(0)).cwiseMax(0);
        expert.output.noalias() = expert.active * m_weights.outer(e);
        expert.output.rowwise() += m_weights.outerBias(e).row(0);
        for (Eigen::Index row = 0; row < rows; ++row) {
            const int slot = expert.slots[static_cast<std::size_t>(row)];
            flow.output.row(slot / rule.topK) += flow.gates(slot / rule.topK, slot % rule.topK) * expert.output.row(row);
        }
    }
    TinyPass pass;
    pass.taskLoss = (flow.output - batch.targets).squaredNorm() / static_cast<double>(flow.output.size());
    pass.auxiliaryLoss = auxiliary(flow.load, flow.scores, static_cast<int>(flow.picks.size()));
    pass.totalLoss = pass.taskLoss + (rule.balance == Balance::AuxiliaryLoss ? rule.alpha * pass.auxiliaryLoss : 0);
    pass.load = flow.load;
    pass.picks = flow.picks;
    return pass;
}

void TinyMoe::backward(const TinyRule &rule, const TinyBatch &batch, Flow &flow)
{
    const Eigen::Index tokens = batch.tokens.rows();
    const Table outputSlope = (flow.output - batch.targets) * (2.0 / static_cast<double>(flow.output.size()));
    Table gateSlope(tokens, rule.topK);
    for (int e = 0; e < shape().experts; ++e) {
        const Flow::Expert &expert = flow.experts[static_cast<std::size_t>(e)];
        Table slope(static_cast<Eigen::Index>(expert.slots.size()), shape().outputs);
        for (Eigen::Index row = 0; row < slope.rows(); ++row) {
            const int slot = expert.slots[static_cast<std::size_t>(row)];
            const auto wanted = outputSlope.row(slot / rule.topK);
            gateSlope(slot / rule.topK, slot % rule.topK) = wanted.dot(expert.output.row(row));
            slope.row(row) = flow.gates(slot / rule.topK, slot % rule.topK) * wanted;
        }
        m_gradient.outer(e).noalias() = expert.active.transpose() * slope;
        m_gradient.outerBias(e) = slope.colwise().sum();
        Table hiddenSlope = slope * m_weights.outer(e).transpose();
        hiddenSlope = hiddenSlope.cwiseProduct((expert.active.array() > 0).cast<double>().matrix());
        m_gradient.inner(e).noalias() = expert.tokens.transpose() * hiddenSlope;
        m_gradient.innerBias(e) = hiddenSlope.colwise().sum();
    }
    Table scoreSlope = Table::Zero(tokens, shape().experts);
    for (Eigen::Index token = 0; token < tokens; ++token) {
        auto slopes = gateSlope.row(token);
        if (rule.weights == TopKWeights::SumToOne) {
            const double shared = slopes.dot(flow.gates.row(token));
            slopes = (slopes.array() - shared) / flow.scoreSums(token, 0);
        }
        for (int rank = 0; rank < rule.topK; ++rank)
            scoreSlope(token, flow.picks[static_cast<std::size_t>(token * rule.topK + rank)]) += slopes(rank);
    }
    if (rule.balance == Balance::AuxiliaryLoss) {
        for (int e = 0; e < shape().experts; ++e)
            scoreSlope.col(e).array() += rule.alpha * shape().experts * flow.load[static_cast<std::size_t>(e)]
                / static_cast<double>(flow.picks.size()) / static_cast<double>(tokens);
    }
    if (rule.score == TinyScore::Softmax) {
        const Eigen::VectorXd shared = scoreSlope.cwiseProduct(flow.scores).rowwise().sum();
        scoreSlope = flow.scores.cwiseProduct(scoreSlope.colwise() - shared);
    } else {
        scoreSlope = scoreSlope.array() * flow.scores.array() * (1 - flow.scores.array());
    }
    m_gradient.router().noalias() = scoreSlope.transpose() * batch.tokens;
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

TinyPass TinyMoe::measure(const TinyRule &rule, const TinyBatch &batch)
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
