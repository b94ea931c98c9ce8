#include "model/architecture/part.h"

namespace dekade::architecture {

namespace {

struct PartWords {
    std::string_view key;
    std::string_view name;
};

constexpr std::array<PartWords, kParts.size()> kWords {{{"embedding", "Embedding"}, {"attention", "Attention"},
    {"dense_ffn", "Dense feed-forward"}, {"experts_routed", "Routed experts"}, {"experts_shared", "Shared experts"}, {"router", "Router"},
    {"norms", "Norms"}, {"lm_head", "LM head"}, {"other", "Other"}, {"mtp", "Multi-token prediction"}}};

} // namespace

std::string_view keyOf(Part part) { return kWords[indexOf(part)].key; }

std::string_view nameOf(Part part) { return kWords[indexOf(part)].name; }

} // namespace dekade::architecture
