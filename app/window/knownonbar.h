#pragma once

#include "model/catalogue/catalogue.h"
#include "model/state/viewstore.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace dekade::app {

/// The strip over the figure while only what was known on a day counts: the day, a month back and forth, what that hides, and the way back
/// to all there is. Shows the state and changes it; hidden while nothing is left out.
class KnownOnBar final : public QWidget {
    Q_OBJECT

public:
    /// `store` outlives the bar.
    explicit KnownOnBar(state::ViewStore *store, QWidget *parent = nullptr);

    /// All facts and those shown, to tell how much is hidden.
    void tell(const catalogue::Catalogue &all, const catalogue::Catalogue &shown);
    /// Begins at the end of the scrubber's span, else the day the selected model came, else the first of January before the newest model;
    /// the keyboard goes to the day.
    void start(const catalogue::Catalogue &all);
    void stop();
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void readDay();
    void setDay(const std::optional<QDate> &day);
    void step(int months);

    state::ViewStore *m_store;
    QLabel *m_word;
    QLineEdit *m_day;
    QToolButton *m_earlier;
    QToolButton *m_later;
    QLabel *m_hidden;
    QPushButton *m_reset;
    QLabel *m_rule; ///< what counts as known
    int m_claims = 0; ///< that are hidden
    int m_models = 0;
    bool m_isWrong = false; ///< what is typed is no day
};

} // namespace dekade::app
