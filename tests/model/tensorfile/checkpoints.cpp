#include "tests/model/tensorfile/checkpoints.h"

namespace dekade::tests {

using tensorfile::NumberType;
using tensorfile::Part;

void Checkpoint::weight(const std::string &name, std::vector<std::uint64_t> shape, Part part, NumberType type)
{
    computed.push_back({name, shape, part});
    stored.push_back({name, type, std::move(shape)});
}

void Checkpoint::extra(const std::string &name, std::vector<std::uint64_t> shape, NumberType type)
{
    stored.push_back({name, type, std::move(shape)});
}

void Checkpoint::expect(const std::string &name, std::vector<std::uint64_t> shape, Part part)
{
    computed.push_back({name, std::move(shape), part});
}

Checkpoint gpt2()
{
    constexpr std::uint64_t d = 768;
    Checkpoint out;
    const auto add = [&](const std::string &name, std::vector<std::uint64_t> shape, Part part) {
        // The configuration's names carry the wrapper, the file's do not.
        out.expect("transformer." + name, shape, part);
        out.extra(name, std::move(shape), NumberType::F32);
    };
    add("wte.weight", {50257, d}, Part::Embedding);
    add("wpe.weight", {1024, d}, Part::Embedding);
    for (int layer = 0; layer < 12; ++layer) {
        const std::string h = "h." + std::to_string(layer) + '.';
        for (const char *norm : {"ln_1", "ln_2"}) {
            add(h + norm + ".weight", {d}, Part::Norms);
            add(h + norm + ".bias", {d}, Part::Norms);
        }
        out.extra(h + "attn.bias", {1, 1, 1024, 1024}, NumberType::F32);
        add(h + "attn.c_attn.weight", {d, 3 * d}, Part::Attention);
        add(h + "attn.c_attn.bias", {3 * d}, Part::Attention);
        add(h + "attn.c_proj.weight", {d, d}, Part::Attention);
        add(h + "attn.c_proj.bias", {d}, Part::Attention);
        add(h + "mlp.c_fc.weight", {d, 4 * d}, Part::DenseFeedForward);
        add(h + "mlp.c_fc.bias", {4 * d}, Part::DenseFeedForward);
        add(h + "mlp.c_proj.weight", {4 * d, d}, Part::DenseFeedForward);
        add(h + "mlp.c_proj.bias", {d}, Part::DenseFeedForward);
    }
    add("ln_f.weight", {d}, Part::Norms);
    add("ln_f.bias", {d}, Part::Norms);
    return out;
}

namespace {

/// Builds DeepSeek-V3 layer by layer.
class DeepSeek final {
public:
    Checkpoint run()
    {
        plain("model.embed_tokens.weight", {129280, d}, Part::Embedding);
        for (int layer = 0; layer <= kPrediction; ++layer)
            addLayer(layer);
        m_isPrediction = false;
        plain("model.norm.weight", {d}, Part::Norms);
        plain("lm_head.weight", {129280, d}, Part::Head);
        return std::move(m_out);
    }

private:
    static constexpr std::uint64_t d = 7168;
    static constexpr int kPrediction = 61;

    void plain(const std::string &name, std::vector<std::uint64_t> shape, Part part)
    {
        m_out.weight(name, std::move(shape), m_isPrediction ? Part::Prediction : part, NumberType::BF16);
    }

    /// A matrix in FP8, and its scales.
    void matrix(const std::string &name, std::uint64_t out, std::uint64_t in, Part part)
    {
        m_out.weight(name + ".weight", {out, in}, m_isPrediction ? Part::Prediction : part, NumberType::F8E4M3);
        m_out.extra(name + ".weight_scale_inv", {(out + 127) / 128, (in + 127) / 128}, NumberType::F32);
    }

    void gated(const std::string &name, std::uint64_t width, Part part)
    {
        matrix(name + "gate_proj", width, d, part);
        matrix(name + "up_proj", width, d, part);
        matrix(name + "down_proj", d, width, part);
    }

    void addLayer(int number)
    {
        m_isPrediction = number == kPrediction;
        const std::string layer = "model.layers." + std::to_string(number) + '.';
        if (m_isPrediction)
            addModule(layer);
        plain(layer + "input_layernorm.weight", {d}, Part::Norms);
        plain(layer + "post_attention_layernorm.weight", {d}, Part::Norms);
        matrix(layer + "self_attn.q_a_proj", 1536, d, Part::Attention);
        plain(layer + "self_attn.q_a_layernorm.weight", {1536}, Part::Norms);
        matrix(layer + "self_attn.q_b_proj", 128 * 192, 1536, Part::Attention);
        matrix(layer + "self_attn.kv_a_proj_with_mqa", 576, d, Part::Attention);
        plain(layer + "self_attn.kv_a_layernorm.weight", {512}, Part::Norms);
        matrix(layer + "self_attn.kv_b_proj", 128 * 256, 512, Part::Attention);
        matrix(layer + "self_attn.o_proj", d, 128 * 128, Part::Attention);
        if (number < 3)
            return gated(layer + "mlp.", 18432, Part::DenseFeedForward);
        plain(layer + "mlp.gate.weight", {256, d}, Part::Router);
        m_out.weight(layer + "mlp.gate.e_score_correction_bias", {256}, m_isPrediction ? Part::Prediction : Part::Router, NumberType::F32);
        gated(layer + "mlp.shared_experts.", 2048, Part::SharedExperts);
        for (int expert = 0; expert < 256; ++expert)
            gated(layer + "mlp.experts." + std::to_string(expert) + '.', 2048, Part::RoutedExperts);
    }

