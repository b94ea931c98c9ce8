#include "model/architecture/counts.h"
#include "model/catalogue/lens.h"
#include "model/exchange/shapebook.h"
#include "tests/support/bundledfacts.h"
#include "tests/support/case.h"

using namespace dekade;
using namespace dekade::catalogue;

/// The shapes that come with Dekade against the facts that do.
class ShapeBookTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void everyShapeCounts_data()
    {
        QTest::addColumn<QString>("model");
        const QStringList models = exchange::shapedModels();
        QVERIFY(models.size() >= 42);
        for (const QString &model : models)
            QTest::newRow(qPrintable(model)) << model;
    }

    void everyShapeCounts()
    {
        QFETCH(QString, model);
        const auto shape = exchange::shapeOf(model);
        DEKADE_VERIFY_RESULT(shape);
        QVERIFY(!shape->sourceTitle.isEmpty());
        QVERIFY(shape->sourceUrl.startsWith(QStringLiteral("https://")));
        const auto counts = architecture::countsOf(shape->shape.config);
        QVERIFY2(counts.ok(), counts ? "" : counts.problem().text().c_str());
        // Nothing is left to a default or not understood: what we ship is complete.
        for (const std::string &note : shape->shape.notes)
            QVERIFY2(note.starts_with("text model only"), note.c_str());
        const CataloguePtr facts = tests::bundledFacts();
        const auto id = facts->find(model);
        DEKADE_VERIFY_RESULT(id);
        QCOMPARE(facts->model(*id).key, model);
        compareClaims(*facts, *id, Quantity::ParamsTotal, counts->total);
        compareClaims(*facts, *id, Quantity::ParamsActive, counts->active[0]);
    }

    void whatIsNotThere()
    {
        for (const char *name : {"gpt-4", "", "../x", "deepseek-v3.json", "DeepSeek-V3", "deepseek-v3\n", "."}) {
            QVERIFY(!exchange::hasShape(QLatin1String(name)));
            QCOMPARE(exchange::shapeOf(QLatin1String(name)).error().kind, base::ErrorKind::BadInput);
        }
    }

private:
    static void compareClaims(const Catalogue &facts, ModelId id, Quantity quantity, std::int64_t counted)
    {
        for (const Claim &claim : facts.claimsOf(id, quantity)) {
            if (claim.speaker == Speaker::Counted && claim.value && claim.standing != Standing::Other
                && claim.standing != Standing::Superseded)
                QCOMPARE(static_cast<std::int64_t>(*claim.value), counted);
        }
    }
};

QTEST_GUILESS_MAIN(ShapeBookTest)
#include "tst_shapebook.moc"
