// The table of published routers: complete, distinct, and every row routes.
#include "model/routing/logitsource.h"
#include "model/routing/router.h"
#include "model/routing/routers.h"
#include "tests/support/case.h"

#include <set>

namespace dekade::tests {

using namespace routing;

class RoutersTest final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreWhole_data();
    void rowsAreWhole();
    void keysAreDistinct();
    void publishedNumbers_data();
    void publishedNumbers();
    void anUnknownKeyIsNone();
};

void RoutersTest::rowsAreWhole_data()
{
    QTest::addColumn<QString>("key");
    for (const Router &router : routers())
        QTest::newRow(router.key.data()) << QString::fromLatin1(router.key.data());
}

void RoutersTest::rowsAreWhole()
{
    QFETCH(QString, key);
    const Router *router = routerOf(key.toStdString());
    QVERIFY(router != nullptr);
    QVERIFY(!router->name.empty() && !router->paper.empty() && router->code.find('@') != std::string_view::npos);
    QVERIFY(router->shape.moeLayers + router->shape.firstMoeLayer <= router->shape.layers || router->shape.layers == 12);
    const LogitTable logits = madeUpLogits({2 * router->settings.experts, router->settings.experts, 1, 2, 0, 0, 0});
    const Outcome<Trace> trace = route(router->settings, {logits.view()});
    QVERIFY2(trace.ok(), trace.ok() ? "" : trace.fault().message.c_str());
    QCOMPARE(trace->load.size(), static_cast<std::size_t>(router->settings.experts));
}

void RoutersTest::keysAreDistinct()
{
    std::set<std::string_view> keys;
    for (const Router &router : routers())
        keys.insert(router.key);
    QCOMPARE(keys.size(), routers().size());
}

void RoutersTest::publishedNumbers_data()
{
    QTest::addColumn<int>("experts");
    QTest::addColumn<int>("topK");
    QTest::addColumn<int>("shared");
    QTest::addColumn<double>("factor");
    // The models' own configurations.
    QTest::newRow("mixtral") << 8 << 2 << 0 << 1.0;
    QTest::newRow("dbrx") << 16 << 4 << 0 << 1.0;
    QTest::newRow("deepseek_v2") << 160 << 6 << 2 << 16.0;
    QTest::newRow("deepseek_v3") << 256 << 8 << 1 << 2.5;
    QTest::newRow("kimi_k2") << 384 << 8 << 1 << 2.827;
    QTest::newRow("glm4_5") << 160 << 8 << 1 << 2.5;
    QTest::newRow("glm4_5_air") << 128 << 8 << 1 << 1.0;
    QTest::newRow("dots_llm1") << 128 << 6 << 2 << 2.5;
    QTest::newRow("qwen3_moe") << 128 << 8 << 0 << 1.0;
    QTest::newRow("olmoe") << 64 << 8 << 0 << 1.0;
    QTest::newRow("gpt_oss") << 128 << 4 << 0 << 1.0;
    QTest::newRow("hunyuan_a13b") << 64 << 8 << 1 << 1.0;
    QTest::newRow("llama4") << 16 << 1 << 1 << 1.0;
    QTest::newRow("minimax_text_01") << 32 << 2 << 0 << 1.0;
}

void RoutersTest::publishedNumbers()
{
    QFETCH(int, experts);
    QFETCH(int, topK);
    QFETCH(int, shared);
    const RouterSettings settings = routerOf(QTest::currentDataTag())->settings;
    QCOMPARE(settings.experts, experts);
    QCOMPARE(settings.topK, topK);
    QCOMPARE(settings.sharedExperts, shared);
    QTEST(settings.factor, "factor");
}

void RoutersTest::anUnknownKeyIsNone()
{
    QVERIFY(routerOf("Mixtral") == nullptr);
    QVERIFY(routerOf("") == nullptr);
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::RoutersTest)
#include "tst_routers.moc"
