#pragma once

#include <QtGlobal>

#include <bit>
#include <span>
#include <vector>

namespace dekade::items {

/// A set of numbers below a bound, a bit each.
class RankSet final {
public:
    explicit RankSet(std::size_t bound = 0)
        : m_words((bound + 63) / 64)
    {
    }

    bool contains(quint32 rank) const { return (m_words[rank / 64] >> (rank % 64) & 1U) != 0; }
    void insert(quint32 rank) { m_words[rank / 64] |= quint64(1) << (rank % 64); }
    void insert(std::span<const quint32> ranks)
    {
        for (const quint32 rank : ranks)
            insert(rank);
    }
    void keepCommon(const RankSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }
    std::size_t count() const
    {
        std::size_t sum = 0;
        for (const quint64 word : m_words)
            sum += static_cast<std::size_t>(std::popcount(word));
        return sum;
    }

    /// Calls `visit` with every member in [first, end), ascending, until it returns false.
    template<typename Visit>
    void forEach(std::size_t first, std::size_t end, Visit visit) const
    {
        for (std::size_t i = first / 64; i * 64 < end && i < m_words.size(); ++i) {
            quint64 word = m_words[i];
            if (i == first / 64)
                word &= ~quint64(0) << (first % 64);
            for (; word != 0; word &= word - 1) {
                const std::size_t rank = i * 64 + static_cast<std::size_t>(std::countr_zero(word));
                if (rank >= end || !visit(static_cast<quint32>(rank)))
                    return;
            }
        }
    }

private:
    std::vector<quint64> m_words;
};

} // namespace dekade::items
