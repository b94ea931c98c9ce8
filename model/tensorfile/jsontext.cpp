#include "model/tensorfile/jsontext.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cmath>

namespace dekade::tensorfile {

namespace {

/// Strings go through RapidJSON, which knows what to escape.
std::string quoted(std::string_view text)
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    return buffer.GetString();
}

std::string real(double value)
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    writer.Double(value);
    return buffer.GetString();
}

struct ValueText {
    std::string operator()(std::monostate) const { return "null"; }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
    std::string operator()(double value) const { return real(value); }
    std::string operator()(const std::string &value) const { return quoted(value); }
    std::string operator()(const std::vector<std::int64_t> &list) const
    {
        std::string text = "[";
        for (const std::int64_t value : list)
            text += (text.size() > 1 ? ", " : "") + std::to_string(value);
        return text + "]";
    }
};

} // namespace

void JsonText::begin(std::string_view key)
{
    m_text += (m_isFirst ? "\n  " : ",\n  ") + quoted(key) + ": ";
    m_isFirst = false;
}

void JsonText::add(const ConfigEntry &entry)
{
    if (const auto *value = std::get_if<double>(&entry.value); value && !std::isfinite(*value))
        return;
    const std::size_t dot = entry.key.find('.');
    const std::string outer = dot == std::string::npos ? std::string() : entry.key.substr(0, dot);
    if (outer != m_outer) {
        if (!m_outer.empty()) {
            m_text += "}";
            m_isFirst = false;
        }
        if (!outer.empty()) {
            begin(outer);
            m_text += "{";
            m_isFirst = true;
        }
        m_outer = outer;
    }
    begin(outer.empty() ? entry.key : entry.key.substr(dot + 1));
    m_text += std::visit(ValueText(), entry.value);
}

std::string JsonText::finish()
{
    m_text += m_outer.empty() ? "\n}\n" : "}\n}\n";
    return std::move(m_text);
}

} // namespace dekade::tensorfile
