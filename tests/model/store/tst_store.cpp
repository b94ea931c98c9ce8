#include "model/store/compiler/factreader.h"
#include "model/store/compiler/factwriter.h"
#include "model/store/store.h"
#include "tests/support/bundledfacts.h"
#include "tests/support/case.h"

#include "model/catalogue/lens.h"

#include <QFile>
#include <QTemporaryDir>

using namespace dekade;
using catalogue::Lens;
using catalogue::Quantity;

/// The bundled facts through the store: all of it arrives, is found, and is checked.
class StoreTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto data = store::readFacts(QStringLiteral(DEKADE_FACTS));
        DEKADE_VERIFY_RESULT(data);
        m_path = m_folder.filePath(QStringLiteral("catalogue.sqlite"));
        DEKADE_VERIFY_RESULT(store::writeFacts(*data, m_path));
        auto opened = store::Store::open({m_path, m_folder.filePath(QStringLiteral("none.sqlite"))});
        DEKADE_VERIFY_RESULT(opened);
        m_store = std::move(*opened);
        const auto loaded = m_store->load();
        DEKADE_VERIFY_RESULT(loaded);
        m_catalogue = *loaded;
    }

    void allFactsArrive()
    {
        const catalogue::CataloguePtr plain = tests::bundledFacts();
        QCOMPARE(m_catalogue->models().size(), plain->models().size());
        QCOMPARE(m_catalogue->claims().size(), plain->claims().size());
        for (const catalogue::Model &model : plain->models()) {
            const auto found = m_catalogue->find(model.key);
            DEKADE_VERIFY_RESULT(found);
            for (const Quantity quantity : {Quantity::ParamsTotal, Quantity::ParamsActive, Quantity::TrainingTokens})
                QCOMPARE(catalogue::pick(*m_catalogue, *found, quantity, Lens::Official).value, catalogue::pick(*plain, model.id, quantity, Lens::Official).value);
        }
    }

    void lenses_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<Quantity>("quantity");
        QTest::addColumn<Lens>("lens");
        QTest::addColumn<double>("value");
        QTest::newRow("GPT-2 small, article") << QStringLiteral("GPT-2 small") << Quantity::ParamsTotal << Lens::Article << 137e6;
        QTest::newRow("GPT-2 small, official") << QStringLiteral("GPT-2 small") << Quantity::ParamsTotal << Lens::Official << 124e6;
        QTest::newRow("Llama 3.1 405B, article") << QStringLiteral("llama 3.1 405b") << Quantity::TrainingTokens << Lens::Article << 3.67e12;
        QTest::newRow("Llama 3.1 405B, official") << QStringLiteral("llama 3.1 405b") << Quantity::TrainingTokens << Lens::Official << 15.6e12;
    }
    void lenses()
    {
        QFETCH(QString, model);
        QFETCH(Quantity, quantity);
        QFETCH(Lens, lens);
        QFETCH(double, value);
        const auto id = m_catalogue->find(model);
        DEKADE_VERIFY_RESULT(id);
        QCOMPARE(catalogue::pick(*m_catalogue, *id, quantity, lens).value.value_or(-1), value);
    }

    void search_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("first");
        QTest::newRow("a name") << QStringLiteral("DeepSeek-V3") << QStringLiteral("deepseek-v3");
        QTest::newRow("typed in part") << QStringLiteral("mini max") << QString();
        QTest::newRow("two parts") << QStringLiteral("llama 405") << QStringLiteral("llama-3.1-405b");
        QTest::newRow("nothing such") << QStringLiteral("qqqqzzzz") << QString();
        QTest::newRow("operators do no harm") << QStringLiteral("\"gpt NEAR( -") << QString();
    }
    void search()
    {
        QFETCH(QString, words);
        QFETCH(QString, first);
        const auto hits = m_store->search(words);
        DEKADE_VERIFY_RESULT(hits);
        if (first.isEmpty())
            return;
        QVERIFY(!hits->empty());
        QCOMPARE(m_catalogue->model(hits->front().model).key, first);
    }

    void chineseIsFound()
    {
        const auto hits = m_store->search(QStringLiteral("参数"));
        DEKADE_VERIFY_RESULT(hits);
        QVERIFY(!hits->empty());
        for (const store::SearchHit &hit : *hits)
            QVERIFY2(!hit.snippet.contains(QStringLiteral("参 数")), qPrintable(hit.snippet));
    }

    void verifyFindsNothing()
    {
        const auto report = m_store->verify();
        DEKADE_VERIFY_RESULT(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(QLatin1Char('\n'))));
        QVERIFY(report->checked.size() >= 5);
    }

    /// A digit changed inside a value passes SQLite's own check; the hashes find it.
    void verifyFindsAChangedDigit()
    {
        const QString broken = m_folder.filePath(QStringLiteral("broken.sqlite"));
        QFile original(m_path);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QByteArray bytes = original.readAll();
        const qsizetype at = bytes.indexOf("Llama 3.1 405B");
        QVERIFY(at > 0);
        bytes[at + 10] = '9';
        QFile changed(broken);
        QVERIFY(changed.open(QIODevice::WriteOnly));
        QCOMPARE(changed.write(bytes), bytes.size());
        changed.close();
        auto opened = store::Store::open({broken, m_folder.filePath(QStringLiteral("none.sqlite"))});
        DEKADE_VERIFY_RESULT(opened);
        const auto report = (*opened)->verify();
        DEKADE_VERIFY_RESULT(report);
        QVERIFY(!report->problems.isEmpty());
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<store::Store> m_store;
    catalogue::CataloguePtr m_catalogue;
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
