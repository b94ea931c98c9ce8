#pragma once

#include "model/state/inspectorstate.h"
#include "views/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QMenu;
class QPushButton;
class QToolButton;

namespace dekade::theme {
class Segmented;
}

namespace dekade::inspector {

/// The tool bar of the inspector: back to the chart, the mode, one more model, heights by share, what if, copy, export; and the key to the
/// drawing where there is room.
class InspectorBar final : public QWidget {
    Q_OBJECT

public:
    explicit InspectorBar(QWidget *parent = nullptr);

    void setTheme(theme::ThemeKind kind);
    void retranslate();
    void refresh(const state::InspectorState &state, bool isWhatIfShown);
    /// The models that can be added.
    void setChoices(const std::vector<std::pair<QString, catalogue::ModelId>> &choices);

Q_SIGNALS:
    void backRequested();
    void modeChosen(dekade::state::InspectorMode mode);
    void modelAdded(dekade::catalogue::ModelId model);
    void heightsChosen(bool byShare);
    void whatIfToggled(bool shown);
    void copyRequested(int form); ///< 0 CSV, 1 Markdown, 2 LaTeX
    void exportRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void connectAll();
    void paintKey(QPainter &painter, const QRect &room) const;

    theme::ThemeKind m_theme = theme::ThemeKind::Light;
    bool m_isCompared = false;
    bool m_isPriced = false;
    QPushButton *m_back;
    theme::Segmented *m_mode;
    QToolButton *m_add;
    QMenu *m_models;
    QCheckBox *m_heights;
    QWidget *m_keyRoom; ///< where the key is painted
    QPushButton *m_whatIf;
    QToolButton *m_copy;
    QMenu *m_forms;
    QPushButton *m_export;
};

} // namespace dekade::inspector
