#include "app/window/menus.h"

#include "app/window/words.h"
#include "model/state/viewstate.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace dekade::app {

namespace {

void setWords(const QActionGroup *group, const QStringList &words)
{
    for (int i = 0; i < words.size(); ++i)
        group->actions().at(i)->setText(words[i]);
}

} // namespace

Menus::Menus(QMenuBar *bar)
    : QObject(bar)
    , m_bar(bar)
{
    makeFile();
    makeView();
    makeFigure();
    makeModel();
    makeTeachAndHelp();
    retranslate();
}

QAction *Menus::add(QMenu *menu, const QString &shortcut, bool checkable)
{
    QAction *action = menu->addAction(QString());
    action->setCheckable(checkable);
    // Written out: without a desktop theme Quit and the like have no standard key.
    if (!shortcut.isEmpty())
        action->setShortcut(QKeySequence(shortcut));
    return action;
}

QActionGroup *Menus::addGroup(QMenu *menu, int count, const QString &shortcutPattern)
{
    auto *group = new QActionGroup(this);
    for (int i = 0; i < count; ++i) {
        QAction *action = add(menu, shortcutPattern.isEmpty() ? QString() : shortcutPattern.arg(i + 1), true);
        action->setData(i);
        group->addAction(action);
    }
    return group;
}

void Menus::makeFile()
{
    m_file = m_bar->addMenu(QString());
    import = add(m_file, QStringLiteral("Ctrl+O"));
    m_file->addSeparator();
    exportFigure = add(m_file, QStringLiteral("Ctrl+E"));
    copyFigure = add(m_file, QStringLiteral("Ctrl+Shift+C"));
    m_file->addSeparator();
    quit = add(m_file, QStringLiteral("Ctrl+Q"));
    m_edit = m_bar->addMenu(QString());
    undo = add(m_edit, QStringLiteral("Ctrl+Z"));
    redo = add(m_edit, QStringLiteral("Ctrl+Shift+Z"));
    m_edit->addSeparator();
    find = add(m_edit, QStringLiteral("Ctrl+K"));
    filter = add(m_edit, QStringLiteral("Ctrl+F"));
    reset = add(m_edit, QStringLiteral("Ctrl+0"));
}

void Menus::makeView()
{
    m_view = m_bar->addMenu(QString());
    back = add(m_view, QStringLiteral("Alt+Left"));
    forward = add(m_view, QStringLiteral("Alt+Right"));
    m_view->addSeparator();
    table = add(m_view, QStringLiteral("Ctrl+T"), true);
    claims = add(m_view, QStringLiteral("Ctrl+Shift+T"), true);
    asKnownOn = add(m_view, QStringLiteral("Ctrl+Shift+K"), true);
    filters = add(m_view, QStringLiteral("F8"), true);
    details = add(m_view, QStringLiteral("F9"), true);
    fullScreen = add(m_view, QStringLiteral("F11"), true);
    m_view->addSeparator();
    m_theme = m_view->addMenu(QString());
    themes = addGroup(m_theme, 3);
    m_language = m_view->addMenu(QString());
    languages = addGroup(m_language, 2);
    reducedMotion = add(m_view, {}, true);
}

void Menus::makeFigure()
{
    m_figure = m_bar->addMenu(QString());
    figures = addGroup(m_figure, static_cast<int>(state::figureKeys().size()), QStringLiteral("Ctrl+%1"));
    m_figure->addSeparator();
    m_measure = m_figure->addMenu(QString());
    measures = addGroup(m_measure, 3, QStringLiteral("Ctrl+Shift+%1"));
    m_lens = m_figure->addMenu(QString());
    lenses = addGroup(m_lens, 4, QStringLiteral("Alt+%1"));
    m_figure->addSeparator();
    wholeFigure = add(m_figure, QStringLiteral("Ctrl+Backspace"));
}

