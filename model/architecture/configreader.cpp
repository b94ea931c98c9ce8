#include "model/architecture/configreader.h"

#include "model/architecture/configcheck.h"
#include "model/architecture/family.h"
#include "model/architecture/jsonreader.h"

#include <algorithm>
#include <set>

namespace dekade::architecture {

namespace {

/// Where the language model's keys stand, and what stands around them.
struct Place {
    const JsonValue *outer = nullptr;
    const JsonValue *inner = nullptr; ///< the same where nothing is wrapped
    std::string wrapper;
};

Place unwrapped(const JsonValue &document)
{
    for (const char *key : {"text_config", "llm_config", "language_config"}) {
        const JsonValue *inner = document.find(key);
        if (inner && inner->object())
            return {&document, inner, key};
    }
    return {&document, &document, {}};
}

std::string listed(const std::vector<std::string_view> &words)
{
    std::string text;
    for (const std::string_view word : words)
        text += (text.empty() ? "" : ", ") + std::string(word);
    return text;
}

std::string textAt(const JsonValue &object, std::string_view key)
{
    const JsonValue *value = object.find(key);
    return value && value->text() ? *value->text() : std::string();
}

std::string firstClass(const JsonValue &object)
{
    const JsonValue *classes = object.find("architectures");
    if (!classes || !classes->list() || classes->list()->empty() || !classes->list()->front().text())
        return {};
    return *classes->list()->front().text();
}

Problem unknownFamily(const std::string &key, const std::string &value)
{
    if (value.empty())
        return Problem(Fault::NoModelType, key, {listed(familyKeys())});
    return Problem(Fault::UnknownModelType, key, {value, listed(familyKeys())});
}

Result<const Family *> familyOf(const Place &place, std::string_view asked)
{
    if (!asked.empty()) {
        if (const Family *family = familyOfType(asked))
            return family;
        return Problem(Fault::UnknownFamily, {}, {std::string(asked), listed(familyKeys())});
    }
    std::string type = textAt(*place.inner, "model_type");
    if (type.empty())
        type = textAt(*place.outer, "model_type");
    if (const Family *family = type.empty() ? nullptr : familyOfType(type))
        return family;
    std::string name = firstClass(*place.inner);
    if (name.empty())
        name = firstClass(*place.outer);
    if (const Family *family = type.empty() && !name.empty() ? familyOfClass(name) : nullptr)
        return family;
    return unknownFamily("model_type", type.substr(0, 60));
}

void noteRepeated(const JsonValue &value, std::vector<std::string> &notes)
{
    std::set<std::string_view> seen;
    const JsonValue::Object *members = value.object();
    for (std::size_t i = 0; members && i < members->size(); ++i) {
        const JsonValue::Member &member = (*members)[i];
        if (!seen.insert(member.key).second)
            notes.push_back("the key " + member.key.substr(0, 60) + " is given twice; the last one counts");
        noteRepeated(member.value, notes);
    }
}

void noteDefaults(const Keys &keys, std::vector<std::string> &notes)
{
    static constexpr std::string_view kTold[]
        = {"hidden_size", "num_hidden_layers", "num_attention_heads", "num_key_value_heads", "vocab_size", "intermediate_size", "head_dim",
            "num_experts", "num_experts_per_tok", "moe_intermediate_size", "q_lora_rank", "kv_lora_rank", "ffn_dim"};
    std::set<std::string> told;
    for (const std::string &line : keys.defaulted()) {
        const std::string key = line.substr(0, line.find(' '));
        if (std::find(std::begin(kTold), std::end(kTold), key) != std::end(kTold) && told.insert(key).second)
            notes.push_back(key + " is missing; the class default counts: " + line);
    }
}

std::string storedFormatOf(const JsonValue &object)
{
    const JsonValue *quantization = object.find("quantization_config");
    return quantization ? textAt(*quantization, "quant_method") : std::string();
}

/// What stands around the language model and changes it or is left out.
void readOuter(const Place &place, ReadConfig &read)
{
    if (const JsonValue *tie = place.outer->find("tie_word_embeddings"); tie && tie->boolean() && !place.inner->find("tie_word_embeddings"))
        read.config.tiesEmbeddings = *tie->boolean();
    read.config.storedFormat = storedFormatOf(*place.outer);
    if (read.config.storedFormat.empty())
        read.config.storedFormat = storedFormatOf(*place.inner);
    if (!place.wrapper.empty())
        read.notes.emplace_back("text model only; vision tower / projector not counted");
}

} // namespace

std::vector<std::string_view> familyKeys()
{
    std::vector<std::string_view> keys;
    for (const Family &family : allFamilies())
        keys.push_back(family.key);
    return keys;
}

Result<ReadConfig> readConfig(const JsonValue &document, std::string_view asked)
{
    if (!document.object())
        return Problem(Fault::NoKeys, {}, {document.shown()});
    const Place place = unwrapped(document);
    const Result<const Family *> family = familyOf(place, asked);
    if (!family)
        return family.problem();
    Keys keys(*place.inner, (*family)->defaults, aliases());
    ReadConfig read;
    read.config = (*family)->read(keys);
    read.config.family = (*family)->key;
    if (keys.problem())
        return *keys.problem();
    readOuter(place, read);
    if (const auto problem = validate(read.config))
        return *problem;
    read.notes.insert(read.notes.end(), keys.notes().begin(), keys.notes().end());
    noteRepeated(document, read.notes);
    noteDefaults(keys, read.notes);
    for (const std::string &key : keys.unknownKeys())
        read.notes.push_back("the key " + key + " is not understood and could change the counts");
    return read;
}

Result<ReadConfig> readConfig(std::string_view text, std::string_view asked)
{
    const Result<JsonValue> document = parseJson(text);
    return document ? readConfig(*document, asked) : document.problem();
}

} // namespace dekade::architecture
