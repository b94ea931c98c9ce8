#include "tests/support/case.h"
#include "views/routing/performance.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace dekade;
using namespace dekade::routing;

namespace {

PerformanceRequest requestOf(QStringView model, int crowd = 0)
{
    const Preset *preset = presetOf(model);
    return {*preset, tokensOf(QStringLiteral("The quick brown fox jumps over the lazy dog.")), preset->seed, crowd, 0, {}};
}

} // namespace

/// What is known before the first frame.
class PerformanceTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void tokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tokens");
        QTest::newRow("words and a point") << QStringLiteral("Two experts.")
                                           << QStringList {QStringLiteral("Two"), QStringLiteral("experts"), QStringLiteral(".")};
        QTest::newRow("apostrophe, number, Han")
            << QStringLiteral("It's 8, 不?")
            << QStringList {QStringLiteral("It's"), QStringLiteral("8"), QStringLiteral(","), QStringLiteral("不"), QStringLiteral("?")};
        QTest::newRow("Han beside Latin") << QStringLiteral("用MoE吧")
                                          << QStringList {QStringLiteral("用"), QStringLiteral("MoE"), QStringLiteral("吧")};
        QTest::newRow("a sign of two units") << QStringLiteral("a😀b")
                                             << QStringList {QStringLiteral("a"), QStringLiteral("😀"), QStringLiteral("b")};
        QTest::newRow("nothing") << QStringLiteral(" \n") << QStringList {};
    }
    void tokens()
    {
        QFETCH(QString, text);
        QTEST(tokensOf(text), "tokens");
    }

    void manyTokensAreCut() { QCOMPARE(tokensOf(QString(1000, QLatin1Char('.'))).size(), qsizetype(kMostTokens)); }

    /// A word goes where it goes, whether others went before it or not.
    void aCrowdChangesNoWord()
    {
        for (const QStringView model : {u"mixtral-8x7b", u"deepseek-v3"}) {
            const auto alone = perform(requestOf(model));
            const auto behind = perform(requestOf(model, 512));
            QVERIFY(alone.ok() && behind.ok());
            for (int token = 0; token < (*alone)->tokens(); ++token) {
                const auto one = (*alone)->picksOf(token);
                const auto other = (*behind)->picksOf(token);
                for (std::size_t i = 0; i < one.size(); ++i)
                    QCOMPARE(other[i].expert, one[i].expert);
            }
        }
    }

    void aRecordOfOthersIsRefused()
    {
        const auto play = perform(requestOf(u"dbrx"));
        QVERIFY(play.ok());
        PerformanceRequest request = requestOf(u"mixtral-8x7b");
        request.replay = std::make_shared<const TraceRecord>(recordOf(**play, 3, {}));
        QVERIFY(!perform(request).ok()); // 16 experts, not 8
        request = replayOf(*presetOf(u"dbrx"), request.replay);
        QVERIFY(perform(request).ok());
        request.tokens << QStringLiteral("more");
        QVERIFY(!perform(request).ok());
        request = requestOf(u"dbrx");
        request.frequencies = {1, 2};
        QVERIFY(!perform(request).ok());
    }

    void loadsAreTheTraces_data()
    {
        QTest::addColumn<QString>("model");
        for (const Preset &preset : presets())
            QTest::newRow(qPrintable(preset.name)) << QString::fromLatin1(preset.model.data(), qsizetype(preset.model.size()));
    }

    /// For every preset: the loads after n tokens are those of the trace's kept picks, and the last are the trace's own.
    void loadsAreTheTraces()
    {
        QFETCH(QString, model);
        for (const double factor : {0.0, 1.0}) {
            PerformanceRequest request = requestOf(model, 40);
            if (factor > 0)
                request.capacityFactor = factor;
            const auto made = perform(request);
            QVERIFY2(made.ok(), made.ok() ? "" : made.fault().message.c_str());
            const Performance &play = **made;
            QCOMPARE(int(play.moments.size()), play.tokens() + 1);
            std::vector<int> load(std::size_t(play.trace.experts), 0);
            int dropped = 0;
            for (int row = 0; row < play.trace.tokens; ++row) {
                for (const Pick &pick : play.trace.picksOf(row)) {
                    load[std::size_t(pick.expert)] += pick.fate == Fate::Kept;
                    dropped += pick.fate == Fate::Dropped;
                }
                if (row + 1 >= request.crowd) {
                    QVERIFY(play.moments[std::size_t(row + 1 - request.crowd)].load == load);
                    QCOMPARE(play.moments[std::size_t(row + 1 - request.crowd)].dropped, dropped);
                }
            }
            QVERIFY(load == play.trace.load);
            QVERIFY(*std::max_element(load.begin(), load.end()) <= (play.trace.capacity < 0 ? 1 << 30 : play.trace.capacity));
        }
    }

    void theSameRequestGivesTheSameTrace()
    {
        const auto first = perform(requestOf(u"deepseek-v3", 64));
        (void)perform(requestOf(u"kimi-k2", 64)); // another bias in between
        const auto second = perform(requestOf(u"deepseek-v3", 64));
        QVERIFY((*first)->trace == (*second)->trace);
        QVERIFY((*first)->bias == (*second)->bias);
    }

    void skewLoadsTheFirstExperts()
    {
        PerformanceRequest request = requestOf(u"mixtral-8x7b", 400);
        const auto even = perform(request);
        request.skew = 4;
        const auto skewed = perform(request);
        const auto firstHalf = [](const Trace &trace) { return std::accumulate(trace.load.begin(), trace.load.begin() + 4, 0); };
        QVERIFY(firstHalf((*skewed)->trace) > firstHalf((*even)->trace) + 100);
        QVERIFY((*skewed)->moments.back().maxViolation > (*even)->moments.back().maxViolation);
    }

    void impossibleRequests()
    {
        PerformanceRequest request = requestOf(u"mixtral-8x7b");
        request.tokens.clear();
        QVERIFY(!perform(request).ok());
        request = requestOf(u"mixtral-8x7b", kMostCrowd + 1);
        QVERIFY(!perform(request).ok());
        request = requestOf(u"mixtral-8x7b");
        request.capacityFactor = 0;
        QVERIFY(!perform(request).ok());
        request = requestOf(u"mixtral-8x7b");
        request.skew = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!perform(request).ok());
    }
};

QTEST_MAIN(PerformanceTest)
#include "tst_performance.moc"
