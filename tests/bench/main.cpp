// Speed against baselines of the same run as one JSON document:
// dekade-bench [--quick] [first-frame] [export] [inspect] [inspect-all] [zoom-3000] [zoom-30000] [import] [search] [table]
// [dots] [routing] [animator] [latency]
// --quick measures next to nothing: it shows that the program runs.
#include "tests/bench/bench-animator.h"
#include "tests/bench/bench-dots.h"
#include "tests/bench/bench-import.h"
#include "tests/bench/bench-latency.h"
#include "tests/bench/bench-routing.h"
#include "tests/bench/bench-search.h"
#include "tests/bench/bench-table.h"
#include "tests/bench/processes.h"
#include "tests/bench/zoom.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace dekade;

namespace {

struct Job {
    const char *name;
    std::function<std::vector<bench::Row>()> run;
};

std::vector<Job> jobs(bool quick)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const int runs = quick ? 1 : 15;
    const auto one = [](bench::Row row) { return std::vector {std::move(row)}; };
    return {{"first-frame", [=] { return one(bench::firstFrameRow(programs, runs)); }},
        {"export", [=] { return one(bench::exportRow(programs, runs)); }},
        {"inspect", [=] { return one(bench::inspectRow(programs, runs)); }},
        {"inspect-all", [=] { return one(bench::inspectAllRow(programs, runs)); }},
        {"zoom-3000", [=] { return one(bench::zoomRow(quick ? 300 : 3000, 10, quick ? 3 : 90)); }},
        {"zoom-30000", [=] { return one(bench::zoomRow(quick ? 600 : 30000, 40, quick ? 3 : 30)); }},
        {"import", [=] { return bench::importRows(programs, quick ? 2000 : 1000000, quick ? 1 : 9); }}};
}

/// What is not a comparison of one number: told in its own words.
struct Report {
    const char *name;
    std::function<QJsonObject()> run;
};

std::vector<Report> reports(bool quick)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    return {{"search", [=] { return bench::searchReport(quick ? 2000 : 1000000, quick ? 8 : 400); }},
        {"table", [=] { return bench::tableReport(quick ? 2000 : 1000000); }},
        {"dots", [=] { return bench::dotsReport(programs, quick ? 21000 : 1000000, quick ? 3 : 60); }},
        {"routing", [=] { return bench::routingReport(quick ? 2000 : 1000000, quick ? 1 : 7); }},
        {"animator", [=] { return bench::animatorReport(quick ? 3 : 300); }},
        {"latency", [=] { return bench::latencyReport(quick ? 1 : 15); }}};
}

/// Runs all jobs, or those that are named.
template<typename Job>
auto measure(const std::vector<Job> &all, const QStringList &words)
{
    const bool every = std::none_of(words.begin(), words.end(), [](const QString &word) { return !word.startsWith(QLatin1Char('-')); });
    std::vector<decltype(all.front().run())> results;
    for (const Job &job : all) {
        if (every || words.contains(QLatin1String(job.name)))
            results.push_back(job.run());
    }
    return results;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const bool quick = words.contains(QStringLiteral("--quick"));
    std::vector<bench::Row> rows;
    for (const std::vector<bench::Row> &some : measure(jobs(quick), words))
        rows.insert(rows.end(), some.begin(), some.end());
    const std::vector<QJsonObject> told = measure(reports(quick), words);
    QJsonArray array;
    for (const bench::Row &row : rows)
        array.append(row.toJson());
    QJsonArray reportArray;
    for (const QJsonObject &report : told)
        reportArray.append(report);
    const QJsonObject document {{QStringLiteral("build"), QStringLiteral(DEKADE_BUILD_TYPE)},
        {QStringLiteral("qt"), QString::fromLatin1(qVersion())}, {QStringLiteral("quick"), quick}, {QStringLiteral("rows"), array},
        {QStringLiteral("reports"), reportArray},
        {QStringLiteral("ok"), std::all_of(rows.begin(), rows.end(), [](const bench::Row &row) {
             return row.ok();
         }) && std::all_of(told.begin(), told.end(), [](const QJsonObject &report) { return report[QLatin1String("ok")].toBool(); })}};
    std::fputs(QJsonDocument(document).toJson().constData(), stdout);
    return 0;
}
