#include "model/state/viewstate.h"
#include "tests/support/case.h"

#include <algorithm>

using namespace dekade;

class ViewStateTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void keysGoBothWays()
    {
        const QStringList keys {QStringLiteral("parameters"), QStringLiteral("tokens"), QStringLiteral("parameters-tokens"),
            QStringLiteral("compute"), QStringLiteral("sparsity"), QStringLiteral("granularity")};
        QCOMPARE(state::figureKeys(), keys);
        for (const QString &key : keys)
            QCOMPARE(state::keyOf(state::figureOf(key).value()), key);
    }

    void unknownKeysAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("empty") << QString();
        QTest::newRow("other case") << QStringLiteral("Parameters");
        QTest::newRow("a later figure") << QStringLiteral("benchmarks");
    }

    void unknownKeysAreRefused()
    {
        QFETCH(QString, key);
        QVERIFY(!state::figureOf(key).has_value());
    }

    void onlyFiguresOfSizeHaveAMeasure()
    {
        for (const QString &key : state::figureKeys())
            QCOMPARE(state::usesMeasure(*state::figureOf(key)), key.startsWith(QStringLiteral("parameters")));
    }

    void theDefaultConfidenceMayBeChosen()
    {
        const std::vector<int> &percents = state::trendConfidences();
        QVERIFY(std::find(percents.begin(), percents.end(), state::ViewState().trendConfidence) != percents.end());
    }

    void dataSetsAreShown_data()
    {
        using state::Showing;
        QTest::addColumn<QString>("dataset");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("background");
        QTest::addColumn<int>("said"); // a Showing, −1 for nothing
        QTest::addColumn<Showing>("shown");
        const auto row = [](const char *name, const char *dataset, const char *filter, bool background, int said, Showing shown) {
            QTest::newRow(name) << QString::fromLatin1(dataset) << QString::fromLatin1(filter) << background << said << shown;
        };
        row("curated", "curated", "", false, -1, Showing::Full);
        row("curated cannot be put off", "curated", "", true, static_cast<int>(Showing::Off), Showing::Full);
        row("nameless, as a sample's", "", "", true, -1, Showing::Full);
        row("own", "own", "own", false, static_cast<int>(Showing::Faint), Showing::Full);
        row("an import", "epoch", "", true, -1, Showing::Faint);
        row("an import without a background", "epoch", "", false, -1, Showing::Off);
        row("asked for in full", "epoch", "", true, static_cast<int>(Showing::Full), Showing::Full);
        row("in full without a background", "epoch", "", false, static_cast<int>(Showing::Full), Showing::Full);
        row("off", "epoch", "", true, static_cast<int>(Showing::Off), Showing::Off);
        row("filtered for", "epoch", "EPOCH", true, -1, Showing::Full);
        row("filtered for another", "epoch", "owid", true, -1, Showing::Faint);
        row("the switch is stronger than the filter", "epoch", "epoch", true, static_cast<int>(Showing::Faint), Showing::Faint);
    }
    void dataSetsAreShown()
    {
        QFETCH(QString, dataset);
        QFETCH(QString, filter);
        QFETCH(int, said);
        QFETCH(bool, background);
        state::ViewState state;
        state.showBackground = background;
        if (!filter.isEmpty())
            state.filter.wanted[catalogue::FilterKey::Dataset] = QStringList(filter);
        if (said >= 0)
            state.dataSets[dataset] = static_cast<state::Showing>(said);
        QTEST(state::showingOf(state, dataset), "shown");
    }

    void dataSetsComeBackFromWords()
    {
        const QMap<QString, state::Showing> all {{u"bundled/epoch-notable-2026-05"_qs, state::Showing::Off},
            {u"two words"_qs, state::Showing::Full}, {u"owid"_qs, state::Showing::Faint}};
        const QStringList words = state::dataSetWords(all);
        QCOMPARE(words, (QStringList {u"off bundled/epoch-notable-2026-05"_qs, u"faint owid"_qs, u"full two words"_qs}));
        QCOMPARE(state::dataSetsOf(words), all);
        QVERIFY(state::dataSetsOf({u"off"_qs, u"off "_qs, u"bright epoch"_qs, QString()}).isEmpty());
    }

    void statesCompareByValue()
    {
        state::ViewState a;
        state::ViewState b;
        QVERIFY(a == b);
        b.compared.push_back({3});
        QVERIFY(a != b);
        b = a;
        b.showGuides = false;
        QVERIFY(a != b);
        b = a;
        b.trendConfidence = 95;
        QVERIFY(a != b);
    }
};

QTEST_APPLESS_MAIN(ViewStateTest)
#include "tst_viewstate.moc"
