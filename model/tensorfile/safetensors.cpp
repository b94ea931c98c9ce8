#include "model/tensorfile/safetensors.h"

#include "model/tensorfile/checked.h"
#include "model/tensorfile/layout.h"
#include "model/tensorfile/safetensorshandler.h"

#include <array>

namespace dekade::tensorfile {

namespace {

constexpr std::uint64_t kLengthBytes = 8;

Outcome<std::uint64_t> headerLength(ByteSource &source)
{
    if (source.size() < kLengthBytes)
        return Failure {"the file has " + std::to_string(source.size()) + " bytes; a safetensors file begins with eight of length", {}, 0};
    std::array<char, kLengthBytes> bytes {};
    if (const Refusal refusal = source.read(0, bytes))
        return *refusal;
    std::uint64_t length = 0;
    for (std::size_t i = bytes.size(); i > 0; --i)
        length = length << 8 | static_cast<unsigned char>(bytes[i - 1]);
    if (length > source.size() - kLengthBytes)
        return Failure {"a header of " + std::to_string(length) + " bytes does not fit in the file, which has "
                + std::to_string(source.size()) + " bytes",
            {}, 0};
    if (length > kMaxJsonBytes)
        return Failure {"a header of " + std::to_string(length) + " bytes; the format allows 100000000", {}, 0};
    if (length < 2)
        return Failure {"a header of " + std::to_string(length) + " bytes; the shortest is {}", {}, 0};
    return length;
}

} // namespace

Outcome<TensorFile> readSafetensors(ByteSource &source)
{
    const auto length = headerLength(source);
    if (!length)
        return length.failure();
    const std::uint64_t dataBegin = kLengthBytes + *length;
    JsonStream stream(source, kLengthBytes, dataBegin);
    if (!stream.failure() && stream.Peek() != '{')
        return Failure {"the header does not begin with {", {}, kLengthBytes};
    SafetensorsHandler handler(stream, dataBegin);
    if (const Refusal refusal = runJson(stream, handler))
        return *refusal;
    if (const Refusal refusal = checkNamesDistinct(handler.file().tensors, handler.positions()))
        return *refusal;
    if (const Refusal refusal = checkLayout(handler.file().tensors, {dataBegin, source.size(), 1}))
        return *refusal;
    return handler.takeFile();
}

} // namespace dekade::tensorfile
