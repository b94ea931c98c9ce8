#pragma once

#include "model/catalogue/importrecord.h"
#include "model/exchange/csvscanner.h"
#include "model/exchange/header.h"
#include "model/exchange/recordbuilder.h"

namespace dekade::exchange {


/// Reads one table of models, row by row, to its end. Rows that Our World in Data broke in two are joined.
class TableRun final {
public:
    TableRun(TextSource &source, const ReadOptions &options, catalogue::ImportSink &sink, ReadReport &report);

    /// Recognises the columns of `sample`, then reads every row. Errors as readTable.
    base::Result<void> run(const Sample &sample, char separator);

private:
    void describe();
    base::Result<void> readRow();
    base::Result<void> readFullRow();
    base::Result<void> noteBlank();
    base::Result<void> loseRagged(qint64 line, int cells);
    base::Result<void> dropBroken();
    base::Result<void> afterLoss();
    base::Result<void> tellProgress();
    bool isBlankRow() const;
    bool checkBytes();
    void noteQuotes();
    void repair();

    TextSource &m_source;
    const ReadOptions &m_options;
    catalogue::ImportSink &m_sink;
    ReadReport &m_report;
    Layout m_layout;
    CsvScanner *m_scanner = nullptr;
    RecordBuilder *m_builder = nullptr;
    catalogue::ImportRecord m_record;
    std::string m_brokenName; ///< of a row whose rest is still to come
    std::string m_brokenRaw;
    qint64 m_brokenLine = 0;
    std::string m_scratch;
    qint64 m_told = 0; ///< bytes done when progress was last told
};

} // namespace dekade::exchange
