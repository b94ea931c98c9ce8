#include "model/imports/importrun.h"

#include <QSemaphore>

#include <optional>

namespace dekade::imports {

/// What both threads know of one piece of work. Answers of a job that is no longer the run's are dropped.
class ImportRun::Job final : public std::enable_shared_from_this<ImportRun::Job> {
public:
    Job(ImportRun &run, Task task)
        : m_run(run)
        , m_task(task)
    {
    }

    Task task() const { return m_task; }
    void cancel() { m_isCancelled = true; }

    /// Runs `answer` in the thread of the run, unless another job has taken this one's place. The run outlives its threads.
    void tell(std::function<void(ImportRun &)> answer)
    {
        QMetaObject::invokeMethod(
            &m_run,
            [job = shared_from_this(), answer = std::move(answer)] {
                if (job->m_run.m_job == job)
                    answer(job->m_run);
            },
            Qt::QueuedConnection);
    }

    /// The last answer: the run is free again when it is told.
    void conclude(std::function<void(ImportRun &)> answer)
    {
        tell([job = shared_from_this(), answer = std::move(answer)](ImportRun &run) {
            run.finish(job);
            answer(run);
        });
    }

    void fail(const base::Error &error)
    {
        conclude([task = m_task, error](ImportRun &run) {
            if (exchange::wasCancelled(error))
                Q_EMIT run.cancelled(task);
            else
                Q_EMIT run.failed(task, error);
        });
    }

    std::function<bool(const FileProgress &)> progress()
    {
        return [this](const FileProgress &progress) {
            if (!m_isCancelled)
                tell([progress](ImportRun &run) { Q_EMIT run.progressed(progress); });
            return !m_isCancelled;
        };
    }

private:
    ImportRun &m_run;
    Task m_task;
    std::atomic<bool> m_isCancelled = false;
};

ImportRun::ImportRun(store::StorePaths paths, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
{
    m_pool.setMaxThreadCount(1);
}

ImportRun::~ImportRun()
{
    if (m_job)
        m_job->cancel();
    m_pool.waitForDone();
}

void ImportRun::setTask(Task task)
{
    if (std::exchange(m_task, task) != task)
        Q_EMIT taskChanged(task);
}

void ImportRun::finish(const std::shared_ptr<Job> &job)
{
    if (m_job == job)
        m_job.reset();
    setTask(Task::Nothing);
}

void ImportRun::start(Task task, Work work)
{
    auto job = std::make_shared<Job>(*this, task);
    auto opened = std::make_shared<QSemaphore>();
    m_job = job;
    m_pool.start([paths = m_paths, job, opened, work = std::move(work)] {
        auto store = store::Store::open(paths);
        opened->release();
        if (!store)
            return job->fail(store.error());
        work(**store, job);
    });
    // Opening looks at the file and closes it again, which drops every lock this process has on it (POSIX): this thread must not write
    // meanwhile. It takes a few milliseconds.
    opened->acquire();
    setTask(task);
}

void ImportRun::look(const QString &file)
{
    if (isWriting())
        return;
    if (m_job)
        m_job->cancel();
    start(Task::Looking, [file](store::Store &store, const std::shared_ptr<Job> &job) {
        const base::Result<exchange::Preview> head = exchange::previewTable(file, kShownRows);
        if (!head)
            return job->fail(head.error());
        job->tell([head = *head](ImportRun &run) { Q_EMIT run.headRead(head); });
        FileOrder order;
        order.dryRun = true;
        order.keepRows = kShownRows;
        order.progress = job->progress();
        const base::Result<FileImport> done = importFile(store, file, order);
        if (!done)
            return job->fail(done.error());
        job->conclude([done = *done](ImportRun &run) { Q_EMIT run.looked(done); });
    });
}

void ImportRun::bring(const QString &file, bool skipBadRows)
{
    if (m_task != Task::Nothing)
        return;
    start(Task::Bringing, [file, skipBadRows](store::Store &store, const std::shared_ptr<Job> &job) {
        FileOrder order;
        order.skipBadRows = skipBadRows;
        order.progress = job->progress();
        const base::Result<FileImport> done = importFile(store, file, order);
        if (!done)
            return job->fail(done.error());
        job->conclude([done = *done](ImportRun &run) { Q_EMIT run.brought(done); });
    });
}

void ImportRun::takeBack(const QString &batch)
{
    if (m_task != Task::Nothing)
        return;
    start(Task::TakingBack, [batch](store::Store &store, const std::shared_ptr<Job> &job) {
        if (const auto done = store.undoImport(batch); !done)
            return job->fail(done.error());
        job->conclude([batch](ImportRun &run) { Q_EMIT run.takenBack(batch); });
    });
}

void ImportRun::cancel()
{
    if (m_job && m_task != Task::TakingBack)
        m_job->cancel();
}

} // namespace dekade::imports
