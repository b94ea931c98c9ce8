#include "views/film/filmjob.h"

#include "model/base/quietthread.h"

#include <QThread>

namespace dekade::film {

FilmJob::FilmJob(QObject *parent)
    : QObject(parent)
{
}

FilmJob::~FilmJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void FilmJob::start(std::shared_ptr<const Film> film, const FilmRequest &request)
{
    if (m_thread)
        return;
    m_cancelled = false;
    m_thread = QThread::create([this, film = std::move(film), request] {
        base::giveWay();
        const FilmProgress progress = [this](int done, int of) {
            Q_EMIT progressed(done, of); // queued: the listeners live in the window's thread
            return !m_cancelled;
        };
        const base::Result<void> written = writeFilm(*film, request, progress);
        const QString error = written ? QString() : written.error().text();
        QMetaObject::invokeMethod(
            this, [this, path = request.path, error] { end(path, error); }, Qt::QueuedConnection);
    });
    m_thread->setParent(this);
    m_thread->start();
}

void FilmJob::cancel() { m_cancelled = true; }

void FilmJob::end(const QString &path, const QString &error)
{
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    Q_EMIT finished(path, error);
}

} // namespace dekade::film
