#include "model/exchange/routingreport.h"

#include "model/exchange/routingjson.h"
#include "model/routing/balance.h"
#include "model/routing/losses.h"
#include "model/routing/scores.h"

namespace dekade::exchange {

namespace {

using namespace routing;

base::Error faultOf(const RoutingCase &routingCase, const Fault &fault)
{
    return {base::ErrorKind::BadInput,
        QStringLiteral("case \"%1\": %2").arg(QString::fromStdString(routingCase.name), QString::fromStdString(fault.message))};
}

Outcome<QJsonObject> reportOf(const std::string &key, const RouterCase &content)
{
    const Outcome<Trace> trace = route(content.settings, content.input());
    if (!trace)
        return trace.fault();
    QJsonObject report = traceJson(key, content.settings, *trace);
    const LossInput input {*trace, content.logits.view(), content.sequences};
    const std::optional<double> loss = auxiliaryLoss(content.settings, input);
    report[QStringLiteral("aux_loss")] = loss ? QJsonValue(*loss) : QJsonValue();
    if (content.settings.auxiliaryLoss == AuxiliaryLoss::OwnTopK)
        report[QStringLiteral("aux_loss_div_k")] = *loss / content.settings.topK;
    if (trace->groupsKept > 0 && content.settings.auxiliaryLoss == AuxiliaryLoss::SequencePicks) {
        report[QStringLiteral("device_balance_loss")] = deviceLoss(content.settings, *trace);
        report[QStringLiteral("communication_balance_loss")] = communicationLoss(content.settings, *trace);
    }
    report[QStringLiteral("z_loss")] = zLoss(content.logits.view());
    return report;
}

/// The mean score each expert got: its importance.
std::vector<double> importanceOf(const Trace &trace)
{
    std::vector<double> importance(static_cast<std::size_t>(trace.experts), 0);
    for (std::size_t i = 0; i < trace.scores.size(); ++i)
        importance[i % importance.size()] += trace.scores[i];
    return importance;
}

Outcome<QJsonObject> reportOf(const std::string & /*key*/, const LossesCase &content)
{
    RouterSettings settings {.experts = content.logits.experts, .topK = content.topK};
    const Logits logits = content.logits.view();
    const Outcome<Trace> softmax = route(settings, {logits});
    if (!softmax)
        return softmax.fault();
    RouterSettings sigmoidSettings = settings;
    sigmoidSettings.score = Score::Sigmoid;
    const Outcome<Trace> sigmoid = route(sigmoidSettings, {logits});
    const auto lossOf = [&](AuxiliaryLoss kind, const Trace &trace) {
        settings.auxiliaryLoss = kind;
        return auxiliaryLoss(settings, {trace, logits, content.sequences}).value_or(0);
    };
    const std::vector<double> load(softmax->load.begin(), softmax->load.end());
    return QJsonObject {{QStringLiteral("switch_top1"), lossOf(AuxiliaryLoss::FirstChoices, *softmax)},
        {QStringLiteral("hf_load_balancing"), lossOf(AuxiliaryLoss::OwnTopK, *softmax)},
        {QStringLiteral("div_by_k"), lossOf(AuxiliaryLoss::AllChoicesPerK, *softmax)},
        {QStringLiteral("deepseek_seq_softmax"), lossOf(AuxiliaryLoss::SequencePicks, *softmax)},
        {QStringLiteral("deepseek_v3_seq_sigmoid"), lossOf(AuxiliaryLoss::SequenceOwnTopK, *sigmoid)},
        {QStringLiteral("z_loss"), zLoss(logits)}, {QStringLiteral("importance_cv2"), squaredVariation(importanceOf(*softmax))},
        {QStringLiteral("load_cv2"), squaredVariation(load)}, {QStringLiteral("max_violation"), maxViolation(softmax->load)},
        {QStringLiteral("load_entropy_nats"), loadEntropy(softmax->load)}};
}

Outcome<QJsonObject> reportOf(const std::string & /*key*/, const BiasCase &content)
{
    std::vector<double> plain(static_cast<std::size_t>(content.experts), 0);
    std::vector<double> centred = plain;
    QJsonArray plainSteps;
    QJsonArray centredSteps;
    QJsonArray violations;
    for (const std::vector<int> &load : content.loads) {
        updateBias(load, content.rate, BiasCentring::None, plain);
        updateBias(load, content.rate, BiasCentring::Mean, centred);
        plainSteps.append(numbersJson(plain));
        centredSteps.append(numbersJson(centred));
        violations.append(maxViolation(load));
    }
    return QJsonObject {{QStringLiteral("bias_after_each_step"), plainSteps},
        {QStringLiteral("bias_after_each_step_mean_centred"), centredSteps}, {QStringLiteral("max_violation_per_step"), violations}};
}

Outcome<QJsonObject> reportOf(const std::string & /*key*/, const CapacityCase &content)
{
    struct Formula {
        const char *key;
        CapacityRule rule;
    };
    static constexpr Formula kFormulas[] = {{"mesh_tensorflow", CapacityRule::MeshTensorflow}, {"flaxformer", CapacityRule::Flaxformer},
        {"megatron", CapacityRule::Megatron}, {"deepspeed", CapacityRule::DeepSpeed}, {"megablocks", CapacityRule::Megablocks},
        {"hunyuan", CapacityRule::Hunyuan}, {"lingvo_auto", CapacityRule::Lingvo}, {"fairscale_top2", CapacityRule::Fairscale}};
    QJsonObject report;
    for (const Formula &formula : kFormulas) {
        if (const std::optional<int> capacity = capacityOf(formula.rule, content.input))
            report[QLatin1String(formula.key)] = *capacity;
    }
    return report;
}

Outcome<QJsonObject> reportOf(const std::string & /*key*/, const TrainingCase &content)
{
    TinyMoe moe = content.moe;
    QJsonArray steps;
    for (const TinyBatch &batch : content.batches) {
        const TinyPass pass = moe.train(content.rule, batch);
        QJsonObject step = passJson(pass, content.rule.topK);
        if (steps.isEmpty())
            step[QStringLiteral("gradients")] = weightsJson(moe.gradient());
        step[QStringLiteral("bias_after")] = numbersJson(moe.bias());
        steps.append(step);
    }
    return QJsonObject {{QStringLiteral("steps"), steps}, {QStringLiteral("final_params"), weightsJson(moe.weights())}};
}

} // namespace

base::Result<QJsonObject> routingReport(const RoutingCase &routingCase)
{
    Outcome<QJsonObject> report
        = std::visit([&](const auto &content) { return reportOf(routingCase.router, content); }, routingCase.content);
    if (!report)
        return faultOf(routingCase, report.fault());
    (*report)[QStringLiteral("case")] = QString::fromStdString(routingCase.name);
    return *report;
}

} // namespace dekade::exchange
