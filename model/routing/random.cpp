#include "model/routing/random.h"

#include <bit>

namespace dekade::routing {

static std::uint64_t splitMix(std::uint64_t &state)
{
    state += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

Random::Random(std::uint64_t seed)
{
    for (std::uint64_t &word : m_state)
        word = splitMix(seed);
}

std::uint64_t Random::next()
{
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

float Random::normal()
{
    constexpr int kMean = 393210; // of twelve numbers from 0 to 65535
    int sum = -kMean;
    for (int draw = 0; draw < 3; ++draw) {
        const std::uint64_t word = next();
        for (int shift = 0; shift < 64; shift += 16)
            sum += static_cast<int>((word >> shift) & 0xFFFFU);
    }
    return static_cast<float>(sum) * 0x1p-16F;
}

} // namespace dekade::routing
