#include "views/timeline/player.h"

#include <algorithm>

namespace dekade::timeline {

namespace {

constexpr int kPieceMs = 12'000;
constexpr int kFastestMs = 33;
constexpr int kSlowestMs = 250; ///< a month: a few months left do not take the whole twelve seconds
constexpr int kYearMs = 1'200;

} // namespace

Player::Player(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &Player::tick);
}

int Player::next(int month, int last, bool reduced)
{
    const int following = reduced ? (month / 12) * 12 + (month % 12 == 11 ? 23 : 11) : month + 1;
    return std::min(following, last);
}

void Player::play(int first, int last)
{
    m_month = first;
    m_last = last;
    m_timer.start(m_reduced ? kYearMs : std::clamp(kPieceMs / std::max(1, last - first), kFastestMs, kSlowestMs));
    Q_EMIT monthReached(m_month);
}

void Player::stop()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    Q_EMIT stopped();
}

void Player::tick()
{
    m_month = next(m_month, m_last, m_reduced);
    Q_EMIT monthReached(m_month);
    if (m_month >= m_last)
        stop();
}

} // namespace dekade::timeline
