#include "app/cli/numberoption.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs.h"
#include "model/exchange/routingjson.h"
#include "model/routing/balance.h"
#include "model/routing/lab.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace dekade::app {

namespace {

using namespace routing;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct LabRequest {
    LabSettings settings;
    TinyRule rule;
    QString balance;
    int steps = 0;
};

base::Result<Balance> balanceOf(const QString &word)
{
    if (word == QLatin1String("none"))
        return Balance::None;
    if (word == QLatin1String("aux"))
        return Balance::AuxiliaryLoss;
    if (word == QLatin1String("bias"))
        return Balance::Bias;
    return base::Error {base::ErrorKind::BadWords, Words::tr("--balance takes none, aux or bias, not \"%1\"").arg(word)};
}

base::Result<LabRequest> requestOf(const CommandWords &words)
{
    constexpr int kMostExperts = 256;
    constexpr int kMostSteps = 100000;
    LabRequest request;
    const base::Result<int> experts = wholeOption(words, "experts", {1, kMostExperts}, request.settings.experts);
    if (!experts)
        return experts.error();
    const base::Result<int> topK = wholeOption(words, "top-k", {1, *experts}, request.rule.topK);
    if (!topK)
        return topK.error();
    const base::Result<int> steps = wholeOption(words, "steps", {0, kMostSteps}, 1000);
    if (!steps)
        return steps.error();
    const base::Result<std::uint64_t> seed = seedOption(words, 0);
    if (!seed)
        return seed.error();
    request.balance = words.has("balance") ? words.value("balance") : QStringLiteral("none");
    const base::Result<Balance> balance = balanceOf(request.balance);
    if (!balance)
        return balance.error();
    request.settings.experts = *experts;
    request.settings.seed = *seed;
    request.rule.topK = *topK;
    request.rule.balance = *balance;
    request.steps = *steps;
    return request;
}

/// A step as it is told: what the held-out tokens say, and the batch just trained on.
struct ToldStep {
    LabMeasurement heldOut;
    std::optional<TinyPass> batch;
};

std::vector<ToldStep> runExperiment(const LabRequest &request)
{
    Lab lab(request.settings, request.rule);
    std::vector<ToldStep> steps {{lab.measure(), {}}};
    while (lab.steps() < request.steps) {
        const TinyPass pass = lab.step();
        steps.push_back({lab.measure(), pass});
    }
    return steps;
}

QJsonObject stepJson(const ToldStep &step)
{
    const LabMeasurement &held = step.heldOut;
    QJsonObject json {{QStringLiteral("step"), held.step}, {QStringLiteral("loss"), held.loss},
        {QStringLiteral("load"), exchange::numbersJson(held.load)}, {QStringLiteral("max_violation"), held.maxViolation},
        {QStringLiteral("entropy"), held.entropy}, {QStringLiteral("max_share"), held.largestShare},
        {QStringLiteral("used"), held.expertsUsed}, {QStringLiteral("dropped"), held.dropped}};
    if (step.batch) {
        json[QStringLiteral("batch_loss")] = step.batch->taskLoss;
        json[QStringLiteral("batch_aux_loss")] = step.batch->auxiliaryLoss;
        json[QStringLiteral("batch_load")] = exchange::numbersJson(step.batch->load);
        json[QStringLiteral("batch_max_violation")] = maxViolation(step.batch->load);
    }
    return json;
}

QJsonObject labJson(const LabRequest &request, const std::vector<ToldStep> &steps)
{
    QJsonArray array;
    for (const ToldStep &step : steps)
        array.append(stepJson(step));
    return {{QStringLiteral("experts"), request.settings.experts}, {QStringLiteral("top_k"), request.rule.topK},
        {QStringLiteral("balance"), request.balance}, {QStringLiteral("alpha"), request.rule.alpha},
        {QStringLiteral("update_rate"), request.rule.biasRate}, {QStringLiteral("learning_rate"), request.rule.learningRate},
        {QStringLiteral("seed"), QString::number(request.settings.seed)}, {QStringLiteral("batch_tokens"), request.settings.batchTokens},
        {QStringLiteral("held_out_tokens"), request.settings.heldOutTokens}, {QStringLiteral("steps"), array}};
}

QString labText(const std::vector<ToldStep> &steps)
{
    const auto number = [](double value) { return QString::number(value, 'f', 4); };
    std::vector<QStringList> rows {{Words::tr("step"), Words::tr("loss"), Words::tr("MaxVio"), Words::tr("entropy"), Words::tr("used"),
        Words::tr("load of each expert")}};
    for (const ToldStep &step : steps) {
        QStringList load;
        for (const int count : step.heldOut.load)
            load << QString::number(count);
        rows.push_back({QString::number(step.heldOut.step), number(step.heldOut.loss), number(step.heldOut.maxViolation),
            number(step.heldOut.entropy), QString::number(step.heldOut.expertsUsed), load.join(QLatin1Char(' '))});
    }
    return textTable(rows, {0, 1, 2, 3, 4});
}

} // namespace

base::Result<void> runLab(Context &context)
{
    const base::Result<LabRequest> request = requestOf(context.words());
    if (!request)
        return request.error();
    const std::vector<ToldStep> steps = runExperiment(*request);
    return context.deliver(labJson(*request, steps), labText(steps));
}

} // namespace dekade::app
