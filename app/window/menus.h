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
    QAction *exportFigure, *copyFigure, *quit;
    // Edit
    QAction *find, *filter, *reset;
    // View
    QAction *back, *forward, *table, *filters, *details, *fullScreen, *reducedMotion;
    QActionGroup *themes, *languages;
    // Figure
    QActionGroup *figures, *measures, *lenses;
    QAction *wholeFigure;
    // Model
    QAction *next, *previous, *compare, *clearComparison, *why;
    // Teach
    QAction *balanceLab, *recordedLoads;
    // Help
    QAction *keys, *about;

    /// All words in the installed language.
    void retranslate();

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
};

} // namespace dekade::app
