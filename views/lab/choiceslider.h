#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QSlider;

namespace dekade::lab {

/// A slider over a few values that are told above it by name. Arrows move it like any slider.
class ChoiceSlider final : public QWidget {
    Q_OBJECT

public:
    /// `values` rise; the one nearest `chosen` is chosen.
    ChoiceSlider(std::vector<double> values, double chosen, QWidget *parent = nullptr);

    /// `name`: short, beside the value; `explanation`: tool tip and accessible name.
    void setWords(const QString &name, const QString &explanation);
    double value() const;
    /// Chooses the nearest value, with a signal if it is another.
    void setValue(double value);

Q_SIGNALS:
    void valueChosen(double value);

private:
    void refreshWords();

    std::vector<double> m_values;
    QString m_name;
    QString m_explanation;
    QLabel *m_label;
    QSlider *m_slider;
};

} // namespace dekade::lab
