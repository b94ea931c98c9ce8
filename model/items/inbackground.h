#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace dekade::items {

/// Runs `job` on a thread of the global pool. With `.then(object, handle)` its result is handled on the thread of `object`, and dropped when
/// that is gone before.
template<typename Job>
auto inBackground(Job job) -> QFuture<decltype(job())>
{
    auto promise = std::make_shared<QPromise<decltype(job())>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return promise->future();
}

} // namespace dekade::items
