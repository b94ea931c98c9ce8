#include "model/exchange/tablerun.h"

#include "model/exchange/cellvalue.h"
#include "model/exchange/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace dekade::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 kProgressStep = qint64(1) << 20;

} // namespace


TableRun::TableRun(TextSource &source, const ReadOptions &options, catalogue::ImportSink &sink, ReadReport &report)
    : m_source(source)
    , m_options(options)
    , m_sink(sink)
    , m_report(report)
{
}

base::Result<void> TableRun::run(const Sample &sample, char separator)
{
    auto layout = layoutOf(sample);
    if (!layout) {
        base::Error error = layout.error();
        error.file = m_source.name();
        return error;
    }
    m_layout = std::move(*layout);
    describe();
    CsvScanner scanner(m_source, separator);
    RecordBuilder builder(m_layout, scanner, m_report);
    m_scanner = &scanner;
    m_builder = &builder;
    if (const auto header = scanner.next(); !header)
        return header.error();
    while (m_options.maxRows < 0 || m_report.rows < m_options.maxRows) {
        const auto more = scanner.next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (const auto taken = readRow(); !taken)
            return taken;
        if (const auto going = tellProgress(); !going)
            return going;
    }
    return dropBroken();
}

void TableRun::describe()
{
    m_report.format = m_layout.format;
    for (const Column &column : m_layout.columns)
        m_report.columns.append({column.index + 1, column.header, keyOf(column.role)});
    for (const Problem &problem : m_layout.problems)
        addProblem(m_report, problem);
}

base::Result<void> TableRun::readRow()
{
    const auto cells = m_scanner->cells();
    if (static_cast<int>(cells.size()) == m_layout.width)
        return isBlankRow() ? noteBlank() : readFullRow();
    if (const auto dropped = dropBroken(); !dropped)
        return dropped;
    if (cells.size() == 1 && m_layout.width > 1 && m_layout.find(Part::Name)->index == 0) {
        // A name that ends in a line break, written without quotes: the rest of its row follows.
        m_brokenName = trimmedText(m_scanner->text(cells[0], m_scratch));
        m_brokenRaw = m_scanner->raw();
        m_brokenLine = m_scanner->line();
        return {};
    }
    return loseRagged(m_scanner->line(), static_cast<int>(cells.size()));
}

bool TableRun::isBlankRow() const
{
    const std::string_view raw = m_scanner->raw();
    if (raw.size() > static_cast<std::size_t>(2 * m_layout.width))
        return false;
    const auto cells = m_scanner->cells();
    return std::all_of(cells.begin(), cells.end(), [](const Cell &cell) { return cell.begin == cell.end; });
}

base::Result<void> TableRun::noteBlank()
{
    addProblem(
        m_report, {m_scanner->line(), 0, {}, QStringLiteral("blank-row"), Words::tr("a row of empty cells; it is passed over")});
    return dropBroken();
}

base::Result<void> TableRun::readFullRow()
{
    const auto cells = m_scanner->cells();
    const Cell &first = cells[0];
    const bool repairs = !m_brokenName.empty() && first.begin == first.end;
    if (!repairs) {
        if (const auto dropped = dropBroken(); !dropped)
            return dropped;
    }
    ++m_report.rows;
    if (!checkBytes()) {
        m_brokenName.clear();
        return afterLoss();
    }
    noteQuotes();
    if (!m_builder->build(m_record, repairs ? std::string_view(m_brokenName) : std::string_view())) {
        m_brokenName.clear();
        return afterLoss();
    }
    if (repairs)
        repair();
    const auto taken = m_sink.take(m_record);
    if (taken || taken.error().kind != base::ErrorKind::BadInput)
        return taken;
    m_builder->lose({m_record.line, 0, taken.error().field, QStringLiteral("refused"), taken.error().message});
    return afterLoss();
}

void TableRun::repair()
{
    m_record.line = m_brokenLine;
    m_record.raw = m_brokenRaw + '\n' + m_record.raw;
    m_brokenName.clear();
    addProblem(m_report,
        {m_brokenLine, 1, m_layout.find(Part::Name)->header, QStringLiteral("repaired"),
            Words::tr("“%1” ends in a line break that is not quoted; the row goes on in the next line and was joined")
                .arg(shown(m_record.name))});
}

/// Bytes that are no UTF-8 lose the row: nobody can say what they mean.
bool TableRun::checkBytes()
{
    if (!m_scanner->mayHoldHighBytes())
        return true;
    const std::string_view raw = m_scanner->raw();
    const std::size_t bad = firstBadUtf8(raw);
    if (bad == std::string_view::npos)
        return true;
    m_builder->lose({m_scanner->line() + countLineEnds(raw.data(), raw.data() + bad), 0, {}, QStringLiteral("encoding"),
        Words::tr("this row holds bytes that are no UTF-8 although the file is; save it again in UTF-8")});
    return false;
}

void TableRun::noteQuotes()
{
    const auto cells = m_scanner->cells();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].stray) {
            addProblem(m_report,
                {m_scanner->lineOf(cells[i]), static_cast<int>(i) + 1, {}, QStringLiteral("quote"),
                    Words::tr("characters follow the closing quote of this cell; they were joined to it")});
        }
    }
}

base::Result<void> TableRun::loseRagged(qint64 line, int cells)
{
    ++m_report.rows;
    m_builder->lose({line, std::min(cells, m_layout.width), {}, QStringLiteral("ragged"),
        Words::tr("this row has %1 cell(s), the header %2; add or remove separators, or quote a cell that holds one")
            .arg(cells)
            .arg(m_layout.width)});
    return afterLoss();
}

/// A half row whose other half never came.
base::Result<void> TableRun::dropBroken()
{
    if (m_brokenName.empty())
        return {};
    m_brokenName.clear();
    return loseRagged(m_brokenLine, 1);
}

base::Result<void> TableRun::afterLoss()
{
    ++m_report.skipped;
    if (m_options.skipBadRows)
        return {};
    const Problem &problem = m_builder->lost();
    return base::Error {
        base::ErrorKind::BadInput, problem.message, m_source.name(), static_cast<int>(problem.line), problem.column, problem.field};
}

base::Result<void> TableRun::tellProgress()
{
    if (!m_options.progress || m_source.done() - m_told < kProgressStep)
        return {};
    m_told = m_source.done();
    if (m_options.progress(m_told, m_source.size()))
        return {};
    return cancelledReading(m_source.name());
}

} // namespace dekade::exchange
