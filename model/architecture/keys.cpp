#include "model/architecture/keys.h"

#include "model/architecture/unknownkeys.h"

#include <algorithm>

namespace dekade::architecture {

Keys::Keys(const JsonValue &object, std::span<const Default> defaults, std::span<const Alias> aliases)
    : m_object(&object)
    , m_defaults(defaults)
    , m_aliases(aliases)
{
}

Keys Keys::nested(std::string_view key, std::span<const Default> defaults)
{
    static const JsonValue nothing {JsonValue::Object()};
    const Found found = find(key);
    if (found.value && !found.value->isNull() && !found.value->object())
        fail(Fault::NoObject, key, {found.value->shown()});
    return {found.value && found.value->object() ? *found.value : nothing, defaults, {}};
}

void Keys::absorb(const Keys &inner)
{
    if (inner.m_problem && !m_problem)
        m_problem = inner.m_problem;
    m_notes.insert(m_notes.end(), inner.m_notes.begin(), inner.m_notes.end());
    m_defaulted.insert(m_defaulted.end(), inner.m_defaulted.begin(), inner.m_defaulted.end());
    for (const std::string &key : inner.unknownKeys())
        note("the key " + key + " is not understood and could change the counts");
}

void Keys::fail(Fault fault, std::string_view key, std::vector<std::string> arguments)
{
    if (!m_problem)
        m_problem = Problem(fault, std::string(key), std::move(arguments));
}

Keys::Found Keys::find(std::string_view key)
{
    Found best {std::string(key), m_object->find(key)};
    m_asked.emplace(key);
    for (const Alias &alias : m_aliases) {
        if (alias.key != key)
            continue;
        m_asked.emplace(alias.other);
        const JsonValue *other = m_object->find(alias.other);
        if (!other)
            continue;
        const std::int64_t *one = best.value ? best.value->integer() : nullptr;
        if (one && other->integer() && *one != *other->integer())
            fail(Fault::AliasDiffers, best.key, {best.value->shown(), std::string(alias.other), other->shown()});
        if (!best.value || (best.value->isNull() && !other->isNull()))
            best = {std::string(alias.other), other};
    }
    return best;
}

const Default *Keys::defaultOf(std::string_view key) const
{
    const auto found = std::find_if(m_defaults.begin(), m_defaults.end(), [&](const Default &line) { return line.key == key; });
    return found == m_defaults.end() ? nullptr : &*found;
}

bool Keys::has(std::string_view key) { return find(key).value != nullptr; }

std::optional<std::int64_t> Keys::wholeOf(const Found &found)
{
    if (found.value->isNull())
        return {};
    if (const std::int64_t *value = found.value->integer())
        return *value;
    fail(Fault::NoWhole, found.key, {found.value->shown()});
    return {};
}

std::optional<std::int64_t> Keys::whole(std::string_view key)
{
    const Found found = find(key);
    if (found.value)
        return wholeOf(found);
    const Default *standard = defaultOf(key);
    if (!standard) {
        fail(Fault::Missing, key);
        return {};
    }
    if (standard->value)
        m_defaulted.push_back(std::string(key) + " = " + std::to_string(*standard->value));
    return standard->value;
}

std::int64_t Keys::bounded(const std::string &key, std::int64_t value, std::int64_t least, std::int64_t most)
{
    if (value >= least && value <= most)
        return value;
    fail(Fault::OutOfRange, key, {std::to_string(value), std::to_string(least), std::to_string(most)});
    return least;
}

std::int64_t Keys::size(std::string_view key, std::int64_t most)
{
    const std::optional<std::int64_t> value = whole(key);
    if (!value) {
        fail(Fault::IsNull, find(key).key, {"1", std::to_string(most)});
        return 1;
    }
    return bounded(find(key).key, *value, 1, most);
}

std::int64_t Keys::sizeOr(std::string_view key, std::int64_t most, std::int64_t otherwise)
{
    const std::optional<std::int64_t> value = whole(key);
    return value ? bounded(find(key).key, *value, 1, most) : otherwise;
}

std::int64_t Keys::count(std::string_view key, std::int64_t most) { return bounded(find(key).key, whole(key).value_or(0), 0, most); }

bool Keys::flag(std::string_view key)
{
    const Found found = find(key);
    if (!found.value) {
        const Default *standard = defaultOf(key);
        return standard && standard->value.value_or(0) != 0;
    }
    if (found.value->isNull())
        return false;
    if (const bool *value = found.value->boolean())
        return *value;
    fail(Fault::NoFlag, found.key, {found.value->shown()});
    return false;
}

std::string Keys::text(std::string_view key)
{
    const Found found = find(key);
    if (!found.value || found.value->isNull())
        return {};
    if (const std::string *value = found.value->text())
        return *value;
    fail(Fault::NoText, found.key, {found.value->shown()});
    return {};
}

std::int64_t Keys::countAt(std::string_view key, std::int64_t layer, std::int64_t most)
{
    const Found found = find(key);
    const JsonValue::List *list = found.value ? found.value->list() : nullptr;
    if (!list)
        return count(key, most);
    if (layer >= static_cast<std::int64_t>(list->size())) {
        fail(Fault::ShortList, found.key, {std::to_string(list->size())});
        return 0;
    }
    const Found element {found.key + '[' + std::to_string(layer) + ']', &(*list)[static_cast<std::size_t>(layer)]};
    return bounded(element.key, wholeOf(element).value_or(0), 0, most);
}

std::optional<std::vector<std::int64_t>> Keys::wholes(std::string_view key)
{
    const Found found = find(key);
    if (!found.value || found.value->isNull())
        return {};
    std::vector<std::int64_t> values;
    const JsonValue::List *list = found.value->list();
    if (!list)
        fail(Fault::NoWholes, found.key, {found.value->shown()});
    for (std::size_t i = 0; list && i < list->size(); ++i)
        values.push_back(wholeOf({found.key + '[' + std::to_string(i) + ']', &(*list)[i]}).value_or(0));
    return values;
}

std::optional<std::vector<std::string>> Keys::texts(std::string_view key)
{
    const Found found = find(key);
    if (!found.value || found.value->isNull())
        return {};
    std::vector<std::string> values;
    const JsonValue::List *list = found.value->list();
    if (!list)
        fail(Fault::NoTexts, found.key, {found.value->shown()});
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const std::string *value = (*list)[i].text();
        if (!value)
            fail(Fault::NoText, found.key + '[' + std::to_string(i) + ']', {(*list)[i].shown()});
        values.push_back(value ? *value : std::string());
    }
    return values;
}

void Keys::ignore(std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys)
        m_asked.emplace(key);
}

std::vector<std::string> Keys::unknownKeys() const
{
    std::vector<std::string> unknown;
    const JsonValue::Object *members = m_object->object();
    for (std::size_t i = 0; members && i < members->size(); ++i) {
        const JsonValue::Member &member = (*members)[i];
        if (!m_asked.contains(member.key) && couldMatter(member.key, member.value))
            unknown.push_back(member.key);
    }
    return unknown;
}

} // namespace dekade::architecture
