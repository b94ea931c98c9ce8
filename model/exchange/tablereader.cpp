#include "model/exchange/tablereader.h"

#include "model/exchange/claimscsv.h"
#include "model/exchange/claimsjson.h"
#include "model/exchange/dialect.h"
#include "model/exchange/factrecords.h"
#include "model/exchange/figurefacts.h"
#include "model/exchange/tablerun.h"
#include "model/exchange/utf8.h"

#include <QCoreApplication>

namespace dekade::exchange {

using catalogue::ImportRecord;
using catalogue::ImportSink;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr std::size_t kSampleRows = 256;

/// Everything that is left of a source.
base::Result<QByteArray> readWhole(TextSource &source, qint64 most)
{
    QByteArray whole;
    for (;;) {
        const qsizetype before = whole.size();
        whole.resize(before + (1 << 20));
        const auto got = source.read(whole.data() + before, 1 << 20);
        if (!got)
            return got.error();
        whole.truncate(before + static_cast<qsizetype>(*got));
        if (*got == 0 || whole.size() > most)
            return whole;
    }
}

/// Finds out what a source is and reads it.
class Reading final {
public:
    Reading(TextSource &source, const ReadOptions &options, ImportSink &sink)
        : m_source(source)
        , m_options(options)
        , m_sink(sink)
    {
    }

    base::Result<ReadReport> run()
    {
        m_report.encoding = nameOf(m_source.encoding());
        const auto head = headOf(m_source);
        if (!head)
            return head.error();
        if (trimmedText({head->constData(), static_cast<std::size_t>(head->size())}).empty())
            return base::Error {base::ErrorKind::BadInput, Words::tr("the file is empty"), m_source.name()};
        const auto read = looksLikeJson(*head) ? readJson() : readCsv(m_source, sniffSeparator(*head));
        if (m_options.hash)
            m_report.sha256 = m_source.sha256();
        return read ? base::Result<ReadReport>(std::move(m_report)) : read.error();
    }

private:
    base::Result<void> readCsv(TextSource &source, char separator)
    {
        source.setHashing(m_options.hash); // counts from the rewind after the sample
        const auto sample = sampleOf(source, separator, kSampleRows);
        if (!sample)
            return sample.error();
        m_report.dialect = nameOfSeparator(separator);
        m_report.headerLine = sample->headerLine;
        const bool isClaims = isClaimsHeader(sample->header);
        const bool isFigure = !isClaims && isFigureHeader(sample->header);
        m_report.content = isClaims ? QStringLiteral("claims") : isFigure ? QStringLiteral("figure") : QString();
        if (!isClaims && !(isFigure && m_sink.takesFacts()))
            return TableRun(source, m_options, m_sink, m_report).run(*sample, separator);
        m_report.format = QStringLiteral("dekade-csv");
        return deliver(isClaims ? readClaimsCsv(source, separator, m_options, m_report)
                                : readFigureCsv(source, separator, m_options, m_report));
    }

    base::Result<void> readJson()
    {
        m_source.setHashing(m_options.hash);
        if (const auto rewound = m_source.rewind(); !rewound)
            return rewound.error();
        const auto text = readWhole(m_source, kLargestJson);
        if (!text)
            return text.error();
        if (trimmedText({text->constData(), static_cast<std::size_t>(text->size())}).starts_with('{')) {
            m_report.format = QStringLiteral("dekade-json");
            m_report.content = QStringLiteral("claims");
            return deliver(readClaimsJson(*text, m_source.name(), m_report));
        }
        const auto table = tableOfJson(*text, m_source.name());
        if (!table)
            return table.error();
        if (table->isEmpty()) {
            m_report.format = QStringLiteral("dekade-json");
            return {};
        }
        const auto source = TextSource::ofBytes(*table, m_source.name());
        if (!source)
            return source.error();
        const auto read = readCsv(**source, ',');
        m_report.format = QStringLiteral("dekade-json");
        m_report.dialect.clear();
        m_report.headerLine.clear();
        return read;
    }

    base::Result<void> deliver(const base::Result<catalogue::FileFacts> &facts)
    {
        if (!facts)
            return facts.error();
        return m_sink.takesFacts() ? m_sink.takeFacts(*facts) : takeAsRecords(facts->data, m_sink);
    }

    TextSource &m_source;
    const ReadOptions &m_options;
    ImportSink &m_sink;
    ReadReport m_report;
};

class Collector final : public ImportSink {
public:
    base::Result<void> take(const ImportRecord &record) override
    {
        records.push_back(record);
        return {};
    }
    std::vector<ImportRecord> records;
};

base::Result<ReadReport> readSource(base::Result<std::unique_ptr<TextSource>> source, const ReadOptions &options, ImportSink &sink)
{
    if (!source)
        return source.error();
    return Reading(**source, options, sink).run();
}

} // namespace

base::Error cancelledReading(const QString &file)
{
    return {base::ErrorKind::BadInput, QCoreApplication::translate("Exchange", "the reading was cancelled"), file, 0, 0, QStringLiteral("cancelled")};
}

// A column may be headed "cancelled", but an error in it has a line.
bool wasCancelled(const base::Error &error) { return error.line == 0 && error.field == QLatin1String("cancelled"); }

base::Result<ReadReport> readTable(const QString &path, const ReadOptions &options, ImportSink &sink)
{
    return readSource(TextSource::open(path), options, sink);
}

base::Result<ReadReport> readTableBytes(const QByteArray &bytes, const QString &name, const ReadOptions &options, ImportSink &sink)
{
    return readSource(TextSource::ofBytes(bytes, name), options, sink);
}

base::Result<Preview> previewTable(const QString &path, int rows)
{
    Collector sink;
    ReadOptions options;
    options.skipBadRows = true;
    options.maxRows = rows;
    auto report = readTable(path, options, sink);
    if (!report)
        return report.error();
    return Preview {std::move(*report), std::move(sink.records)};
}

} // namespace dekade::exchange
