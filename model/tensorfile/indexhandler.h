#pragma once

#include "model/tensorfile/jsonrun.h"
#include "model/tensorfile/shardindex.h"

#include <map>

namespace dekade::tensorfile {

/// Builds a ShardIndex from the JSON of an index, event by event. Values under "metadata" may nest up to eight deep and are then passed
/// over; other keys beside "metadata" and "weight_map" are refused.
class IndexHandler final : public JsonHandler {
public:
    using JsonHandler::JsonHandler;

    bool Null() { return takePlain({}) || unexpected("null", 4); }
    bool Bool(bool value) { return takePlain(value) || unexpected(value ? "true" : "false", value ? 4 : 5); }
    bool StartObject();
    bool EndObject(rapidjson::SizeType);
    bool StartArray();
    bool EndArray(rapidjson::SizeType);
    bool Key(const char *text, rapidjson::SizeType length, bool copy);
    bool String(const char *text, rapidjson::SizeType length, bool copy);
    bool RawNumber(const char *text, rapidjson::SizeType length, bool copy);

    const std::vector<std::uint64_t> &positions() const { return m_positions; } ///< byte of each tensor's name
    bool hasMap() const { return m_hasMap; }
    ShardIndex takeIndex() { return std::move(m_index); }

private:
    enum class Place { Outside, Top, MetadataKey, Metadata, PlainValue, Nested, MapKey, Map, MapValue, Done };

    std::string place() const override;
    bool takeTopKey(std::string_view key);
    bool takeName(std::string_view name);
    bool takeMetadataKey(std::string_view key);
    bool takeShard(std::string_view name);
    /// Whether a plain value may stand here; it is kept then, but a null or one that is nested.
    bool takePlain(std::optional<MetadataValue> value);
    bool deeper(const char *what);
    bool shallower();

    Place m_place = Place::Outside;
    ShardIndex m_index;
    std::vector<std::uint64_t> m_positions;
    std::map<std::string, std::uint32_t, std::less<>> m_shardPlaces;
    std::string m_key; ///< of the metadata, at hand
    std::uint64_t m_metadataKeys = 0;
    int m_depth = 0; ///< of what is nested in a value of the metadata
    bool m_hasMap = false;
    bool m_hasMetadata = false;
};

} // namespace dekade::tensorfile
