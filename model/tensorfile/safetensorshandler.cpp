#include "model/tensorfile/safetensorshandler.h"

#include "model/tensorfile/checked.h"
#include "model/tensorfile/layout.h"

namespace dekade::tensorfile {

SafetensorsHandler::SafetensorsHandler(const JsonStream &stream, std::uint64_t dataBegin)
    : JsonHandler(stream)
    , m_dataBegin(dataBegin)
{
    m_file.format = Format::Safetensors;
    m_file.shards = {""};
}

std::string SafetensorsHandler::place() const
{
    switch (m_place) {
    case Place::Outside:
    case Place::Top:
    case Place::Done:
        return {};
    case Place::Metadata:
        return "__metadata__";
    case Place::MetadataKey:
        return "__metadata__." + shown(m_file.metadata.back().key);
    case Place::Name:
    case Place::Tensor:
    case Place::Dtype:
    case Place::Shape:
    case Place::ShapeList:
    case Place::Offsets:
    case Place::OffsetsList:
        break;
    }
    return shown(m_file.tensors.back().name);
}

bool SafetensorsHandler::StartObject()
{
    if (m_place == Place::Outside)
        m_place = Place::Top;
    else if (m_place == Place::Name)
        m_place = Place::Tensor;
    else if (m_place != Place::Metadata)
        return unexpected("an object");
    return true;
}

bool SafetensorsHandler::EndObject(rapidjson::SizeType)
{
    if (m_place == Place::Tensor)
        return finishTensor();
    m_place = m_place == Place::Metadata ? Place::Top : Place::Done;
    return true;
}

bool SafetensorsHandler::StartArray()
{
    if (m_place == Place::Shape) {
        m_place = Place::ShapeList;
        m_shape.emplace();
    } else if (m_place == Place::Offsets) {
        m_place = Place::OffsetsList;
        m_offsets.emplace();
    } else {
        return unexpected("an array");
    }
    return true;
}

bool SafetensorsHandler::EndArray(rapidjson::SizeType)
{
    if (m_place == Place::OffsetsList && m_offsets->size() != 2)
        return refuse(
            "data_offsets has " + std::to_string(m_offsets->size()) + " numbers; begin and end are needed", place(), m_stream.Tell());
    m_place = Place::Tensor;
    return true;
}

bool SafetensorsHandler::Key(const char *text, rapidjson::SizeType length, bool)
{
    const std::string_view key(text, length);
    if (m_place == Place::Top)
        return takeName(key);
    return m_place == Place::Tensor ? takeField(key) : takeMetadataKey(key);
}

bool SafetensorsHandler::takeName(std::string_view name)
{
    const std::uint64_t at = m_stream.stringBegin();
    if (name == "__metadata__") {
        if (m_hasMetadata)
            return refuse("__metadata__ occurs twice", {}, at);
        m_hasMetadata = true;
        m_place = Place::Metadata;
        return true;
    }
    if (name.size() > kMaxNameBytes)
        return refuse("a tensor's name of " + std::to_string(name.size()) + " bytes; 65536 are allowed", shown(name), at);
    if (!isName(name))
        return refuse(name.empty() ? "a tensor without a name" : "a control character in a tensor's name", shown(name), at);
    if (m_file.tensors.size() == kMaxTensors)
        return refuse("more than 1000000 tensors", shown(name), at);
    m_file.tensors.push_back({std::string(name), NumberType::F32, {}, 0, 0, 0, 0});
    m_positions.push_back(at);
    m_type.reset();
    m_shape.reset();
    m_offsets.reset();
    m_place = Place::Name;
    return true;
}

bool SafetensorsHandler::takeMetadataKey(std::string_view key)
{
    const std::uint64_t at = m_stream.stringBegin();
    if (key.size() > kMaxNameBytes)
        return refuse("a key of " + std::to_string(key.size()) + " bytes; 65536 are allowed", shown(key), at);
    if (m_file.metadata.size() == kMaxMetadata)
        return refuse("more than 65536 keys of metadata", shown(key), at);
    if (!m_keys.emplace(key).second)
        return refuse("the key occurs twice", "__metadata__." + shown(key), at);
    m_file.metadata.push_back({std::string(key), {}});
    m_place = Place::MetadataKey;
    return true;
}

bool SafetensorsHandler::takeField(std::string_view field)
{
    const std::uint64_t at = m_stream.stringBegin();
    const auto begin = [&](bool isThere, Place next) {
        m_place = next;
        return !isThere || refuse(std::string(field) + " occurs twice", shown(m_file.tensors.back().name), at);
    };
    if (field == "dtype")
        return begin(m_type.has_value(), Place::Dtype);
    if (field == "shape")
        return begin(m_shape.has_value(), Place::Shape);
    if (field == "data_offsets")
        return begin(m_offsets.has_value(), Place::Offsets);
    return refuse("an unknown key \"" + shown(field) + "\"; a tensor has dtype, shape and data_offsets", place(), at);
}

bool SafetensorsHandler::String(const char *text, rapidjson::SizeType length, bool)
{
    const std::string_view value(text, length);
    if (m_place == Place::MetadataKey)
        return takeMetadataValue(value);
    if (m_place != Place::Dtype)
        return unexpectedString();
    m_type = safetensorsType(value);
    if (!m_type)
        return refuse("unknown dtype \"" + shown(value) + "\"", place(), m_stream.stringBegin());
    m_place = Place::Tensor;
    return true;
}

bool SafetensorsHandler::takeMetadataValue(std::string_view text)
{
    m_storedText += text.size();
    if (text.size() > kMaxStoredTextBytes || m_storedText > kMaxMetadataTextBytes)
        m_file.metadata.back().value = PassedOver {"text", text.size()};
    else
        m_file.metadata.back().value = std::string(text);
    m_place = Place::Metadata;
    return true;
}

bool SafetensorsHandler::RawNumber(const char *text, rapidjson::SizeType length, bool)
{
    const bool isShape = m_place == Place::ShapeList;
    if (!isShape && m_place != Place::OffsetsList)
        return unexpected("a number", length);
    const std::string_view digits(text, length);
    const char *field = isShape ? "shape" : "data_offsets";
    std::vector<std::uint64_t> &list = isShape ? *m_shape : *m_offsets;
    const auto value = wholeNumber(digits);
    if (!value)
        return refuse(std::string(field) + " holds " + shown(digits.substr(0, 40)) + "; a whole number from 0 to 2^63 - 1 is needed",
            place(), m_stream.Tell() - length);
    if (list.size() == (isShape ? kMaxRank : 2))
        return refuse(
            std::string(field) + (isShape ? " has more than 8 dimensions" : " has more than 2 numbers"), place(), m_stream.Tell() - length);
    list.push_back(*value);
    return true;
}

bool SafetensorsHandler::finishTensor()
{
    Tensor &tensor = m_file.tensors.back();
    const std::uint64_t at = m_positions.back();
    const char *missing = !m_type ? "dtype" : !m_shape ? "shape" : !m_offsets ? "data_offsets" : nullptr;
    if (missing)
        return refuse(std::string(missing) + " is missing", place(), at);
    const std::uint64_t begin = m_offsets->at(0);
    const std::uint64_t end = m_offsets->at(1);
    const auto offset = checkedSum(m_dataBegin, begin);
    if (begin > end || !offset)
        return refuse("data_offsets " + shapeText(*m_offsets) + " end before they begin or beyond 2^63 - 1", place(), at);
    const auto extent = extentOf(*m_type, *m_shape, BlockRule::WholeTensor);
    if (!extent)
        return refuse(extent.failure().message, place(), at);
    if (extent->bytes != end - begin)
        return refuse("shape " + shapeText(*m_shape) + " of " + std::string(formatOf(*m_type).name) + " takes "
                + std::to_string(extent->bytes) + " bytes, data_offsets hold " + std::to_string(end - begin),
            place(), at);
    tensor.type = *m_type;
    tensor.shape = std::move(*m_shape);
    tensor.elements = extent->elements;
    tensor.bytes = extent->bytes;
    tensor.offset = *offset;
    m_place = Place::Top;
    return true;
}

} // namespace dekade::tensorfile
