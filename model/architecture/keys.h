#pragma once

#include "model/architecture/jsonvalue.h"
#include "model/architecture/result.h"

#include <initializer_list>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace dekade::architecture {

/// A line of a family's table of class defaults: what a missing key means. Empty means null; booleans are 0 and 1.
struct Default {
    std::string_view key;
    std::optional<std::int64_t> value;
};

/// Other spellings of a key in a family.
struct Alias {
    std::string_view key;
    std::string_view other;
};

/// Reads the keys of one config.json for one family. A missing key takes the class default, null stays null. The first thing that is wrong
/// is kept and named; what is read after it is of no use, so a family's file reads on plainly and the caller asks problem() once. Remembers
/// which keys were asked for: the others are told if they could matter. Not for two threads; the object outlives this.
class Keys final {
public:
    Keys(const JsonValue &object, std::span<const Default> defaults, std::span<const Alias> aliases);

    /// A nested object read by its own defaults ("attn_config"); one without members where it is missing or null.
    Keys nested(std::string_view key, std::span<const Default> defaults);
    /// Takes over problem and notes of a nested one.
    void absorb(const Keys &inner);

    bool has(std::string_view key);
    /// A whole number or, for null, none. Without a default the key must be there.
    std::optional<std::int64_t> whole(std::string_view key);
    /// A number from 1 to `most`; null is refused.
    std::int64_t size(std::string_view key, std::int64_t most);
    /// A number from 0 to `most`; null is 0.
    std::int64_t count(std::string_view key, std::int64_t most);
    /// A number from 1 to `most`; null is `otherwise`.
    std::int64_t sizeOr(std::string_view key, std::int64_t most, std::int64_t otherwise);
    /// true or false; null is false.
    bool flag(std::string_view key);
    /// A text; empty where it is missing or null.
    std::string text(std::string_view key);
    /// As count, where the key may hold a list with an element a layer (Hunyuan).
    std::int64_t countAt(std::string_view key, std::int64_t layer, std::int64_t most);
    /// A list of whole numbers or of texts; none where it is missing or null.
    std::optional<std::vector<std::int64_t>> wholes(std::string_view key);
    std::optional<std::vector<std::string>> texts(std::string_view key);
    /// Marks keys as understood that change no count in this family.
    void ignore(std::initializer_list<std::string_view> keys);

    /// Keeps the first problem.
    void fail(Fault fault, std::string_view key, std::vector<std::string> arguments = {});
    void note(std::string text) { m_notes.push_back(std::move(text)); }

    const std::optional<Problem> &problem() const { return m_problem; }
    const std::vector<std::string> &notes() const { return m_notes; }
    /// Keys that nobody asked for and whose name and value look as if they could change a count.
    std::vector<std::string> unknownKeys() const;
    /// Sizes that the file left to the class default.
    const std::vector<std::string> &defaulted() const { return m_defaulted; }

private:
    struct Found {
        std::string key; ///< as it stands in the file
        const JsonValue *value = nullptr;
    };
    Found find(std::string_view key);
    const Default *defaultOf(std::string_view key) const;
    std::optional<std::int64_t> wholeOf(const Found &found);
    std::int64_t bounded(const std::string &key, std::int64_t value, std::int64_t least, std::int64_t most);

    const JsonValue *m_object;
    std::span<const Default> m_defaults;
    std::span<const Alias> m_aliases;
    std::set<std::string, std::less<>> m_asked;
    std::optional<Problem> m_problem;
    std::vector<std::string> m_notes;
    std::vector<std::string> m_defaulted;
};

} // namespace dekade::architecture
