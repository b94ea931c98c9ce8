#pragma once

#include "model/exchange/textsource.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dekade::exchange {

inline constexpr qint64 kLargestCell = 64 * 1024;
inline constexpr int kMostColumns = 1024;
inline constexpr qint64 kLargestRow = qint64(8) << 20;

/// One cell of the row at hand, a part of the scanner's buffer.
struct Cell {
    const char *begin = nullptr;
    const char *end = nullptr;
    bool quoted = false;
    bool doubled = false; ///< holds "" for a quote
    bool stray = false; ///< characters follow its closing quote
};

/// Splits a table into rows and cells after RFC 4180, with LF, CRLF or CR as line end, line breaks and doubled quotes within quotes, and a
/// quote in the middle of an unquoted cell taken as it stands. Nothing is copied; a row is valid until the next call of next().
class CsvScanner final {
public:
    CsvScanner(TextSource &source, char separator);

    /// Goes to the next row that is not empty; false at the end. Errors, with line: a quote that is not closed (its line), a cell over
    /// 64 KiB, more than 1,024 cells, a row over 8 MiB, a NUL byte, and the source's.
    base::Result<bool> next();

    std::span<const Cell> cells() const { return m_cells; }
    /// The text of a cell, quotes undone in `scratch` where needed.
    std::string_view text(const Cell &cell, std::string &scratch) const;
    /// The row as it stands in the file, without its line end.
    std::string_view raw() const { return {m_rowBegin, static_cast<std::size_t>(m_rowEnd - m_rowBegin)}; }
    /// The physical line where the row, or a cell of it, begins; from 1.
    qint64 line() const { return m_rowLine; }
    qint64 lineOf(const Cell &cell) const;
    /// Whether the row may hold bytes above 0x7F (false is certain).
    bool mayHoldHighBytes() const { return m_highBytes; }

private:
    enum class Outcome { Row, NeedMore, Failed };
    Outcome scanRow();
    Outcome scanCell(const char *&p);
    Outcome scanQuoted(const char *&p, Cell &cell);
    Outcome fail(const char *where, const QString &message);
    base::Result<void> fill();
    base::Result<void> checkNew(const char *begin, const char *end);

    TextSource &m_source;
    char m_separator;
    std::size_t m_piece; ///< bytes read at once: no more than a small file has
    bool m_stops[256] = {};
    std::vector<char> m_buffer;
    const char *m_begin = nullptr; ///< of what is not yet scanned
    const char *m_end = nullptr;
    bool m_atEnd = false;
    bool m_highBytes = false;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    const char *m_rowBegin = nullptr;
    const char *m_rowEnd = nullptr;
    std::vector<Cell> m_cells;
    base::Error m_error;
};

/// Line ends in a text: LF, CRLF or CR, each once.
qint64 countLineEnds(const char *begin, const char *end);

} // namespace dekade::exchange
