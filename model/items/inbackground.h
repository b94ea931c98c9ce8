#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace dekade::items {

/// Runs `job` on a thread of the global pool and gives its result to `handle` on the thread of `context`; to nobody when that is gone before.
/// (A watcher: QFuture::then aborts in Qt 6.4 where its context is gone.)
template<typename Job, typename Handle>
void inBackground(QObject *context, Job job, Handle handle)
{
    using Found = decltype(job());
    auto *watcher = new QFutureWatcher<Found>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handle = std::move(handle)] {
        watcher->deleteLater();
        handle(watcher->result());
    });
    auto promise = std::make_shared<QPromise<Found>>();
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
}

} // namespace dekade::items
