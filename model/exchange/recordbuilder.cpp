#include "model/exchange/recordbuilder.h"

#include "model/exchange/cellvalue.h"
#include "model/exchange/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace dekade::exchange {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// Trimmed, line breaks within made one space.
void assignLine(std::string &out, std::string_view text)
{
    text = trimmedText(text);
    if (text.find_first_of("\r\n") == std::string_view::npos) {
        out.assign(text);
        return;
    }
    out.clear();
    for (const char c : text) {
        const bool lineEnd = c == '\n' || c == '\r';
        if (!lineEnd)
            out.push_back(c);
        else if (!out.ends_with(' '))
            out.push_back(' ');
    }
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool containsWord(std::string_view text, std::string_view word)
{
    const auto letter = [](char c) { return lower(c) >= 'a' && lower(c) <= 'z'; };
    auto from = text.begin();
    for (;;) {
        const auto at = std::search(from, text.end(), word.begin(), word.end(), [](char a, char b) { return lower(a) == b; });
        if (at == text.end())
            return false;
        const auto after = at + static_cast<std::ptrdiff_t>(word.size());
        if ((at == text.begin() || !letter(*(at - 1))) && (after == text.end() || !letter(*after)))
            return true;
        from = at + 1;
    }
}

bool isYes(std::string_view text)
{
    std::string word(text);
    std::transform(word.begin(), word.end(), word.begin(), lower);
    return word == "true" || word == "checked" || word == "1" || word == "yes";
}

/// An apostrophe that guards a text cell against being run as a formula, taken off.
std::string_view unguarded(std::string_view text)
{
    const std::size_t first = text.find_first_not_of('\'');
    const bool guards
        = first != std::string_view::npos && first > 0 && std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos;
    return guards ? text.substr(1) : text;
}

} // namespace

void addProblem(ReadReport &report, Problem problem)
{
    if (report.problemCount++ < kKeptProblems)
        report.problems.push_back(std::move(problem));
}

bool HashSet::insert(std::uint64_t hash)
{
    hash |= std::uint64_t(hash == 0); // 0 marks an empty slot
    if (m_count * 2 >= m_slots.size())
        grow();
    for (std::size_t i = hash & (m_slots.size() - 1);; i = (i + 1) & (m_slots.size() - 1)) {
        if (m_slots[i] == hash)
            return false;
        if (m_slots[i] == 0) {
            m_slots[i] = hash;
            ++m_count;
            return true;
        }
    }
}

void HashSet::grow()
{
    std::vector<std::uint64_t> old(m_slots.size() * 2);
    old.swap(m_slots);
    m_count = 0;
    for (const std::uint64_t hash : old) {
        if (hash != 0)
            insert(hash);
    }
}

RecordBuilder::RecordBuilder(const Layout &layout, const CsvScanner &scanner, ReadReport &report)
    : m_layout(layout)
    , m_scanner(scanner)
    , m_report(report)
    , m_ownTable(layout.format == QLatin1String("dekade-csv"))
    , m_hasNotability(layout.find(Part::Notability) != nullptr)
{
    for (const Column &column : layout.columns) {
        if (column.role.part == Part::Value)
            m_quantities.push_back(column.role.quantity);
    }
}

void RecordBuilder::lose(Problem problem)
{
    problem.rowLost = true;
    if (!m_rowLost)
        m_lost = problem;
    m_rowLost = true;
    addProblem(m_report, std::move(problem));
}

Problem RecordBuilder::problemAt(const Column &column, const Cell &cell, const char *kind, const QString &message) const
{
    return {m_scanner.lineOf(cell), column.index + 1, column.header, QString::fromLatin1(kind), message};
}

bool RecordBuilder::build(ImportRecord &record, std::string_view name)
{
    m_rowLost = false;
    m_notesSayWords = false;
    m_computeReported = false;
    for (const Quantity quantity : m_quantities)
        of(quantity) = {};
    record.line = m_scanner.line();
    for (std::string *text : {&record.name, &record.organization, &record.country, &record.domain, &record.openness, &record.confidence})
        text->clear();
    record.date.reset();
    record.notable = !m_hasNotability;
    record.finetuned = record.frontier = false;
    record.flags = 0;
    record.raw.assign(m_scanner.raw());
    const auto cells = m_scanner.cells();
    for (const Column &column : m_layout.columns)
        readCell(column, cells[static_cast<std::size_t>(column.index)], record);
    if (!name.empty())
        assignLine(record.name, name);
    if (record.name.empty()) {
        const Column *const column = m_layout.find(Part::Name);
        lose(problemAt(*column, cells[static_cast<std::size_t>(column->index)], "no-name",
            Words::tr("this row names no model; write its name here")));
    }
    if (m_rowLost)
        return false;
    finishFigures(record);
    finishFlags(record);
    if (m_quantities.empty() && !record.date) {
        addProblem(m_report,
            {record.line, 0, {}, QStringLiteral("no-date"),
                Words::tr("“%1” has neither a date nor a figure here: the row says nothing but a name").arg(shown(record.name))});
    }
    return true;
}

