// The one file that knows RapidJSON. QJsonDocument refuses a bare Infinity, which real config.json files hold, turns integers above 2^63
// into doubles and drops a key given twice without a word (ARCHITECTURE.md, "RapidJSON for config.json").
#include "model/architecture/jsonreader.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace dekade::architecture {

namespace {

/// Builds a JsonValue from the reader's events; answers false to stop it.
class Builder final {
public:
    Builder(std::string_view text, const rapidjson::MemoryStream &stream)
        : m_text(text)
        , m_stream(stream)
    {
    }

    bool Null() { return add(JsonValue()); }
    bool Bool(bool value) { return add(JsonValue(value)); }
    bool Int(int value) { return add(JsonValue(std::int64_t {value})); }
    bool Uint(unsigned value) { return add(JsonValue(std::int64_t {value})); }
    bool Int64(std::int64_t value) { return add(JsonValue(value)); }
    bool Uint64(std::uint64_t value)
    {
        if (std::in_range<std::int64_t>(value))
            return add(JsonValue(static_cast<std::int64_t>(value)));
        return add(JsonValue(JsonValue::Beyond {std::to_string(value)}));
    }
    bool Double(double value)
    {
        const std::string_view token = lastNumber();
        const bool isWhole = !token.empty() && token.find_first_of(".eE") == std::string_view::npos;
        return isWhole ? add(JsonValue(JsonValue::Beyond {std::string(token)})) : add(JsonValue(value));
    }
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return false; }
    bool String(const char *characters, rapidjson::SizeType length, bool) { return add(JsonValue(std::string(characters, length))); }
    bool Key(const char *characters, rapidjson::SizeType length, bool)
    {
        m_open.back().key.assign(characters, length);
        return true;
    }
    bool StartObject() { return open(true); }
    bool EndObject(rapidjson::SizeType)
    {
        Open closed = std::move(m_open.back());
        m_open.pop_back();
        return put(JsonValue(std::move(closed.members)));
    }
    bool StartArray() { return open(false); }
    bool EndArray(rapidjson::SizeType)
    {
        Open closed = std::move(m_open.back());
        m_open.pop_back();
        return put(JsonValue(std::move(closed.items)));
    }

    JsonValue takeRoot() { return std::move(m_root); }
    const std::optional<Problem> &refusal() const { return m_refusal; }

private:
    struct Open {
        bool isObject = false;
        std::string key;
        JsonValue::Object members;
        JsonValue::List items;
    };

    bool add(JsonValue value)
    {
        if (++m_values > kMostJsonValues) {
            m_refusal = Problem(Fault::TooManyValues, {}, {std::to_string(kMostJsonValues)});
            return false;
        }
        return put(std::move(value));
    }

    bool put(JsonValue value)
    {
        if (m_open.empty())
            m_root = std::move(value);
        else if (m_open.back().isObject)
            m_open.back().members.push_back({m_open.back().key, std::move(value)});
        else
            m_open.back().items.push_back(std::move(value));
        return true;
    }

    bool open(bool isObject)
    {
        if (static_cast<int>(m_open.size()) >= kDeepestJson) {
            m_refusal = Problem(Fault::TooDeep, {}, {std::to_string(kDeepestJson)});
            return false;
        }
        if (++m_values > kMostJsonValues)
            return add(JsonValue());
        m_open.push_back({isObject, {}, {}, {}});
        return true;
    }

    /// RapidJSON hands out integers beyond 64 bits as doubles; their digits still stand before the place it has read to.
    std::string_view lastNumber() const
    {
        const std::size_t end = std::min(m_stream.Tell(), m_text.size());
        std::size_t begin = end;
        while (begin > 0 && std::string_view("+-.eE0123456789").find(m_text[begin - 1]) != std::string_view::npos)
            --begin;
        return m_text.substr(begin, end - begin);
    }

    std::string_view m_text;
    const rapidjson::MemoryStream &m_stream;
    std::vector<Open> m_open;
    JsonValue m_root;
    int m_values = 0;
    std::optional<Problem> m_refusal;
};

/// The problem with its place in the text.
Problem placed(Problem problem, std::string_view text, std::size_t at)
{
    const std::string_view before = text.substr(0, std::min(at, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    problem.line = static_cast<int>(line);
    problem.column = static_cast<int>(before.size() - lineStart) + 1;
    return problem;
}

} // namespace

Result<JsonValue> parseJson(std::string_view text)
{
    if (text.size() > kLargestConfig)
        return Problem(Fault::FileTooLarge);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Problem(Fault::FileEmpty);
    rapidjson::MemoryStream stream(text.data(), text.size());
    Builder builder(text, stream);
    rapidjson::Reader reader;
    constexpr unsigned kFlags = rapidjson::kParseNanAndInfFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag;
    const rapidjson::ParseResult parsed = reader.Parse<kFlags>(stream, builder);
    if (parsed.IsError()) {
        const Problem problem
            = builder.refusal().value_or(Problem(Fault::NoJson, {}, {std::string(rapidjson::GetParseError_En(parsed.Code()))}));
        return placed(problem, text, parsed.Offset());
    }
    return builder.takeRoot();
}

} // namespace dekade::architecture
