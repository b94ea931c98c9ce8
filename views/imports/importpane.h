#pragma once

#include "model/imports/importrun.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace dekade::imports {

class BatchList;
class FilePage;
class Notice;

/// Reading other people's tables in, in place of the details: a file is looked at before anything is written, then read in as one import,
/// which can be taken back. Several files wait their turn. No dialog.
class ImportPane final : public QWidget {
    Q_OBJECT

public:
    /// `run` outlives the pane, which alone uses it.
    explicit ImportPane(ImportRun *run, QWidget *parent = nullptr);

    /// Puts files at the end of those that wait; a file that waits already is not put twice.
    void offer(const QStringList &files);
    /// Says something about a file that is not even looked at.
    void tell(const QString &sentence);
    /// The imports so far, oldest first.
    void setBatches(std::vector<store::ImportBatch> batches);
    /// The language of numbers and, with the installed translator, of words.
    void setLanguage(QLocale::Language language);

    /// Gives the keyboard to what comes first: the choice of files, or the file at hand.
    void focusFirst();
    /// Whether a file is being looked at, waits for a word of the user, or is being read in.
    bool hasFile() const { return !m_file.isEmpty(); }

public Q_SLOTS:
    /// Reads the file at hand in, if it may be.
    void import();
    /// Ends what runs; else goes on to the next file without this one; without a file, the pane may be closed.
    void cancel();

Q_SIGNALS:
    void said(const QString &sentence);
    /// The store holds something else now: catalogue and imports are to be read again.
    void storeChanged();
    void filesWanted();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectRun();
    void next();
    void showHead(const exchange::Preview &head);
    void showLooked(const FileImport &looked);
    void showProgress(const FileProgress &progress);
    void showBrought(const FileImport &done);
    void showTakenBack(const QString &batch);
    void showCancelled(ImportRun::Task task);
    void showFailed(ImportRun::Task task, const base::Error &error);
    void undo();
    void note(const QString &sentence);
    void refresh();
    void refreshProgress();
    QString shownName(const QString &file) const;

    ImportRun *m_run;
    QLabel *m_invitation;
    QPushButton *m_choose;
    Notice *m_notice;
    QPushButton *m_undo;
    FilePage *m_page;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QLabel *m_obstacle;
    QPushButton *m_import;
    QPushButton *m_cancel;
    BatchList *m_batches;

    QStringList m_waiting;
    QString m_file; ///< at hand
    int m_number = 0; ///< of m_file among those offered together
    int m_offered = 0;
    QString m_undoable; ///< the batch that m_undo takes back
    QString m_undoableName;
    FileProgress m_done;
    QLocale::Language m_language = QLocale::English;
};

} // namespace dekade::imports
