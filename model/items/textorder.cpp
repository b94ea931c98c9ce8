#include "model/items/textorder.h"

#include <algorithm>

namespace dekade::items {

namespace {

constexpr std::size_t kKeyBytes = 8;

/// Eight bytes of a text as a number that compares as they do, and how many of them there were: "a" is before "a\0".
struct Keyed {
    quint64 key;
    quint32 text;
    quint32 bytes;
    bool operator<(const Keyed &other) const
    {
        if (key != other.key)
            return key < other.key;
        return bytes != other.bytes ? bytes < other.bytes : text < other.text;
    }
    bool sameBytes(const Keyed &other) const { return key == other.key && bytes == other.bytes; }
};

Keyed keyed(const TextColumn &texts, quint32 text, std::size_t depth)
{
    const std::string_view all = texts[text];
    const std::string_view part = depth < all.size() ? all.substr(depth, kKeyBytes) : std::string_view();
    quint64 key = 0;
    for (std::size_t i = 0; i < kKeyBytes; ++i)
        key = (key << 8) | (i < part.size() ? static_cast<unsigned char>(part[i]) : 0U);
    return {key, text, static_cast<quint32>(part.size())};
}

/// Comparing eight bytes at a time keeps the texts out of the inner loop: those equal so far are sorted by the next eight.
void sortFrom(const TextColumn &texts, std::vector<Keyed> &keys, std::size_t first, std::size_t end, std::size_t depth)
{
    for (std::size_t i = first; i < end; ++i)
        keys[i] = keyed(texts, keys[i].text, depth);
    std::sort(keys.begin() + static_cast<std::ptrdiff_t>(first), keys.begin() + static_cast<std::ptrdiff_t>(end));
    for (std::size_t run = first; run < end;) {
        std::size_t after = run + 1;
        while (after < end && keys[after].sameBytes(keys[run]))
            ++after;
        if (after - run > 1 && keys[run].bytes == kKeyBytes)
            sortFrom(texts, keys, run, after, depth + kKeyBytes);
        run = after;
    }
}

} // namespace

void TextColumn::reserve(std::size_t texts, std::size_t bytes)
{
    m_ends.reserve(texts);
    m_bytes.reserve(bytes);
}

std::vector<quint32> sortedOrder(const TextColumn &texts)
{
    std::vector<Keyed> keys(texts.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        keys[i].text = static_cast<quint32>(i);
    sortFrom(texts, keys, 0, keys.size(), 0);
    std::vector<quint32> order(keys.size());
    std::transform(keys.begin(), keys.end(), order.begin(), [](const Keyed &key) { return key.text; });
    return order;
}

} // namespace dekade::items
