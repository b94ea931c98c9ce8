#include "views/imports/importpane.h"

#include "model/base/numberformat.h"
#include "model/imports/celltext.h"
#include "views/imports/batchlist.h"
#include "views/imports/filepage.h"
#include "views/imports/notice.h"
#include "views/theme/panehead.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dekade::imports {

namespace {

constexpr int kPermille = 1000;
constexpr int kShownName = 60; ///< characters of a file's name within a sentence
constexpr int kLongestReason = 2000; ///< characters; a message may quote cells

QString counted(qint64 number) { return base::exactNumber(static_cast<double>(number)); }

} // namespace

ImportPane::ImportPane(ImportRun *run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_invitation(theme::plainLabel({}, true, false, this))
    , m_choose(new QPushButton(this))
    , m_notice(new Notice(this))
    , m_undo(new QPushButton(this))
    , m_page(new FilePage(this))
    , m_progressText(theme::plainLabel({}, true, false, this))
    , m_progress(new QProgressBar(this))
    , m_obstacle(theme::plainLabel({}, false, false, this))
    , m_import(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_batches(new BatchList(this))
{
    build();
    connectRun();
    connect(m_choose, &QPushButton::clicked, this, &ImportPane::filesWanted);
    connect(m_undo, &QPushButton::clicked, this, &ImportPane::undo);
    connect(m_import, &QPushButton::clicked, this, &ImportPane::import);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPane::cancel);
    connect(m_page, &FilePage::choiceChanged, this, &ImportPane::refresh);
    connect(m_batches, &BatchList::takeBackRequested, m_run, &ImportRun::takeBack);
    setLanguage(m_language);
}

void ImportPane::build()
{
    m_invitation->setWordWrap(true);
    m_obstacle->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, kPermille);
    m_progress->setFixedHeight(6);
    m_import->setDefault(true);
    // What does not fit scrolls: no sentence makes the window higher.
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    frame->addWidget(scroll);
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_invitation);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_notice);
    column->addWidget(m_undo, 0, Qt::AlignLeft);
    column->addWidget(m_page, 1);
    column->addWidget(m_progressText);
    column->addWidget(m_progress);
    column->addWidget(m_obstacle);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_import, 1);
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);
    column->addSpacing(4);
    column->addWidget(m_batches);
    column->addStretch();
    scroll->setWidget(content);
}

void ImportPane::connectRun()
{
    connect(m_run, &ImportRun::taskChanged, this, &ImportPane::refresh);
    connect(m_run, &ImportRun::headRead, this, &ImportPane::showHead);
    connect(m_run, &ImportRun::progressed, this, &ImportPane::showProgress);
    connect(m_run, &ImportRun::looked, this, &ImportPane::showLooked);
    connect(m_run, &ImportRun::brought, this, &ImportPane::showBrought);
    connect(m_run, &ImportRun::takenBack, this, &ImportPane::showTakenBack);
    connect(m_run, &ImportRun::cancelled, this, &ImportPane::showCancelled);
    connect(m_run, &ImportRun::failed, this, &ImportPane::showFailed);
}

void ImportPane::offer(const QStringList &files)
{
    if (!hasFile() && m_waiting.isEmpty()) {
        m_number = 0;
        m_offered = 0;
        m_notice->clearAll();
        m_undoable.clear();
    }
    for (const QString &file : files) {
        if (file == m_file || m_waiting.contains(file))
            continue;
        m_waiting << file;
        ++m_offered;
    }
    if (!hasFile())
        next();
    else
        refresh();
}

void ImportPane::tell(const QString &sentence) { note(sentence); }

void ImportPane::focusFirst() { (hasFile() ? m_cancel : m_choose)->setFocus(Qt::OtherFocusReason); }

void ImportPane::next()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_done = {};
    m_file.clear();
    if (!m_waiting.isEmpty()) {
        m_file = m_waiting.takeFirst();
        m_page->begin(m_file, ++m_number, m_offered);
        m_run->look(m_file);
    }
    refresh();
    if (hadFocus) // what had it may be hidden now
        focusFirst();
}

void ImportPane::showHead(const exchange::Preview &head) { m_page->setHead(head); }

void ImportPane::showLooked(const FileImport &looked)
{
    m_page->setLooked(looked);
    refresh();
    if (m_page->canImport())
        m_import->setFocus();
}

void ImportPane::showProgress(const FileProgress &progress)
{
    m_done = progress;
    refreshProgress();
}

void ImportPane::import()
{
    if (!hasFile() || !m_page->canImport() || m_run->task() != ImportRun::Task::Nothing)
        return;
    m_done = {};
    m_run->bring(m_file, m_page->skipsBadRows());
    m_cancel->setFocus();
}

void ImportPane::showBrought(const FileImport &done)
{
    const store::ImportOutcome &outcome = done.outcome;
    const QString name = shownName(done.file);
    QString sentence = tr("%1: %2 rows: %3 added, %4 in a newer version, %5 known already, %6 left out.")
                           .arg(name, counted(done.report.rows), counted(outcome.added), counted(outcome.updated),
                               counted(outcome.unchanged), counted(done.report.skipped));
    if (outcome.added + outcome.updated > 0) {
        m_undoable = outcome.batch;
        m_undoableName = name;
    }
    sentence = tr("%1 All changes are saved.").arg(sentence);
    Q_EMIT storeChanged();
    note(sentence);
    if (outcome.added + outcome.updated > store::kMostRecords)
        note(tr("Imports of more than %1 rows in all are not listed as models: they are dots in the figure only.").arg(counted(store::kMostRecords)));
    else if (outcome.added > 0)
        note(tr("The figure draws them as faint dots. “Other data” in the filters draws them in full or not at all."));
    Q_EMIT said(sentence);
    next();
}

