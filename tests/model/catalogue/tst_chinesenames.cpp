#include "tests/support/bundledfacts.h"
#include "tests/support/case.h"

#include "model/catalogue/shownname.h"

#include <QSet>

#include <algorithm>

using namespace dekade;
using namespace catalogue;

namespace {

bool hasHan(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

/// Names in Chinese: of every maker, and of what has a Chinese name of its own. Expected names are those that the makers use on their
/// Chinese pages.
class ChineseNamesTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void everyMakerHasAnEntry()
    {
        const CataloguePtr facts = tests::bundledFacts();
        QSet<OrganizationId> seen;
        for (const Model &model : facts->models())
            seen.insert(model.organization);
        QVERIFY(seen.size() > 15);
        for (const OrganizationId id : seen) {
            const Organization &maker = facts->organization(id);
            QVERIFY2(!maker.nameZh.isEmpty(), qPrintable(maker.key));
            // The same name, or one that is Chinese.
            QVERIFY2(maker.nameZh == maker.name || hasHan(maker.nameZh), qPrintable(maker.nameZh));
        }
    }

    void everyChineseMakerHasAChineseName()
    {
        for (const Organization &maker : tests::bundledFacts()->organizations()) {
            if (maker.country == QLatin1String("China"))
                QVERIFY2(hasHan(maker.nameZh), qPrintable(maker.key));
        }
    }

    /// Where a name is the same, none is made up.
    void aNameOfItsOwnIsChinese()
    {
        const CataloguePtr facts = tests::bundledFacts();
        for (const Model &model : facts->models())
            QVERIFY2(model.nameZh.isEmpty() || hasHan(model.nameZh), qPrintable(model.key));
        for (const Family &family : facts->families())
            QVERIFY2(family.nameZh.isEmpty() || hasHan(family.nameZh), qPrintable(family.key));
    }

    void isShown_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("maker");
        const auto row = [](const char *key, const char *model, const char *family, const char *maker) {
            QTest::newRow(key) << QString::fromUtf8(key) << QString::fromUtf8(model) << QString::fromUtf8(family)
                               << QString::fromUtf8(maker);
        };
        row("qwen2.5-72b", "通义千问 2.5-72B", "通义千问 2.5", "通义千问（阿里巴巴）");
        row("qwen3-235b-a22b", "通义千问 3-235B", "通义千问 3", "通义千问（阿里巴巴）");
        row("ernie-4.5-300b-a47b", "文心 4.5 300B", "文心 4.5", "百度");
        row("hunyuan-a13b", "混元-A13B", "混元", "腾讯");
        row("glm-4.5", "GLM-4.5", "GLM-4.5", "智谱 AI");
        row("kimi-k2", "Kimi K2", "Kimi", "月之暗面");
        row("deepseek-v3", "DeepSeek-V3", "DeepSeek-V3", "深度求索");
        row("gpt-2-small", "GPT-2 small", "GPT-2", "OpenAI");
        row("palm-540b", "PaLM 540B", "PaLM", "谷歌、DeepMind");
        row("mt-nlg-530b", "MT-NLG 530B", "Megatron-Turing NLG", "微软、英伟达");
    }
    void isShown()
    {
        QFETCH(QString, key);
        const CataloguePtr facts = tests::bundledFacts();
        const auto id = facts->find(key);
        DEKADE_VERIFY_RESULT(id);
        const Model &model = facts->model(*id);
        QTEST(shownName(model, QLocale::Chinese), "model");
        QTEST(shownName(facts->family(model.family), QLocale::Chinese), "family");
        QTEST(shownName(facts->organization(model.organization), QLocale::Chinese), "maker");
        QVERIFY(!hasHan(shownName(model, QLocale::English)) && !hasHan(shownName(facts->family(model.family), QLocale::English)));
    }
};

QTEST_GUILESS_MAIN(ChineseNamesTest)
#include "tst_chinesenames.moc"
