// Speed against bare Qt Charts as one JSON document: dekade-bench [--quick]
// --quick measures next to nothing: it shows that the program runs.
#include "tests/bench/processes.h"
#include "tests/bench/zoom.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace dekade;

namespace {

std::vector<bench::Row> measure(bool quick)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const int runs = quick ? 1 : 15;
    std::vector<bench::Row> rows;
    rows.push_back(bench::firstFrameRow(programs, runs));
    rows.push_back(bench::exportRow(programs, runs));
    rows.push_back(bench::zoomRow(quick ? 300 : 3000, 10, quick ? 3 : 90));
    rows.push_back(bench::zoomRow(quick ? 600 : 30000, 40, quick ? 3 : 30));
    return rows;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const bool quick = QCoreApplication::arguments().contains(QStringLiteral("--quick"));
    const std::vector<bench::Row> rows = measure(quick);
    QJsonArray array;
    for (const bench::Row &row : rows)
        array.append(row.toJson());
    const QJsonObject document {{QStringLiteral("build"), QStringLiteral(DEKADE_BUILD_TYPE)}, {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("quick"), quick}, {QStringLiteral("rows"), array},
        {QStringLiteral("ok"), std::all_of(rows.begin(), rows.end(), [](const bench::Row &row) { return row.ok(); })}};
    std::fputs(QJsonDocument(document).toJson().constData(), stdout);
    return 0;
}
