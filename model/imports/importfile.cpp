#include "model/imports/importfile.h"

#include "model/catalogue/modelfacts.h"
#include "model/exchange/tablereader.h"
#include "model/exchange/tablerun.h"

#include <QFileInfo>

namespace dekade::imports {

namespace {

base::Error inFile(base::Error error, const QString &file)
{
    if (error.file.isEmpty())
        error.file = file;
    return error;
}

/// Hands every row on, and keeps the first ones.
class KeepingSink final : public catalogue::ImportSink {
public:
    KeepingSink(catalogue::ImportSink &next, std::size_t most)
        : m_next(next)
        , m_most(most)
    {
    }

    base::Result<void> take(const catalogue::ImportRecord &record) override
    {
        if (kept.size() < m_most)
            kept.push_back(record);
        return m_next.take(record);
    }
    bool takesFacts() const override { return m_next.takesFacts(); }
    base::Result<void> takeFacts(const catalogue::FileFacts &file) override
    {
        const catalogue::Catalogue all(file.data);
        for (std::size_t i = 0; i < file.data.models.size() && kept.size() < m_most; ++i) {
            kept.push_back(catalogue::recordOf(all, file.data.models[i]));
            kept.back().line = i < file.origins.size() ? file.origins[i].line : 1;
        }
        return m_next.takeFacts(file);
    }

    std::vector<catalogue::ImportRecord> kept;

private:
    catalogue::ImportSink &m_next;
    std::size_t m_most;
};

exchange::ReadOptions readOptions(const FileOrder &order, const store::ImportWriter &writer)
{
    exchange::ReadOptions options;
    options.skipBadRows = order.dryRun || order.skipBadRows;
    options.hash = true;
    if (order.progress) {
        options.progress = [&order, &writer](qint64 done, qint64 total) { return order.progress({writer.soFar().rows, done, total}); };
    }
    return options;
}

/// The last moment at which nothing is done yet.
bool mayFinish(const FileOrder &order, const store::ImportWriter &writer, const QString &file)
{
    const qint64 size = QFileInfo(file).size();
    return !order.progress || order.progress({writer.soFar().rows, size, size});
}

} // namespace

QString formatKey(const exchange::ReadReport &head)
{
    QString key = head.format;
    if (key != QLatin1String("owid"))
        return key;
    for (const exchange::RecognisedColumn &column : head.columns) {
        if (catalogue::termOf<catalogue::Quantity>(column.field))
            key += QLatin1Char('/') + column.field;
    }
    return key;
}

base::Result<FileImport> importFile(store::Store &store, const QString &file, const FileOrder &order)
{
    // The head of the file says what it is before the first row is taken.
    const base::Result<exchange::Preview> head = exchange::previewTable(file, 1);
    if (!head)
        return inFile(head.error(), file);
    store::ImportHeader header;
    header.fileName = QFileInfo(file).fileName();
    header.dryRun = order.dryRun;
    header.format = formatKey(head->report);
    header.columns = head->report.headerLine;
    base::Result<std::unique_ptr<store::ImportWriter>> writer = store.beginImport(header);
    if (!writer)
        return writer.error();
    KeepingSink sink(**writer, order.keepRows);
    base::Result<exchange::ReadReport> report = exchange::readTable(file, readOptions(order, **writer), sink);
    if (!report)
        return inFile(report.error(), file);
    if (!mayFinish(order, **writer, file))
        return exchange::cancelledReading(file);
    (*writer)->setSha256(report->sha256);
    const base::Result<store::ImportOutcome> outcome = (*writer)->finish();
    if (!outcome)
        return inFile(outcome.error(), file);
    return FileImport {file, order.dryRun, std::move(*report), *outcome, std::move(sink.kept)};
}

} // namespace dekade::imports
