#pragma once

#include "model/tensorfile/jsonrun.h"
#include "model/tensorfile/tensorfile.h"

#include <set>

namespace dekade::tensorfile {

/// Builds a TensorFile from the JSON of a safetensors header, event by event. Anything that the format does not know is refused where it
/// stands, so nesting never goes deeper than three.
class SafetensorsHandler final : public JsonHandler {
public:
    /// @param dataBegin byte of the file where the data begin; offsets in the header count from there.
    SafetensorsHandler(const JsonStream &stream, std::uint64_t dataBegin);

    bool StartObject();
    bool EndObject(rapidjson::SizeType);
    bool StartArray();
    bool EndArray(rapidjson::SizeType);
    bool Key(const char *text, rapidjson::SizeType length, bool copy);
    bool String(const char *text, rapidjson::SizeType length, bool copy);
    bool RawNumber(const char *text, rapidjson::SizeType length, bool copy);

    const TensorFile &file() const { return m_file; }
    const std::vector<std::uint64_t> &positions() const { return m_positions; } ///< byte of each tensor's name
    TensorFile takeFile() { return std::move(m_file); }

private:
    enum class Place { Outside, Top, Name, Metadata, MetadataKey, Tensor, Dtype, Shape, ShapeList, Offsets, OffsetsList, Done };

    std::string place() const override;
    bool takeName(std::string_view name);
    bool takeMetadataKey(std::string_view key);
    bool takeField(std::string_view field);
    bool takeMetadataValue(std::string_view text);
    bool finishTensor();

    std::uint64_t m_dataBegin;
    Place m_place = Place::Outside;
    TensorFile m_file;
    std::vector<std::uint64_t> m_positions;
    std::set<std::string, std::less<>> m_keys; ///< of the metadata
    bool m_hasMetadata = false;
    std::uint64_t m_storedText = 0;
    std::optional<NumberType> m_type; ///< fields of the tensor at hand
    std::optional<std::vector<std::uint64_t>> m_shape;
    std::optional<std::vector<std::uint64_t>> m_offsets;
};

} // namespace dekade::tensorfile
