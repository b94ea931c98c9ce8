#include "app/cli/importreport.h"
#include "app/cli/plainline.h"
#include "app/cli/verbs.h"
#include "model/exchange/tablereader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

#include <cstdio>
#include <unistd.h>

namespace dekade::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// How far a long import is, on a terminal that a person looks at.
class Meter final {
public:
    explicit Meter(bool quiet)
        : m_shown(!quiet && isatty(STDERR_FILENO) == 1)
    {
        m_timer.start();
    }
    ~Meter()
    {
        if (m_percent >= 0)
            std::fputs("\r\033[K", stderr);
    }
    Meter(const Meter &) = delete;
    Meter &operator=(const Meter &) = delete;

    bool step(qint64 done, qint64 total)
    {
        const int percent = total > 0 ? static_cast<int>(done * 100 / total) : 0;
        if (m_shown && percent != m_percent && m_timer.elapsed() > kPatienceMs) {
            std::fprintf(stderr, "\r%3d %%", percent);
            m_percent = percent;
        }
        return true;
    }

private:
    static constexpr qint64 kPatienceMs = 1000;
    bool m_shown;
    int m_percent = -1;
    QElapsedTimer m_timer;
};

base::Error inFile(base::Error error, const QString &file)
{
    if (error.file.isEmpty())
        error.file = file;
    return error;
}

/// What makes rows of two files the same. Our World in Data spreads one model over files of one quantity each: they add to one another, none is
/// a newer version of the other.
QString kindOf(const exchange::ReadReport &head)
{
    QString kind = head.format;
    if (kind != QLatin1String("owid"))
        return kind;
    for (const exchange::RecognisedColumn &column : head.columns) {
        if (catalogue::termOf<catalogue::Quantity>(column.field))
            kind += QLatin1Char('/') + column.field;
    }
    return kind;
}

base::Result<ImportDone> importOne(store::Store &store, const QString &file, const CommandWords &words)
{
    const bool dry = words.has("dry-run");
    store::ImportHeader header;
    header.fileName = QFileInfo(file).fileName();
    header.dryRun = dry;
    // The head of the file says what it is before the first row is taken.
    const base::Result<exchange::Preview> head = exchange::previewTable(file, 1);
    if (!head)
        return inFile(head.error(), file);
    header.format = kindOf(head->report);
    header.columns = head->report.headerLine;
    base::Result<std::unique_ptr<store::ImportWriter>> writer = store.beginImport(header);
    if (!writer)
        return writer.error();
    Meter meter(words.quiet);
    exchange::ReadOptions options;
    options.skipBadRows = dry || words.has("skip-bad-rows"); // a dry run tells of every bad row
    options.hash = true;
    options.progress = [&meter](qint64 done, qint64 total) { return meter.step(done, total); };
    base::Result<exchange::ReadReport> report = exchange::readTable(file, options, **writer);
    if (!report)
        return inFile(report.error(), file);
    (*writer)->setSha256(report->sha256);
    const base::Result<store::ImportOutcome> outcome = (*writer)->finish();
    if (!outcome)
        return inFile(outcome.error(), file);
    return ImportDone {file, dry, std::move(*report), *outcome};
}

/// Several files are all or nothing as well: what the earlier ones brought is taken back.
void takeBack(store::Store &store, const std::vector<ImportDone> &done)
{
    for (auto each = done.rbegin(); each != done.rend(); ++each) {
        if (each->dryRun || each->outcome.added + each->outcome.updated == 0)
            continue;
        if (const auto undone = store.undoImport(each->outcome.batch); !undone)
            std::fprintf(stderr, "dekade: %s\n", qUtf8Printable(plainLine(undone.error().text())));
    }
}

void tellLost(const ImportDone &done)
{
    if (done.report.skipped == 0)
        return;
    const QString told = done.dryRun
        ? Words::tr("%n row(s) cannot be read; an import needs --skip-bad-rows to leave them out", nullptr, static_cast<int>(done.report.skipped))
        : Words::tr("%n row(s) could not be read and are left out", nullptr, static_cast<int>(done.report.skipped));
    std::fprintf(stderr, "dekade: %s\n", qUtf8Printable(plainLine(QString(done.file + QStringLiteral(": ") + told))));
}

} // namespace

base::Result<void> runImport(Context &context)
{
    const base::Result<store::Store *> store = context.store();
    if (!store)
        return store.error();
    std::vector<ImportDone> all;
    for (const QString &file : context.words().arguments) {
        base::Result<ImportDone> done = importOne(**store, file, context.words());
        if (!done) {
            takeBack(**store, all);
            return done.error();
        }
        if (!context.words().quiet)
            tellLost(*done);
        all.push_back(std::move(*done));
    }
    QJsonArray list;
    QString text;
    for (const ImportDone &done : all) {
        list.append(importJson(done));
        text += importText(done);
    }
    return context.deliver(list.size() == 1 ? list.first() : QJsonValue(list), text);
}

base::Result<void> runUndoImport(Context &context)
{
    const base::Result<store::Store *> store = context.store();
    if (!store)
        return store.error();
    const QString batch = context.words().arguments.value(0);
    if (const auto undone = (*store)->undoImport(batch); !undone)
        return undone.error();
    return context.deliver(QJsonObject {{QStringLiteral("undone"), batch}}, Words::tr("%1 is taken back").arg(batch) + QLatin1Char('\n'));
}

} // namespace dekade::app
