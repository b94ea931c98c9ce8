#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace dekade::tests {

/// A small config.json of a family with random sizes, flags and lists that fit together; the same for the same seed.
std::string randomConfig(std::string_view family, std::uint32_t seed);

} // namespace dekade::tests
