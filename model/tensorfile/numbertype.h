#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace dekade::tensorfile {

/// How the numbers of a tensor are written, over both formats. Types of one element come first, ggml's blocks after them.
enum class NumberType {
    Bool,
    U8,
    I8,
    U16,
    I16,
    U32,
    I32,
    U64,
    I64,
    F4,
    F6E2M3,
    F6E3M2,
    F8E4M3,
    F8E5M2,
    F8E8M0,
    F8E4M3Fnuz,
    F8E5M2Fnuz,
    F16,
    BF16,
    F32,
    F64,
    C64,
    Q1_0,
    Q4_0,
    Q4_1,
    Q5_0,
    Q5_1,
    Q8_0,
    Q8_1,
    Q2K,
    Q3K,
    Q4K,
    Q5K,
    Q6K,
    Q8K,
    IQ1S,
    IQ1M,
    IQ2XXS,
    IQ2XS,
    IQ2S,
    IQ3XXS,
    IQ3S,
    IQ4NL,
    IQ4XS,
    Q4_0_4_4,
    Q4_0_4_8,
    Q4_0_8_8,
    TQ1_0,
    TQ2_0,
    MXFP4,
    NVFP4,
};

/// One row of the table of types: `blockElements` numbers take `blockBytes` bytes, so sizes are exact integers for packed types, too.
struct NumberFormat {
    NumberType type = NumberType::F32;
    std::string_view name; ///< as the format itself writes it: "BF16", "F8_E4M3", "Q4_K"
    std::uint64_t blockElements = 1;
    std::uint64_t blockBytes = 1;
    int ggmlId = -1; ///< its number in GGUF; under 0 where GGUF has none
    bool inSafetensors = false;
    /// Bits a number takes, scales of its block included: Q4_0 = 18 · 8 / 32 = 4.5.
    double bitsPerElement() const { return 8.0 * static_cast<double>(blockBytes) / static_cast<double>(blockElements); }
};

/// All types, in the order of NumberType.
/// Source: huggingface/safetensors, Dtype; ggml-org/ggml, ggml-common.h (block structs) and docs/gguf.md (numbers). Q6_K: 256 numbers in
/// 128 + 64 + 16 + 2 = 210 bytes.
std::span<const NumberFormat> numberFormats();

const NumberFormat &formatOf(NumberType type);

/// The type that safetensors calls `name`, nothing for a name it does not have.
std::optional<NumberType> safetensorsType(std::string_view name);

/// The type of ggml's number `id`; nothing for numbers that GGUF never had or gave up (4, 5: Q4_2, Q4_3; 36 to 38).
std::optional<NumberType> ggmlType(std::uint32_t id);

} // namespace dekade::tensorfile
