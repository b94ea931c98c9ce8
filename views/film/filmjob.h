#pragma once

#include "views/film/filmwriter.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace dekade::film {

/// Writes a film in a thread of its own, so that the window goes on. One film at a time; the destructor cancels and waits.
class FilmJob final : public QObject {
    Q_OBJECT

public:
    explicit FilmJob(QObject *parent = nullptr);
    ~FilmJob() override;

    /// Starts, unless a film is being written.
    void start(std::shared_ptr<const Film> film, const FilmRequest &request);
    void cancel();
    bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(int done, int of);
    /// `error` is empty where the film is written whole.
    void finished(const QString &path, const QString &error);

private:
    void end(const QString &path, const QString &error);

    QThread *m_thread = nullptr;
    std::atomic<bool> m_cancelled = false;
};

} // namespace dekade::film
