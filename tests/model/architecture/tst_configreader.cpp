#include "model/architecture/counts.h"
#include "tests/model/architecture/shapes.h"

using namespace dekade;
using namespace dekade::architecture;

namespace {

const char *const kLlama
    = R"("model_type": "llama", "hidden_size": 64, "intermediate_size": 100, "num_hidden_layers": 2, "vocab_size": 50)";
const char *const kMixtral
    = R"("model_type": "mixtral", "hidden_size": 64, "intermediate_size": 100, "num_hidden_layers": 2, "vocab_size": 50,
    "num_attention_heads": 8, "num_key_value_heads": 2)";
const char *const kLatent
    = R"("model_type": "deepseek_v3", "hidden_size": 64, "num_hidden_layers": 2, "vocab_size": 50, "num_attention_heads": 4,
    "kv_lora_rank": 8, "qk_nope_head_dim": 4, "qk_rope_head_dim": 2, "v_head_dim": 4, "n_routed_experts": 8, "num_experts_per_tok": 2,
    "first_k_dense_replace": 0)";

QByteArray with(const char *base, const char *more) { return QByteArray("{") + base + (*more ? ", " : "") + more + "}"; }

Result<ReadConfig> read(const QByteArray &text, std::string_view family = {})
{
    return readConfig(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), family);
}

bool notes(const ReadConfig &config, const char *words)
{
    return std::any_of(
        config.notes.begin(), config.notes.end(), [&](const std::string &note) { return note.find(words) != std::string::npos; });
}

} // namespace

