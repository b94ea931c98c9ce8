#pragma once

#include <QtGlobal>

#include <string_view>

namespace dekade::store {

/// A 64-bit hash of a row of somebody's table: the same on every machine and in every version, because it is stored. Fast, and no guard
/// against forgery. Each part counts with its length, so that "ab", "c" and "a", "bc" differ.
class RowHash final {
public:
    void add(std::string_view text);
    void add(quint64 number);
    void add(double number);
    /// All 64 bits as SQLite's signed integer.
    qint64 value() const;

private:
    quint64 m_state = 0x2D358DCCAA6C78A5;
};

} // namespace dekade::store
