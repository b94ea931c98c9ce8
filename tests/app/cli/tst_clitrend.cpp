// dekade trend: growth of the store's models and of the rows of a table.
#include "tests/app/cli/program.h"

#include <algorithm>
#include <cmath>

namespace dekade::tests {

class CliTrend final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void theKeysAreTheContract();
    void doublingEveryYear();
    void whichRowsCount_data();
    void whichRowsCount();
    void datesAreAskedAfterTheRunningTop();
    void theSeedAloneDecidesTheBounds();
    void noResamplesNoBounds();
    void everyModelOfTheStoreCounts();
    void rowsLeftOutAreTold();
    void whatCannotBeFitted_data();
    void whatCannotBeFitted();
    void mistakesInWords_data();
    void mistakesInWords();
};

/// Made-up models; parameters double a year from 1e9 on 2020-01-01 but for the last four.
static const char *const kTable = "Model,Organization,Publication date,Domain,Parameters,Training compute (FLOP),Notability criteria,"
                                  "Base model,Frontier model,Confidence\n"
                                  "Ada,\"Acme,Bolt\",2020-01-01,\"Language,Vision\",1e9,1e20,Highly cited,,True,Confident\n"
                                  "Bea,Acme,2021-01-01,Language,2e9,,SOTA improvement,,,Confident\n"
                                  "Cleo,Bolt,2022-01-01,Vision,4e9,1e21,Highly cited,,True,Confident\n"
                                  "Dora,Acme,2023-01-01,Language,8e9,1e22,Highly cited,,True,Confident\n"
                                  "Ella,Acme,2023-06-01,Language,5e8,,,Dora,,Confident\n"
                                  "Fay,Bolt,2023-07-01,Vision,6e8,,,,,Confident\n"
                                  "Gwen,Bolt,2023-08-01,Vision,,3e21,Highly cited,,,Confident\n"
                                  "Hope,Bolt,,Vision,7e8,,Highly cited,,,Confident\n";

static QStringList typed(const QString &words) { return words.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

/// What the program says of the table above.
static Outcome fitted(const QString &words, const QByteArray &table = kTable)
{
    const Program program;
    if (!putBytes(program.file(QStringLiteral("table.csv")), table))
        return {};
    return program.run(typed(QString(QStringLiteral("trend ") + words + QStringLiteral(" --data table.csv --format json"))));
}

static bool near(double value, double expected, double relative) { return std::abs(value - expected) <= relative * std::abs(expected); }

void CliTrend::theKeysAreTheContract()
{
    const Outcome outcome = fitted(QStringLiteral("parameters"));
    DEKADE_DONE(outcome);
    QStringList keys = outcome.object().keys();
    keys.sort();
    QCOMPARE(
        keys, typed(QStringLiteral("ci doubling_time_months growth_per_year intercept_log10_at_2020 n r2 slope_log10_per_year slope_se")));
    const QJsonObject intervals = outcome.object().value(QStringLiteral("ci")).toObject();
    QCOMPARE(intervals.keys(), typed(QStringLiteral("doubling_months_90 growth_90 growth_95 growth_bootstrap_90 growth_bootstrap_95")));
    for (const QString &key : intervals.keys())
        QCOMPARE(intervals.value(key).toArray().size(), 2);
}

void CliTrend::doublingEveryYear()
{
    const Outcome outcome = fitted(QStringLiteral("parameters --filter notable=true"));
    DEKADE_DONE(outcome);
    const QJsonObject fit = outcome.object();
    QCOMPARE(fit.value(QStringLiteral("n")).toInt(), 4);
    // A year of 365 or 366 days is not quite one of 365.25.
    QVERIFY(near(fit.value(QStringLiteral("growth_per_year")).toDouble(), 2, 1e-3));
    QVERIFY(near(fit.value(QStringLiteral("doubling_time_months")).toDouble(), 12, 1e-3));
    QVERIFY(near(fit.value(QStringLiteral("intercept_log10_at_2020")).toDouble(), 9, 1e-3));
    QVERIFY(near(fit.value(QStringLiteral("r2")).toDouble(), 1, 1e-5));
}

void CliTrend::whichRowsCount_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("n");
    const auto row = [](const char *words, int n) { QTest::newRow(words) << QString::fromLatin1(words) << n; };
    row("parameters", 6);
    row("compute", 4);
    row("parameters --filter notable=true", 4);
    row("parameters --filter notable=false --filter notable=true", 6);
    row("parameters --filter finetuned=false", 5);
    row("parameters --filter frontier=true", 3);
    row("parameters --filter domain=language", 4);
    row("parameters --filter domain=Vision", 3);
    row("parameters --filter organization=bolt", 3);
    row("parameters --filter organization=Acme --filter domain=Language", 4);
    row("parameters --filter since=2021-01-01", 5);
    row("parameters --filter since=2021 --filter since=2022", 5);
    row("parameters --filter until=2023", 3);
    row("parameters --filter since=2021 --filter until=2023-06-02", 4);
    row("parameters --filter flagged=false", 5);
    row("parameters --filter text=a", 5);
    row("parameters --top 1", 4);
    row("parameters --top 2", 4);
    row("parameters --top 100", 6);
}