/// How a config.json is read: what is missing, null, spelled otherwise, wrapped, wrong.
class ConfigReaderTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void missingIsNotNull()
    {
        const auto missing = read(with(kLatent, ""));
        const auto null = read(with(kLatent, R"("q_lora_rank": null)"));
        DEKADE_VERIFY_COUNTED(missing);
        DEKADE_VERIFY_COUNTED(null);
        QCOMPARE(missing->config.layers[0].attention.queryRank, std::int64_t {1536});
        QVERIFY(notes(*missing, "q_lora_rank is missing"));
        QCOMPARE(null->config.layers[0].attention.queryRank, std::int64_t {0});
    }

    void spellings_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("widths, layers and heads")
            << QByteArray(R"({"model_type": "bloom", "n_embed": 64, "n_layer": 3, "n_head": 4, "vocab_size": 9})")
            << QByteArray(R"({"model_type": "bloom", "hidden_size": 64, "num_hidden_layers": 3,
                                                       "num_attention_heads": 4, "vocab_size": 9})");
        QTest::newRow("experts") << with(kMixtral, R"("num_local_experts": 4, "num_experts_per_tok": 2)")
                                 << with(kMixtral, R"("num_experts": 4, "experts_per_token": 2)");
        QTest::newRow("both, and they agree") << with(kMixtral, R"("num_local_experts": 4, "num_experts": 4)")
                                              << with(kMixtral, R"("num_experts": 4)");
        QTest::newRow("key heads null are as many as heads") << with(kLlama, R"("num_attention_heads": 8, "num_key_value_heads": null)")
                                                             << with(kLlama, R"("num_attention_heads": 8, "num_key_value_heads": 8)");
        QTest::newRow("a null head width is d / heads")
            << with(kLlama, R"("num_attention_heads": 8, "head_dim": null)") << with(kLlama, R"("num_attention_heads": 8, "head_dim": 8)");
        QTest::newRow("n_ctx alone") << QByteArray(R"({"model_type": "gpt2", "n_ctx": 2048})")
                                     << QByteArray(R"({"model_type": "gpt2", "n_positions": 2048, "n_ctx": 1024})");
        QTest::newRow("no model_type") << with(
            "\"architectures\": [\"LlamaForCausalLM\"]", R"("hidden_size": 64, "num_attention_heads": 8)")
                                       << with("\"model_type\": \"llama\"", R"("hidden_size": 64, "num_attention_heads": 8)");
        QTest::newRow("one number or a list") << QByteArray(
            R"({"model_type": "hunyuan", "num_hidden_layers": 2, "num_experts": 4, "moe_topk": [2, 2],
                                                      "num_shared_expert": [1, 1]})")
                                              << QByteArray(
                                                     R"({"model_type": "hunyuan", "num_hidden_layers": 2, "num_experts": 4, "moe_topk": 2,
                                                      "num_shared_expert": 1})");
        QTest::newRow("an explicit list of windows")
            << QByteArray(R"({"model_type": "gemma3_text", "num_hidden_layers": 2, "sliding_window_pattern": 2})")
            << QByteArray(
                   R"({"model_type": "gemma3_text", "num_hidden_layers": 2, "layer_types": ["sliding_attention", "full_attention"]})");
    }

    void spellings()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        const auto first = read(one);
        const auto second = read(other);
        DEKADE_VERIFY_COUNTED(first);
        DEKADE_VERIFY_COUNTED(second);
        QVERIFY(first->config == second->config);
    }

    void wrappers_data()
    {
        QTest::addColumn<QString>("wrapper");
        for (const char *wrapper : {"text_config", "llm_config", "language_config"})
            QTest::newRow(wrapper) << QString::fromLatin1(wrapper);
    }

    void wrappers()
    {
        QFETCH(QString, wrapper);
        const QByteArray inner = with(kLlama, R"("num_attention_heads": 8)");
        const auto wrapped = read("{\"model_type\": \"some_vl\", \"tie_word_embeddings\": true, \"vision_config\": {\"hidden_size\": 9}, \""
            + wrapper.toLatin1() + "\": " + inner + "}");
        DEKADE_VERIFY_COUNTED(wrapped);
        QCOMPARE(wrapped->config.hiddenWidth, std::int64_t {64});
        QVERIFY(wrapped->config.tiesEmbeddings);
        QVERIFY(notes(*wrapped, "vision tower"));
    }

    void gemma3FilesRelyOnTheClass()
    {
        const auto config = read(R"({"model_type": "gemma3", "text_config": {"model_type": "gemma3_text", "hidden_size": 3840}})");
        DEKADE_VERIFY_COUNTED(config);
        QCOMPARE(config->config.vocabulary, std::int64_t {262208});
        QVERIFY(config->config.tiesEmbeddings);
        QVERIFY(notes(*config, "vocab_size is missing"));
    }

    void bareInfinityIsNoObstacle()
    {
        const auto config = read(with(kLlama, R"("num_attention_heads": 8, "time_step_limit": [0.0, Infinity])"));
        DEKADE_VERIFY_COUNTED(config);
    }

    void whatCouldMatterIsTold_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("note");
        QTest::newRow("slots") << QByteArray(R"("num_attention_heads": 8, "num_memory_slots": 4)") << QByteArray("num_memory_slots");
        QTest::newRow("twice") << QByteArray(R"("num_attention_heads": 8, "num_attention_heads": 4)") << QByteArray("given twice");
        QTest::newRow("defaults") << QByteArray() << QByteArray("num_attention_heads is missing");
        QTest::newRow("noise") << QByteArray(R"("num_attention_heads": 8, "attention_dropout": 0.1, "bos_token_id": 1, "use_cache": true,
            "rope_scaling": {"factor": 8}, "num_beams": 4, "hidden_act": "silu", "new_head_feature": false, "num_labels": 0)")
                               << QByteArray();
    }

    void whatCouldMatterIsTold()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, note);
        const auto config = read(with(kLlama, more.constData()));
        DEKADE_VERIFY_COUNTED(config);
        if (note.isEmpty())
            QVERIFY2(config->notes.empty(), config->notes.empty() ? "" : config->notes.front().c_str());
        else
            QVERIFY(notes(*config, note.constData()));
    }

    void mistakes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &text, const char *key, Problem::Kind kind) {
            QTest::newRow(name) << text << QString::fromLatin1(key) << static_cast<int>(kind);
        };
        using Kind = Problem::Kind;
        row("no object", "[1]", "", Kind::Malformed);
        row("an unknown family", R"({"model_type": "mamba2", "hidden_size": 64})", "model_type", Kind::UnknownFamily);
        row("no family at all", R"({"hidden_size": 64})", "model_type", Kind::UnknownFamily);
        row("an unknown class", R"({"architectures": ["MambaForCausalLM"]})", "model_type", Kind::UnknownFamily);
        row("zero layers", with(kMixtral, R"("num_hidden_layers": 0)"), "num_hidden_layers", Kind::BadValue);
        row("negative", with(kMixtral, R"("vocab_size": -5)"), "vocab_size", Kind::BadValue);
        row("absurd", with(kMixtral, R"("hidden_size": 99999999999)"), "hidden_size", Kind::BadValue);
        row("beyond 64 bits", with(kMixtral, R"("hidden_size": 99999999999999999999)"), "hidden_size", Kind::BadValue);
        row("a million layers", with(kMixtral, R"("num_hidden_layers": 1000000)"), "num_hidden_layers", Kind::BadValue);
        row("a text", with(kMixtral, R"("vocab_size": "50")"), "vocab_size", Kind::BadValue);
        row("a fraction", with(kMixtral, R"("vocab_size": 50.5)"), "vocab_size", Kind::BadValue);
        row("a real", with(kMixtral, R"("vocab_size": 50.0)"), "vocab_size", Kind::BadValue);
        row("not a number", with(kMixtral, R"("vocab_size": NaN)"), "vocab_size", Kind::BadValue);
        row("null where a size must be", with(kMixtral, R"("vocab_size": null)"), "vocab_size", Kind::BadValue);
        row("a list", with(kMixtral, R"("num_attention_heads": [8])"), "num_attention_heads", Kind::BadValue);
        row("a number for a flag", with(kMixtral, R"("tie_word_embeddings": 1)"), "tie_word_embeddings", Kind::BadValue);
        row("k over experts", with(kMixtral, R"("num_experts": 4, "num_experts_per_tok": 5)"), "num_experts_per_tok", Kind::Contradiction);
        row("k of none", with(kMixtral, R"("num_experts_per_tok": 0)"), "num_experts_per_tok", Kind::BadValue);
        row("key heads do not divide", with(kMixtral, R"("num_key_value_heads": 3)"), "num_key_value_heads", Kind::Contradiction);
        row("more key heads than heads", with(kMixtral, R"("num_key_value_heads": 16)"), "num_key_value_heads", Kind::Contradiction);
        row("heads do not divide d", with(kLlama, R"("num_attention_heads": 7)"), "num_attention_heads", Kind::Contradiction);
        row("two spellings differ", with(kMixtral, R"("num_experts": 4, "num_local_experts": 8)"), "num_experts", Kind::Contradiction);
        row("groups do not divide", with(kLatent, R"("n_group": 3)"), "n_group", Kind::Contradiction);
        row("more groups kept than there are", with(kLatent, R"("n_group": 4, "topk_group": 5)"), "topk_group", Kind::Contradiction);
        row("a list that is too short", R"({"model_type": "hunyuan", "num_hidden_layers": 3, "num_experts": 4, "moe_topk": [2, 2]})",
            "moe_topk", Kind::Contradiction);
        row("an element", R"({"model_type": "hunyuan", "num_hidden_layers": 2, "num_experts": 4, "moe_topk": [2, "x"]})", "moe_topk[1]",
            Kind::BadValue);
        row("types of other layers", R"({"model_type": "gemma2", "layer_types": ["full_attention"]})", "layer_types", Kind::Contradiction);
        row("kinds of other layers", R"({"model_type": "minimax", "num_hidden_layers": 3, "attn_type_list": [0, 1]})", "attn_type_list",
            Kind::Contradiction);
        row("a missing key without default", R"({"model_type": "deepseek_v2", "num_hidden_layers": 2})", "num_experts_per_tok",
            Kind::BadValue);
        row("a nested one", R"({"model_type": "dbrx", "ffn_config": {"moe_top_k": -1}})", "moe_top_k", Kind::BadValue);
        row("no nested object", R"({"model_type": "dbrx", "ffn_config": 7})", "ffn_config", Kind::BadValue);
    }

    void mistakes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, key);
        QFETCH(int, kind);
        const auto config = read(text);
        QVERIFY(!config);
        QCOMPARE(QString::fromStdString(config.problem().key), key);
        QCOMPARE(static_cast<int>(config.problem().kind), kind);
        QVERIFY(config.problem().message.size() > 10);
    }

    void anUnknownFamilyIsCountedIfAsked()
    {
        const QByteArray text = with(R"("model_type": "llama_of_tomorrow")", R"("hidden_size": 64, "num_attention_heads": 8)");
        QVERIFY(QString::fromStdString(read(text).problem().message).contains(u"--family"_qs));
        const auto config = read(text, "llama");
        DEKADE_VERIFY_COUNTED(config);
        QCOMPARE(config->config.family, std::string("llama"));
        QCOMPARE(read(text, "nope").problem().kind, Problem::Kind::UnknownFamily);
    }

    // A file where multi_query is true although the new architecture ignores it, and one where the old one obeys it.
    void falconsTwoArchitectures_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<qint64>("kvHeads");
        QTest::addColumn<qint64>("norms");
        QTest::newRow("7B") << QByteArray(R"("multi_query": true)") << 1LL << 1LL;
        QTest::newRow("no multi-query") << QByteArray(R"("multi_query": false)") << 71LL << 1LL;
        QTest::newRow("one after the other") << QByteArray(R"("parallel_attn": false)") << 1LL << 2LL;
        QTest::newRow("180B") << QByteArray(R"("new_decoder_architecture": true, "multi_query": true, "num_kv_heads": 71)") << 71LL << 2LL;
        QTest::newRow("one norm") << QByteArray(R"("new_decoder_architecture": true, "num_kv_heads": 1, "num_ln_in_parallel_attn": 1)")
                                  << 1LL << 1LL;
    }

    void falconsTwoArchitectures()
    {
        QFETCH(QByteArray, more);
        QFETCH(qint64, kvHeads);
        QFETCH(qint64, norms);
        const auto config = read(R"({"model_type": "falcon", )" + more + "}");
        DEKADE_VERIFY_COUNTED(config);
        QCOMPARE(config->config.layers[0].attention.kvHeads, kvHeads);
        QCOMPARE(config->config.layers[0].norms, norms);
    }

    // Totals published with the weights or known from the papers, beyond the 44 files.
    void furtherTotals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("total");
        QTest::newRow("OPT-350M, narrow embedding and no final norm") << QByteArray(
            R"({"model_type": "opt", "vocab_size": 50272, "hidden_size": 1024, "num_hidden_layers": 24, "num_attention_heads": 16,
                "ffn_dim": 4096, "word_embed_proj_dim": 512, "do_layer_norm_before": false})")
                                                                      << 331'196'416LL;
        QTest::newRow("OPT-125M") << QByteArray(R"({"model_type": "opt"})") << 125'239'296LL;
        QTest::newRow("DeepSeek-V2-Lite, queries not compressed")
            << QByteArray(R"({"model_type": "deepseek_v2", "vocab_size": 102400, "hidden_size": 2048, "intermediate_size": 10944,
                "moe_intermediate_size": 1408, "num_hidden_layers": 27, "num_attention_heads": 16, "n_shared_experts": 2,
                "n_routed_experts": 64, "num_experts_per_tok": 6, "first_k_dense_replace": 1, "kv_lora_rank": 512, "q_lora_rank": null,
                "qk_nope_head_dim": 128, "qk_rope_head_dim": 64, "v_head_dim": 128})")
            << 15'706'484'224LL;
        QTest::newRow("Qwen3-0.6B, tied") << QByteArray(
            R"({"model_type": "qwen3", "hidden_size": 1024, "intermediate_size": 3072, "num_hidden_layers": 28,
                "num_attention_heads": 16, "num_key_value_heads": 8, "head_dim": 128, "tie_word_embeddings": true, "vocab_size": 151936})")
                                          << 596'049'920LL;
        QTest::newRow("BLOOM-560M") << QByteArray(R"({"model_type": "bloom", "hidden_size": 1024, "n_layer": 24, "n_head": 16})")
                                    << 559'214'592LL;
    }

    void furtherTotals()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, total);
        const auto config = read(text);
        DEKADE_VERIFY_COUNTED(config);
        QCOMPARE(countsOf(config->config)->total, total);
    }
};

QTEST_GUILESS_MAIN(ConfigReaderTest)
#include "tst_configreader.moc"