void ImportPane::undo()
{
    if (!m_undoable.isEmpty())
        m_run->takeBack(m_undoable);
}

void ImportPane::showTakenBack(const QString &batch)
{
    if (batch == m_undoable)
        m_undoable.clear();
    const QString sentence = tr("The import “%1” is taken back: the store is as if it had never been. All changes are saved.").arg(batch);
    Q_EMIT storeChanged();
    note(sentence);
    Q_EMIT said(sentence);
    if (hasFile())
        m_run->look(m_file); // what it would bring is another thing now
    refresh();
}

void ImportPane::cancel()
{
    if (m_run->task() == ImportRun::Task::Bringing)
        return m_run->cancel();
    if (m_run->task() == ImportRun::Task::TakingBack)
        return;
    m_run->cancel();
    if (!hasFile())
        Q_EMIT closeRequested();
    else
        next();
}

void ImportPane::showCancelled(ImportRun::Task task)
{
    if (task != ImportRun::Task::Bringing)
        return refresh();
    const QString sentence = tr("%1 was not imported: cancelled. The store is as it was.").arg(shownName(m_file));
    note(sentence);
    Q_EMIT said(sentence);
    m_done = {};
    refresh();
}

void ImportPane::showFailed(ImportRun::Task task, const base::Error &error)
{
    const QString reason = oneLine(error.message, kLongestReason);
    if (task == ImportRun::Task::Looking) {
        const QString name = shownName(m_file);
        const QString where = error.line > 0 ? tr("%1, line %2").arg(name).arg(error.line) : name;
        note(tr("%1 cannot be imported. Nothing was changed.").arg(where) + QLatin1Char('\n') + reason);
        Q_EMIT said(tr("%1 cannot be imported; the pane says why.").arg(shownName(m_file)));
        return next();
    }
    const QString sentence = task == ImportRun::Task::Bringing
        ? tr("%1 was not imported; the store is as it was. %2").arg(shownName(m_file), reason)
        : tr("The import was not taken back; the store is as it was. %1").arg(reason);
    note(sentence);
    Q_EMIT said(sentence);
    refresh();
}

void ImportPane::note(const QString &sentence)
{
    m_notice->add(sentence);
    m_notice->setAccessibleDescription(sentence);
}

QString ImportPane::shownName(const QString &file) const { return oneLine(QFileInfo(file).fileName(), kShownName); }

void ImportPane::setBatches(std::vector<store::ImportBatch> batches) { m_batches->setBatches(std::move(batches)); }

void ImportPane::refresh()
{
    const bool free = m_run->task() == ImportRun::Task::Nothing;
    m_invitation->setVisible(!hasFile());
    m_choose->setVisible(!hasFile());
    m_undo->setVisible(!m_undoable.isEmpty());
    m_undo->setEnabled(free);
    m_undo->setText(tr("Undo the import of %1").arg(m_undoableName));
    m_undo->setAccessibleName(m_undo->text());
    m_page->setVisible(hasFile());
    m_page->setEnabled(!m_run->isWriting());
    const QString obstacle = hasFile() ? m_page->obstacle() : QString();
    m_obstacle->setText(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
    m_import->setVisible(hasFile());
    m_import->setEnabled(free && m_page->canImport());
    m_cancel->setVisible(hasFile());
    m_cancel->setEnabled(m_run->task() != ImportRun::Task::TakingBack);
    m_cancel->setText(m_waiting.isEmpty() || m_run->isWriting() ? tr("Cancel") : tr("Next file"));
    m_batches->setFree(free);
    refreshProgress();
}

void ImportPane::refreshProgress()
{
    const ImportRun::Task task = m_run->task();
    const bool shown = task != ImportRun::Task::Nothing;
    m_progress->setVisible(shown);
    m_progressText->setVisible(shown);
    if (!shown)
        return;
    const bool known = m_done.total > 0 && task != ImportRun::Task::TakingBack;
    m_progress->setRange(0, known ? kPermille : 0);
    if (known)
        m_progress->setValue(static_cast<int>(m_done.done * kPermille / m_done.total));
    const QString percent = QString::number(known ? m_done.done * 100 / m_done.total : 0);
    if (task == ImportRun::Task::TakingBack)
        m_progressText->setText(tr("Taking back…"));
    else if (task == ImportRun::Task::Looking)
        m_progressText->setText(tr("Counting: %1 rows so far, %2 %; nothing is written").arg(counted(m_done.rows), percent));
    else
        m_progressText->setText(tr("Importing: %1 rows so far, %2 %").arg(counted(m_done.rows), percent));
}

void ImportPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return cancel();
    QWidget::keyPressEvent(event);
}

void ImportPane::setLanguage(QLocale::Language language)
{
    m_language = language;
    m_invitation->setText(
        tr("Tables of AI models can be read in: those of Epoch AI and Our World in Data as CSV, Dekade's own as CSV or JSON, and any "
           "other with a column of names. Drop files anywhere on the window, or choose them. Nothing is written before you have "
           "seen what they hold."));
    m_choose->setText(tr("Choose files…"));
    m_choose->setAccessibleName(m_choose->text());
    m_notice->setAccessibleName(tr("What has happened"));
    m_progress->setAccessibleName(tr("Progress"));
    m_import->setText(tr("Import"));
    m_import->setAccessibleName(tr("Import this file"));
    m_page->setLanguage(language);
    m_batches->retranslate();
    refresh();
}

} // namespace dekade::imports