void CliTrend::whichRowsCount()
{
    QFETCH(QString, words);
    const Outcome outcome = fitted(words);
    DEKADE_DONE(outcome);
    QTEST(outcome.object().value(QStringLiteral("n")).toInt(), "n");
}

void CliTrend::datesAreAskedAfterTheRunningTop()
{
    const QByteArray table = "Model,Publication date,Parameters\nOld,2019-01-01,5e10\nA,2020-01-01,1e10\nB,2021-01-01,6e10\n"
                             "C,2022-01-01,2e10\nD,2022-06-01,7e10\nE,2023-01-01,8e10\n";
    // A stays out: when it came, Old was larger, though Old itself is before the dates asked for.
    const Outcome outcome = fitted(QStringLiteral("parameters --top 1 --filter since=2020-01-01"), table);
    DEKADE_DONE(outcome);
    QCOMPARE(outcome.object().value(QStringLiteral("n")).toInt(), 3);
}

void CliTrend::theSeedAloneDecidesTheBounds()
{
    const QByteArray first = fitted(QStringLiteral("parameters --seed 7 --bootstrap 500")).out;
    QCOMPARE(fitted(QStringLiteral("parameters --seed 7 --bootstrap 500")).out, first);
    QVERIFY(fitted(QStringLiteral("parameters --seed 8 --bootstrap 500")).out != first);
    QList<QByteArray> lines = QByteArray(kTable).split('\n');
    std::reverse(lines.begin() + 1, lines.end() - 1);
    QCOMPARE(fitted(QStringLiteral("parameters --seed 7 --bootstrap 500"), lines.join('\n')).out, first);
}

void CliTrend::noResamplesNoBounds()
{
    const Outcome outcome = fitted(QStringLiteral("parameters --bootstrap 0"));
    DEKADE_DONE(outcome);
    const QJsonObject intervals = outcome.object().value(QStringLiteral("ci")).toObject();
    QVERIFY(intervals.value(QStringLiteral("growth_bootstrap_90")).isNull());
    QVERIFY(intervals.value(QStringLiteral("growth_90")).isArray());
}

void CliTrend::everyModelOfTheStoreCounts()
{
    const Program program;
    const Outcome models = program.run(typed(QStringLiteral("models --format json")));
    DEKADE_DONE(models);
    for (const auto &[trend, key] : {std::pair {"parameters", "params_total"}, std::pair {"tokens", "training_tokens"}}) {
        const QJsonArray all = models.array();
        const auto counted = std::count_if(all.begin(), all.end(),
            [&](const QJsonValue &model) { return !model[QLatin1String(key)].isNull() && !model[QLatin1String("release_date")].isNull(); });
        const Outcome outcome = program.run({QStringLiteral("trend"), QString::fromLatin1(trend), QStringLiteral("--format=json")});
        DEKADE_DONE(outcome);
        QCOMPARE(outcome.object().value(QStringLiteral("n")).toInt(), static_cast<int>(counted));
    }
    const Outcome text = program.run(typed(QStringLiteral("trend compute --top 3")));
    DEKADE_DONE(text);
    QVERIFY(text.out.contains("doubling"));
    QCOMPARE(program.filesThere(), QStringList()); // a fit writes nothing
}

void CliTrend::rowsLeftOutAreTold()
{
    const QByteArray table = QByteArray(kTable) + ",Nobody,2024-01-01,Language,9e9,,,,,\n";
    const Outcome told = fitted(QStringLiteral("parameters"), table);
    QCOMPARE(told.code, 0);
    QCOMPARE(told.object().value(QStringLiteral("n")).toInt(), 6);
    QVERIFY2(told.err.startsWith("dekade: table.csv: 1 row "), told.err.constData());
    DEKADE_DONE(fitted(QStringLiteral("parameters --quiet"), table));
}

void CliTrend::whatCannotBeFitted_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"tokens", "cost", "parameters --filter since=2023-06-02", "parameters --filter text=nobody"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void CliTrend::whatCannotBeFitted()
{
    QFETCH(QString, words);
    DEKADE_REFUSED(fitted(words), 3);
}

void CliTrend::mistakesInWords_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"trend", "trend size", "trend parameters tokens", "trend tokens --top 0", "trend tokens --top -1",
             "trend tokens --top many", "trend tokens --bootstrap -1", "trend tokens --bootstrap 1000001", "trend tokens --seed -1",
             "trend tokens --seed 18446744073709551616", "trend tokens --seed 1.5", "trend tokens --data=", "trend tokens --lens gist",
             "trend tokens --filter nope=1", "trend tokens --data gone.csv --filter family=GPT",
             "trend tokens --data gone.csv --filter dense_or_moe=moe", "trend tokens --data gone.csv --filter dataset=epoch",
             "models --top 3", "trend tokens --measure active"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void CliTrend::mistakesInWords()
{
    QFETCH(QString, words);
    DEKADE_REFUSED(Program().run(typed(words)), 2);
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::CliTrend)
#include "tst_clitrend.moc"
