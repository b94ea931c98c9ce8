#pragma once

#include "model/catalogue/importrecord.h"
#include "model/exchange/csvscanner.h"
#include "model/exchange/header.h"

#include <array>

namespace dekade::exchange {

/// No figure of a table can mean more: all training so far took less than 1e30 FLOP.
inline constexpr double kLargestFigure = 1e40;

/// Keeps the first kKeptProblems problems of a report and counts all.
void addProblem(ReadReport &report, Problem problem);

/// A set of 64-bit hashes that grows by doubling: 8 to 32 bytes an entry, where a set of strings would take 100.
class HashSet final {
public:
    /// Whether `hash` was not there yet.
    bool insert(std::uint64_t hash);

private:
    void grow();
    std::vector<std::uint64_t> m_slots = std::vector<std::uint64_t>(1024);
    std::size_t m_count = 0;
};

/// Makes records of the rows of one table.
class RecordBuilder final {
public:
    RecordBuilder(const Layout &layout, const CsvScanner &scanner, ReadReport &report);

    /// Fills `record` from the scanner's row. `name` stands for an empty name where a broken row gave one. False for a row that cannot be
    /// taken; its problems are in the report, the first of them in lost().
    bool build(catalogue::ImportRecord &record, std::string_view name = {});
    const Problem &lost() const { return m_lost; }
    /// Notes a row that cannot be taken.
    void lose(Problem problem);

private:
    struct Bounded {
        double value = 0;
        double low = 0;
        double high = 0;
        std::optional<catalogue::Basis> basis;
    };
    void readCell(const Column &column, const Cell &cell, catalogue::ImportRecord &record);
    void readText(const Column &column, std::string_view text, catalogue::ImportRecord &record);
    void readDate(const Column &column, const Cell &cell, std::string_view text, catalogue::ImportRecord &record);
    void readNumber(const Column &column, const Cell &cell, std::string_view text);
    void readBasis(const Column &column, std::string_view text);
    void finishFigures(catalogue::ImportRecord &record) const;
    void finishFlags(catalogue::ImportRecord &record);
    Problem problemAt(const Column &column, const Cell &cell, const char *kind, const QString &message) const;
    Bounded &of(catalogue::Quantity quantity) { return m_figures[static_cast<std::size_t>(quantity)]; }
    const Bounded &of(catalogue::Quantity quantity) const { return m_figures[static_cast<std::size_t>(quantity)]; }

    const Layout &m_layout;
    const CsvScanner &m_scanner;
    ReadReport &m_report;
    bool m_ownTable = false; ///< of Dekade: text cells may carry the guard against formulas
    bool m_hasNotability = false;
    bool m_rowLost = false;
    Problem m_lost;
    std::array<Bounded, catalogue::kQuantityCount> m_figures;
    std::vector<catalogue::Quantity> m_quantities; ///< that have a column of values, in order
    bool m_notesSayWords = false;
    bool m_computeReported = false;
    std::string m_scratch;
    HashSet m_seen; ///< name and date of every row
};

} // namespace dekade::exchange