void Menus::makeModel()
{
    m_model = m_bar->addMenu(QString());
    next = add(m_model, QStringLiteral("Ctrl+Right"));
    previous = add(m_model, QStringLiteral("Ctrl+Left"));
    inspect = add(m_model, QStringLiteral("Ctrl+I"));
    inspectCompared = add(m_model, QStringLiteral("Ctrl+Shift+I"));
    compare = add(m_model, QStringLiteral("Ctrl+D"));
    clearComparison = add(m_model, QStringLiteral("Ctrl+Shift+D"));
    why = add(m_model, QStringLiteral("Ctrl+W"));
    m_model->addSeparator();
    addModel = add(m_model, QStringLiteral("Ctrl+N"));
    addClaim = add(m_model, QStringLiteral("Ctrl+Shift+N"));
    changeModel = add(m_model);
    deleteModel = add(m_model);
}

void Menus::makeTeachAndHelp()
{
    m_teach = m_bar->addMenu(QString());
    router = add(m_teach, QStringLiteral("Ctrl+R"));
    balanceLab = add(m_teach, QStringLiteral("Ctrl+L"));
    recordedLoads = add(m_teach, QStringLiteral("Ctrl+Shift+L"));
    m_help = m_bar->addMenu(QString());
    keys = add(m_help, QStringLiteral("F1"));
    about = add(m_help);
}

void Menus::retranslateMenus()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_figure->setTitle(tr("Fi&gure"));
    m_model->setTitle(tr("&Model"));
    m_teach->setTitle(tr("&Teach"));
    m_help->setTitle(tr("&Help"));
    m_theme->setTitle(tr("Theme"));
    m_language->setTitle(tr("Language"));
    m_measure->setTitle(tr("Measure"));
    m_lens->setTitle(tr("Lens"));
}

void Menus::retranslateChoices()
{
    setWords(themes, {tr("As the system"), tr("Light"), tr("Dark")});
    setWords(languages, {QStringLiteral("English"), QStringLiteral("简体中文")});
    setWords(figures, figureWords());
    setWords(measures, measureWords());
    setWords(lenses, lensWords());
}

void Menus::setHistory(const QString &toUndo, const QString &toRedo)
{
    m_toUndo = toUndo;
    m_toRedo = toRedo;
    undo->setEnabled(!toUndo.isEmpty());
    redo->setEnabled(!toRedo.isEmpty());
    undo->setText(toUndo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(toUndo));
    redo->setText(toRedo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(toRedo));
}

void Menus::retranslate()
{
    retranslateMenus();
    retranslateChoices();
    import->setText(tr("Import…"));
    exportFigure->setText(tr("Export…"));
    copyFigure->setText(tr("Copy the figure"));
    quit->setText(tr("Quit"));
    setHistory(m_toUndo, m_toRedo);
    find->setText(tr("Find a model"));
    filter->setText(tr("Filter by name"));
    reset->setText(tr("Reset filters and view"));
    back->setText(tr("Back"));
    forward->setText(tr("Forward"));
    table->setText(tr("Table in place of the chart"));
    claims->setText(tr("Claims in place of the chart"));
    asKnownOn->setText(tr("As known on a day…"));
    filters->setText(tr("Filters"));
    details->setText(tr("Details"));
    fullScreen->setText(tr("Full screen"));
    reducedMotion->setText(tr("Reduce motion"));
    wholeFigure->setText(tr("The whole figure"));
    next->setText(tr("Next model by date"));
    previous->setText(tr("Previous model by date"));
    inspect->setText(tr("Open in the inspector"));
    inspectCompared->setText(tr("Inspect the compared models side by side"));
    compare->setText(tr("Compare, or take out"));
    clearComparison->setText(tr("Clear the comparison"));
    why->setText(tr("Why the claims differ"));
    addModel->setText(tr("Add a model…"));
    addClaim->setText(tr("Add a claim…"));
    changeModel->setText(tr("Change the model…"));
    deleteModel->setText(tr("Delete the model"));
    router->setText(tr("Router of the selected model"));
    balanceLab->setText(tr("Balance lab"));
    recordedLoads->setText(tr("Recorded loads"));
    keys->setText(tr("Keys"));
    about->setText(tr("About Dekade"));
}

} // namespace dekade::app
