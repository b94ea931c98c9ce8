#pragma once

#include "model/routing/labsession.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace dekade::lab {

class ChoiceSlider;

/// What the experiment is made of and by what rules it goes on: sliders and switches in a row.
class LabControls final : public QWidget {
    Q_OBJECT

public:
    explicit LabControls(QWidget *parent = nullptr);

    /// The plan of the choices made; the seed is the caller's.
    routing::LabPlan plan(std::uint64_t seed) const;
    routing::LabRules rules() const;
    double capacityFactor() const;
    void toggleFrozen();
    void toggleCentred();
    /// The balance of the first column.
    void setFirst(routing::Balance balance);
    void retranslate();

Q_SIGNALS:
    void planChanged();
    void rulesChanged();
    void capacityFactorChanged();

private:
    ChoiceSlider *m_alpha, *m_biasRate, *m_learningRate, *m_capacity, *m_topK, *m_experts, *m_shift;
    QCheckBox *m_frozen;
    QCheckBox *m_centred;
    QComboBox *m_first;
};

} // namespace dekade::lab
