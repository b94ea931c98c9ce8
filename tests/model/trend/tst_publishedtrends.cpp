#include "model/trend/bootstrap.h"
#include "model/trend/years.h"
#include "tests/support/case.h"

#include <QDate>
#include <QFile>

#include <cmath>

using namespace dekade;

namespace {

const QString kFolder = QStringLiteral(DEKADE_TRENDS "/");

/// The lines of a plain CSV file without its head, as cells; none where it cannot be read.
QList<QStringList> cellsOf(const QString &name)
{
    QFile file(kFolder + name);
    QList<QStringList> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    file.readLine();
    while (!file.atEnd())
        lines << QString::fromUtf8(file.readLine().trimmed()).split(QLatin1Char(','));
    return lines;
}

struct Points {
    std::vector<double> years;
    std::vector<double> logs;
};

Points pointsOf(const QString &name)
{
    const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    Points points;
    for (const QStringList &cells : cellsOf(name)) {
        const QDate day = QDate::fromString(cells.at(0), Qt::ISODate);
        points.years.push_back(trend::yearOf(std::chrono::sys_days(std::chrono::days(static_cast<int>(day.toJulianDay() - epoch)))));
        points.logs.push_back(std::log10(cells.at(1).toDouble()));
    }
    return points;
}

/// Ours and theirs, in the order of the columns of expected.csv after n.
struct Compared {
    const char *what;
    double ours;
    double relative;
};

void addInterval(std::vector<Compared> &list, const char *what, const trend::Interval &interval, double relative)
{
    list.push_back({what, interval.low, relative});
    list.push_back({what, interval.high, relative});
}

std::vector<Compared> comparedOf(const trend::Line &line, const trend::BootstrapSlopes &slopes)
{
    constexpr double kExact = 1e-4;
    constexpr double kResampled = 0.02;
    std::vector<Compared> list {{"slope", line.slope, kExact}, {"standard error", line.slopeError, kExact},
        {"intercept at 2020", line.at(2020), kExact}, {"R squared", line.r2, kExact}, {"growth", trend::growthPerYear(line.slope), kExact},
        {"doubling", trend::doublingMonths(line.slope), kExact}};
    addInterval(list, "growth by t, 90 %", trend::growthPerYear(trend::slopeInterval(line, 0.90)), kExact);
    addInterval(list, "growth by t, 95 %", trend::growthPerYear(trend::slopeInterval(line, 0.95)), kExact);
    addInterval(list, "growth by bootstrap, 90 %", trend::growthPerYear(slopes.interval(0.90)), kResampled);
    addInterval(list, "growth by bootstrap, 95 %", trend::growthPerYear(slopes.interval(0.95)), kResampled);
    addInterval(list, "doubling by t, 90 %", trend::doublingMonths(trend::slopeInterval(line, 0.90)), kExact);
    return list;
}

} // namespace

/// Trends of Epoch AI's tables, as published and as fitted independently: see tests/data/trends/README.md.
class PublishedTrendsTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void asFittedElsewhere_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("n");
        QTest::addColumn<QList<double>>("expected");
        const QList<QStringList> lines = cellsOf(QStringLiteral("expected.csv"));
        QCOMPARE(lines.size(), 29);
        for (const QStringList &cells : lines) {
            QList<double> numbers;
            for (const QString &cell : cells.mid(2))
                numbers << cell.toDouble();
            QTest::newRow(qPrintable(cells.at(0))) << QString(cells.at(0) + QStringLiteral(".csv")) << cells.at(1).toInt() << numbers;
        }
    }

    void asFittedElsewhere()
    {
        QFETCH(QString, file);
        QFETCH(int, n);
        QFETCH(QList<double>, expected);
        const Points points = pointsOf(file);
        const auto line = trend::fitLine(points.years, points.logs);
        QVERIFY(line);
        QCOMPARE(line->n, n);
        const auto slopes = trend::bootstrapSlopes(points.years, points.logs, {});
        QVERIFY(slopes);
        const std::vector<Compared> compared = comparedOf(*line, *slopes);
        QCOMPARE(compared.size(), static_cast<std::size_t>(expected.size()));
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const Compared &one = compared.at(static_cast<std::size_t>(i));
            QVERIFY2(std::abs(one.ours / expected.at(i) - 1) <= one.relative,
                qPrintable(QStringLiteral("%1: %2 is not %3").arg(QLatin1String(one.what)).arg(one.ours).arg(expected.at(i))));
        }
    }
};

QTEST_GUILESS_MAIN(PublishedTrendsTest)
#include "tst_publishedtrends.moc"
