#include "app/cli/importreport.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dekade::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr std::size_t kTextProblems = 20;

QJsonObject problemJson(const exchange::Problem &problem)
{
    return {{QStringLiteral("line"), problem.line}, {QStringLiteral("column"), problem.column}, {QStringLiteral("field"), problem.field},
        {QStringLiteral("kind"), problem.kind}, {QStringLiteral("message"), problem.message}};
}

QString problemLine(const QString &file, const exchange::Problem &problem)
{
    QString where = file + QLatin1Char(':') + QString::number(problem.line);
    if (problem.column > 0)
        where += QLatin1Char(':') + QString::number(problem.column);
    if (!problem.field.isEmpty())
        where += QStringLiteral(": ") + problem.field;
    return where + QStringLiteral(": ") + problem.message + QLatin1Char('\n');
}

} // namespace

QJsonObject importJson(const imports::FileImport &done)
{
    QJsonArray problems;
    for (const exchange::Problem &problem : done.report.problems)
        problems.append(problemJson(problem));
    const bool hasBatch = !done.outcome.batch.isEmpty();
    return {{QStringLiteral("file"), done.file}, {QStringLiteral("batch"), hasBatch ? QJsonValue(done.outcome.batch) : QJsonValue()},
        {QStringLiteral("format"), done.report.format}, {QStringLiteral("encoding"), done.report.encoding},
        {QStringLiteral("rows"), done.report.rows}, {QStringLiteral("added"), done.outcome.added},
        {QStringLiteral("updated"), done.outcome.updated}, {QStringLiteral("unchanged"), done.outcome.unchanged},
        {QStringLiteral("skipped"), done.report.skipped}, {QStringLiteral("dry_run"), done.dryRun},
        {QStringLiteral("problem_count"), done.report.problemCount}, {QStringLiteral("problems"), problems}};
}

QString importText(const imports::FileImport &done)
{
    const store::ImportOutcome &outcome = done.outcome;
    // A model's claims are many rows of such a file, and one of the store's.
    const bool isClaims = done.report.content == QLatin1String("claims");
    const QString counts = isClaims ? Words::tr("%1 (%2): %3 rows; models: %4 added, %5 updated, %6 unchanged, %7 rows left out")
                                    : Words::tr("%1 (%2): %3 rows, %4 added, %5 updated, %6 unchanged, %7 left out");
    QString text = counts.arg(done.file, done.report.format)
                       .arg(done.report.rows)
                       .arg(outcome.added)
                       .arg(outcome.updated)
                       .arg(outcome.unchanged)
                       .arg(done.report.skipped);
    if (done.dryRun)
        text += Words::tr("; nothing was written");
    else if (!outcome.batch.isEmpty())
        text += Words::tr("; dekade undo-import %1 takes it back").arg(outcome.batch);
    text += QLatin1Char('\n');
    const std::size_t shown = std::min(done.report.problems.size(), kTextProblems);
    for (std::size_t i = 0; i < shown; ++i)
        text += problemLine(done.file, done.report.problems[i]);
    if (done.report.problemCount > static_cast<qint64>(shown))
        text += Words::tr("%n more remark(s); --format json lists them", nullptr, static_cast<int>(done.report.problemCount - static_cast<qint64>(shown)))
            + QLatin1Char('\n');
    return text;
}

} // namespace dekade::app