    void addModule(const std::string &layer)
    {
        m_out.extra(layer + "embed_tokens.weight", {129280, d}, NumberType::BF16);
        m_out.extra(layer + "shared_head.head.weight", {129280, d}, NumberType::BF16);
        plain(layer + "eh_proj.weight", {d, 2 * d}, Part::Prediction);
        for (const char *norm : {"enorm", "hnorm", "shared_head.norm"})
            plain(layer + norm + ".weight", {d}, Part::Prediction);
    }

    Checkpoint m_out;
    bool m_isPrediction = false;
};

} // namespace

Checkpoint deepSeekV3() { return DeepSeek().run(); }

Checkpoint gptOss120b()
{
    constexpr std::uint64_t d = 2880;
    constexpr std::uint64_t experts = 128;
    Checkpoint out;
    const auto add = [&](const std::string &name, std::vector<std::uint64_t> shape, Part part) {
        out.weight(name, std::move(shape), part, NumberType::BF16);
    };
    const auto linear = [&](const std::string &name, std::uint64_t rows, std::uint64_t columns, Part part) {
        add(name + ".weight", {rows, columns}, part);
        add(name + ".bias", {rows}, part);
    };
    /// Computed as [experts, in, out], stored as [experts, out, in / 32, 16] bytes.
    const auto packed = [&](const std::string &name, std::uint64_t rows, std::uint64_t columns) {
        out.expect(name, {experts, columns, rows}, Part::RoutedExperts);
        out.extra(name + "_blocks", {experts, rows, columns / 32, 16}, NumberType::U8);
        out.extra(name + "_scales", {experts, rows, columns / 32}, NumberType::U8);
        add(name + "_bias", {experts, rows}, Part::RoutedExperts);
    };
    add("model.embed_tokens.weight", {201088, d}, Part::Embedding);
    for (int number = 0; number < 36; ++number) {
        const std::string layer = "model.layers." + std::to_string(number) + '.';
        add(layer + "input_layernorm.weight", {d}, Part::Norms);
        add(layer + "post_attention_layernorm.weight", {d}, Part::Norms);
        linear(layer + "self_attn.q_proj", 4096, d, Part::Attention);
        linear(layer + "self_attn.k_proj", 512, d, Part::Attention);
        linear(layer + "self_attn.v_proj", 512, d, Part::Attention);
        linear(layer + "self_attn.o_proj", d, 4096, Part::Attention);
        add(layer + "self_attn.sinks", {64}, Part::Attention);
        linear(layer + "mlp.router", experts, d, Part::Router);
        packed(layer + "mlp.experts.gate_up_proj", 2 * d, d);
        packed(layer + "mlp.experts.down_proj", d, d);
    }
    add("model.norm.weight", {d}, Part::Norms);
    add("lm_head.weight", {201088, d}, Part::Head);
    return out;
}

Checkpoint mixtralGguf()
{
    constexpr std::uint64_t d = 4096;
    constexpr std::uint64_t width = 14336;
    Checkpoint out;
    out.expect("model.embed_tokens.weight", {32000, d}, Part::Embedding);
    out.extra("token_embd.weight", {32000, d}, NumberType::Q4K);
    for (int number = 0; number < 32; ++number) {
        const std::string layer = "model.layers." + std::to_string(number) + '.';
        const std::string block = "blk." + std::to_string(number) + '.';
        const auto both = [&](const char *name, const char *ggml, std::vector<std::uint64_t> shape, Part part) {
            out.expect(layer + name + ".weight", shape, part);
            out.extra(block + ggml + ".weight", shape, shape.size() == 1 ? NumberType::F32 : NumberType::Q4K);
        };
        both("input_layernorm", "attn_norm", {d}, Part::Norms);
        both("post_attention_layernorm", "ffn_norm", {d}, Part::Norms);
        both("self_attn.q_proj", "attn_q", {d, d}, Part::Attention);
        both("self_attn.k_proj", "attn_k", {1024, d}, Part::Attention);
        both("self_attn.v_proj", "attn_v", {1024, d}, Part::Attention);
        both("self_attn.o_proj", "attn_output", {d, d}, Part::Attention);
        both("block_sparse_moe.gate", "ffn_gate_inp", {8, d}, Part::Router);
        for (int expert = 0; expert < 8; ++expert) {
            const std::string prefix = layer + "block_sparse_moe.experts." + std::to_string(expert) + '.';
            out.expect(prefix + "w1.weight", {width, d}, Part::RoutedExperts);
            out.expect(prefix + "w2.weight", {d, width}, Part::RoutedExperts);
            out.expect(prefix + "w3.weight", {width, d}, Part::RoutedExperts);
        }
        out.extra(block + "ffn_gate_exps.weight", {8, width, d}, NumberType::Q4K);
        out.extra(block + "ffn_down_exps.weight", {8, d, width}, NumberType::Q6K);
        out.extra(block + "ffn_up_exps.weight", {8, width, d}, NumberType::Q4K);
    }
    out.expect("model.norm.weight", {d}, Part::Norms);
    out.extra("output_norm.weight", {d}, NumberType::F32);
    out.expect("lm_head.weight", {32000, d}, Part::Head);
    out.extra("output.weight", {32000, d}, NumberType::Q6K);
    return out;
}

} // namespace dekade::tests
