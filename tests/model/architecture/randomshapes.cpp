#include "tests/model/architecture/randomshapes.h"

#include "model/architecture/family.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dekade::tests {

namespace {

/// Draws the sizes of one model so that heads divide, k is at most the experts and lists are as long as the layers.
class Drawer final {
public:
    explicit Drawer(std::uint32_t seed)
        : m_random(seed)
    {
    }

    QJsonObject draw(const architecture::Family &family);

private:
    int from(int least, int most) { return least + static_cast<int>(m_random() % static_cast<unsigned>(most - least + 1)); }
    bool coin() { return m_random() % 2 == 0; }
    QJsonValue valueOf(std::string_view key);
    void addLists(QJsonObject &object, std::string_view family);
    void addNested(QJsonObject &object);

    std::mt19937 m_random;
    int m_layers = 1;
    int m_kvHeads = 1;
    int m_heads = 1;
    int m_headWidth = 2;
    int m_experts = 2;
    int m_groups = 1;
    int m_hidden = 2;
};

QJsonValue Drawer::valueOf(std::string_view key)
{
    static const QStringList flags {QStringLiteral("tie_word_embeddings"), QStringLiteral("attention_bias"), QStringLiteral("mlp_bias"),
        QStringLiteral("lm_head_bias"), QStringLiteral("use_bias"), QStringLiteral("bias"), QStringLiteral("qkv_bias"),
        QStringLiteral("use_qk_norm"), QStringLiteral("new_decoder_architecture"), QStringLiteral("multi_query"),
        QStringLiteral("parallel_attn"), QStringLiteral("alibi"), QStringLiteral("use_parallel_residual"),
        QStringLiteral("do_layer_norm_before"), QStringLiteral("_remove_final_layer_norm"), QStringLiteral("enable_bias"),
        QStringLiteral("use_sliding_window"), QStringLiteral("use_mixed_mlp_moe")};
    if (key == "layer_norm_elementwise_affine")
        return true;
    if (flags.contains(QLatin1String(key.data(), static_cast<qsizetype>(key.size()))))
        return coin();
    if (key == "num_hidden_layers")
        return m_layers;
    if (key == "hidden_size")
        return m_hidden;
    if (key == "num_attention_heads")
        return m_heads;
    if (key == "num_key_value_heads")
        return m_kvHeads;
    if (key == "num_experts")
        return m_experts;
    if (key == "n_group")
        return m_groups;
    if (key == "topk_group")
        return from(1, m_groups);
    if (key == "num_experts_per_tok")
        return from(1, m_experts);
    if (key == "max_position_embeddings")
        return from(8, 64);
    if (key == "num_ln_in_parallel_attn" || key == "decoder_sparse_step" || key == "moe_layer_freq" || key == "interleave_moe_layer_step"
        || key == "moe_layer_interval")
        return from(1, 2);
    if (key == "q_lora_rank" || key == "n_inner" || key == "ffn_hidden_size")
        return coin() ? QJsonValue(from(1, 20)) : QJsonValue();
    if (key == "moe_layer_end_index")
        return coin() ? -1 : from(0, m_layers - 1);
    if (key == "num_nextn_predict_layers" || key == "moe_num_shared_experts" || key == "n_shared_experts" || key == "num_shared_expert"
        || key == "first_k_dense_replace" || key == "moe_layer_start_index" || key == "moe_layer_num_skipped")
        return from(0, 2);
    if (key == "shared_intermediate_size")
        return 0;
    return from(1, 40);
}

void Drawer::addLists(QJsonObject &object, std::string_view family)
{
    const auto list = [&](const auto &element) {
        QJsonArray array;
        for (int i = 0; i < m_layers; ++i)
            array.append(element());
        return array;
    };
    if (family == "minimax")
        object.insert(QStringLiteral("attn_type_list"), list([&] { return from(0, 1); }));
    if (family == "hunyuan_v1_moe") {
        object.insert(QStringLiteral("num_experts_per_tok"), list([&] { return from(1, m_experts); }));
        object.insert(QStringLiteral("moe_intermediate_size"), list([&] { return from(1, 9); }));
        object.insert(QStringLiteral("num_shared_expert"), list([&] { return from(0, 3); }));
    }
    if ((family == "gpt_oss" || family == "gemma3" || family == "gemma2") && coin())
        object.insert(QStringLiteral("layer_types"),
            list([&] { return coin() ? QStringLiteral("sliding_attention") : QStringLiteral("full_attention"); }));
    if (family == "qwen2_moe" || family == "qwen3_moe")
        object.insert(QStringLiteral("mlp_only_layers"), QJsonArray {from(0, 3)});
}

void Drawer::addNested(QJsonObject &object)
{
    object.insert(QStringLiteral("attn_config"), QJsonObject {{QStringLiteral("kv_n_heads"), m_kvHeads}});
    object.insert(QStringLiteral("ffn_config"),
        QJsonObject {{QStringLiteral("ffn_hidden_size"), from(1, 20)}, {QStringLiteral("moe_num_experts"), m_experts},
            {QStringLiteral("moe_top_k"), from(1, m_experts)}});
}

QJsonObject Drawer::draw(const architecture::Family &family)
{
    m_layers = from(1, 6);
    m_kvHeads = from(1, 4);
    m_heads = m_kvHeads * from(1, 4);
    m_headWidth = 2 * from(1, 6);
    m_hidden = m_heads * m_headWidth;
    m_groups = from(1, 3);
    m_experts = m_groups * from(1, 4);
    const std::string_view type = family.modelTypes.substr(0, family.modelTypes.find(' '));
    QJsonObject object {{QStringLiteral("model_type"), QString::fromLatin1(type.data(), static_cast<qsizetype>(type.size()))}};
    for (const architecture::Default &line : family.defaults)
        object.insert(QString::fromLatin1(line.key.data(), static_cast<qsizetype>(line.key.size())), valueOf(line.key));
    if (family.key == "grok1") {
        for (const char *key : {"hidden_size", "num_attention_heads", "num_hidden_layers", "vocab_size", "intermediate_size", "num_experts",
                 "num_experts_per_tok"})
            object.insert(QLatin1String(key), valueOf(key));
    }
    if (family.key == "dbrx")
        addNested(object);
    addLists(object, family.key);
    return object;
}

} // namespace

std::string randomConfig(std::string_view family, std::uint32_t seed)
{
    const architecture::Family *row = architecture::familyOfType(family);
    return row ? QJsonDocument(Drawer(seed).draw(*row)).toJson().toStdString() : std::string();
}

} // namespace dekade::tests
