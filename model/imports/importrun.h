#pragma once

#include "model/exchange/tablereader.h"
#include "model/imports/importfile.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace dekade::imports {

/// So many rows of a file are shown before it is read in.
inline constexpr int kShownRows = 100;

/// Looks at files, reads them in and takes imports back in a thread of its own, on a Store of its own; every answer is one signal in the
/// thread of this object. One thing at a time: look() takes the place of another look, bring() and takeBack() do nothing while one of them
/// runs.
///
/// While one of them runs nobody else can write the store (they get Busy). The destructor cancels and waits.
class ImportRun final : public QObject {
    Q_OBJECT

public:
    enum class Task { Nothing, Looking, Bringing, TakingBack };

    explicit ImportRun(store::StorePaths paths, QObject *parent = nullptr);
    ~ImportRun() override;

    Task task() const { return m_task; }
    /// Whether the store is being written.
    bool isWriting() const { return m_task == Task::Bringing || m_task == Task::TakingBack; }

    /// Tells the head of a file (headRead), then reads all of it without writing anything (looked).
    void look(const QString &file);
    /// Reads a file in: all or nothing, but for rows that cannot be read with `skipBadRows` (brought).
    void bring(const QString &file, bool skipBadRows);
    /// Takes an import back (takenBack).
    void takeBack(const QString &batch);
    /// Ends a look or an import that is not yet committed (cancelled); the store is as it was. Taking back is not cancelled.
    void cancel();

Q_SIGNALS:
    void taskChanged(dekade::imports::ImportRun::Task task);
    void headRead(const dekade::exchange::Preview &head);
    void progressed(const dekade::imports::FileProgress &progress);
    void looked(const dekade::imports::FileImport &file);
    void brought(const dekade::imports::FileImport &file);
    void takenBack(const QString &batch);
    void cancelled(dekade::imports::ImportRun::Task task);
    void failed(dekade::imports::ImportRun::Task task, const dekade::base::Error &error);

private:
    class Job;
    using Work = std::function<void(store::Store &, const std::shared_ptr<Job> &)>;
    void start(Task task, Work work);
    void finish(const std::shared_ptr<Job> &job);
    void setTask(Task task);

    store::StorePaths m_paths;
    QThreadPool m_pool; ///< of one thread
    std::shared_ptr<Job> m_job; ///< whose answers count
    Task m_task = Task::Nothing;
};

} // namespace dekade::imports
