#include "model/exchange/factrows.h"

#include "model/exchange/csvwriter.h"
#include "model/exchange/recordbuilder.h"
#include "model/exchange/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace dekade::exchange {

using catalogue::FactTexts;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 kProgressStep = qint64(1) << 20;

} // namespace

FactRows::FactRows(TextSource &source, char separator, const ReadOptions &options, ReadReport &report)
    : m_source(source)
    , m_options(options)
    , m_scanner(source, separator)
    , m_report(report)
{
}

base::Result<void> FactRows::read(const QStringList &needed)
{
    // Facts are put together from the whole file: what is read row by row may be larger.
    if (m_source.size() > kLargestFacts)
        return base::Error {base::ErrorKind::BadInput, Words::tr("the file is larger than 64 MiB, the most that is read as facts; split it"), m_source.name()};
    if (const auto header = readHeader(needed); !header)
        return header;
    for (;;) {
        const auto more = readRow();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (const auto going = tellProgress(); !going)
            return going;
    }
}

base::Result<void> FactRows::readHeader(const QStringList &needed)
{
    const auto more = m_scanner.next();
    if (!more)
        return more.error();
    for (const Cell &cell : m_scanner.cells())
        m_header << textOf(cell);
    for (const QString &name : needed) {
        if (m_header.count(name) != 1)
            return base::Error {
                base::ErrorKind::BadInput, Words::tr("the column “%1” must stand here once").arg(name), m_source.name(), 1};
    }
    for (qsizetype i = 0; i < m_header.size(); ++i)
        m_report.columns.append({static_cast<int>(i) + 1, m_header.at(i), m_header.at(i)});
    return {};
}

/// False at the end.
base::Result<bool> FactRows::readRow()
{
    if (m_options.maxRows >= 0 && m_report.rows >= m_options.maxRows)
        return false;
    const auto more = m_scanner.next();
    if (!more || !*more)
        return more;
    const auto cells = m_scanner.cells();
    if (std::all_of(cells.begin(), cells.end(), [](const Cell &cell) { return cell.begin == cell.end; })) {
        addProblem(m_report, {m_scanner.line(), 0, {}, QStringLiteral("blank-row"), Words::tr("a row of empty cells; it is passed over")});
        return true;
    }
    ++m_report.rows;
    const auto added = addCells();
    if (added)
        return true;
    const base::Error error = placed(added.error());
    if (!m_options.skipBadRows)
        return error;
    ++m_report.skipped;
    addProblem(m_report, {error.line, error.column, error.field, QStringLiteral("claim"), error.message, true});
    return true;
}

QString FactRows::textOf(const Cell &cell)
{
    const std::string_view text = m_scanner.text(cell, m_scratch);
    return unguardedCell(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

base::Result<void> FactRows::addCells()
{
    const auto cells = m_scanner.cells();
    if (static_cast<qsizetype>(cells.size()) != m_header.size()) {
        return base::Error {
            base::ErrorKind::BadInput, Words::tr("this row has %1 cell(s), the header %2").arg(cells.size()).arg(m_header.size())};
    }
    if (m_scanner.mayHoldHighBytes() && firstBadUtf8(m_scanner.raw()) != std::string_view::npos)
        return base::Error {base::ErrorKind::BadInput, Words::tr("this row holds bytes that are no UTF-8")};
    FactTexts row;
    for (std::size_t i = 0; i < cells.size(); ++i)
        row.insert(m_header.at(static_cast<qsizetype>(i)), textOf(cells[i]));
    return add(row, {m_scanner.line(), std::string(m_scanner.raw())});
}

base::Result<void> FactRows::tellProgress()
{
    if (!m_options.progress || m_source.done() - m_told < kProgressStep)
        return {};
    m_told = m_source.done();
    return m_options.progress(m_told, m_source.size()) ? base::Result<void>() : cancelledReading(m_source.name());
}

base::Error FactRows::placed(base::Error error) const
{
    error.file = m_source.name();
    error.column = static_cast<int>(m_header.indexOf(error.field)) + 1;
    const auto cells = m_scanner.cells();
    const bool known = error.column > 0 && static_cast<std::size_t>(error.column) <= cells.size();
    error.line = static_cast<int>(known ? m_scanner.lineOf(cells[static_cast<std::size_t>(error.column) - 1]) : m_scanner.line());
    return error;
}

} // namespace dekade::exchange
