#include "views/lab/labcontrols.h"

#include "views/lab/choiceslider.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dekade::lab {

using namespace routing;

LabControls::LabControls(QWidget *parent)
    : QWidget(parent)
    , m_alpha(new ChoiceSlider({0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1}, LabRules {}.alpha, this))
    , m_biasRate(new ChoiceSlider({0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1}, LabRules {}.biasRate, this))
    , m_learningRate(new ChoiceSlider({0.001, 0.002, 0.003, 0.005, 0.01, 0.02, 0.03}, LabRules {}.learningRate, this))
    , m_capacity(new ChoiceSlider({1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4}, 1.25, this))
    , m_topK(new ChoiceSlider({1, 2, 3, 4}, 1, this))
    , m_experts(new ChoiceSlider({4, 8, 12, 16, 24, 32}, LabSettings {}.experts, this))
    , m_shift(new ChoiceSlider({0, 0.25, 0.5, 0.75, 1, 1.5, 2}, ClusterRecipe {}.sharedShift, this))
    , m_frozen(new QCheckBox(this))
    , m_centred(new QCheckBox(this))
    , m_first(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 4, 24, 4);
    row->setSpacing(16);
    for (ChoiceSlider *slider : {m_alpha, m_biasRate, m_learningRate, m_capacity, m_topK, m_experts, m_shift})
        row->addWidget(slider, 1);
    auto *switches = new QVBoxLayout;
    switches->setSpacing(2);
    switches->addWidget(m_frozen);
    switches->addWidget(m_centred);
    row->addLayout(switches);
    m_first->addItems({QString(), QString(), QString()});
    m_first->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_first);
    for (ChoiceSlider *slider : {m_topK, m_experts, m_shift})
        connect(slider, &ChoiceSlider::valueChosen, this, &LabControls::planChanged);
    for (ChoiceSlider *slider : {m_alpha, m_biasRate, m_learningRate})
        connect(slider, &ChoiceSlider::valueChosen, this, &LabControls::rulesChanged);
    connect(m_capacity, &ChoiceSlider::valueChosen, this, &LabControls::capacityFactorChanged);
    connect(m_frozen, &QCheckBox::toggled, this, &LabControls::rulesChanged);
    connect(m_centred, &QCheckBox::toggled, this, &LabControls::rulesChanged);
    connect(m_first, &QComboBox::currentIndexChanged, this, &LabControls::rulesChanged);
    retranslate();
}

LabPlan LabControls::plan(std::uint64_t seed) const
{
    LabPlan plan;
    plan.settings.experts = static_cast<int>(m_experts->value());
    plan.settings.data.sharedShift = m_shift->value();
    plan.settings.seed = seed;
    plan.topK = static_cast<int>(m_topK->value());
    return plan;
}

LabRules LabControls::rules() const
{
    LabRules rules;
    rules.first = static_cast<Balance>(m_first->currentIndex());
    rules.alpha = m_alpha->value();
    rules.biasRate = m_biasRate->value();
    rules.learningRate = m_learningRate->value();
    rules.centring = m_centred->isChecked() ? BiasCentring::Mean : BiasCentring::None;
    rules.router = m_frozen->isChecked() ? RouterTraining::Frozen : RouterTraining::Trained;
    return rules;
}

double LabControls::capacityFactor() const { return m_capacity->value(); }

void LabControls::toggleFrozen() { m_frozen->toggle(); }

void LabControls::toggleCentred() { m_centred->toggle(); }

void LabControls::setFirst(Balance balance) { m_first->setCurrentIndex(static_cast<int>(balance)); }

void LabControls::retranslate()
{
    m_alpha->setWords(QStringLiteral("α"), tr("α: weight of the auxiliary loss, column B"));
    m_biasRate->setWords(QStringLiteral("u"), tr("u: step of the bias update, column C"));
    m_learningRate->setWords(tr("rate"), tr("Learning rate of all columns"));
    m_capacity->setWords(tr("capacity"), tr("Capacity factor: places of an expert in fair shares, column D"));
    m_topK->setWords(QStringLiteral("k"), tr("k: experts a token; begins anew"));
    m_experts->setWords(tr("experts"), tr("E: number of experts; begins anew"));
    m_shift->setWords(QStringLiteral("μ"), tr("μ: how much all tokens have in common; begins anew"));
    m_frozen->setText(tr("Freeze router"));
    m_frozen->setToolTip(tr("The router stops learning, the experts go on (F)"));
    m_centred->setText(tr("Centre bias"));
    m_centred->setToolTip(tr("Takes the mean off every bias update, so that the biases do not drift together (M)"));
    m_first->setItemText(0, tr("A: no balancing"));
    m_first->setItemText(1, tr("A: auxiliary loss"));
    m_first->setItemText(2, tr("A: bias update"));
    m_first->setAccessibleName(tr("How column A goes on from here"));
    m_first->setToolTip(tr("Gives column A a cure from this step on (1, 2, 3)"));
}

} // namespace dekade::lab
