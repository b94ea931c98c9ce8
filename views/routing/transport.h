#pragma once

#include "views/theme/theme.h"

#include <QWidget>

#include <array>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace dekade::theme {
class Segmented;
}

namespace dekade::routing {

class StepStrip;

/// The bars below the picture: play and steps, speed, seed, stills, and what makes the play another one: traffic, capacity, skew. It holds
/// what the controls say; who has the play reads it.
class Transport final : public QWidget {
    Q_OBJECT

public:
    explicit Transport(QWidget *parent = nullptr);

    std::uint64_t seed() const;
    /// Without a signal.
    void setSeed(std::uint64_t seed);
    double skew() const;
    /// Empty: the router's own rule.
    std::optional<double> capacityFactor() const;
    bool hasTraffic() const;
    bool isStills() const;
    void setStills(bool on);
    void toggleTraffic();
    void toggleStills();
    /// Recorded choices cannot be drawn anew: seed, capacity and skew rest.
    void setChoicesFixed(bool fixed);
    void setPlaying(bool playing);
    void setNote(const QString &note);
    void setTheme(theme::ThemeKind kind);
    void retranslate();
    StepStrip *strip() const { return m_strip; }

Q_SIGNALS:
    void playToggled();
    /// One of the keys that a button stands for: Home, Left, Right, End.
    void keyMeant(int key);
    void speedChosen(double speed);
    void stillsToggled(bool on);
    void trafficToggled(bool on);
    /// Another play is wanted: seed, capacity or skew.
    void playChanged();

private:
    void resizeEvent(QResizeEvent *event) override;
    void fitNote();
    void makeSteps(class QBoxLayout *row);
    void makeChoices(class QBoxLayout *row);
    void connectParts();
    void nameButtons();

    std::array<QPushButton *, 4> m_steps {};
    QPushButton *m_play = nullptr;
    StepStrip *m_strip = nullptr;
    QLabel *m_speedLabel = nullptr;
    theme::Segmented *m_speed = nullptr;
    QLabel *m_seedLabel = nullptr;
    QSpinBox *m_seed = nullptr;
    QPushButton *m_newSeed = nullptr;
    QCheckBox *m_stills = nullptr;
    QCheckBox *m_traffic = nullptr;
    QCheckBox *m_limit = nullptr;
    QSlider *m_capacity = nullptr;
    QLabel *m_skewLabel = nullptr;
    QSlider *m_skew = nullptr;
    QLabel *m_keys = nullptr;
    QLabel *m_note = nullptr;
    bool m_isPlaying = false;
    QString m_noteText;
};

} // namespace dekade::routing
