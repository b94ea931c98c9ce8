#include "views/lab/choiceslider.h"

#include "views/theme/panehead.h"

#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace dekade::lab {

ChoiceSlider::ChoiceSlider(std::vector<double> values, double chosen, QWidget *parent)
    : QWidget(parent)
    , m_values(std::move(values))
    , m_label(theme::plainLabel(QString(), false, false, this))
    , m_slider(new QSlider(Qt::Horizontal, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_label);
    column->addWidget(m_slider);
    m_slider->setRange(0, static_cast<int>(m_values.size()) - 1);
    m_slider->setPageStep(1);
    m_label->setBuddy(m_slider);
    setFocusProxy(m_slider);
    setValue(chosen);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        refreshWords();
        Q_EMIT valueChosen(value());
    });
}

void ChoiceSlider::setWords(const QString &name, const QString &explanation)
{
    m_name = name;
    m_explanation = explanation;
    refreshWords();
}

double ChoiceSlider::value() const { return m_values[static_cast<std::size_t>(m_slider->value())]; }

void ChoiceSlider::setValue(double value)
{
    const auto nearest
        = std::min_element(m_values.begin(), m_values.end(), [=](double a, double b) { return std::abs(a - value) < std::abs(b - value); });
    m_slider->setValue(static_cast<int>(nearest - m_values.begin()));
}

void ChoiceSlider::refreshWords()
{
    m_label->setText(QStringLiteral("%1  %2").arg(m_name, QString::number(value(), 'g', 4)));
    m_slider->setToolTip(m_explanation);
    m_slider->setAccessibleName(m_explanation);
    m_slider->setAccessibleDescription(m_label->text());
}

} // namespace dekade::lab
