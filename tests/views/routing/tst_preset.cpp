#include "tests/support/case.h"
#include "views/routing/preset.h"

#include <QSet>

using namespace dekade;
using namespace dekade::routing;

/// The table of presets and the counts of possible choices.
class PresetTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void combinations_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("k");
        QTest::addColumn<quint64>("ways");
        QTest::newRow("Mixtral") << 8 << 2 << quint64(28);
        QTest::newRow("DBRX, 65 times as many") << 16 << 4 << quint64(1820);
        QTest::newRow("DeepSeekMoE section 2.1, 16 experts") << 16 << 2 << quint64(120);
        QTest::newRow("DeepSeekMoE section 2.1, each split in four") << 64 << 8 << quint64(4426165368);
        QTest::newRow("DeepSeek-V3") << 256 << 8 << quint64(409663695276000);
        QTest::newRow("Kimi K2") << 384 << 8 << quint64(10895665708319184);
        QTest::newRow("none of some") << 5 << 0 << quint64(1);
        QTest::newRow("all") << 5 << 5 << quint64(1);
        QTest::newRow("none of none") << 0 << 0 << quint64(1);
    }
    void combinations()
    {
        QFETCH(int, n);
        QFETCH(int, k);
        QTEST(quint64(routing::combinations(n, k).value()), "ways");
    }

    void tooManyWaysAreNoNumber()
    {
        QVERIFY(!routing::combinations(2048, 64));
        QVERIFY(routing::combinations(62, 31)); // 4.7e17
        QVERIFY(!routing::combinations(70, 35)); // 1.1e20
    }

    /// Small enough to list: 2 of 6 experts within 1 of 3 groups of 2: three sets. 2 of 6 within 2 of 3: all 15.
    void setsWithinGroups()
    {
        RouterSettings settings;
        settings.experts = 6;
        settings.topK = 2;
        settings.groups = {3, 1};
        QCOMPARE(quint64(*reachableSets(settings)), quint64(3));
        settings.groups.kept = 2;
        QCOMPARE(quint64(*reachableSets(settings)), quint64(15));
        QCOMPARE(quint64(*reachableSets(presetOf(u"deepseek-v3")->settings)), quint64(71614201382880));
    }

    void everyPresetIsWhole()
    {
        QSet<QString> ids;
        for (const Preset &preset : presets()) {
            ids.insert(QString::fromLatin1(preset.model.data(), qsizetype(preset.model.size())));
            QVERIFY2(preset.settings.experts >= 8 && preset.settings.topK >= 1, qPrintable(preset.name));
            QVERIFY2(preset.settings.experts % preset.settings.groups.count == 0, qPrintable(preset.name));
            QVERIFY2(preset.layers == 0 || (preset.moeLayers() > 0 && preset.moeLayers() <= preset.layers), qPrintable(preset.name));
        }
        QCOMPARE(ids.size(), qsizetype(presets().size()));
    }

    /// Config: 61 layers, the first 3 dense; 24 of 48; all 32.
    void layersWithExperts()
    {
        QCOMPARE(presetOf(u"deepseek-v3")->moeLayers(), 58);
        QVERIFY(!presetOf(u"deepseek-v3")->isMoeLayer(2) && presetOf(u"deepseek-v3")->isMoeLayer(3));
        QCOMPARE(presetOf(u"llama-4-maverick")->moeLayers(), 24);
        QVERIFY(!presetOf(u"llama-4-maverick")->isMoeLayer(2) && presetOf(u"llama-4-maverick")->isMoeLayer(47));
        QCOMPARE(presetOf(u"mixtral-8x7b")->moeLayers(), 32);
        QCOMPARE(presetOf(u"mixtral-8x7b")->expertParameters(), 176160768.0);
    }

    void aModelOfCountsAlone()
    {
        QVERIFY(!presetOf(u"gpt-3-175b"));
        QVERIFY(generalPreset(QStringLiteral("Mine"), {16, 2, 1})->ruleIsGeneral);
        QVERIFY(!generalPreset({}, {1, 1, 0}) && !generalPreset({}, {8, 9, 0}) && !generalPreset({}, {8, 0, 0})
            && !generalPreset({}, {5000, 2, 0}));
    }
};

QTEST_MAIN(PresetTest)
#include "tst_preset.moc"
