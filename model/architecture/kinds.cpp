#include "model/architecture/kinds.h"

#include <array>

namespace dekade::architecture {

namespace {

struct KindWords {
    std::string_view brief;
    std::string_view full;
};

constexpr KindWords kMultiHead {"MHA", "multi-head attention (MHA)"};
constexpr KindWords kGrouped {"GQA", "grouped-query attention (GQA)"};
constexpr KindWords kMultiQuery {"MQA", "multi-query attention (MQA)"};
constexpr KindWords kLatent {"MLA", "multi-head latent attention (MLA)"};
constexpr KindWords kLightning {"lightning", "lightning attention"};

const KindWords &wordsOf(const Attention &attention)
{
    switch (attention.mixer) {
    case Mixer::Latent:
        return kLatent;
    case Mixer::Lightning:
        return kLightning;
    case Mixer::Heads:
        break;
    }
    if (attention.kvHeads == attention.heads)
        return kMultiHead;
    return attention.kvHeads == 1 ? kMultiQuery : kGrouped;
}

} // namespace

std::string_view kindOf(const Attention &attention) { return wordsOf(attention).brief; }

std::string_view fullKindOf(const Attention &attention) { return wordsOf(attention).full; }

std::string_view nameOf(View view)
{
    constexpr std::array<std::string_view, 3> kNames {"all", "sliding", "chunked"};
    return kNames[static_cast<std::size_t>(view)];
}

} // namespace dekade::architecture
