#include "model/catalogue/background.h"

#include "model/catalogue/lens.h"
#include "model/store/store.h"
#include "tests/support/case.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace dekade;
using namespace dekade::catalogue;

/// Epoch's notable models behind the curated ones, as they ship.
class BackgroundTest : public tests::Case {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    CataloguePtr m_catalogue;

    const Background &epoch() const { return m_catalogue->backgrounds().at(0); }

    static int rowsInFile()
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("rows"));
        file.setDatabaseName(store::bundledPath());
        file.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!file.open())
            return -1;
        QSqlQuery count(QStringLiteral("SELECT count(*) FROM background_model"), file);
        return count.next() ? count.value(0).toInt() : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto store = store::Store::open({store::bundledPath(), m_folder.filePath(QStringLiteral("user.sqlite"))});
        QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
        const auto loaded = (*store)->load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text()));
        m_catalogue = *loaded;
    }

    void shipsWithItsCredit()
    {
        QCOMPARE(m_catalogue->backgrounds().size(), std::size_t {1});
        // All 1,011 rows ship; a snapshot carries those that are shown or are a curated model's twin.
        QCOMPARE(rowsInFile(), 1011);
        for (const BackgroundModel &model : epoch().models)
            QVERIFY2(model.twin || model.isShown(), qPrintable(model.name));
        QVERIFY(epoch().credit.contains(QLatin1String("Epoch AI")));
        QVERIFY(epoch().credit.contains(QLatin1String("CC BY 4.0")));
        QCOMPARE(epoch().url, QStringLiteral("https://epoch.ai/data/ai-models"));
    }

    void twins_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("date");
        QTest::addColumn<double>("parameters");
        QTest::addColumn<QString>("twin");
        QTest::newRow("other hyphens") << QStringLiteral("Llama 3.1-405B") << QStringLiteral("2024-07-23") << 405e9 << QStringLiteral("Llama 3.1 405B");
        QTest::newRow("words in brackets") << QStringLiteral("GPT-3 175B (davinci)") << QStringLiteral("2020-05-28") << 174.6e9 << QStringLiteral("GPT-3 175B");
        QTest::newRow("case") << QStringLiteral("LLaMA-65B") << QStringLiteral("2023-02-24") << 65.2e9 << QStringLiteral("LLaMA 65B");
        QTest::newRow("no size") << QStringLiteral("GPT-4 (Mar 2023)") << QStringLiteral("2023-03-15") << 0.0 << QStringLiteral("GPT-4");
        QTest::newRow("the largest, not the smallest") << QStringLiteral("GPT-2 (1.5B)") << QStringLiteral("2019-11-05") << 1.5e9 << QStringLiteral("GPT-2 XL");
        QTest::newRow("another size") << QStringLiteral("GShard (dense)") << QStringLiteral("2020-06-30") << 2.3e9 << QString();
        QTest::newRow("another year") << QStringLiteral("Mixtral 8x7B") << QStringLiteral("2019-12-11") << 46.7e9 << QString();
        QTest::newRow("unknown") << QStringLiteral("PaLM 2") << QStringLiteral("2023-05-10") << 340e9 << QString();
        QTest::newRow("nameless") << QStringLiteral("(…)") << QStringLiteral("2023-05-10") << 0.0 << QString();
    }
    void twins()
    {
        QFETCH(QString, name);
        QFETCH(QString, date);
        QFETCH(double, parameters);
        const auto twin = twinOf(*m_catalogue, name, *base::parseDate(date), parameters);
        QTEST(twin ? m_catalogue->model(*twin).name : QString(), "twin");
    }

    /// Rumours and what is drawn already stay out; what is shown has a sure source.
    void showsWhatIsSure()
    {
        int shown = 0;
        for (const BackgroundModel &model : epoch().models) {
            if (!model.isShown())
                continue;
            ++shown;
            QVERIFY2(!model.twin && !model.finetuned && model.flags == 0, qPrintable(model.name));
            QCOMPARE(model.confidence, QStringLiteral("Confident"));
            QVERIFY2(!model.name.startsWith(QLatin1String("GPT-4")), qPrintable(model.name));
        }
        QVERIFY2(shown > 100 && shown < 400, qPrintable(QString::number(shown)));
    }

    void everyNumberIsPlausible()
    {
        for (const BackgroundModel &model : epoch().models) {
            QVERIFY(!model.name.isEmpty());
            QVERIFY2(model.parameters >= 0 && model.parameters < 1e15, qPrintable(model.name));
            QVERIFY2(model.tokens >= 0 && model.tokens < 1e17, qPrintable(model.name));
            QVERIFY2(model.compute >= 0 && model.compute < 1e28, qPrintable(model.name));
        }
    }
};

QTEST_GUILESS_MAIN(BackgroundTest)
#include "tst_background.moc"
