#pragma once

#include "model/tensorfile/jsonstream.h"

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <charconv>

namespace dekade::tensorfile {

/// Base of the handlers: what every one of them answers the same way. Only what a handler overrides is welcome in its file.
class JsonHandler {
public:
    explicit JsonHandler(const JsonStream &stream)
        : m_stream(stream)
    {
    }

    bool Null() { return unexpected("null", 4); }
    bool Bool(bool value) { return unexpected(value ? "true" : "false", value ? 4 : 5); }
    // Numbers come as text (RawNumber); RapidJSON wants to see the rest all the same.
    bool Int(int) { return unexpected("a number"); }
    bool Uint(unsigned) { return unexpected("a number"); }
    bool Int64(std::int64_t) { return unexpected("a number"); }
    bool Uint64(std::uint64_t) { return unexpected("a number"); }
    bool Double(double) { return unexpected("a number"); }

    const Refusal &failure() const { return m_failure; }

protected:
    bool refuse(std::string message, std::string item, std::uint64_t offset)
    {
        m_failure = Failure {std::move(message), std::move(item), offset};
        return false;
    }
    /// @param length of what has been taken from the stream already, so that the failure points to its beginning.
    bool unexpected(const char *what, std::uint64_t length = 0)
    {
        return refuse(std::string(what) + " is not expected here", place(), m_stream.Tell() - length);
    }
    bool unexpectedString() { return refuse("a string is not expected here", place(), m_stream.stringBegin()); }
    virtual std::string place() const = 0; ///< the tensor or key at hand, for messages
    ~JsonHandler() = default;

    const JsonStream &m_stream;

private:
    Refusal m_failure;
};

/// A whole number from 0 to 2^63 − 1 as JSON writes it; nothing for a sign, a fraction, an exponent or more.
inline std::optional<std::uint64_t> wholeNumber(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value > static_cast<std::uint64_t>(INT64_MAX))
        return std::nullopt;
    return value;
}

/// Parses all that the stream has; depth costs no stack. The first failure wins: the stream's, the handler's, then RapidJSON's own.
template<typename Handler>
Refusal runJson(JsonStream &stream, Handler &handler)
{
    rapidjson::Reader reader;
    const rapidjson::ParseResult result
        = reader.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag>(stream, handler);
    if (stream.failure())
        return stream.failure();
    if (handler.failure())
        return handler.failure();
    if (result.IsError())
        return Failure {std::string("not JSON: ") + rapidjson::GetParseError_En(result.Code()), {}, result.Offset()};
    return {};
}

} // namespace dekade::tensorfile
