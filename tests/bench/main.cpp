// Speed against bare Qt Charts as one JSON document: dekade-bench [--quick] [first-frame] [export] [zoom-3000] [zoom-30000]
// --quick measures next to nothing: it shows that the program runs.
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
    std::function<bench::Row()> run;
};

std::vector<Job> jobs(bool quick)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const int runs = quick ? 1 : 15;
    return {{"first-frame", [=] { return bench::firstFrameRow(programs, runs); }},
        {"export", [=] { return bench::exportRow(programs, runs); }},
        {"zoom-3000", [=] { return bench::zoomRow(quick ? 300 : 3000, 10, quick ? 3 : 90); }},
        {"zoom-30000", [=] { return bench::zoomRow(quick ? 600 : 30000, 40, quick ? 3 : 30); }}};
}

/// All jobs, or those that are named.
std::vector<bench::Row> measure(bool quick, const QStringList &words)
{
    const bool all = std::none_of(words.begin(), words.end(), [](const QString &word) { return !word.startsWith(QLatin1Char('-')); });
    std::vector<bench::Row> rows;
    for (const Job &job : jobs(quick)) {
        if (all || words.contains(QLatin1String(job.name)))
            rows.push_back(job.run());
    }
    return rows;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const bool quick = words.contains(QStringLiteral("--quick"));
    const std::vector<bench::Row> rows = measure(quick, words);
    QJsonArray array;
    for (const bench::Row &row : rows)
        array.append(row.toJson());
    const QJsonObject document {{QStringLiteral("build"), QStringLiteral(DEKADE_BUILD_TYPE)},
        {QStringLiteral("qt"), QString::fromLatin1(qVersion())}, {QStringLiteral("quick"), quick}, {QStringLiteral("rows"), array},
        {QStringLiteral("ok"), std::all_of(rows.begin(), rows.end(), [](const bench::Row &row) { return row.ok(); })}};
    std::fputs(QJsonDocument(document).toJson().constData(), stdout);
    return 0;
}