void RecordBuilder::readCell(const Column &column, const Cell &cell, ImportRecord &record)
{
    const std::string_view text = m_scanner.text(cell, m_scratch);
    switch (column.role.part) {
    case Part::Value:
    case Part::Low:
    case Part::High:
        return readNumber(column, cell, text);
    case Part::Date:
        return readDate(column, cell, trimmedText(text), record);
    case Part::BasisWord:
        return readBasis(column, trimmedText(text));
    default:
        return readText(column, m_ownTable ? unguarded(text) : text, record);
    }
}

void RecordBuilder::readText(const Column &column, std::string_view text, ImportRecord &record)
{
    switch (column.role.part) {
    case Part::Name:
        return assignLine(record.name, text);
    case Part::Organization:
        return assignLine(record.organization, text);
    case Part::Country:
        return assignLine(record.country, text);
    case Part::Domain:
        return assignLine(record.domain, text);
    case Part::Openness:
        return assignLine(record.openness, text);
    case Part::Confidence:
        return assignLine(record.confidence, text);
    case Part::Notability:
        record.notable = !trimmedText(text).empty();
        return;
    case Part::BaseModel:
        record.finetuned = !trimmedText(text).empty();
        return;
    case Part::Frontier:
        record.frontier = isYes(trimmedText(text));
        return;
    case Part::TokenNotes:
        m_notesSayWords = containsWord(text, "words");
        return;
    case Part::ComputeMethod:
        m_computeReported = containsWord(text, "reported");
        return;
    default:
        return;
    }
}

void RecordBuilder::readDate(const Column &column, const Cell &cell, std::string_view text, ImportRecord &record)
{
    if (text.empty())
        return;
    const auto date = readDateCell(text);
    if (date)
        record.date = *date;
    else
        lose(problemAt(column, cell, "date", date.error().message));
}

void RecordBuilder::readNumber(const Column &column, const Cell &cell, std::string_view text)
{
    if (text.empty())
        return;
    const NumberCell number = readNumberCell(text);
    if (number.kind == NumberCell::Kind::Bad)
        return lose(problemAt(column, cell, "number", number.reason));
    if (number.kind == NumberCell::Kind::Several)
        return addProblem(m_report, problemAt(column, cell, "several-numbers", number.reason));
    if (number.kind == NumberCell::Kind::Nothing)
        return;
    const double value = number.value * column.role.scale;
    if (!(value <= kLargestFigure)) {
        return lose(problemAt(column, cell, "number",
            Words::tr("“%1” is larger than anything that can be meant here; the largest that is read is 1e40").arg(shown(text))));
    }
    Bounded &figure = of(column.role.quantity);
    (column.role.part == Part::Value ? figure.value : column.role.part == Part::Low ? figure.low : figure.high) = value;
}

void RecordBuilder::readBasis(const Column &column, std::string_view text)
{
    of(column.role.quantity).basis = termOf<Basis>(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

void RecordBuilder::finishFigures(ImportRecord &record) const
{
    record.figures.clear();
    // What a table calls likely or speculative is its own estimate; compute and cost nearly always are.
    const bool unsure = record.confidence == "Likely" || record.confidence == "Speculative";
    for (const Quantity quantity : m_quantities) {
        const Bounded &figure = of(quantity);
        if (figure.value <= 0)
            continue;
        ImportFigure out {quantity, figure.value, {}, {}, Basis::Reported};
        const bool workedOut = quantity == Quantity::TrainingCost || (quantity == Quantity::TrainingCompute && !m_computeReported);
        if (unsure || (workedOut && !m_ownTable))
            out.basis = Basis::Estimated;
        if (figure.low > 0)
            out.low = figure.low;
        if (figure.high > 0)
            out.high = figure.high;
        if (figure.basis)
            out.basis = *figure.basis;
        if ((out.low && out.value < *out.low) || (out.high && out.value > *out.high))
            record.flags |= static_cast<unsigned>(Flag::BelowOwnBound);
        record.figures.push_back(out);
    }
}

void RecordBuilder::finishFlags(ImportRecord &record)
{
    const auto flag = [&record](Flag which, bool on) { record.flags |= on ? static_cast<unsigned>(which) : 0U; };
    const bool otherDomain = !record.domain.empty() && record.domain.find("Language") == std::string::npos;
    flag(Flag::TokensInWords, of(Quantity::TrainingTokens).value > 0 && (otherDomain || m_notesSayWords));
    flag(Flag::WrongConfidence, record.confidence == "Wrong" || record.confidence == "Unverified");
    flag(Flag::Rumour, record.confidence == "Likely" || record.confidence == "Speculative");
    flag(Flag::Finetune, record.finetuned);
    const base::PartialDate date = record.date.value_or(base::PartialDate {});
    const auto day = static_cast<std::size_t>((date.year * 16 + date.month) * 32 + date.day);
    const std::size_t hash = std::hash<std::string_view> {}(record.name) ^ (day * 0x9E3779B97F4A7C15ULL);
    if (m_seen.insert(hash))
        return;
    flag(Flag::Duplicate, true);
    addProblem(m_report,
        {record.line, 0, {}, QStringLiteral("duplicate"),
            Words::tr("“%1” stands in this file before, with the same date").arg(shown(record.name))});
}

} // namespace dekade::exchange
