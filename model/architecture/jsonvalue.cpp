#include "model/architecture/jsonvalue.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace dekade::architecture {

namespace {

constexpr std::size_t kLongestShown = 40;

std::string shownReal(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "Infinity" : "-Infinity";
    std::array<char, 32> digits {};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), written.ptr};
}

struct Shown {
    std::string operator()(std::monostate) const { return "null"; }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
    std::string operator()(double value) const { return shownReal(value); }
    std::string operator()(const JsonValue::Beyond &value) const { return value.digits; }
    std::string operator()(const std::string &value) const { return '"' + value + '"'; }
    std::string operator()(const JsonValue::List &) const { return "a list"; }
    std::string operator()(const JsonValue::Object &) const { return "an object"; }
};

} // namespace

JsonValue::JsonValue(Content content)
    : m_content(std::move(content))
{
}

const JsonValue *JsonValue::find(std::string_view key) const
{
    const Object *members = object();
    if (!members)
        return nullptr;
    const auto found = std::find_if(members->rbegin(), members->rend(), [&](const Member &member) { return member.key == key; });
    return found == members->rend() ? nullptr : &found->value;
}

std::string JsonValue::shown() const
{
    std::string text = std::visit(Shown {}, m_content);
    if (text.size() <= kLongestShown)
        return text;
    // Never in the middle of a character.
    std::size_t end = kLongestShown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end) + "…";
}

} // namespace dekade::architecture
