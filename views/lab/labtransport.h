#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace dekade::theme {
class Segmented;
}

namespace dekade::lab {

class TransportButton;

/// Play, step and scrub the training; speed, seed and stills. It asks; the view does.
class LabTransport final : public QWidget {
    Q_OBJECT

public:
    explicit LabTransport(QWidget *parent = nullptr);

    /// What to show: the step, the last one there can be, and how far training has come.
    void tell(int step, int last, int reached, bool playing);
    std::uint64_t seed() const;
    /// Times 200 steps a second.
    double speed() const;
    bool isStills() const;
    void setStills(bool stills);
    void retranslate();

Q_SIGNALS:
    void playToggled();
    void stepsAsked(int steps);
    void stepChosen(int step);
    void seedChosen();
    void resetAsked();
    void stillsChanged(bool stills);

private:
    QWidget *makeScale();

    TransportButton *m_first, *m_back, *m_play, *m_forward, *m_end;
    QSlider *m_scale;
    QLabel *m_told;
    QLabel *m_speedWord;
    theme::Segmented *m_speed;
    QLabel *m_seedWord;
    QSpinBox *m_seed;
    QPushButton *m_reset;
    QCheckBox *m_stills;
    bool m_isPlaying = false;
    int m_step = 0;
    int m_reached = 0;
};

} // namespace dekade::lab
