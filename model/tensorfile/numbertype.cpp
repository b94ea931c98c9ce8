#include "model/tensorfile/numbertype.h"

#include <algorithm>
#include <array>

namespace dekade::tensorfile {

namespace {

using enum NumberType;

constexpr std::array kFormats {
    NumberFormat {Bool, "BOOL", 1, 1, -1, true},
    NumberFormat {U8, "U8", 1, 1, -1, true},
    NumberFormat {I8, "I8", 1, 1, 24, true},
    NumberFormat {U16, "U16", 1, 2, -1, true},
    NumberFormat {I16, "I16", 1, 2, 25, true},
    NumberFormat {U32, "U32", 1, 4, -1, true},
    NumberFormat {I32, "I32", 1, 4, 26, true},
    NumberFormat {U64, "U64", 1, 8, -1, true},
    NumberFormat {I64, "I64", 1, 8, 27, true},
    NumberFormat {F4, "F4", 2, 1, -1, true},
    NumberFormat {F6E2M3, "F6_E2M3", 4, 3, -1, true},
    NumberFormat {F6E3M2, "F6_E3M2", 4, 3, -1, true},
    NumberFormat {F8E4M3, "F8_E4M3", 1, 1, -1, true},
    NumberFormat {F8E5M2, "F8_E5M2", 1, 1, -1, true},
    NumberFormat {F8E8M0, "F8_E8M0", 1, 1, -1, true},
    NumberFormat {F8E4M3Fnuz, "F8_E4M3FNUZ", 1, 1, -1, true},
    NumberFormat {F8E5M2Fnuz, "F8_E5M2FNUZ", 1, 1, -1, true},
    NumberFormat {F16, "F16", 1, 2, 1, true},
    NumberFormat {BF16, "BF16", 1, 2, 30, true},
    NumberFormat {F32, "F32", 1, 4, 0, true},
    NumberFormat {F64, "F64", 1, 8, 28, true},
    NumberFormat {C64, "C64", 1, 8, -1, true},
    NumberFormat {Q1_0, "Q1_0", 128, 18, 41, false},
    NumberFormat {Q4_0, "Q4_0", 32, 18, 2, false},
    NumberFormat {Q4_1, "Q4_1", 32, 20, 3, false},
    NumberFormat {Q5_0, "Q5_0", 32, 22, 6, false},
    NumberFormat {Q5_1, "Q5_1", 32, 24, 7, false},
    NumberFormat {Q8_0, "Q8_0", 32, 34, 8, false},
    NumberFormat {Q8_1, "Q8_1", 32, 36, 9, false},
    NumberFormat {Q2K, "Q2_K", 256, 84, 10, false},
    NumberFormat {Q3K, "Q3_K", 256, 110, 11, false},
    NumberFormat {Q4K, "Q4_K", 256, 144, 12, false},
    NumberFormat {Q5K, "Q5_K", 256, 176, 13, false},
    NumberFormat {Q6K, "Q6_K", 256, 210, 14, false},
    NumberFormat {Q8K, "Q8_K", 256, 292, 15, false},
    NumberFormat {IQ1S, "IQ1_S", 256, 50, 19, false},
    NumberFormat {IQ1M, "IQ1_M", 256, 56, 29, false},
    NumberFormat {IQ2XXS, "IQ2_XXS", 256, 66, 16, false},
    NumberFormat {IQ2XS, "IQ2_XS", 256, 74, 17, false},
    NumberFormat {IQ2S, "IQ2_S", 256, 82, 22, false},
    NumberFormat {IQ3XXS, "IQ3_XXS", 256, 98, 18, false},
    NumberFormat {IQ3S, "IQ3_S", 256, 110, 21, false},
    NumberFormat {IQ4NL, "IQ4_NL", 32, 18, 20, false},
    NumberFormat {IQ4XS, "IQ4_XS", 256, 136, 23, false},
    NumberFormat {Q4_0_4_4, "Q4_0_4_4", 32, 18, 31, false},
    NumberFormat {Q4_0_4_8, "Q4_0_4_8", 32, 18, 32, false},
    NumberFormat {Q4_0_8_8, "Q4_0_8_8", 32, 18, 33, false},
    NumberFormat {TQ1_0, "TQ1_0", 256, 54, 34, false},
    NumberFormat {TQ2_0, "TQ2_0", 256, 66, 35, false},
    NumberFormat {MXFP4, "MXFP4", 32, 17, 39, false},
    NumberFormat {NVFP4, "NVFP4", 64, 36, 40, false},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kFormats.size(); ++i)
        if (static_cast<std::size_t>(kFormats[i].type) != i)
            return false;
    return kFormats.back().type == NVFP4;
}
static_assert(inOrder(), "formatOf() takes a row by its place");

} // namespace

std::span<const NumberFormat> numberFormats() { return kFormats; }

const NumberFormat &formatOf(NumberType type) { return kFormats[static_cast<std::size_t>(type)]; }

std::optional<NumberType> safetensorsType(std::string_view name)
{
    const auto found = std::find_if(
        kFormats.begin(), kFormats.end(), [&](const NumberFormat &format) { return format.inSafetensors && format.name == name; });
    return found == kFormats.end() ? std::nullopt : std::optional(found->type);
}

std::optional<NumberType> ggmlType(std::uint32_t id)
{
    const auto found = std::find_if(kFormats.begin(), kFormats.end(),
        [&](const NumberFormat &format) { return format.ggmlId >= 0 && format.ggmlId == std::int64_t {id}; });
    return found == kFormats.end() ? std::nullopt : std::optional(found->type);
}

} // namespace dekade::tensorfile
