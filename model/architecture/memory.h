#pragma once

#include "model/architecture/ledger.h"

#include <array>

namespace dekade::architecture {

/// How weights are kept. The low formats keep matrices of attention, feed-forward and experts low, and all else (embedding, head, router,
/// norms, biases) in bf16, as published checkpoints do.
enum class NumberFormat {
    Fp32, ///< 4 bytes a weight
    Bf16, ///< 2 bytes
    Fp8, ///< 1 byte, and an fp32 scale a tile of 128 × 128 (DeepSeek-V3)
    Int4, ///< 4 bits, and a bf16 scale and a 4-bit zero a group of 128 along a row (GPTQ, AWQ)
    Mxfp4, ///< 4 bits, and a byte of shared exponent a block of 32 along a row (OCP microscaling; gpt-oss)
};

inline constexpr std::array kNumberFormats {
    NumberFormat::Fp32, NumberFormat::Bf16, NumberFormat::Fp8, NumberFormat::Int4, NumberFormat::Mxfp4};

/// "fp32", "bf16", "fp8", "int4", "mxfp4".
std::string_view nameOf(NumberFormat format);
/// What is kept beside the weights, in words.
std::string_view overheadOf(NumberFormat format);

/// Bytes of weights, and of what a format keeps beside them.
struct Memory {
    std::int64_t weights = 0;
    std::int64_t overhead = 0;

    std::int64_t total() const { return weights + overhead; }
    bool operator==(const Memory &) const = default;
};

/// Bytes of the weights of a model in a format, prediction modules left out. An odd 4-bit weight takes a whole byte a tensor.
/// GPT-2 small in bf16: 2 × 124,439,808 = 248,879,616. Error: TooLarge.
Result<Memory> memoryOf(const Config &config, NumberFormat format);

/// Scales an FP8 checkpoint keeps: one a tile of 128 × 128 of every low matrix, prediction modules among them. DeepSeek-V3: 41,540,496.
Count fp8Scales(const Ledger &ledger);

/// Scales an MXFP4 checkpoint keeps for its experts: one a block of 32. gpt-oss-120b: 3,583,180,800.
Count mxfp4Scales(const Ledger &ledger);

} // namespace dekade::architecture
