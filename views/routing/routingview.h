#pragma once

#include "views/routing/playback.h"
#include "views/routing/playmaker.h"
#include "views/routing/playsources.h"
#include "views/routing/routerbar.h"
#include "views/routing/routingsheet.h"
#include "views/routing/stageview.h"

#include <QElapsedTimer>

class QTimer;

namespace dekade::routing {

class Transport;

/// A model the view can play, with what the catalogue says of its size.
struct PlayableModel {
    Preset preset;
    ModelSize size;
    QString id = {}; ///< the catalogue's; empty: the preset's own
};

/// The animator of one router, or of two on the same tokens: the picture, what is played, and the transport. Routing itself runs in a thread
/// of its own (PlayMaker), so a new choice shows a moment later. Keys: Space plays, ← → and Page Up Page Down step, ↑ ↓ zoom a lane, Home
/// End, 1–9 presets, B blanks, C compares, T traffic, S stills, O load over time, L folds the load, H heat map, F11 presents, Esc leaves.
class RoutingView final : public QWidget {
    Q_OBJECT

public:
    /// @param models those of the choice, in order; the first nine have the keys 1–9. Not empty.
    /// @param loads recorded loads to offer; null: none.
    explicit RoutingView(
        std::vector<PlayableModel> models, std::shared_ptr<const exchange::RecordedLoads> loads = nullptr, QWidget *parent = nullptr);

    /// Shows the model with this catalogue id; false where it is not among the models.
    bool showModel(const QString &id);
    /// Adds a model and shows it; one without an id is never found again by showModel().
    void addModel(PlayableModel model);
    /// Plays the choices of a file. Errors as exchange::readTraceFile, and the play stays as it was.
    base::Result<void> openFile(const QString &path);
    /// Plays recorded loads by their place among RecordedLoads::models.
    void showLoads(int recordedModel);
    void setTheme(theme::ThemeKind kind);
    void setLanguage(QLocale::Language language);
    void setReducedMotion(bool reduced);
    void setPresenting(bool presenting);
    void setExportEnabled(bool enabled);

    const StageView *stage() const { return m_stage; }
    const Playback &playback() const { return m_playback; }
    const PlaySources &sources() const { return m_sources; }
    bool isPlaying() const { return m_isPlaying; }
    bool isPresenting() const { return m_presenting; }
    /// A play is being made.
    bool isRouting() const { return m_maker->isBusy(); }
    /// What is played; null until the first play is made.
    const PerformancePtr &performance() const { return m_first; }
    const StageOptions &options() const { return m_options; }
    /// All that an exporter needs of what is shown.
    RoutingSheet sheet() const;
    /// Where the choices come from, as the note says.
    QString provenance() const;

Q_SIGNALS:
    void closeRequested();
    void presentingChanged(bool presenting);
    void modelChanged(const QString &name);
    /// A new play is shown.
    void performed();
    void heatMapRequested();
    void fileRequested();
    void exportRequested(dekade::routing::PlayExport what);
    /// Something could not be done, in words.
    void said(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectBar();
    void connectTransport();
    void connectStage();
    void retranslate();
    void chooseModel(int index);
    void chooseSource(int index);
    void showSource();
    void compareWith(bool on);
    /// Routes anew what the controls say; shows it once it is made.
    void perform();
    void takePlay(const PerformancePtr &first, const PerformancePtr &second);
    void showMoment();
    void showOptions();
    void play(bool on);
    void tick();
    void runClock();
    void zoomBy(int lanes);
    void goTo(int step);
    bool pressed(int key);
    bool pressedStep(int key);
    bool pressedSwitch(int key);
    void leave();
    const PlayableModel &model() const { return m_fileModel ? *m_fileModel : m_models[static_cast<std::size_t>(m_model)]; }
    PlayableModel modelOfFile() const;
    PerformanceRequest requestOf(const PlayableModel &model) const;
    StageOptions optionsOf(const PlayableModel &model) const;

    std::vector<PlayableModel> m_models;
    std::optional<PlayableModel> m_fileModel; ///< of a file whose model is none of ours
    PlaySources m_sources;
    int m_model = 0;
    int m_other = -1; ///< compared with; -1: nothing
    std::pair<PlayableModel, std::optional<PlayableModel>> m_wished; ///< what is being made
    std::pair<PlayableModel, std::optional<PlayableModel>> m_shown; ///< what m_first and m_second are of
    PerformancePtr m_first;
    PerformancePtr m_second;
    StageOptions m_options;
    StageOptions m_secondOptions;
    Playback m_playback;
    base::Phrases m_phrases;
    theme::ThemeKind m_theme = theme::ThemeKind::Light;
    bool m_presenting = false;
    bool m_isPlaying = false;
    bool m_textIsPrepared = true;
    bool m_loadOverTime = false;
    int m_zoomedLane = -1;
    double m_heldMs = 0; ///< how long the moment has been held

    RouterBar *m_bar;
    StageView *m_stage;
    Transport *m_transport;
    PlayMaker *m_maker;
    QTimer *m_timer;
    QElapsedTimer m_clock;
};

} // namespace dekade::routing
