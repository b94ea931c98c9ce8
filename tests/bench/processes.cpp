#include "tests/bench/processes.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace dekade::bench {

namespace {

constexpr int kPatienceMs = 60000;
constexpr double kMostTimesLonger = 3;

struct Command {
    QString program;
    QStringList words;
};

/// A process's environment with settings and data of its own, so that the user's do not enter.
QProcessEnvironment cleanEnvironment(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(name), home);
    return environment;
}

double run(const Command &command, const QString &home)
{
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment(home));
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(command.program, command.words);
    const bool ended = process.waitForFinished(kPatienceMs);
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s", qUtf8Printable(command.program), process.readAllStandardError().constData());
    return ms;
}

/// In turns, so that a busy machine slows both; the first of each only warms the disk.
Row compare(const QString &name, const Command &ours, const QString &oursHome, const Command &baseline, const QString &home, int runs)
{
    std::vector<double> oursTimes;
    std::vector<double> baselineTimes;
    for (int i = 0; i <= runs; ++i) {
        const double oursMs = run(ours, oursHome);
        const double baselineMs = run(baseline, home);
        if (i == 0)
            continue;
        oursTimes.push_back(oursMs);
        baselineTimes.push_back(baselineMs);
    }
    Row row;
    row.name = name;
    row.unit = QStringLiteral("process");
    row.samples = runs;
    row.bound = Bound::AtMost;
    row.wanted = kMostTimesLonger;
    row.ours = median(std::move(oursTimes));
    row.baseline = median(std::move(baselineTimes));
    return row;
}

Row compare(const QString &name, const Command &ours, const Command &baseline, const QString &home, int runs)
{
    return compare(name, ours, home, baseline, home, runs);
}

} // namespace

Row firstFrameWith(const QDir &programs, const QString &home, int runs)
{
    const QTemporaryDir empty;
    const Command window {programs.filePath(QStringLiteral("dekade-bench-window")), {}};
    return compare(QStringLiteral("first frame with a store"), window, home, window, empty.path(), runs);
}

Row firstFrameRow(const QDir &programs, int runs)
{
    const QTemporaryDir home;
    return compare(QStringLiteral("start to first painted frame"), {programs.filePath(QStringLiteral("dekade-bench-window")), {}},
        {programs.filePath(QStringLiteral("dekade-bench-chart")), {}}, home.path(), runs);
}

Row exportRow(const QDir &programs, int runs)
{
    const QTemporaryDir home;
    const QString ours = home.filePath(QStringLiteral("ours.png"));
    const QString bare = home.filePath(QStringLiteral("bare.png"));
    return compare(QStringLiteral("export to PNG"),
        {programs.filePath(QStringLiteral("dekade")),
            {QStringLiteral("export"), QStringLiteral("parameters"), QStringLiteral("-o"), ours, QStringLiteral("--force")}},
        {programs.filePath(QStringLiteral("dekade-bench-chart")), {bare}}, home.path(), runs);
}

Row inspectRow(const QDir &programs, int runs)
{
    const QTemporaryDir home;
    return compare(QStringLiteral("inspect a config.json"),
        {programs.filePath(QStringLiteral("dekade")), {QStringLiteral("inspect"), QStringLiteral(DEKADE_SHAPES "/DeepSeek-V3.json")}},
        {programs.filePath(QStringLiteral("dekade-bench-core")), {}}, home.path(), runs);
}

Row inspectAllRow(const QDir &programs, int runs)
{
    const QTemporaryDir home;
    const QDir shapes(QStringLiteral(DEKADE_SHAPES));
    QStringList words {QStringLiteral("inspect"), QStringLiteral("--format=json")};
    for (const QString &name : shapes.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        words << shapes.filePath(name);
    // 44 files may take 50 ms more than one: about ten starts of an empty program.
    Row row = compare(QStringLiteral("inspect 44 config.json files"), {programs.filePath(QStringLiteral("dekade")), words},
        {programs.filePath(QStringLiteral("dekade-bench-core")), {}}, home.path(), runs);
    row.wanted = 10;
    return row;
}

} // namespace dekade::bench
