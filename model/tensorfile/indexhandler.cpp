#include "model/tensorfile/indexhandler.h"

#include "model/tensorfile/limits.h"

#include <algorithm>

namespace dekade::tensorfile {

namespace {

constexpr int kMaxNesting = 8;
constexpr std::size_t kMaxFileName = 255;

/// A name that stays in the folder of the index on every system.
bool isPlainFileName(std::string_view name)
{
    return isName(name) && name.size() <= kMaxFileName && name.find_first_of("/\\:") == std::string_view::npos && name != "."
        && name != "..";
}

/// total_size as Python wrote it: some tools divided first and left ".0" behind.
std::optional<std::uint64_t> byteCount(std::string_view digits)
{
    if (digits.size() > 2 && digits.substr(digits.size() - 2) == ".0")
        digits.remove_suffix(2);
    return wholeNumber(digits);
}

} // namespace

std::string IndexHandler::place() const
{
    switch (m_place) {
    case Place::Outside:
    case Place::Top:
    case Place::Done:
        return {};
    case Place::MetadataKey:
    case Place::Metadata:
        return "metadata";
    case Place::PlainValue:
    case Place::Nested:
        return "metadata." + shown(m_key);
    case Place::MapKey:
    case Place::Map:
        return "weight_map";
    case Place::MapValue:
        break;
    }
    return shown(m_index.tensors.back().name);
}

bool IndexHandler::StartObject()
{
    switch (m_place) {
    case Place::Outside:
        m_place = Place::Top;
        return true;
    case Place::MetadataKey:
        m_place = Place::Metadata;
        return true;
    case Place::MapKey:
        m_place = Place::Map;
        return true;
    case Place::PlainValue:
    case Place::Nested:
        return deeper("an object");
    case Place::Top:
    case Place::Metadata:
    case Place::Map:
    case Place::MapValue:
    case Place::Done:
        break;
    }
    return unexpected("an object");
}

bool IndexHandler::EndObject(rapidjson::SizeType)
{
    if (m_place == Place::Nested)
        return shallower();
    m_place = m_place == Place::Top ? Place::Done : Place::Top;
    return true;
}

bool IndexHandler::StartArray()
{
    return m_place == Place::PlainValue || m_place == Place::Nested ? deeper("an array") : unexpected("an array");
}

bool IndexHandler::EndArray(rapidjson::SizeType) { return shallower(); }

bool IndexHandler::deeper(const char *what)
{
    if (++m_depth > kMaxNesting)
        return unexpected(what);
    m_place = Place::Nested;
    return true;
}

bool IndexHandler::shallower()
{
    if (--m_depth == 0)
        m_place = Place::Metadata;
    return true;
}

bool IndexHandler::Key(const char *text, rapidjson::SizeType length, bool)
{
    const std::string_view key(text, length);
    if (key.size() > kMaxNameBytes)
        return refuse("a key of " + std::to_string(key.size()) + " bytes; 65536 are allowed", shown(key), m_stream.stringBegin());
    if (m_place == Place::Top)
        return takeTopKey(key);
    if (m_place == Place::Map)
        return takeName(key);
    return m_place == Place::Nested || takeMetadataKey(key);
}

bool IndexHandler::takeTopKey(std::string_view key)
{
    const bool isMap = key == "weight_map";
    if (!isMap && key != "metadata")
        return refuse("an unknown key \"" + shown(key) + "\"; an index has metadata and weight_map", {}, m_stream.stringBegin());
    bool &seen = isMap ? m_hasMap : m_hasMetadata;
    if (seen)
        return refuse(std::string(key) + " occurs twice", {}, m_stream.stringBegin());
    seen = true;
    m_place = isMap ? Place::MapKey : Place::MetadataKey;
    return true;
}

bool IndexHandler::takeName(std::string_view name)
{
    if (!isName(name))
        return refuse(
            name.empty() ? "a tensor without a name" : "a control character in a tensor's name", shown(name), m_stream.stringBegin());
    if (m_index.tensors.size() == kMaxTensors)
        return refuse("more than 1000000 tensors", shown(name), m_stream.stringBegin());
    m_index.tensors.push_back({std::string(name), 0});
    m_positions.push_back(m_stream.stringBegin());
    m_place = Place::MapValue;
    return true;
}

bool IndexHandler::takeMetadataKey(std::string_view key)
{
    if (++m_metadataKeys > kMaxMetadata)
        return refuse("more than 65536 keys of metadata", shown(key), m_stream.stringBegin());
    m_key = key;
    m_place = Place::PlainValue;
    return true;
}

bool IndexHandler::String(const char *text, rapidjson::SizeType length, bool)
{
    const std::string_view value(text, length);
    if (m_place == Place::MapValue)
        return takeShard(value);
    constexpr std::size_t kMost = 1024; // nothing of length belongs into an index
    return takePlain(value.size() > kMost ? MetadataValue(PassedOver {"text", value.size()}) : MetadataValue(std::string(value)))
        || unexpectedString();
}

bool IndexHandler::takeShard(std::string_view name)
{
    if (!isPlainFileName(name))
        return refuse("is said to be in \"" + shown(name) + "\", which is not the plain name of a file", place(), m_stream.stringBegin());
    auto found = m_shardPlaces.find(name);
    if (found == m_shardPlaces.end()) {
        if (m_index.shards.size() == kMaxShards)
            return refuse("more than 10000 files", place(), m_stream.stringBegin());
        found = m_shardPlaces.emplace(name, static_cast<std::uint32_t>(m_index.shards.size())).first;
        m_index.shards.emplace_back(name);
    }
    m_index.tensors.back().shard = found->second;
    m_place = Place::Map;
    return true;
}

bool IndexHandler::RawNumber(const char *text, rapidjson::SizeType length, bool)
{
    const std::string_view digits(text, length);
    if (m_place == Place::PlainValue && m_key == "total_size") {
        if (m_index.totalBytes)
            return refuse("total_size occurs twice", "metadata", m_stream.Tell() - length);
        m_index.totalBytes = byteCount(digits);
        if (!m_index.totalBytes)
            return refuse("total_size is " + shown(digits.substr(0, 40)) + "; a whole number from 0 to 2^63 - 1 is needed", "metadata",
                m_stream.Tell() - length);
    }
    const auto whole = wholeNumber(digits);
    return takePlain(whole ? MetadataValue(*whole) : MetadataValue(std::string(digits.substr(0, 40)))) || unexpected("a number", length);
}

bool IndexHandler::takePlain(std::optional<MetadataValue> value)
{
    if (m_place == Place::Nested)
        return true;
    if (m_place != Place::PlainValue)
        return false;
    if (value)
        m_index.metadata.push_back({m_key, std::move(*value)});
    m_place = Place::Metadata;
    return true;
}

} // namespace dekade::tensorfile
