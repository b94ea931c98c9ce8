#include "model/store/rowhash.h"

#include <QtEndian>

#include <bit>

namespace dekade::store {

namespace {

__extension__ typedef unsigned __int128 Wide;

/// Both halves of the product folded: every bit of either factor reaches every bit of the answer.
quint64 folded(quint64 a, quint64 b)
{
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<quint64>(product) ^ static_cast<quint64>(product >> 64);
}

constexpr quint64 kMix = 0x9E3779B97F4A7C15;

} // namespace

void RowHash::add(quint64 number) { m_state = folded(m_state ^ number, kMix ^ (number << 32 | number >> 32)) + 0x8BB84B93962EACC9; }

void RowHash::add(double number) { add(std::bit_cast<quint64>(number)); }

void RowHash::add(std::string_view text)
{
    add(static_cast<quint64>(text.size()));
    const char *at = text.data();
    std::size_t left = text.size();
    for (; left >= 8; at += 8, left -= 8)
        add(qFromLittleEndian<quint64>(at));
    quint64 rest = 0;
    for (std::size_t i = 0; i < left; ++i)
        rest |= static_cast<quint64>(static_cast<unsigned char>(at[i])) << (8 * i);
    if (left > 0)
        add(rest);
}

qint64 RowHash::value() const { return static_cast<qint64>(folded(m_state, kMix)); }

} // namespace dekade::store
