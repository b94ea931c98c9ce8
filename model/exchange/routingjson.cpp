#include "model/exchange/routingjson.h"

#include "model/routing/balance.h"
#include "model/routing/expertchoice.h"

#include <algorithm>

namespace dekade::exchange {

namespace {

using namespace routing;

/// One value a pick, in a list a token.
template<typename Value>
QJsonArray perToken(const Trace &trace, Value value)
{
    QJsonArray rows;
    for (int token = 0; token < trace.tokens; ++token) {
        QJsonArray row;
        for (const Pick &pick : trace.picksOf(token))
            row.append(value(pick));
        rows.append(row);
    }
    return rows;
}

/// [token, expert, rank], in the order in which they were called up: by rank first where ranks queue one after the other. Where experts
/// choose: the tokens nobody took.
QJsonArray droppedJson(const RouterSettings &settings, const Trace &trace)
{
    if (settings.choice == Choice::ExpertsChoose)
        return numbersJson(tokensWithoutExpert(trace));
    std::vector<Pick> dropped = droppedOf(trace);
    const QueueOrder order = settings.capacity.order;
    if (order == QueueOrder::RankMajor || order == QueueOrder::RankMajorByTopScore)
        std::stable_sort(dropped.begin(), dropped.end(), [](const Pick &a, const Pick &b) { return a.rank < b.rank; });
    QJsonArray rows;
    for (const Pick &pick : dropped)
        rows.append(QJsonArray {pick.token, pick.expert, pick.rank});
    return rows;
}

QJsonArray groupsJson(const Trace &trace)
{
    QJsonArray rows;
    for (int token = 0; token < trace.tokens; ++token)
        rows.append(numbersJson(trace.groupsOf(token)));
    return rows;
}

QJsonArray notSampledJson(const Trace &trace)
{
    QJsonArray tokens;
    for (const Pick &pick : trace.picks) {
        if (pick.fate == Fate::NotSampled)
            tokens.append(pick.token);
    }
    return tokens;
}

template<typename Value>
QJsonArray nested(const std::vector<std::vector<std::vector<Value>>> &values)
{
    QJsonArray groups;
    for (const auto &group : values) {
        QJsonArray experts;
        for (const auto &expert : group)
            experts.append(numbersJson(expert));
        groups.append(experts);
    }
    return groups;
}

void addTakings(const Trace &trace, int tokenGroups, QJsonObject &report)
{
    const Takings takings = takingsOf(trace, tokenGroups);
    report[QStringLiteral("expert_tokens")] = nested(takings.tokens);
    report[QStringLiteral("expert_weights")] = nested(takings.weights);
    QJsonArray counts;
    for (int token = 0; token < trace.tokens; ++token)
        counts.append(static_cast<qint64>(trace.picksOf(token).size()));
    report[QStringLiteral("experts_per_token")] = counts;
}

/// What the queue did, where there is one.
void addQueue(const std::string &router, const RouterSettings &settings, const Trace &trace, QJsonObject &report)
{
    report[QStringLiteral("load_requested")] = numbersJson(trace.requested);
    if (settings.topK == 1) {
        QJsonArray positions;
        for (const Pick &pick : trace.picks)
            positions.append(pick.position);
        report[QStringLiteral("position_in_expert")] = positions;
    }
    if (router == "gshard" || settings.secondExpert == SecondExpert::AtRandom)
        report[QStringLiteral("second_expert_not_sampled")] = notSampledJson(trace);
    if (settings.renormalise.when == Normalise::BeforeDropping)
        report[QStringLiteral("weights_before_drop")] = perToken(trace, [](const Pick &pick) { return static_cast<double>(pick.gate); });
}

QJsonArray tableJson(const Eigen::Ref<const Table> &table)
{
    QJsonArray rows;
    for (Eigen::Index row = 0; row < table.rows(); ++row) {
        QJsonArray line;
        for (Eigen::Index column = 0; column < table.cols(); ++column)
            line.append(table(row, column));
        rows.append(line);
    }
    return rows;
}

} // namespace

QJsonObject traceJson(const std::string &router, const RouterSettings &settings, const Trace &trace)
{
    QJsonObject report {{QStringLiteral("indices"), perToken(trace, [](const Pick &pick) { return pick.expert; })},
        {QStringLiteral("weights"), perToken(trace, [](const Pick &pick) { return static_cast<double>(pick.weight); })},
        {QStringLiteral("load"), numbersJson(trace.load)}, {QStringLiteral("dropped"), droppedJson(settings, trace)},
        {QStringLiteral("max_violation"), maxViolation(trace.requested)}};
    if (trace.groupsKept > 0)
        report[QStringLiteral("groups")] = groupsJson(trace);
    if (settings.choice == Choice::ExpertsChoose)
        addTakings(trace, settings.tokenGroups, report);
    else if (trace.capacity != kNoCapacity)
        addQueue(router, settings, trace, report);
    return report;
}

QJsonObject passJson(const TinyPass &pass, int topK)
{
    QJsonArray indices;
    for (std::size_t at = 0; at < pass.picks.size(); at += static_cast<std::size_t>(topK))
        indices.append(numbersJson(std::span(pass.picks).subspan(at, static_cast<std::size_t>(topK))));
    return {{QStringLiteral("task_loss"), pass.taskLoss}, {QStringLiteral("aux_loss"), pass.auxiliaryLoss},
        {QStringLiteral("total_loss"), pass.totalLoss}, {QStringLiteral("load"), numbersJson(pass.load)},
        {QStringLiteral("indices"), indices}};
}

QJsonObject weightsJson(const TinyWeights &weights)
{
    QJsonArray inner;
    QJsonArray innerBias;
    QJsonArray outer;
    QJsonArray outerBias;
    for (int expert = 0; expert < weights.shape().experts; ++expert) {
        inner.append(tableJson(weights.inner(expert)));
        innerBias.append(tableJson(weights.innerBias(expert)).first());
        outer.append(tableJson(weights.outer(expert)));
        outerBias.append(tableJson(weights.outerBias(expert)).first());
    }
    return {{QStringLiteral("R"), tableJson(weights.router())}, {QStringLiteral("A"), inner}, {QStringLiteral("a"), innerBias},
        {QStringLiteral("W"), outer}, {QStringLiteral("c"), outerBias}};
}

} // namespace dekade::exchange
