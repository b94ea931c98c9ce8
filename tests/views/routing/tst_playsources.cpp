#include "tests/support/case.h"
#include "views/routing/playsources.h"
#include "views/routing/preparedtext.h"
#include "views/routing/sceneat.h"
#include "views/routing/stagewords.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace dekade;
using namespace dekade::routing;

namespace {

std::shared_ptr<const exchange::RecordedLoads> loads()
{
    auto read = exchange::bundledRecordedLoads();
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    return std::make_shared<const exchange::RecordedLoads>(std::move(*read));
}

PerformanceRequest requestOf(QStringView model)
{
    const Preset *preset = presetOf(model);
    return {*preset, tokensOf(preparedText(QLocale::English, *preset)), preset->seed, 0, 0, {}};
}

} // namespace

/// Whose choices are played.
class PlaySourcesTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void theSeededRouterComesFirst()
    {
        const PlaySources sources(loads());
        QCOMPARE(sources.kind(), PlaySources::Kind::Seeded);
        QCOMPARE(sources.names().size(), 4); // seeded, OLMoE, Mixtral, a file
        QVERIFY(sources.opensFile(3) && !sources.opensFile(2));
        QVERIFY(sources.domains(base::Phrases()).isEmpty() && sources.layers().isEmpty() && sources.model().isEmpty());
        const PerformanceRequest request = requestOf(u"mixtral-8x7b");
        QVERIFY(sources.requestFor(request, 5) == request);
        StageOptions options;
        sources.describe(options, 5, base::Phrases());
        QVERIFY(options.recordedLoad.empty() && options.origin.from.isEmpty());
    }

    void recordedLoads_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("experts");
        QTest::addColumn<int>("topK");
        QTest::newRow("OLMoE") << 1 << QStringLiteral("olmoe-1b-7b") << 64 << 8;
        QTest::newRow("Mixtral") << 2 << QStringLiteral("mixtral-8x7b") << 8 << 2;
    }

    /// Every kind of text and layer: 208,896 tokens of k choices each, and whose they are.
    void recordedLoads()
    {
        QFETCH(int, index);
        QFETCH(QString, model);
        QFETCH(int, experts);
        QFETCH(int, topK);
        PlaySources sources(loads());
        sources.choose(index);
        QCOMPARE(sources.model(), model);
        QCOMPARE(sources.layers(), (QList<int> {0, 7, 15}));
        QCOMPARE(sources.nearestLayer(9), 7);
        QCOMPARE(sources.domains(base::Phrases()).size(), 5);
        for (int domain = 0; domain < 5; ++domain) {
            sources.chooseDomain(domain);
            const PerformanceRequest request = sources.requestFor(requestOf(model), 7);
            QCOMPARE(request.frequencies.size(), std::size_t(experts));
            QCOMPARE(std::accumulate(request.frequencies.begin(), request.frequencies.end(), 0.0), 208896.0 * topK);
            StageOptions options;
            sources.describe(options, 7, base::Phrases());
            QCOMPARE(options.recordedLoad.size(), std::size_t(experts));
            QVERIFY(options.origin.by.contains(QStringLiteral("allenai/OLMoE")) && !options.origin.text.isEmpty());
            const auto play = perform(request);
            QVERIFY2(play.ok(), play ? "" : play.fault().message.c_str());
            QVERIFY(provenanceOf(**play, options, base::Phrases()).contains(options.origin.from));
        }
    }

    /// Words drawn by recorded loads go to the busy experts: over many, first choices are as frequent as the loads say.
    void wordsAreDrawnByTheLoads()
    {
        PlaySources sources(loads());
        sources.choose(1);
        PerformanceRequest request = sources.requestFor(requestOf(u"olmoe-1b-7b"), 15);
        request.crowd = 4000;
        const auto play = perform(request);
        QVERIFY(play.ok());
        const auto busiest = std::max_element(request.frequencies.begin(), request.frequencies.end()) - request.frequencies.begin();
        int firsts = 0;
        for (const Pick &pick : (*play)->trace.picks)
            firsts += pick.rank == 0 && pick.expert == busiest;
        const double share = request.frequencies[std::size_t(busiest)] / (208896.0 * 8);
        QVERIFY(std::abs(firsts / 4013.0 - share) < 4 * std::sqrt(share / 4013));
    }

    void files_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("replays");
        QTest::addColumn<int>("layer");
        QTest::newRow("choices") << QByteArray("token,layer,experts,weights\n0,3,5;1,0.75;0.25\n1,3,2;7,0.5;0.5\n") << true << 3;
        QTest::newRow("assignments") << QByteArray("layer,expert\n2,5\n2,5\n2,7\n") << false << 2;
    }

    void files()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, replays);
        QFETCH(int, layer);
        PlaySources sources(loads());
        DEKADE_VERIFY_RESULT(sources.open(write(content)));
        QCOMPARE(sources.kind(), PlaySources::Kind::File);
        QCOMPARE(sources.counts().experts, 8);
        QCOMPARE(sources.layers(), (QList<int> {layer}));
        const PerformanceRequest request = sources.requestFor(requestOf(u"mixtral-8x7b"), layer);
        QCOMPARE(request.replay != nullptr, replays);
        QCOMPARE(request.frequencies.empty(), replays);
        const auto play = perform(request);
        QVERIFY2(play.ok(), play ? "" : play.fault().message.c_str());
        StageOptions options;
        sources.describe(options, layer, base::Phrases());
        QVERIFY(provenanceOf(**play, options, base::Phrases()).contains(QStringLiteral("choices")));
        if (!replays)
            return;
        QCOMPARE((*play)->request.tokens, (QStringList {QStringLiteral("#1"), QStringLiteral("#2")}));
        QCOMPARE((*play)->picksOf(0)[0].expert, 5);
        QVERIFY(!(*play)->hasScores());
        // Every still can be drawn without scores.
        for (int step = 0; step < 10; ++step)
            QVERIFY(!sceneAt(**play, stillAt(step, 2), options).items.empty());
    }

    /// A file that cannot be read changes nothing.
    void aWrongFileLeavesTheChoice()
    {
        PlaySources sources(loads());
        sources.choose(2);
        const base::Result<void> opened = sources.open(write("layer,expert\n0,x\n"));
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().line, 2);
        QCOMPARE(sources.kind(), PlaySources::Kind::Loads);
        QCOMPARE(sources.names().size(), 4);
    }

private:
    QString write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QStringLiteral("choices")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's file cannot be written");
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

QTEST_MAIN(PlaySourcesTest)
#include "tst_playsources.moc"
