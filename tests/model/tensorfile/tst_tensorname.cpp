#include "model/tensorfile/tensorname.h"
#include "tests/support/case.h"

using namespace dekade;
using tensorfile::Part;

Q_DECLARE_METATYPE(Part)

class TensorNameTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void parts_data()
    {
        QTest::addColumn<Part>("part");
        const auto row = [](const char *name, Part part) { QTest::newRow(name) << part; };
        // GPT-2; with and without the wrapper
        row("wte.weight", Part::Embedding);
        row("transformer.wpe.weight", Part::Embedding);
        row("h.0.ln_1.bias", Part::Norms);
        row("h.0.attn.bias", Part::Mask);
        row("transformer.h.11.attn.masked_bias", Part::Mask);
        row("h.0.attn.c_attn.bias", Part::Attention);
        row("h.0.attn.c_proj.weight", Part::Attention);
        row("h.0.mlp.c_fc.weight", Part::DenseFeedForward);
        row("h.0.mlp.c_proj.bias", Part::DenseFeedForward);
        row("ln_f.weight", Part::Norms);
        // GPT-NeoX
        row("gpt_neox.embed_in.weight", Part::Embedding);
        row("gpt_neox.layers.0.attention.bias", Part::Mask);
        row("gpt_neox.layers.0.attention.rotary_emb.inv_freq", Part::Rotary);
        row("gpt_neox.layers.0.attention.query_key_value.bias", Part::Attention);
        row("gpt_neox.layers.0.attention.dense.bias", Part::Attention);
        row("gpt_neox.layers.0.mlp.dense_h_to_4h.weight", Part::DenseFeedForward);
        row("gpt_neox.layers.0.post_attention_layernorm.weight", Part::Norms);
        row("gpt_neox.final_layer_norm.bias", Part::Norms);
        row("embed_out.weight", Part::Head);
        // OPT, BLOOM, Falcon
        row("model.decoder.embed_positions.weight", Part::Embedding);
        row("model.decoder.project_in.weight", Part::Embedding);
        row("model.decoder.layers.3.fc1.bias", Part::DenseFeedForward);
        row("model.decoder.layers.3.self_attn.out_proj.bias", Part::Attention);
        row("model.decoder.layers.3.self_attn_layer_norm.weight", Part::Norms);
        row("word_embeddings.weight", Part::Embedding);
        row("word_embeddings_layernorm.weight", Part::Norms);
        row("h.0.self_attention.query_key_value.weight", Part::Attention);
        row("transformer.h.7.ln_attn.weight", Part::Norms);
        row("transformer.h.7.self_attention.dense.weight", Part::Attention);
        // Llama, Mistral, Qwen, Gemma
        row("model.embed_tokens.weight", Part::Embedding);
        row("model.layers.0.self_attn.rotary_emb.inv_freq", Part::Rotary);
        row("model.layers.0.self_attn.q_proj.weight", Part::Attention);
        row("model.layers.0.self_attn.q_norm.weight", Part::Norms);
        row("model.layers.0.mlp.gate_proj.weight", Part::DenseFeedForward);
        row("model.layers.0.input_layernorm.weight", Part::Norms);
        row("model.layers.0.pre_feedforward_layernorm.weight", Part::Norms);
        row("model.norm.weight", Part::Norms);
        row("lm_head.weight", Part::Head);
        row("language_model.model.layers.0.self_attn.q_proj.weight", Part::Attention);
        row("vision_tower.vision_model.encoder.layers.0.self_attn.q_proj.weight", Part::Vision);
        row("model.vision_tower.embeddings.weight", Part::Vision);
        row("multi_modal_projector.linear_1.weight", Part::Vision);
        // mixtures
        row("model.layers.0.block_sparse_moe.gate.weight", Part::Router);
        row("model.layers.0.block_sparse_moe.experts.7.w1.weight", Part::RoutedExperts);
        row("model.layers.0.mlp.gate.weight", Part::Router);
        row("model.layers.0.mlp.experts.12.down_proj.weight", Part::RoutedExperts);
        row("model.layers.0.mlp.shared_expert.up_proj.weight", Part::SharedExperts);
        row("model.layers.0.mlp.shared_expert_gate.weight", Part::SharedExperts);
        row("model.layers.3.mlp.gate.e_score_correction_bias", Part::Router);
        row("model.layers.3.mlp.shared_experts.gate_proj.weight", Part::SharedExperts);
        row("transformer.blocks.0.ffn.router.layer.weight", Part::Router);
        row("transformer.blocks.0.ffn.experts.mlp.w1", Part::RoutedExperts);
        row("transformer.blocks.0.norm_attn_norm.attn.Wqkv.weight", Part::Attention);
        row("transformer.blocks.0.norm_attn_norm.norm_1.weight", Part::Norms);
        row("model.layers.0.mlp.router.bias", Part::Router);
        row("model.layers.0.self_attn.sinks", Part::Attention);
        row("model.layers.0.mlp.experts.gate_up_proj_bias", Part::RoutedExperts);
        row("model.layers.0.mlp.experts.gate_up_proj_blocks", Part::RoutedExperts);
        row("model.layers.0.mlp.experts.gate_up_proj_scales", Part::Quantization);
        row("language_model.model.layers.0.feed_forward.shared_expert.up_proj.weight", Part::SharedExperts);
        row("model.layers.0.feed_forward.router.weight", Part::Router);
        row("model.layers.0.mlp.gate.wg.weight", Part::Router);
        row("model.layers.0.mlp.shared_mlp.up_proj.weight", Part::SharedExperts);
        row("model.layers.1.mlp.moe_statics.e_score_correction_bias", Part::Router);
        row("model.layers.0.self_attn.output_gate.weight", Part::Attention);
        row("model.layers.0.self_attn.norm.weight", Part::Norms);
        row("transformer.decoder_layer.0.moe.3.linear_v.weight", Part::RoutedExperts);
        row("transformer.decoder_layer.0.router.weight", Part::Router);
        row("transformer.decoder_layer.0.multi_head_attention.query.weight", Part::Attention);
        row("transformer.in_out_embed.weight", Part::Embedding);
        // DeepSeek-V3: 61 is the module behind the last layer
        row("model.layers.0.self_attn.kv_a_proj_with_mqa.weight", Part::Attention);
        row("model.layers.0.self_attn.kv_a_layernorm.weight", Part::Norms);
        row("model.layers.5.mlp.experts.0.up_proj.weight_scale_inv", Part::Quantization);
        row("model.layers.61.mlp.experts.0.up_proj.weight", Part::Prediction);
        row("model.layers.61.mlp.experts.0.up_proj.weight_scale_inv", Part::Quantization);
        row("model.layers.61.eh_proj.weight", Part::Prediction);
        row("model.layers.61.shared_head.norm.weight", Part::Prediction);
        row("model.layers.61.shared_head.head.weight", Part::Copy);
        row("model.layers.61.embed_tokens.weight", Part::Copy);
        row("model.mtp_block.0.self_attn.q_proj.weight", Part::Prediction);
        row("mtp.layers.0.input_layernorm.weight", Part::Prediction);
        // GPTQ and bitsandbytes
        row("model.layers.0.self_attn.q_proj.qweight", Part::Attention);
        row("model.layers.0.self_attn.q_proj.qzeros", Part::Quantization);
        row("model.layers.0.self_attn.q_proj.weight.quant_state.bitsandbytes__nf4", Part::Quantization);
        // GGUF
        row("token_embd.weight", Part::Embedding);
        row("position_embd.weight", Part::Embedding);
        row("token_embd_norm.weight", Part::Norms);
        row("output.weight", Part::Head);
        row("output_norm.weight", Part::Norms);
        row("rope_freqs.weight", Part::Rotary);
        row("blk.0.attn_q.weight", Part::Attention);
        row("blk.0.attn_norm.weight", Part::Norms);
        row("blk.0.attn_q_norm.weight", Part::Norms);
        row("blk.0.attn_kv_a_mqa.weight", Part::Attention);
        row("blk.0.attn_sinks.weight", Part::Attention);
        row("blk.0.ffn_gate.weight", Part::DenseFeedForward);
        row("blk.0.ffn_gate_inp.weight", Part::Router);
        row("blk.0.ffn_gate_exps.weight", Part::RoutedExperts);
        row("blk.0.ffn_down_exps.bias", Part::RoutedExperts);
        row("blk.0.ffn_up_shexp.weight", Part::SharedExperts);
        row("blk.0.ffn_gate_inp_shexp.weight", Part::SharedExperts);
        row("blk.0.exp_probs_b.bias", Part::Router);
        row("blk.0.post_ffw_norm.weight", Part::Norms);
        row("blk.61.nextn.eh_proj.weight", Part::Prediction);
        row("blk.61.nextn.embed_tokens.weight", Part::Copy);
        row("blk.61.nextn.shared_head_head.weight", Part::Copy);
        row("blk.61.ffn_gate_exps.weight", Part::Prediction);
        row("v.blk.0.attn_q.weight", Part::Vision);
        row("mm.0.weight", Part::Vision);
        // what nobody knows
        row("blk.0.ssm_in.weight", Part::Other);
        row("x", Part::Other);
        row(".", Part::Other);
        row("model.layers.0", Part::Other);
    }

    void parts()
    {
        QFETCH(Part, part);
        const Part got = tensorfile::partOf(QTest::currentDataTag(), {61});
        QVERIFY2(got == part, std::string(tensorfile::keyOf(got)).c_str());
    }

    void predictionLayersAreFound()
    {
        const std::set<std::uint64_t> none;
        QVERIFY(tensorfile::predictionLayers({"model.layers.0.self_attn.q_proj.weight", "lm_head.weight"}) == none);
        QVERIFY(
            tensorfile::predictionLayers({"model.layers.60.mlp.gate.weight", "model.layers.61.enorm.weight", "blk.92.nextn.hnorm.weight"})
            == (std::set<std::uint64_t> {61, 92}));
    }

    void plainNames_data()
    {
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *name, const char *plain) { QTest::newRow(name) << QString::fromUtf8(plain); };
        row("transformer.h.0.attn.c_attn.weight", "h.0.attn.c_attn.weight");
        row("h.0.attn.c_attn.weight", "h.0.attn.c_attn.weight");
        row("language_model.model.norm.weight", "norm.weight");
        row("model.decoder.layers.1.fc1.bias", "layers.1.fc1.bias");
        row("model.layers.0.mlp.experts.gate_up_proj_blocks", "layers.0.mlp.experts.gate_up_proj");
        row("model.layers.0.mlp.up_proj.qweight", "layers.0.mlp.up_proj.weight");
        row("model", "model");
    }

    void plainNames()
    {
        QFETCH(QString, plain);
        QCOMPARE(QString::fromStdString(tensorfile::plainName(QTest::currentDataTag())), plain);
    }

    void keysAreDistinct()
    {
        std::set<std::string_view> keys;
        for (int i = 0; i <= static_cast<int>(tensorfile::kLastPart); ++i)
            QVERIFY(keys.insert(tensorfile::keyOf(static_cast<Part>(i))).second);
        QVERIFY(keys.contains("experts_routed") && keys.contains("mtp"));
    }
};

QTEST_GUILESS_MAIN(TensorNameTest)
#include "tst_tensorname.moc"
