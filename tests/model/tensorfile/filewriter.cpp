#include "tests/model/tensorfile/filewriter.h"

namespace dekade::tests {

namespace {

std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (const char character : text) {
        if (character == '"' || character == '\\')
            out += '\\';
        out += character;
    }
    return out + '"';
}

} // namespace

std::uint64_t bytesOf(const WrittenTensor &tensor)
{
    std::uint64_t elements = 1;
    for (const std::uint64_t length : tensor.shape)
        elements *= length;
    const tensorfile::NumberFormat &format = tensorfile::formatOf(tensor.type);
    return elements / format.blockElements * format.blockBytes;
}

std::string lengthAnd(const std::string &header)
{
    std::string bytes;
    for (unsigned i = 0; i < 8; ++i)
        bytes += static_cast<char>(header.size() >> (8 * i) & 0xFF);
    return bytes + header;
}

MemorySource safetensorsOfHeader(const std::string &header, std::uint64_t dataBytes)
{
    const std::string bytes = lengthAnd(header);
    return {bytes, bytes.size() + dataBytes};
}

MemorySource safetensorsOf(const WrittenTensors &tensors, const std::vector<std::pair<std::string, std::string>> &metadata)
{
    std::string header = "{";
    if (!metadata.empty()) {
        header += "\"__metadata__\":{";
        for (const auto &[key, value] : metadata)
            header += (header.back() == '{' ? "" : ",") + quoted(key) + ':' + quoted(value);
        header += '}';
    }
    std::uint64_t offset = 0;
    for (const WrittenTensor &tensor : tensors) {
        std::string shape;
        for (const std::uint64_t length : tensor.shape)
            shape += (shape.empty() ? "" : ",") + std::to_string(length);
        header += (header.size() > 1 ? "," : "") + quoted(tensor.name) + ":{\"dtype\":\""
            + std::string(tensorfile::formatOf(tensor.type).name) + "\",\"shape\":[" + shape + "],\"data_offsets\":["
            + std::to_string(offset) + ',' + std::to_string(offset + bytesOf(tensor)) + "]}";
        offset += bytesOf(tensor);
    }
    header += '}';
    header.resize((header.size() + 7) / 8 * 8, ' ');
    return safetensorsOfHeader(header, offset);
}

GgufWriter::GgufWriter(std::uint32_t version, tensorfile::ByteOrder order)
    : m_version(version)
    , m_order(order)
{
}

GgufWriter &GgufWriter::number(std::uint64_t value, unsigned width)
{
    for (unsigned i = 0; i < width; ++i) {
        const unsigned place = m_order == tensorfile::ByteOrder::Big ? width - 1 - i : i;
        m_bytes += static_cast<char>(value >> (8 * place) & 0xFF);
    }
    return *this;
}

GgufWriter &GgufWriter::length(std::uint64_t value) { return number(value, m_version == 1 ? 4 : 8); }

GgufWriter &GgufWriter::text(const std::string &text) { return length(text.size()).raw(text); }

GgufWriter &GgufWriter::raw(const std::string &bytes)
{
    m_bytes += bytes;
    return *this;
}

GgufWriter &GgufWriter::preamble(std::uint64_t tensors, std::uint64_t keys)
{
    return raw("GGUF").number(m_version, 4).length(tensors).length(keys);
}

GgufWriter &GgufWriter::u32(const std::string &key, std::uint32_t value)
{
    if (key == "general.alignment")
        m_alignment = value;
    return text(key).number(4, 4).number(value, 4);
}

GgufWriter &GgufWriter::string(const std::string &key, const std::string &value) { return text(key).number(8, 4).text(value); }

GgufWriter &GgufWriter::i32s(const std::string &key, const std::vector<std::int32_t> &values)
{
    text(key).number(9, 4).number(5, 4).length(values.size());
    for (const std::int32_t value : values)
        number(static_cast<std::uint32_t>(value), 4);
    return *this;
}

GgufWriter &GgufWriter::strings(const std::string &key, const std::vector<std::string> &values)
{
    text(key).number(9, 4).number(8, 4).length(values.size());
    for (const std::string &value : values)
        text(value);
    return *this;
}

GgufWriter &GgufWriter::info(const WrittenTensor &tensor, std::uint64_t offset)
{
    text(tensor.name).number(tensor.shape.size(), 4);
    for (auto length = tensor.shape.rbegin(); length != tensor.shape.rend(); ++length)
        this->length(*length);
    m_dataBytes = offset + bytesOf(tensor);
    return number(static_cast<std::uint64_t>(tensorfile::formatOf(tensor.type).ggmlId), 4).number(offset, 8);
}

GgufWriter &GgufWriter::infos(const WrittenTensors &tensors, std::uint64_t alignment)
{
    m_alignment = alignment;
    std::uint64_t offset = 0;
    for (const WrittenTensor &tensor : tensors) {
        info(tensor, offset);
        offset = (offset + bytesOf(tensor) + alignment - 1) / alignment * alignment;
    }
    return *this;
}

MemorySource GgufWriter::finish() const { return finish(m_dataBytes); }

MemorySource GgufWriter::finish(std::uint64_t dataBytes) const
{
    const std::uint64_t begin = (m_bytes.size() + m_alignment - 1) / m_alignment * m_alignment;
    return {m_bytes, begin + dataBytes};
}

} // namespace dekade::tests
