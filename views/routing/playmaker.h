#pragma once

#include "views/routing/performance.h"

#include <QObject>
#include <QThreadPool>

namespace dekade::routing {

/// One or two plays that are wanted at once: on the same tokens, so either both are made or none.
struct PlayWish {
    PerformanceRequest first;
    std::optional<PerformanceRequest> second;
    bool operator==(const PlayWish &) const = default;
};

/// Routes in a thread of its own: 384 experts and a crowd take longer than an event may wait. Of wishes that come while one is being made
/// only the last is made, too. The destructor waits for the one in hand.
class PlayMaker final : public QObject {
    Q_OBJECT

public:
    explicit PlayMaker(QObject *parent = nullptr);
    ~PlayMaker() override;

    void make(PlayWish wish);
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// `second` is null where none was wanted.
    void made(const PerformancePtr &first, const PerformancePtr &second);
    /// What was wanted cannot be routed; plain English.
    void failed(const QString &why);

private:
    void start(PlayWish wish);
    void take(const Outcome<PerformancePtr> &first, const std::optional<Outcome<PerformancePtr>> &second);

    QThreadPool m_pool; ///< one thread that stays: it keeps the last bias (performance.cpp)
    bool m_isBusy = false;
    std::optional<PlayWish> m_next;
};

} // namespace dekade::routing
