#include "tests/support/case.h"
#include "tests/views/inspector/drawing/publishedconfigs.h"
#include "views/inspector/drawing/layerwords.h"

using namespace dekade;
using namespace dekade::inspector;

namespace {

QString textOf(const Sentence &sentence)
{
    QString text;
    for (const Piece &piece : sentence)
        text += piece.text;
    return text;
}

class LayerWordsTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void stacks_data();
    void stacks();
    void runs();
    void everyLayerHasATitle();
};

void LayerWordsTest::stacks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::size_t>("usual");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("stack");
    QTest::addColumn<QString>("norm");
    QTest::newRow("all alike") << "Mixtral-8x7B-v0.1" << std::size_t {16} << "Block 17 of 32, all alike"
                               << "all 32 with experts"
                               << "RMSNorm";
    QTest::newRow("first dense") << "DeepSeek-V3" << std::size_t {30} << "Block 31 of 61; 4 to 61 are alike"
                                 << "3 dense, 58 with experts"
                                 << "RMSNorm";
    // Layer 8 of 0…25 is the commonest kind: every sixth sees all, 12 and 13 do not.
    QTest::newRow("windows") << "gemma-3-1b-it" << std::size_t {13} << "Block 14 of 26; 22 are of its kind"
                             << "all 26 dense · 22 see 512, 4 see all"
                             << "RMSNorm";
    QTest::newRow("LayerNorm without bias") << "dbrx-base" << std::size_t {20} << "Block 21 of 40, all alike"
                                            << "all 40 with experts"
                                            << "LayerNorm";
    QTest::newRow("LayerNorm") << "gpt2" << std::size_t {6} << "Block 7 of 12, all alike"
                               << "all 12 dense"
                               << "LayerNorm";
}

void LayerWordsTest::stacks()
{
    QFETCH(QString, name);
    const architecture::Config &config = tests::publishedConfigs().at(name);
    const DiagramOptions options;
    const Sayer sayer(options);
    QTEST(usualLayer(config), "usual");
    QTEST(textOf(blockTitle(sayer, config, usualLayer(config)).front()), "title");
    QTEST(textOf(stackLabels(sayer, config).front()), "stack");
    QTEST(normName(config), "norm");
}

void LayerWordsTest::runs()
{
    const auto dense = feedForwardRuns(tests::publishedConfigs().at(QStringLiteral("DeepSeek-V3")));
    QCOMPARE(dense, (std::vector<FeedForwardRun> {{0, 3, false}, {3, 58, true}}));
    QCOMPARE(feedForwardRuns(tests::interleaved()).size(), std::size_t {48});
    QVERIFY(tests::interleaved().layers[usualLayer(tests::interleaved())].feedForward.isMoe());
}

void LayerWordsTest::everyLayerHasATitle()
{
    architecture::Config config = tests::publishedConfigs().at(QStringLiteral("gpt2"));
    const DiagramOptions options;
    const Sayer sayer(options);
    config.layers[4].attention.heads = 6;
    QCOMPARE(textOf(blockTitle(sayer, config, 4).front()), QStringLiteral("Block 5 of 12, the only one of its kind"));
    QCOMPARE(textOf(blockTitle(sayer, config, 5).front()), QStringLiteral("Block 6 of 12; 11 are of its kind"));
    config.layers.resize(1);
    QCOMPARE(textOf(blockTitle(sayer, config, 0).front()), QStringLiteral("Block 1 of 1"));
}

} // namespace

QTEST_MAIN(LayerWordsTest)
#include "tst_layerwords.moc"
