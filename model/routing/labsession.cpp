#include "model/routing/labsession.h"

#include "model/routing/balance.h"
#include "model/routing/expertchoice.h"

namespace dekade::routing {

namespace {

ExpertTakings takingsOf(const Lab &lab, const LabPlan &plan)
{
    const std::vector<float> logits = lab.heldOutLogits();
    const int tokens = plan.settings.heldOutTokens;
    RouterSettings router;
    router.experts = plan.settings.experts;
    router.choice = Choice::ExpertsChoose;
    router.capacity.places = tokens * plan.topK / plan.settings.experts;
    ExpertTakings takings {router.capacity.places, 0, 0};
    const Outcome<Trace> trace = expertsChoose(router, {logits, tokens, plan.settings.experts});
    if (!trace)
        return takings; // cannot be: places are at most the tokens, because topK is at most the experts
    for (int token = 0; token < tokens; ++token) {
        const std::size_t takers = trace->picksOf(token).size();
        takings.nobodys += takers == 0;
        takings.several += takers > static_cast<std::size_t>(plan.topK);
    }
    return takings;
}

} // namespace

TinyRule ruleOf(LabRun run, const LabPlan &plan, const LabRules &rules)
{
    TinyRule rule;
    rule.topK = plan.topK;
    rule.alpha = rules.alpha;
    rule.biasRate = rules.biasRate;
    rule.learningRate = rules.learningRate;
    rule.centring = rules.centring;
    rule.router = rules.router;
    switch (run) {
    case LabRun::First:
        rule.balance = rules.first;
        break;
    case LabRun::AuxiliaryLoss:
        rule.balance = Balance::AuxiliaryLoss;
        break;
    case LabRun::Bias:
        rule.balance = Balance::Bias;
        break;
    }
    return rule;
}

LabSession::LabSession(const LabPlan &plan, const LabRules &rules)
    : m_plan(plan)
    , m_rules(rules)
    , m_labs(1, Lab(plan.settings, ruleOf(LabRun::First, plan, rules)))
{
    m_labs.resize(kLabRuns, Lab(m_labs.front())); // copies share the held-out tokens
    setRules(rules);
}

void LabSession::setRules(const LabRules &rules)
{
    m_rules = rules;
    for (std::size_t run = 0; run < kLabRuns; ++run)
        m_labs[run].setRule(ruleOf(static_cast<LabRun>(run), m_plan, rules));
}

void LabSession::step()
{
    for (Lab &lab : m_labs)
        lab.step();
}

LabFrame LabSession::frame() const
{
    LabFrame frame;
    frame.step = steps();
    for (std::size_t run = 0; run < kLabRuns; ++run)
        frame.runs[run] = m_labs[run].measure();
    frame.takings = takingsOf(m_labs.front(), m_plan);
    frame.bias = lab(LabRun::Bias).moe().bias();
    return frame;
}

double chanceViolation(int requests, int experts)
{
    constexpr int kDraws = 200;
    Random random(static_cast<std::uint64_t>(requests));
    double sum = 0;
    for (int draw = 0; draw < kDraws; ++draw) {
        std::vector<int> load(static_cast<std::size_t>(experts));
        for (int i = 0; i < requests; ++i)
            ++load[static_cast<std::size_t>(static_cast<double>(random.uniform()) * experts)];
        sum += maxViolation(load);
    }
    return sum / kDraws;
}

} // namespace dekade::routing
