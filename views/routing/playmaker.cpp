#include "views/routing/playmaker.h"

namespace dekade::routing {

PlayMaker::PlayMaker(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

PlayMaker::~PlayMaker() { m_pool.waitForDone(); }

void PlayMaker::make(PlayWish wish)
{
    if (m_isBusy)
        m_next = std::move(wish);
    else
        start(std::move(wish));
}

void PlayMaker::start(PlayWish wish)
{
    m_isBusy = true;
    m_pool.start([this, wish = std::move(wish)] {
        Outcome<PerformancePtr> first = perform(wish.first);
        std::optional<Outcome<PerformancePtr>> second;
        if (first && wish.second)
            second = perform(*wish.second);
        QMetaObject::invokeMethod(
            this, [this, first = std::move(first), second = std::move(second)] { take(first, second); }, Qt::QueuedConnection);
    });
}

void PlayMaker::take(const Outcome<PerformancePtr> &first, const std::optional<Outcome<PerformancePtr>> &second)
{
    m_isBusy = false;
    if (m_next) { // what was made is no longer wanted
        start(*std::exchange(m_next, {}));
        return;
    }
    if (!first || (second && !*second)) {
        const Fault &fault = first ? second->fault() : first.fault();
        Q_EMIT failed(QString::fromStdString(fault.message));
        return;
    }
    Q_EMIT made(*first, second ? **second : nullptr);
}

} // namespace dekade::routing
