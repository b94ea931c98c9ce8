#pragma once

#include "model/catalogue/factfields.h"
#include "model/catalogue/modelfacts.h"
#include "model/exchange/csvscanner.h"
#include "model/exchange/readreport.h"

#include <string>

namespace dekade::exchange {

inline constexpr qint64 kLargestFacts = qint64(64) << 20;

/// Reads a table whose rows are facts of Dekade's own, cell by name, and says of every mistake where it stands. What a row means is for
/// whoever derives from this.
class FactRows {
public:
    FactRows(TextSource &source, char separator, const ReadOptions &options, ReadReport &report);
    virtual ~FactRows() = default;
    Q_DISABLE_COPY_MOVE(FactRows)

    /// The header, then every row. `needed` are columns that must stand there once. Errors (BadInput, with line, column and field): the file is over kLargestFacts, one of
    /// them does not, a cell cannot be read, cancelled; with skipBadRows rows that cannot be read are left out and listed.
    base::Result<void> read(const QStringList &needed);

    const QStringList &header() const { return m_header; }

protected:
    /// Takes one row. An error names the column as `field`; the row is taken whole or not at all.
    virtual base::Result<void> add(const catalogue::FactTexts &row, const catalogue::FactOrigin &origin) = 0;
    ReadReport &report() { return m_report; }
    QString fileName() const { return m_source.name(); }

private:
    QString textOf(const Cell &cell);
    base::Result<void> readHeader(const QStringList &needed);
    base::Result<bool> readRow();
    base::Result<void> addCells();
    base::Result<void> tellProgress();
    base::Error placed(base::Error error) const;

    TextSource &m_source;
    const ReadOptions &m_options;
    CsvScanner m_scanner;
    ReadReport &m_report;
    QStringList m_header;
    std::string m_scratch;
    qint64 m_told = 0; ///< bytes done when progress was last told
};

} // namespace dekade::exchange
