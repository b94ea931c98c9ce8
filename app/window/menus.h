#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace dekade::app {

/// The actions of the window by name, with their menus and shortcuts. What they do is connected by the window.
class Menus final : public QObject {
    Q_OBJECT

public:
    explicit Menus(QMenuBar *bar);

    // File
    QAction *import, *exportFigure, *copyFigure, *quit;
    // Edit
    QAction *undo, *redo, *find, *filter, *reset;
    // View
    QAction *back, *forward, *table, *claims, *asKnownOn, *filters, *details, *fullScreen, *reducedMotion;
    QActionGroup *themes, *languages;
    // Figure
    QActionGroup *figures, *measures, *lenses;
    QAction *wholeFigure;
    // Model
    QAction *next, *previous, *inspect, *inspectCompared, *compare, *clearComparison, *why, *addModel, *addClaim, *changeModel, *deleteModel;
    // Teach
    QAction *router, *balanceLab, *recordedLoads;
    // Help
    QAction *keys, *about;

    /// All words in the installed language.
    void retranslate();
    /// What can be undone and redone, in words; nothing for empty ones.
    void setHistory(const QString &toUndo, const QString &toRedo);

private:
    QAction *add(QMenu *menu, const QString &shortcut = {}, bool checkable = false);
    QActionGroup *addGroup(QMenu *menu, int count, const QString &shortcutPattern = {});
    void makeFile();
    void makeView();
    void makeFigure();
    void makeModel();
    void makeTeachAndHelp();
    void retranslateMenus();
    void retranslateChoices();

    QMenuBar *m_bar;
    QMenu *m_file, *m_edit, *m_view, *m_figure, *m_model, *m_teach, *m_help;
    QMenu *m_theme, *m_language, *m_measure, *m_lens;
    QString m_toUndo, m_toRedo;
};

} // namespace dekade::app
