#include "model/tensorfile/gguf.h"

#include "model/tensorfile/checked.h"
#include "model/tensorfile/ggufvalue.h"
#include "model/tensorfile/layout.h"
#include "model/tensorfile/utf8.h"

#include <algorithm>
#include <set>

namespace dekade::tensorfile {

namespace {

constexpr std::uint64_t kDefaultAlignment = 32;

/// One reading at work; failures stick to the cursor.
class GgufReading final {
public:
    explicit GgufReading(ByteSource &source)
        : m_source(source)
        , m_cursor(source)
        , m_values(m_cursor)
    {
    }

    Outcome<TensorFile> run()
    {
        m_file.format = Format::Gguf;
        m_file.shards = {""};
        readPreamble();
        const std::uint64_t tensorCountAt = m_cursor.position();
        const std::uint64_t tensors = m_cursor.length();
        const std::uint64_t keysAt = m_cursor.position();
        const std::uint64_t keys = m_cursor.length();
        checkCount("tensors", tensors, kMaxTensors, tensorCountAt);
        checkCount("keys of metadata", keys, kMaxMetadata, keysAt);
        readMetadata(keys);
        readTensors(tensors);
        if (m_cursor.failed())
            return *m_cursor.failure();
        if (const Refusal refusal = placeTensors())
            return *refusal;
        return std::move(m_file);
    }

private:
    void readPreamble()
    {
        if (m_source.size() < 4 || m_cursor.text(4, 4) != "GGUF")
            return m_cursor.fail("the file does not begin with GGUF", 0);
        const std::uint64_t version = m_cursor.number(4);
        // The version is small, so its bytes tell their order; big endian came with version 3.
        const bool isBig = version == 0x03000000;
        if (!isBig && (version < 1 || version > 3))
            return m_cursor.fail("version " + std::to_string(version) + " of GGUF; 1, 2 and 3 are known", 4);
        m_file.version = isBig ? 3 : static_cast<std::uint32_t>(version);
        m_file.byteOrder = isBig ? ByteOrder::Big : ByteOrder::Little;
        m_cursor.setDialect({m_file.version == 1, m_file.byteOrder});
    }

    void checkCount(const char *what, std::uint64_t count, std::uint64_t most, std::uint64_t at)
    {
        if (count > most)
            m_cursor.fail(std::to_string(count) + " " + what + "; " + std::to_string(most) + " are allowed", at);
    }

    /// A key or a tensor's name; empty after a failure.
    std::string readName(const char *what)
    {
        const std::uint64_t at = m_cursor.position();
        std::string name = m_cursor.text(m_cursor.length(), kMaxNameBytes);
        m_cursor.setItem(shown(name));
        if (!m_cursor.failed() && !isName(name))
            m_cursor.fail(name.empty() ? std::string("an empty ") + what
                                       : std::string("a ") + what + (isUtf8(name) ? " with a control character" : " that is not UTF-8"),
                at);
        return name;
    }

    void readMetadata(std::uint64_t count)
    {
        std::set<std::string> seen;
        for (std::uint64_t i = 0; i < count && !m_cursor.failed(); ++i) {
            const std::uint64_t at = m_cursor.position();
            m_cursor.setItem("metadata key " + std::to_string(i));
            std::string key = readName("key");
            if (!m_cursor.failed() && !seen.insert(key).second)
                m_cursor.fail("the key occurs twice", at);
            m_file.metadata.push_back({std::move(key), m_values.read()});
            if (m_file.metadata.back().key == "general.alignment")
                takeAlignment(m_file.metadata.back().value, at);
        }
    }

    void takeAlignment(const MetadataValue &value, std::uint64_t at)
    {
        const auto *alignment = std::get_if<std::uint64_t>(&value);
        if (!alignment || *alignment == 0 || *alignment % 8 != 0 || *alignment > UINT32_MAX)
            return m_cursor.fail("the alignment must be a multiple of 8 over 0 and under 2^32", at);
        m_alignment = *alignment;
    }

    void readTensors(std::uint64_t count)
    {
        for (std::uint64_t i = 0; i < count && !m_cursor.failed(); ++i) {
            m_positions.push_back(m_cursor.position());
            m_cursor.setItem("tensor " + std::to_string(i));
            Tensor tensor;
            tensor.name = readName("name");
            readShape(tensor);
            readType(tensor);
            m_file.tensors.push_back(std::move(tensor));
        }
    }

    void readShape(Tensor &tensor)
    {
        const std::uint64_t at = m_cursor.position();
        const std::uint64_t rank = m_cursor.number(4);
        if (rank > kMaxRank)
            m_cursor.fail(std::to_string(rank) + " dimensions; 8 are allowed", at);
        for (std::uint64_t i = 0; i < rank && !m_cursor.failed(); ++i)
            tensor.shape.push_back(m_cursor.length());
        std::reverse(tensor.shape.begin(), tensor.shape.end());
    }

    void readType(Tensor &tensor)
    {
        const std::uint64_t at = m_cursor.position();
        const auto id = static_cast<std::uint32_t>(m_cursor.number(4));
        tensor.offset = m_cursor.number(8);
        const auto type = ggmlType(id);
        if (!type)
            return m_cursor.fail("unknown ggml type " + std::to_string(id), at);
        const auto extent = extentOf(*type, tensor.shape, BlockRule::WholeRows);
        if (!extent)
            return m_cursor.fail(extent.failure().message, m_positions.back());
        tensor.type = *type;
        tensor.elements = extent->elements;
        tensor.bytes = extent->bytes;
    }

    /// Makes offsets count from the file's beginning, and checks them.
    Refusal placeTensors()
    {
        if (const Refusal refusal = checkNamesDistinct(m_file.tensors, m_positions))
            return refusal;
        const std::uint64_t begin = *alignedUp(m_cursor.position(), m_alignment);
        // Files of a vocabulary alone are often not padded.
        if (m_file.tensors.empty() && begin > m_source.size())
            return {};
        for (std::size_t i = 0; i < m_file.tensors.size(); ++i) {
            Tensor &tensor = m_file.tensors[i];
            const auto offset = checkedSum(begin, tensor.offset);
            if (!offset)
                return Failure {"the offset " + std::to_string(tensor.offset) + " is over 2^63 - 1", shown(tensor.name), m_positions[i]};
            if (tensor.offset % m_alignment != 0)
                return Failure {
                    "the offset " + std::to_string(tensor.offset) + " is no multiple of the alignment, " + std::to_string(m_alignment),
                    shown(tensor.name), m_positions[i]};
            tensor.offset = *offset;
        }
        return checkLayout(m_file.tensors, {begin, m_source.size(), m_alignment});
    }

    ByteSource &m_source;
    GgufCursor m_cursor;
    GgufValueReader m_values;
    TensorFile m_file;
    std::uint64_t m_alignment = kDefaultAlignment;
    std::vector<std::uint64_t> m_positions; ///< byte of each tensor's info
};

} // namespace

Outcome<TensorFile> readGguf(ByteSource &source) { return GgufReading(source).run(); }

} // namespace dekade::tensorfile
