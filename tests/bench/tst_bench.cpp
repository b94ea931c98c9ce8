#include "tests/support/case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace dekade;

/// The benchmark runs and says something that can be read; how fast it was is no matter here.
class BenchTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void printsOneDocument()
    {
        QProcess process;
        process.start(QStringLiteral(DEKADE_BENCH), {QStringLiteral("--quick")});
        QVERIFY(process.waitForFinished(100000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QJsonParseError error;
        const QJsonObject document = QJsonDocument::fromJson(process.readAllStandardOutput(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        const QJsonArray rows = document.value(QLatin1String("rows")).toArray();
        QCOMPARE(rows.size(), 8);
        for (const QJsonValue &row : rows) {
            QVERIFY(!row[QLatin1String("name")].toString().isEmpty());
            for (const char *number : {"ours_ms", "baseline_ms", "ratio", "wanted"})
                QVERIFY2(row[QLatin1String(number)].toDouble() > 0, number);
            QVERIFY(row[QLatin1String("ok")].isBool());
        }
    }
};

QTEST_GUILESS_MAIN(BenchTest)
#include "tst_bench.moc"
