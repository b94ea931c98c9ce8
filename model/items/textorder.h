#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace dekade::items {

/// Many texts in one block of memory.
class TextColumn final {
public:
    void reserve(std::size_t texts, std::size_t bytes);
    /// Ends the text that has been appended to bytes().
    void end() { m_ends.push_back(m_bytes.size()); }
    void add(std::string_view text)
    {
        m_bytes.append(text);
        end();
    }

    std::string &bytes() { return m_bytes; }
    const std::string &bytes() const { return m_bytes; }
    std::size_t size() const { return m_ends.size(); }
    std::size_t beginOf(std::size_t i) const { return i == 0 ? 0 : m_ends[i - 1]; }
    std::size_t endOf(std::size_t i) const { return m_ends[i]; }
    std::string_view operator[](std::size_t i) const { return std::string_view(m_bytes).substr(beginOf(i), endOf(i) - beginOf(i)); }

private:
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
};

/// The numbers of the texts in the order of their bytes, equal ones in the order given. A million short names take a quarter of a second.
std::vector<quint32> sortedOrder(const TextColumn &texts);

} // namespace dekade::items
