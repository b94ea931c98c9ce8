#include "model/tensorfile/ggufconfig.h"

#include "model/tensorfile/ggufarchitectures.h"
#include "model/tensorfile/jsontext.h"
#include "model/tensorfile/utf8.h"

#include <algorithm>

namespace dekade::tensorfile {

namespace {

/// One translation at work. The first failure sticks.
class Translation final {
public:
    explicit Translation(const TensorFile &file)
        : m_file(file)
    {
    }

    Outcome<std::vector<ConfigEntry>> run()
    {
        const auto *name = std::get_if<std::string>(valueOf("general.architecture"));
        if (m_file.format != Format::Gguf || !name)
            return Failure {"there is no architecture in the metadata", "general.architecture"};
        m_prefix = *name + '.';
        const GgufArchitecture *architecture = architectureOf(*name, {whole("expert_count").value_or(0) > 0, has("exp_probs_b")});
        if (!architecture)
            return Failure {"\"" + shown(*name) + "\" has no counterpart among the families that can be counted", "general.architecture"};
        put("model_type", std::string(architecture->modelType));
        for (const KeyPair &pair : commonKeys())
            putWhole(pair);
        for (const KeyPair &pair : architecture->keys)
            putWhole(pair);
        putNoShared(*architecture);
        putLayers(*architecture);
        putVocabulary();
        for (const TensorFlag &flag : architecture->flags)
            put(std::string(flag.key), has(flag.tensor));
        if (architecture->isLatent)
            putLatent();
        if (architecture->modelType == "hunyuan_v1_moe")
            putShares();
        if (m_failure)
            return *m_failure;
        return std::move(m_entries);
    }

private:
    const MetadataValue *valueOf(std::string_view key) const { return m_file.find(key); }

    /// Whether a layer (or the top) has a tensor of that name, numbers and layers left aside: "attn_q.bias".
    bool has(std::string_view tensor) const
    {
        return std::any_of(m_file.tensors.begin(), m_file.tensors.end(), [&](const Tensor &stored) {
            const std::string_view name = stored.name;
            const std::size_t at = name.starts_with("blk.") ? name.find('.', 4) + 1 : 0;
            const std::string_view inner = name.substr(at);
            return inner == tensor || (inner.starts_with(tensor) && inner.size() > tensor.size() && inner[tensor.size()] == '.');
        });
    }

    void fail(std::string_view key, std::string message)
    {
        if (!m_failure)
            m_failure = Failure {std::move(message), m_prefix + std::string(key)};
    }

    /// The whole number of a key; of a list a number a layer, the one that all layers share.
    std::optional<std::int64_t> whole(std::string_view key)
    {
        const MetadataValue *value = valueOf(m_prefix + std::string(key));
        if (!value)
            return {};
        std::int64_t number = -1;
        if (const auto *plain = std::get_if<std::uint64_t>(value))
            number = *plain > static_cast<std::uint64_t>(INT64_MAX) ? -1 : static_cast<std::int64_t>(*plain);
        else if (const auto *whole = std::get_if<std::int64_t>(value))
            number = *whole;
        else if (const auto *list = std::get_if<std::vector<std::int64_t>>(value))
            return shared(key, *list);
        if (number < 0)
            fail(key, "a whole number from 0 to 2^63 - 1 is needed");
        return number < 0 ? std::nullopt : std::optional(number);
    }

    std::optional<std::int64_t> shared(std::string_view key, const std::vector<std::int64_t> &list)
    {
        if (list.empty() || list.front() < 0 || std::adjacent_find(list.begin(), list.end(), std::not_equal_to<>()) != list.end()) {
            fail(key, "the layers differ in this number, which no family that can be counted knows");
            return {};
        }
        return list.front();
    }

    void put(std::string key, ConfigValue value)
    {
        const bool isThere = std::any_of(m_entries.begin(), m_entries.end(), [&](const ConfigEntry &entry) { return entry.key == key; });
        if (!isThere)
            m_entries.push_back({std::move(key), std::move(value)});
    }

