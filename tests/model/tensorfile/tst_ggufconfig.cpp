#include "model/tensorfile/gguf.h"
#include "model/tensorfile/ggufconfig.h"
#include "model/tensorfile/ggufshards.h"
#include "tests/model/tensorfile/filewriter.h"
#include "tests/support/case.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>
#include <map>

using namespace dekade;
using tensorfile::NumberType;
using tests::GgufWriter;

namespace {

using Numbers = std::vector<std::pair<std::string, std::uint32_t>>;

tensorfile::Outcome<std::vector<tensorfile::ConfigEntry>> configOf(
    const std::string &architecture, const Numbers &numbers, const tests::WrittenTensors &tensors)
{
    GgufWriter writer;
    writer.preamble(tensors.size(), numbers.size() + 1).string("general.architecture", architecture);
    for (const auto &[key, value] : numbers)
        writer.u32(architecture + '.' + key, value);
    writer.infos(tensors);
    auto source = writer.finish();
    const auto file = tensorfile::readGguf(source);
    if (!file)
        return file.failure();
    return tensorfile::configOf(*file);
}

/// The configuration as QJsonDocument, a reader of its own, understands it; the failure under "failure".
QJsonObject jsonOf(const std::string &architecture, const Numbers &numbers, const tests::WrittenTensors &tensors)
{
    const auto config = configOf(architecture, numbers, tensors);
    if (!config)
        return {{QStringLiteral("failure"), QString::fromStdString(config.failure().text())}};
    return QJsonDocument::fromJson(QByteArray::fromStdString(tensorfile::configJson(*config))).object();
}

/// JSON with ' for the quotes around names and ` for those within, so that it stands in a string; moc stumbles over raw ones.
QJsonObject objectOf(const char *text)
{
    return QJsonDocument::fromJson(QByteArray(text).replace('\'', '"').replace('`', "\\\"")).object();
}

tests::WrittenTensor embedding(std::uint64_t rows) { return {"token_embd.weight", NumberType::F16, {rows, 256}}; }

} // namespace

class GgufConfigTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void families_data()
    {
        QTest::addColumn<QJsonObject>("got");
        QTest::addColumn<QJsonObject>("expected");
        // Llama 3 8B; the head is stored, so it is not tied.
        QTest::newRow("llama") << jsonOf("llama",
            {{"block_count", 32}, {"embedding_length", 4096}, {"feed_forward_length", 14336}, {"attention.head_count", 32},
                {"attention.head_count_kv", 8}, {"context_length", 8192}},
            {embedding(128256), {"output.weight", NumberType::F16, {128256, 256}}})
                               << objectOf(
                                      "{'model_type': 'llama', 'hidden_size': 4096, 'num_hidden_layers': 32, 'intermediate_size': 14336, "
                                      "'num_attention_heads': 32, 'num_key_value_heads': 8, 'max_position_embeddings': 8192, 'vocab_size': "
                                      "128256, 'tie_word_embeddings': false, 'attention_bias': false}");
        QTest::newRow("llama with experts is Mixtral")
            << jsonOf("llama",
                   {{"block_count", 32}, {"embedding_length", 4096}, {"feed_forward_length", 14336}, {"attention.head_count", 32},
                       {"attention.head_count_kv", 8}, {"expert_count", 8}, {"expert_used_count", 2}, {"vocab_size", 32000}},
                   {embedding(32000), {"output.weight", NumberType::F16, {32000, 256}}})
            << objectOf("{'model_type': 'mixtral', 'hidden_size': 4096, 'num_hidden_layers': 32, 'intermediate_size': 14336, "
                        "'num_attention_heads': 32, 'num_key_value_heads': 8, 'num_local_experts': 8, 'num_experts_per_tok': 2, "
                        "'vocab_size': 32000, 'tie_word_embeddings': false}");
        QTest::newRow("gpt2")
            << jsonOf("gpt2",
                   {{"block_count", 12}, {"embedding_length", 768}, {"feed_forward_length", 3072}, {"attention.head_count", 12},
                       {"context_length", 1024}},
                   {embedding(50257)})
            << objectOf("{'model_type': 'gpt2', 'hidden_size': 768, 'num_hidden_layers': 12, 'n_inner': 3072, "
                        "'num_attention_heads': 12, 'n_positions': 1024, 'max_position_embeddings': 1024, 'vocab_size': 50257, "
                        "'tie_word_embeddings': true}");
        // DeepSeek-V3 as it was converted at first: 192 = 128 + 64, 62 blocks with the module.
        QTest::newRow("DeepSeek-V3")
            << jsonOf("deepseek2",
                   {{"block_count", 62}, {"nextn_predict_layers", 1}, {"embedding_length", 7168}, {"feed_forward_length", 18432},
                       {"attention.head_count", 128}, {"attention.head_count_kv", 128}, {"attention.q_lora_rank", 1536},
                       {"attention.kv_lora_rank", 512}, {"attention.key_length", 192}, {"attention.value_length", 128},
                       {"rope.dimension_count", 64}, {"expert_count", 256}, {"expert_used_count", 8}, {"expert_shared_count", 1},
                       {"expert_feed_forward_length", 2048}, {"leading_dense_block_count", 3}},
                   {embedding(129280), {"output.weight", NumberType::F16, {129280, 256}},
                       {"blk.3.exp_probs_b.bias", NumberType::F32, {256}}})
            << objectOf("{'model_type': 'deepseek_v3', 'hidden_size': 7168, 'num_hidden_layers': 61, 'num_nextn_predict_layers': "
                        "1, 'intermediate_size': 18432, 'num_attention_heads': 128, 'num_key_value_heads': 128, 'q_lora_rank': "
                        "1536, 'kv_lora_rank': 512, 'qk_nope_head_dim': 128, 'qk_rope_head_dim': 64, 'v_head_dim': 128, "
                        "'n_routed_experts': 256, 'num_experts_per_tok': 8, 'n_shared_experts': 1, 'moe_intermediate_size': 2048, "
                        "'first_k_dense_replace': 3, 'vocab_size': 129280, 'tie_word_embeddings': false}");
        // V2-Lite as it is converted now: one compressed key and value head, and no compression of queries, which is a null.
        QTest::newRow("DeepSeek-V2-Lite")
            << jsonOf("deepseek2",
                   {{"block_count", 27}, {"embedding_length", 2048}, {"feed_forward_length", 10944}, {"attention.head_count", 16},
                       {"attention.head_count_kv", 1}, {"attention.kv_lora_rank", 512}, {"attention.key_length", 576},
                       {"attention.value_length", 512}, {"attention.key_length_mla", 192}, {"attention.value_length_mla", 128},
                       {"rope.dimension_count", 64}, {"expert_count", 64}, {"expert_used_count", 6}, {"expert_shared_count", 2},
                       {"expert_feed_forward_length", 1408}, {"leading_dense_block_count", 1}, {"vocab_size", 102400}},
                   {})
            << objectOf("{'model_type': 'deepseek_v2', 'hidden_size': 2048, 'num_hidden_layers': 27, 'intermediate_size': 10944, "
                        "'num_attention_heads': 16, 'num_key_value_heads': 16, 'q_lora_rank': null, 'kv_lora_rank': 512, "
                        "'qk_nope_head_dim': 128, 'qk_rope_head_dim': 64, 'v_head_dim': 128, 'n_routed_experts': 64, "
                        "'num_experts_per_tok': 6, 'n_shared_experts': 2, 'moe_intermediate_size': 1408, 'first_k_dense_replace': "
                        "1, 'vocab_size': 102400}");
        QTest::newRow("DBRX") << jsonOf("dbrx",
            {{"block_count", 40}, {"embedding_length", 6144}, {"feed_forward_length", 10752}, {"attention.head_count", 48},
                {"attention.head_count_kv", 8}, {"expert_count", 16}, {"expert_used_count", 4}, {"vocab_size", 100352}},
            {})
                              << objectOf("{'model_type': 'dbrx', 'hidden_size': 6144, 'num_hidden_layers': 40, 'num_attention_heads': 48, "
                                          "'attn_config': {'kv_n_heads': 8}, 'ffn_config': {'ffn_hidden_size': 10752, "
                                          "'moe_num_experts': 16, 'moe_top_k': 4}, 'vocab_size': 100352}");
        QTest::newRow("biases and norms by their tensors")
            << jsonOf("glm4moe",
                   {{"block_count", 47}, {"nextn_predict_layers", 1}, {"embedding_length", 4096}, {"attention.head_count", 96},
                       {"attention.key_length", 128}, {"vocab_size", 151552}},
                   {{"blk.0.attn_q.bias", NumberType::F32, {8}}})
            << objectOf("{'model_type': 'glm4_moe', 'hidden_size': 4096, 'num_hidden_layers': 46, 'num_nextn_predict_layers': 1, "
                        "'num_attention_heads': 96, 'head_dim': 128, 'n_shared_experts': 0, 'vocab_size': 151552, 'attention_bias': true, "
                        "'use_qk_norm': "
                        "false}");
        QTest::newRow("an architecture without counterpart") << jsonOf("mamba", {{"block_count", 1}},
            {}) << objectOf("{'failure': 'general.architecture: `mamba` has no counterpart among the families that can be counted'}");
        QTest::newRow("no number of blocks") << jsonOf("llama", {{"embedding_length", 1}}, {})
                                             << objectOf("{'failure': 'llama.block_count: the key is missing'}");
        QTest::newRow("more modules than blocks") << jsonOf("glm4moe", {{"block_count", 1}, {"nextn_predict_layers", 2}},
            {}) << objectOf("{'failure': 'glm4moe.nextn_predict_layers: there are more prediction modules than blocks'}");
        QTest::newRow("a key narrower than its rotary part") << jsonOf("deepseek2",
            {{"block_count", 1}, {"attention.key_length", 32}, {"attention.value_length", 32}, {"rope.dimension_count", 64}},
            {}) << objectOf("{'failure': 'deepseek2.rope.dimension_count: the rotary part of a key is wider than the key'}");
    }

    void families()
    {
        QFETCH(QJsonObject, got);
        QFETCH(QJsonObject, expected);
        QCOMPARE(QJsonDocument(got).toJson(), QJsonDocument(expected).toJson());
    }

    void aListOfOneNumberIsThatNumber()
    {
        for (const auto &[last, text] : std::map<int, std::string> {{8, ""},
                 {4,
                     "llama.attention.head_count_kv: the layers differ in this "
                     "number, which no family that can be counted knows"}}) {
            GgufWriter writer;
            writer.preamble(0, 3).string("general.architecture", "llama").u32("llama.block_count", 2);
            auto source = writer.i32s("llama.attention.head_count_kv", {8, last}).finish();
            const auto file = tensorfile::readGguf(source);
            QVERIFY(file.ok());
            const auto config = tensorfile::configOf(*file);
            QCOMPARE(config ? std::string() : config.failure().text(), text);
        }
    }

    void valuesAsJson()
    {
        const std::string text
            = tensorfile::configJson({{"a", std::string("\"\\\n\x01")}, {"b", 0.5}, {"c", std::vector<std::int64_t> {1, -2}},
                {"d", std::numeric_limits<double>::infinity()}, {"e", std::monostate()}, {"f.g", true}, {"f.h", std::int64_t {INT64_MAX}}});
        const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
        const QJsonObject object = document.object();
        QCOMPARE(object.value(u"a"_qs).toString(), u"\"\\\n\u0001"_qs);
        QCOMPARE(object.value(u"b"_qs).toDouble(), 0.5);
        QVERIFY(!object.contains(u"d"_qs));
        QVERIFY(object.value(u"e"_qs).isNull() && object.contains(u"e"_qs));
        QCOMPARE(object.value(u"f"_qs).toObject().value(u"h"_qs).toInteger(), std::numeric_limits<qint64>::max());
        QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(tensorfile::configJson({}))).isObject(), true);
    }

    void namesOfShards_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("m-00002-of-00003.gguf") << u"m-00001-of-00003.gguf"_qs;
        QTest::newRow("m-00003-of-00003.gguf") << u"m-00001-of-00003.gguf"_qs;
        QTest::newRow("m-00002-of-00004.gguf") << QString();
        QTest::newRow("m-x0002-of-00003.gguf") << QString();
        QTest::newRow("m.gguf") << QString();
        QTest::newRow("-00001-of-00003.gguf") << QString();
    }

    void namesOfShards()
    {
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(tensorfile::shardName(QTest::currentDataTag(), 1, 3).value_or("")), expected);
    }
};

QTEST_GUILESS_MAIN(GgufConfigTest)
#include "tst_ggufconfig.moc"
