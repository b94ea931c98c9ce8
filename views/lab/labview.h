#pragma once

#include "views/lab/labpicture.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace dekade::lab {

class LabCanvas;
class LabControls;
class LabTrainer;
class LabTransport;
class ReferenceJob;

/// The balance lab: five ways to a balanced load side by side, trained while one looks.
/// Space plays and pauses, ← → or Page Up and Page Down step 50, Home and End go to the ends, R begins anew, F freezes the router, M
/// centres the bias, 1 2 3 change column A.
class LabView final : public QWidget {
    Q_OBJECT

public:
    explicit LabView(QWidget *parent = nullptr);
    ~LabView() override;

    void setTheme(theme::ThemeKind kind);
    void setLanguage(QLocale::Language language);
    /// Stills instead of motion, as the window's setting says.
    void setReducedMotion(bool reduced);
    void setCurve(LabCurve curve);

    bool isPlaying() const { return m_isPlaying; }
    void togglePlaying();
    void pause();
    /// As far as training has come at most; what is missing is trained and then shown.
    void goTo(int step);
    int step() const { return m_step; }
    void begin();

    LabControls *controls() const { return m_controls; }
    LabTrainer *trainer() const { return m_trainer; }
    /// What is on the screen; valid until the lab goes on.
    LabPicture picture() const;
    /// How many other seeds are known.
    int referenceSeeds() const;

Q_SIGNALS:
    void stepShown(int step);
    void referenceGrown(int seeds);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void changeRules();
    void beginReference();
    void tick();
    void refresh();
    void showStep(int step);
    int lastOf(int step) const;

    LabCanvas *m_canvas;
    LabControls *m_controls;
    LabTransport *m_transport;
    LabTrainer *m_trainer;
    ReferenceJob *m_reference;
    QTimer m_clock;
    QTimer m_settling; ///< other seeds start only once a slider has come to rest
    QElapsedTimer m_sinceTick;
    theme::ThemeKind m_theme = theme::ThemeKind::Light;
    base::Phrases m_phrases;
    LabCurve m_curve = LabCurve::MaxViolation;
    double m_chance = 0;
    double m_position = 0; ///< steps, of the playhead
    double m_fallSeconds = 0;
    int m_step = 0; ///< shown
    int m_wanted = 0; ///< to be shown once it is trained
    bool m_isPlaying = false;
    bool m_hasBegun = false;
};

} // namespace dekade::lab
