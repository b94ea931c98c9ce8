// How other people's data comes into the window: by the menu, and dropped.
#include "app/window/dropveil.h"
#include "app/window/edits.h"
#include "app/window/inspectorjoint.h"
#include "app/window/mainwindow.h"
#include "app/window/menus.h"
#include "app/window/statusline.h"
#include "model/imports/celltext.h"
#include "model/imports/importrun.h"
#include "views/details/detailspane.h"
#include "views/filters/filterpane.h"
#include "views/imports/importpane.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>

namespace dekade::app {

namespace {

constexpr int kImportWidth = 460; ///< px, a table of a few columns; the figure gets them back afterwards
constexpr int kShownName = 60; ///< characters

} // namespace

void MainWindow::connectImport()
{
    connect(m_menus->import, &QAction::triggered, this, [this] { showImport(true); });
    setAcceptDrops(true);
    m_dropVeil = new DropVeil(this);
    // A line edit would take a file for text.
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        edit->setAcceptDrops(false);
}

/// At the first import: the start need not wait for a page nobody sees.
void MainWindow::makeImport()
{
    if (m_import)
        return;
    m_importRun = new imports::ImportRun(m_store->paths(), this);
    m_import = new imports::ImportPane(m_importRun, m_rightPages);
    m_rightPages->addWidget(m_import);
    m_import->setLanguage(m_language);
    connect(m_import, &imports::ImportPane::said, m_status, &StatusLine::say);
    connect(m_import, &imports::ImportPane::filesWanted, this, &MainWindow::chooseFiles);
    connect(m_import, &imports::ImportPane::closeRequested, this, [this] { showImport(false); });
    connect(m_import, &imports::ImportPane::storeChanged, this, [this] {
        loadFacts();
        m_filters->showOtherData();
        m_edits->stack()->refresh();
        refreshBatches();
    });
    refreshBatches();
}

void MainWindow::showImport(bool shown)
{
    if (shown)
        makeImport();
    showRight(shown ? static_cast<QWidget *>(m_import) : m_details);
    if (shown)
        m_import->focusFirst();
}

/// The import's tables want more room than the details; what was there before comes back with them.
void MainWindow::makeRoomFor(const QWidget *page)
{
    QList<int> sizes = m_panes->sizes();
    const bool isImport = m_import && page == m_import;
    const int wanted = isImport ? std::max(kImportWidth, sizes.value(2)) : m_widthBeforeImport;
    if (isImport == (m_widthBeforeImport > 0) || sizes.size() < 3)
        return;
    m_widthBeforeImport = isImport ? std::max(1, sizes[2]) : 0;
    sizes[1] += sizes[2] - wanted;
    sizes[2] = wanted;
    m_panes->setSizes(sizes);
}

void MainWindow::chooseFiles()
{
    const QString kinds = tr("Tables (*.csv *.tsv *.txt *.json)") + QStringLiteral(";;") + tr("All files (*)");
    QList<QUrl> urls;
    for (const QString &path : QFileDialog::getOpenFileNames(this, tr("Choose files to import"), {}, kinds))
        urls << QUrl::fromLocalFile(path);
    if (!urls.isEmpty())
        openFiles(sorted(urls));
}

void MainWindow::openFiles(const DroppedFiles &files)
{
    for (const QString &file : files.models)
        m_inspector->openFile(file);
    if (files.tables.isEmpty() && files.others.isEmpty())
        return;
    showImport(true);
    m_import->offer(files.tables);
    for (const QString &name : files.others) {
        m_import->tell(tr("%1 was not read: it is not a table. Tables are .csv, .tsv, .txt and .json files.")
                           .arg(imports::oneLine(name, kShownName)));
    }
}

void MainWindow::refreshBatches()
{
    auto batches = m_store->batches();
    if (!batches)
        return m_status->say(batches.error().text());
    m_import->setBatches(std::move(*batches));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const DroppedFiles files = sorted(event->mimeData()->urls());
    if (files.isEmpty())
        return;
    m_dropVeil->showFor(files);
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *) { m_dropVeil->hide(); }

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropVeil->hide();
    const DroppedFiles files = sorted(event->mimeData()->urls());
    if (files.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    openFiles(files);
}

} // namespace dekade::app
