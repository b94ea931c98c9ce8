#include "model/exchange/tracefile.h"

#include "model/exchange/jsonnode.h"
#include "model/exchange/recordingjson.h"
#include "model/exchange/tracejson.h"

#include <QFileInfo>

namespace dekade::exchange {

namespace {

base::Result<TraceFile> readJsonTrace(const QByteArray &bytes, const QString &file)
{
    const base::Result<JsonNode> document = readJson(bytes, file);
    if (!document)
        return document.error();
    if (document->find("trace") == nullptr) {
        base::Result<routing::Recording> recording = readRecordingJson(bytes, file);
        return recording ? base::Result<TraceFile>(std::move(*recording)) : recording.error();
    }
    base::Result<routing::TraceRecord> record = readTraceJson(bytes, file);
    return record ? base::Result<TraceFile>(std::move(*record)) : record.error();
}

base::Result<TraceFile> readCsvTrace(const QByteArray &bytes, const QString &file)
{
    routing::Outcome<routing::Recording> recording = routing::readRecording({bytes.data(), static_cast<std::size_t>(bytes.size())});
    if (recording)
        return TraceFile(std::move(recording).value());
    const routing::Fault &fault = recording.fault();
    base::Error error {base::ErrorKind::BadInput, QString::fromStdString(fault.message)};
    error.file = file;
    error.line = fault.line;
    error.column = fault.column;
    error.field = QString::fromStdString(fault.field);
    return error;
}

} // namespace

base::Result<TraceFile> readTraceFile(const QString &path)
{
    const base::Result<QByteArray> bytes = readWhole(path, kLargestTrace);
    if (!bytes)
        return bytes.error();
    const QByteArray begin = bytes->left(64).trimmed();
    return begin.startsWith('{') || begin.startsWith("\xEF\xBB\xBF{") ? readJsonTrace(*bytes, path) : readCsvTrace(*bytes, path);
}

} // namespace dekade::exchange
