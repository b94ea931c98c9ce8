#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dekade::architecture {

/// A value of a JSON document as it was written: an integer stays one, a missing key differs from null, a key given twice is remembered.
/// Plain and copyable; references into it live as long as it does.
class JsonValue final {
public:
    /// An integer that does not fit into 64 bits, digit by digit: it may stand where nobody counts.
    struct Beyond {
        std::string digits;
        bool operator==(const Beyond &) const = default;
    };
    struct Member;
    using List = std::vector<JsonValue>;
    using Object = std::vector<Member>; ///< in the order of the text; of a key given twice both are there
    using Content = std::variant<std::monostate, bool, std::int64_t, double, Beyond, std::string, List, Object>;

    JsonValue() = default;
    explicit JsonValue(Content content);

    bool isNull() const { return std::holds_alternative<std::monostate>(m_content); }
    const bool *boolean() const { return std::get_if<bool>(&m_content); }
    const std::int64_t *integer() const { return std::get_if<std::int64_t>(&m_content); }
    const std::string *text() const { return std::get_if<std::string>(&m_content); }
    const List *list() const { return std::get_if<List>(&m_content); }
    const Object *object() const { return std::get_if<Object>(&m_content); }

    /// The value of a key, the last one where it is given twice, as every other reader takes it; nullptr where this is no object or lacks
    /// it.
    const JsonValue *find(std::string_view key) const;
    /// The value as a person would recognise it in a message, cut at 40 characters: `"silu"`, `-3`, `a list`.
    std::string shown() const;

private:
    Content m_content;
};

struct JsonValue::Member {
    std::string key;
    JsonValue value;
};

} // namespace dekade::architecture
