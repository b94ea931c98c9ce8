#pragma once

#include <array>
#include <string_view>

namespace dekade::architecture {

/// Where a weight belongs; the rows of the ledger, in its order.
enum class Part { Embedding, Attention, DenseFeedForward, RoutedExperts, SharedExperts, Router, Norms, Head, Other, Prediction };

inline constexpr std::array kParts {Part::Embedding, Part::Attention, Part::DenseFeedForward, Part::RoutedExperts, Part::SharedExperts,
    Part::Router, Part::Norms, Part::Head, Part::Other, Part::Prediction};

constexpr std::size_t indexOf(Part part) { return static_cast<std::size_t>(part); }

/// The key of a part in files and on the command line: "dense_ffn".
std::string_view keyOf(Part part);

/// The part in the field's terms: "Routed experts".
std::string_view nameOf(Part part);

} // namespace dekade::architecture
