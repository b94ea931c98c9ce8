#pragma once

#include "model/state/viewstore.h"

#include <QWidget>

class QActionGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace dekade::theme {
class Segmented;
}

namespace dekade::app {

class FindBox;

/// The row under the menu: back and forward, figure, measure, lens, what to show, find, export. Shows the state and changes it.
class ToolBar final : public QWidget {
    Q_OBJECT

public:
    explicit ToolBar(state::ViewStore *store, QWidget *parent = nullptr);

    FindBox *findBox() const { return m_find; }
    void retranslate();

Q_SIGNALS:
    void exportRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHistory(QHBoxLayout &layout);
    void addChoices(QHBoxLayout &layout);
    void addShow(QHBoxLayout &layout);
    void refresh();
    template<typename Edit>
    void edit(Edit change);

    state::ViewStore *m_store;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLabel *m_figureWord;
    QComboBox *m_figure;
    QLabel *m_measureWord;
    theme::Segmented *m_measure;
    QLabel *m_lensWord;
    QComboBox *m_lens;
    QToolButton *m_show;
    QAction *m_showTrend;
    QAction *m_showEras;
    QAction *m_showLabels;
    QAction *m_showBackground;
    QAction *m_showGuides;
    QMenu *m_laws;
    QActionGroup *m_law;
    QActionGroup *m_confidence;
    FindBox *m_find;
    QPushButton *m_export;
};

} // namespace dekade::app
