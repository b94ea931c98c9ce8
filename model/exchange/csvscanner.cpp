#include "model/exchange/csvscanner.h"

#include "model/exchange/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace dekade::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 kLargestPiece = qint64(1) << 20;
constexpr qint64 kSmallestPiece = 4096;

const char *find(const char *begin, const char *end, char c)
{
    return begin == end ? nullptr : static_cast<const char *>(std::memchr(begin, c, static_cast<std::size_t>(end - begin)));
}

void appendUndoubled(std::string &out, const char *begin, const char *end)
{
    for (const char *p = begin; p < end; ++p) {
        out.push_back(*p);
        if (*p == '"' && p + 1 < end && p[1] == '"')
            ++p;
    }
}

} // namespace

qint64 countLineEnds(const char *begin, const char *end)
{
    qint64 count = std::count(begin, end, '\n');
    for (const char *cr = find(begin, end, '\r'); cr; cr = find(cr + 1, end, '\r'))
        count += cr + 1 == end || cr[1] != '\n' ? 1 : 0;
    return count;
}

CsvScanner::CsvScanner(TextSource &source, char separator)
    : m_source(source)
    , m_separator(separator)
    , m_piece(static_cast<std::size_t>(std::clamp(source.size() + 1, kSmallestPiece, kLargestPiece)))
{
    for (const char c : {separator, '\n', '\r'})
        m_stops[static_cast<unsigned char>(c)] = true;
    m_cells.reserve(64);
}

base::Result<void> CsvScanner::checkNew(const char *begin, const char *end)
{
    const std::string_view added(begin, static_cast<std::size_t>(end - begin));
    m_highBytes = m_highBytes || !isAscii(added);
    const char *const nul = find(begin, end, '\0');
    if (!nul)
        return {};
    fail(nul, Words::tr("a NUL byte stands here; this is no text file. Save the table as CSV in UTF-8"));
    return m_error;
}

base::Result<void> CsvScanner::fill()
{
    const auto kept = static_cast<std::size_t>(m_end - m_begin);
    if (kept == 0)
        m_highBytes = false;
    if (m_buffer.size() < kept + m_piece) {
        std::vector<char> larger(std::max(kept + m_piece, 2 * m_buffer.size()));
        std::copy_n(m_begin, kept, larger.data());
        m_buffer.swap(larger);
    } else if (kept > 0) {
        std::memmove(m_buffer.data(), m_begin, kept);
    }
    m_begin = m_buffer.data();
    m_end = m_begin + kept;
    const auto got = m_source.read(m_buffer.data() + kept, static_cast<qint64>(m_piece));
    if (!got)
        return got.error();
    m_atEnd = *got == 0;
    m_end += *got;
    return checkNew(m_begin + kept, m_end);
}

CsvScanner::Outcome CsvScanner::fail(const char *where, const QString &message)
{
    const auto line = static_cast<int>(m_line + countLineEnds(m_begin, where));
    m_error = {base::ErrorKind::BadInput, message, m_source.name(), line, static_cast<int>(m_cells.size()) + 1};
    return Outcome::Failed;
}

CsvScanner::Outcome CsvScanner::scanQuoted(const char *&p, Cell &cell)
{
    const char *const opening = p++;
    cell.quoted = true;
    cell.begin = p;
    for (;;) {
        const char *const quote = find(p, m_end, '"');
        if ((quote ? quote : m_end) - cell.begin > kLargestCell)
            return fail(opening,
                Words::tr("the quote opened here is not closed within 64 KiB; close it, or double the quotes within the cell"));
        if (!quote || quote + 1 == m_end) {
            if (!m_atEnd)
                return Outcome::NeedMore;
            if (!quote)
                return fail(
                    opening, Words::tr("the quote opened here is never closed; close it, or double the quotes within the cell"));
        }
        if (quote + 1 == m_end || quote[1] != '"') {
            cell.end = quote;
            p = quote + 1;
            return Outcome::Row;
        }
        cell.doubled = true;
        p = quote + 2;
    }
}

CsvScanner::Outcome CsvScanner::scanCell(const char *&p)
{
    Cell cell {p, p};
    if (p < m_end && *p == '"') {
        if (const Outcome outcome = scanQuoted(p, cell); outcome != Outcome::Row)
            return outcome;
    }
    const char *const plain = p;
    while (p < m_end && !m_stops[static_cast<unsigned char>(*p)])
        ++p;
    if (p - cell.begin > kLargestCell)
        return fail(cell.begin, Words::tr("this cell is longer than 64 KiB; shorten it"));
    if (p == m_end && !m_atEnd)
        return Outcome::NeedMore;
    cell.stray = cell.quoted && p > plain;
    if (!cell.quoted || cell.stray)
        cell.end = p;
    if (m_cells.size() == static_cast<std::size_t>(kMostColumns))
        return fail(cell.begin, Words::tr("this row has more than 1,024 cells; is this a table of models?"));
    m_cells.push_back(cell);
    return Outcome::Row;
}

CsvScanner::Outcome CsvScanner::scanRow()
{
    m_cells.clear();
    const char *p = m_begin;
    for (;;) {
        if (const Outcome outcome = scanCell(p); outcome != Outcome::Row) {
            if (outcome == Outcome::NeedMore && m_end - m_begin > kLargestRow)
                return fail(m_begin, Words::tr("the row that begins here is longer than 8 MiB"));
            return outcome;
        }
        if (p == m_end || *p != m_separator)
            break;
        ++p;
    }
    if (p < m_end && *p == '\r' && p + 1 == m_end && !m_atEnd)
        return Outcome::NeedMore; // the LF of this CR may be the next byte
    m_rowBegin = m_begin;
    m_rowEnd = p;
    m_rowLine = m_line;
    if (p < m_end)
        p += *p == '\r' && p + 1 < m_end && p[1] == '\n' ? 2 : 1;
    const bool oneLine = std::none_of(m_cells.begin(), m_cells.end(), [](const Cell &cell) { return cell.quoted; });
    m_line += oneLine ? 1 : countLineEnds(m_begin, p);
    m_begin = p;
    return Outcome::Row;
}

base::Result<bool> CsvScanner::next()
{
    for (;;) {
        if (m_begin == m_end && m_atEnd)
            return false;
        const Outcome outcome = m_begin == m_end ? Outcome::NeedMore : scanRow();
        if (outcome == Outcome::Failed)
            return m_error;
        if (outcome == Outcome::NeedMore) {
            if (const auto filled = fill(); !filled)
                return filled.error();
        } else if (m_rowEnd > m_rowBegin) {
            return true;
        }
    }
}

std::string_view CsvScanner::text(const Cell &cell, std::string &scratch) const
{
    if (!cell.doubled && !cell.stray)
        return {cell.begin, static_cast<std::size_t>(cell.end - cell.begin)};
    scratch.clear();
    if (!cell.stray) {
        appendUndoubled(scratch, cell.begin, cell.end);
        return scratch;
    }
    const char *closing = cell.begin;
    while (*closing != '"' || (closing + 1 < cell.end && closing[1] == '"'))
        closing += *closing == '"' ? 2 : 1;
    appendUndoubled(scratch, cell.begin, closing);
    scratch.append(closing + 1, cell.end);
    return scratch;
}

qint64 CsvScanner::lineOf(const Cell &cell) const { return m_rowLine + countLineEnds(m_rowBegin, cell.begin); }

} // namespace dekade::exchange
