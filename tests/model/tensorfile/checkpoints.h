#pragma once

#include "model/tensorfile/reconcile.h"
#include "tests/model/tensorfile/filewriter.h"

namespace dekade::tests {

/// A checkpoint written out tensor by tensor from the published shapes: what its configuration says, and what its files hold.
struct Checkpoint {
    std::vector<tensorfile::ExpectedTensor> computed;
    WrittenTensors stored;

    /// A tensor that is computed and stored.
    void weight(const std::string &name, std::vector<std::uint64_t> shape, tensorfile::Part part, tensorfile::NumberType type);
    /// A tensor that is stored only.
    void extra(const std::string &name, std::vector<std::uint64_t> shape, tensorfile::NumberType type);
    /// A tensor that is computed only.
    void expect(const std::string &name, std::vector<std::uint64_t> shape, tensorfile::Part part);
};

/// openai-community/gpt2: 12 layers of width 768, with the causal masks that its safetensors file holds.
Checkpoint gpt2();

/// deepseek-ai/DeepSeek-V3: FP8 with scales a block of 128 × 128, one prediction module in layer 61 with copies of embedding and head.
Checkpoint deepSeekV3();

/// openai/gpt-oss-120b: experts in MXFP4, two numbers a byte, with scales a block of 32.
Checkpoint gptOss120b();

/// mistralai/Mixtral-8x7B as Hugging Face has it (computed) and as GGUF does: experts stacked, names and layers of GGUF.
Checkpoint mixtralGguf();

} // namespace dekade::tests