    void putWhole(const KeyPair &pair)
    {
        if (const auto value = whole(pair.gguf))
            put(std::string(pair.config), *value);
    }

    /// Converters leave the count out where it is zero, and the families' defaults are not.
    void putNoShared(const GgufArchitecture &architecture)
    {
        for (const KeyPair &pair : architecture.keys)
            if (pair.gguf == "expert_shared_count")
                put(std::string(pair.config), std::int64_t {0});
    }

    void putLayers(const GgufArchitecture &architecture)
    {
        const auto blocks = whole("block_count");
        const std::int64_t prediction = whole("nextn_predict_layers").value_or(0);
        if (!blocks)
            return fail("block_count", "the key is missing");
        if (prediction > *blocks)
            return fail("nextn_predict_layers", "there are more prediction modules than blocks");
        put("num_hidden_layers", *blocks - prediction);
        if (architecture.hasPrediction)
            put("num_nextn_predict_layers", prediction);
    }

    void putVocabulary()
    {
        const auto embedding = std::find_if(
            m_file.tensors.begin(), m_file.tensors.end(), [](const Tensor &tensor) { return tensor.name == "token_embd.weight"; });
        if (embedding != m_file.tensors.end() && embedding->shape.size() == 2)
            put("vocab_size", static_cast<std::int64_t>(embedding->shape.front()));
        else if (const auto size = whole("vocab_size"))
            put("vocab_size", *size);
        else if (const MetadataValue *tokens = valueOf("tokenizer.ggml.tokens"); tokens && std::get_if<PassedOver>(tokens))
            put("vocab_size", static_cast<std::int64_t>(std::get<PassedOver>(*tokens).count));
        // The first file of several may hold no tensors: then nothing is known of the head.
        if (embedding != m_file.tensors.end())
            put("tie_word_embeddings", !has("output"));
    }

    /// Multi-head latent attention. Newer files tell the widths of the compressed form and those of the heads apart (…_mla).
    void putLatent()
    {
        put("q_lora_rank", whole("attention.q_lora_rank") ? ConfigValue(*whole("attention.q_lora_rank")) : ConfigValue());
        const auto key = whole("attention.key_length_mla") ? whole("attention.key_length_mla") : whole("attention.key_length");
        const auto value = whole("attention.value_length_mla") ? whole("attention.value_length_mla") : whole("attention.value_length");
        const auto rotary = whole("rope.dimension_count");
        if (!key || !value || !rotary)
            return fail("attention.key_length", "the key, attention.value_length or rope.dimension_count is missing");
        if (*rotary > *key)
            return fail("rope.dimension_count", "the rotary part of a key is wider than the key");
        put("qk_rope_head_dim", *rotary);
        put("qk_nope_head_dim", *key - *rotary);
        put("v_head_dim", *value);
        // The compressed form is that of one key and value head; the model has as many as it has heads.
        if (const auto heads = whole("attention.head_count"))
            replace("num_key_value_heads", *heads);
    }

    /// Hunyuan says how many experts the shared one amounts to, GGUF how wide it is.
    void putShares()
    {
        const auto shared = whole("expert_shared_feed_forward_length");
        const auto one = whole("expert_feed_forward_length");
        if (shared && one && *one > 0)
            put("num_shared_expert", *shared / *one);
    }

    void replace(std::string_view key, ConfigValue value)
    {
        std::erase_if(m_entries, [&](const ConfigEntry &entry) { return entry.key == key; });
        put(std::string(key), std::move(value));
    }

    const TensorFile &m_file;
    std::string m_prefix;
    std::vector<ConfigEntry> m_entries;
    Refusal m_failure;
};

} // namespace

Outcome<std::vector<ConfigEntry>> configOf(const TensorFile &file) { return Translation(file).run(); }

std::string configJson(const std::vector<ConfigEntry> &entries)
{
    JsonText text;
    for (const ConfigEntry &entry : entries)
        text.add(entry);
    return text.finish();
}

} // namespace dekade::tensorfile
