#include "tests/bench/bench-import.h"

#include "tests/bench/measuredrun.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <random>

namespace dekade::bench {

namespace {

constexpr double kMostForMany = 4;
constexpr double kMostForFew = 10;
constexpr double kMostMegabytes = 300;

/// A table as Epoch writes it, cut to the columns that every vintage has; names are all different, numbers spread over eight decades.
void writeTable(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(file.errorString()));
    file.write("Model,Domain,Organization,Publication date,Parameters,Training dataset size (total),Confidence\n");
    std::mt19937 random(20260503);
    QByteArray block;
    for (int row = 0; row < rows; ++row) {
        const auto maker = random() % 400;
        block += "Model " + QByteArray::number(row) + ",Language,Maker " + QByteArray::number(maker) + ',' + QByteArray::number(2015 + row % 11) + '-'
            + QByteArray::number(1 + random() % 12).rightJustified(2, '0') + '-' + QByteArray::number(1 + random() % 28).rightJustified(2, '0') + ','
            + QByteArray::number(1000000ULL * (1 + random() % 100000)) + ',' + QByteArray::number(1000000000ULL * (1 + random() % 15000)) + ",Confident\n";
        if (block.size() > (1 << 20) || row + 1 == rows) {
            file.write(block);
            block.clear();
        }
    }
}

Row compare(const QString &name, const QString &table, double wanted, int runs, const QDir &programs, const QString &shell)
{
    std::vector<double> ours;
    std::vector<double> baseline;
    Row row;
    for (int i = 0; i < runs; ++i) {
        const QTemporaryDir home;
        const MeasuredRun own = measured(programs.filePath(QStringLiteral("dekade")),
            {QStringLiteral("import"), table, QStringLiteral("--quiet"), QStringLiteral("--db"), home.filePath(QStringLiteral("user.sqlite"))});
        const MeasuredRun plain = measured(shell, {home.filePath(QStringLiteral("plain.sqlite")), QStringLiteral(".import --csv \"%1\" t").arg(table)});
        ours.push_back(own.ms);
        baseline.push_back(plain.ms);
        row.megabytes = std::max(row.megabytes.value_or(0), own.peakMegabytes);
    }
    row.name = name;
    row.unit = QStringLiteral("process");
    row.samples = runs;
    row.bound = Bound::AtMost;
    row.wanted = wanted;
    row.mostMegabytes = kMostMegabytes;
    row.ours = median(std::move(ours));
    row.baseline = median(std::move(baseline));
    return row;
}

} // namespace

std::vector<Row> importRows(const QDir &programs, int rows, int runs)
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (shell.isEmpty())
        return {};
    const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("made-up.csv"));
    writeTable(made, rows);
    return {compare(QStringLiteral("import of 1011 notable models"), QStringLiteral(DEKADE_NOTABLE), kMostForFew, runs, programs, shell),
        compare(QStringLiteral("import of %1 rows").arg(rows), made, kMostForMany, std::min(runs, 3), programs, shell)};
}

} // namespace dekade::bench
