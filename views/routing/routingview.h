#pragma once

#include "views/routing/playback.h"
#include "views/routing/stageview.h"

#include <QElapsedTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QSpinBox;
class QTimer;

namespace dekade::theme {
class Segmented;
}

namespace dekade::routing {

class StepStrip;

/// A model the view can play, with what the catalogue says of its size.
struct PlayableModel {
    Preset preset;
    ModelSize size;
};

/// The animator of one router, or of two on the same tokens: the picture, what is played, and the transport. Keys: Space plays, ← → and
/// Page Up Page Down step, ↑ ↓ zoom a lane, Home End, 1–9 presets, B blanks, C compares, T traffic, S stills, F11 presents, Esc leaves.
class RoutingView final : public QWidget {
    Q_OBJECT

public:
    /// @param models those of the choice, in order; the first nine have the keys 1–9. Not empty.
    explicit RoutingView(std::vector<PlayableModel> models, QWidget *parent = nullptr);

    /// Shows the model with this catalogue id, or adds `other` where it is not among the models. False where neither is.
    bool showModel(const QString &id);
    void addModel(PlayableModel model);
    void setTheme(theme::ThemeKind kind);
    void setLanguage(QLocale::Language language);
    void setReducedMotion(bool reduced);
    void setPresenting(bool presenting);

    const StageView *stage() const { return m_stage; }
    const Playback &playback() const { return m_playback; }
    bool isPlaying() const;
    bool isPresenting() const { return m_presenting; }
    /// What is played, for an exporter: model, text, seed and step.
    const PerformancePtr &performance() const { return m_performance; }
    const StageOptions &options() const { return m_options; }

Q_SIGNALS:
    void closeRequested();
    void presentingChanged(bool presenting);
    void modelChanged(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildBar();
    void buildTransport();
    void connectBar();
    void connectTransport();
    void retranslate();
    void chooseModel(int index);
    void compareWith(bool on);
    /// Routes anew what the controls say, and shows it.
    void perform();
    void showMoment();
    void showOptions();
    void play(bool on);
    void tick();
    void zoomBy(int lanes);
    bool pressed(int key);
    PerformancePtr performed(const PlayableModel &model) const;
    StageOptions optionsOf(const PlayableModel &model) const;

    std::vector<PlayableModel> m_models;
    int m_model = 0;
    int m_other = -1; ///< compared with; -1: nothing
    PerformancePtr m_performance;
    PerformancePtr m_second;
    StageOptions m_options;
    Playback m_playback;
    QLocale::Language m_language = QLocale::English;
    theme::ThemeKind m_theme = theme::ThemeKind::Light;
    bool m_presenting = false;
    bool m_textIsPrepared = true;
    int m_zoomedLane = -1;

    QWidget *m_bar;
    QWidget *m_transport;
    StageView *m_stage;
    QLabel *m_name = nullptr;
    QComboBox *m_choice = nullptr;
    QLabel *m_layerLabel = nullptr;
    QSpinBox *m_layer = nullptr;
    QLabel *m_layers = nullptr;
    QLineEdit *m_text = nullptr;
    QPushButton *m_compare = nullptr;
    QComboBox *m_otherChoice = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_home = nullptr, *m_previous = nullptr, *m_play = nullptr, *m_next = nullptr, *m_end = nullptr;
    StepStrip *m_strip = nullptr;
    theme::Segmented *m_speed = nullptr;
    QLabel *m_speedLabel = nullptr;
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
    QTimer *m_timer;
    QElapsedTimer m_clock;
};

} // namespace dekade::routing
