#include "model/store/compiler/factreader.h"
#include "model/store/compiler/factwriter.h"
#include "model/store/store.h"
#include "tests/support/case.h"

#include "model/catalogue/filter.h"
#include "model/catalogue/lens.h"

#include <QTemporaryDir>

#include <limits>

using namespace dekade;
using catalogue::Quantity;
using store::ClaimFields;

namespace {

ClaimFields sizeClaim(double value)
{
    ClaimFields fields;
    fields.value = value;
    fields.sourceTitle = QStringLiteral("My notebook");
    return fields;
}

store::ModelFields modelNamed(const char *name)
{
    store::ModelFields fields;
    fields.name = QString::fromUtf8(name);
    return fields;
}

} // namespace

/// The user's own models and claims: typed edits, each on the disk at once, undone and redone after a restart.
class EditsTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto data = store::readFacts(QStringLiteral(DEKADE_FACTS));
        DEKADE_VERIFY_RESULT(data);
        m_bundled = m_folder.filePath(QStringLiteral("catalogue.sqlite"));
        DEKADE_VERIFY_RESULT(store::writeFacts(*data, m_bundled));
    }

    void init()
    {
        Case::init();
        m_user = m_folder.filePath(QStringLiteral("%1/user.sqlite").arg(++m_count));
        open();
    }
    void cleanup() { m_store.reset(); }

    void anOwnModelIsThereAfterARestart()
    {
        const catalogue::ModelId model = added(store::AddModel {modelNamed("My 模型 7B")});
        ClaimFields date;
        date.quantity = Quantity::ReleaseDate;
        date.text = QStringLiteral("2025-03");
        date.sourceTitle = QStringLiteral("My notebook");
        apply(store::AddClaim {model, date});
        apply(store::AddClaim {model, sizeClaim(7e9)});
        open();
        const auto all = snapshot();
        QCOMPARE(all->model(model).key, QStringLiteral("own/my-模型-7b"));
        QCOMPARE(all->model(model).dataset, QStringLiteral("own"));
        QVERIFY(store::isOwn(model));
        QCOMPARE(catalogue::pick(*all, model, Quantity::ParamsTotal, catalogue::Lens::Official).value.value_or(0), 7e9);
        QCOMPARE(catalogue::pick(*all, model, Quantity::ReleaseDate, catalogue::Lens::Official).date->iso(), QStringLiteral("2025-03"));
        QCOMPARE(all->claimsOf(model).front().speaker, catalogue::Speaker::User);
        sound();
    }

    void aBundledModelGetsAClaim()
    {
        const catalogue::ModelId llama = *snapshot()->find(QStringLiteral("llama-3.1-405b"));
        const auto outcome = m_store->apply(store::AddClaim {llama, sizeClaim(406e9)});
        DEKADE_VERIFY_RESULT(outcome);
        QCOMPARE(snapshot()->claim(*outcome->claim).model, llama);
        QCOMPARE(size(llama), 405e9);
        apply(store::PreferClaim {*outcome->claim});
        QCOMPARE(size(llama), 406e9);
        apply(store::ChangeClaim {*outcome->claim, sizeClaim(407e9)});
        QCOMPARE(size(llama), 407e9);
        for (const double wanted : {406e9, 405e9})
            undoTo(llama, wanted);
        DEKADE_VERIFY_RESULT(m_store->undo());
        QVERIFY(!m_store->history()->undo);
        QVERIFY(!m_store->undo().ok());
        open();
        for (int i = 0; i < 3; ++i)
            DEKADE_VERIFY_RESULT(m_store->redo());
        QCOMPARE(size(llama), 407e9);
        QVERIFY(!m_store->redo().ok());
        sound();
    }

    void aModelGoesWithItsClaimsAndComesBack()
    {
        const catalogue::ModelId model = added(store::AddModel {modelNamed("Gone")});
        apply(store::AddClaim {model, sizeClaim(1e9)});
        apply(store::DeleteModel {model});
        QVERIFY(!snapshot()->contains(model));
        QCOMPARE(m_store->history()->undo.value_or(QString()), QStringLiteral("Delete the model Gone"));
        undoTo(model, 1e9);
        QCOMPARE(m_store->history()->redo.value_or(QString()), QStringLiteral("Delete the model Gone"));
        apply(store::ChangeModel {model, modelNamed("Back")});
        QVERIFY(!m_store->history()->redo);
        QCOMPARE(snapshot()->model(model).name, QStringLiteral("Back"));
        QCOMPARE(snapshot()->model(model).key, QStringLiteral("own/gone"));
    }

    void onlyOneClaimOfAQuantityIsPreferred()
    {
        const catalogue::ModelId llama = *snapshot()->find(QStringLiteral("llama-3.1-405b"));
        QList<catalogue::ClaimId> tokens;
        for (const catalogue::Claim &claim : snapshot()->claimsOf(llama, Quantity::TrainingTokens))
            tokens << claim.id;
        QVERIFY(tokens.size() > 1);
        apply(store::PreferClaim {tokens.front()});
        apply(store::PreferClaim {tokens.back()});
        QVERIFY(!snapshot()->claim(tokens.front()).preferredByUser);
        QVERIFY(snapshot()->claim(tokens.back()).preferredByUser);
        const auto again = m_store->apply(store::PreferClaim {tokens.back()});
        DEKADE_VERIFY_RESULT(again);
        QVERIFY(!again->changed);
        DEKADE_VERIFY_RESULT(m_store->undo());
        QVERIFY(snapshot()->claim(tokens.front()).preferredByUser);
    }

    void badFields_data()
    {
        QTest::addColumn<ClaimFields>("fields");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *field, auto change) {
            ClaimFields fields = sizeClaim(1e9);
            change(fields);
            QTest::newRow(name) << fields << QString::fromLatin1(field);
        };
        row("no source", "source", [](ClaimFields &f) { f.sourceTitle.clear(); });
        row("negative", "value", [](ClaimFields &f) { f.value = -1; });
        row("infinite", "value", [](ClaimFields &f) { f.value = std::numeric_limits<double>::infinity(); });
        row("not a number", "value", [](ClaimFields &f) { f.value = std::numeric_limits<double>::quiet_NaN(); });
        row("half a range", "high", [](ClaimFields &f) { f.low = 1; });
        row("a range upside down", "high", [](ClaimFields &f) {
            f.low = 2;
            f.high = 1;
        });
        row("computed", "basis", [](ClaimFields &f) { f.basis = catalogue::Basis::Computed; });
        row("undisclosed with a value", "basis", [](ClaimFields &f) { f.basis = catalogue::Basis::Undisclosed; });
        row("nothing stated", "value", [](ClaimFields &f) { f.value.reset(); });
        row("wrong unit", "unit", [](ClaimFields &f) { f.unit = catalogue::Unit::Dollars; });
        row("a kind of parameters", "kind", [](ClaimFields &f) { f.kind = catalogue::TokenKind::Seen; });
        row("tokens without a kind", "kind", [](ClaimFields &f) { f.quantity = Quantity::TrainingTokens; });
        row("no date", "text", [](ClaimFields &f) {
            f.quantity = Quantity::ReleaseDate;
            f.value.reset();
            f.text = QStringLiteral("2024-02-30");
        });
        row("a long quote", "quote", [](ClaimFields &f) { f.quote = QString(201, QLatin1Char('x')); });
        row("half a character", "text", [](ClaimFields &f) { f.text = QString(QChar(0xD83D)); });
    }
    void badFields()
    {
        QFETCH(ClaimFields, fields);
        QFETCH(QString, field);
        const catalogue::ModelId llama = *snapshot()->find(QStringLiteral("llama-3.1-405b"));
        const auto done = m_store->apply(store::AddClaim {llama, fields});
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, base::ErrorKind::BadInput);
        QCOMPARE(done.error().field, field);
        QVERIFY(!m_store->history()->undo);
    }

    /// Only Dekade counts: it says so beside the value, and what it wrote is read back as counted.
    void whatDekadeCountsIsComputed()
    {
        const catalogue::ModelId model = added(store::AddModel {modelNamed("Counted")});
        ClaimFields fields = sizeClaim(3752);
        fields.basis = catalogue::Basis::Computed;
        QVERIFY(!m_store->apply(store::AddClaim {model, fields}).ok());
        fields.isCounted = true;
        apply(store::AddClaim {model, fields});
        open();
        const catalogue::Datum datum = catalogue::pick(*snapshot(), model, Quantity::ParamsTotal, catalogue::Lens::Official);
        QCOMPARE(datum.value.value_or(0), 3752);
        QCOMPARE(datum.basis, catalogue::Basis::Computed);
        undoTo(model, 0);
        sound();
    }

    void whatIsNotOwnStays()
    {
        const catalogue::ModelId llama = *snapshot()->find(QStringLiteral("llama-3.1-405b"));
        const catalogue::ClaimId claim = snapshot()->claimsOf(llama).front().id;
        for (const store::Edit &edit : {store::Edit(store::DeleteModel {llama}), store::Edit(store::ChangeModel {llama, modelNamed("X")}),
                 store::Edit(store::DeleteClaim {claim}), store::Edit(store::ChangeClaim {claim, sizeClaim(1)}),
                 store::Edit(store::DeleteClaim {{claim.value + (Q_INT64_C(1) << 41)}}), store::Edit(store::PreferClaim {{999999}})}) {
            const auto done = m_store->apply(edit);
            QVERIFY(!done.ok());
            QCOMPARE(done.error().kind, base::ErrorKind::BadInput);
        }
        QVERIFY(!m_store->history()->undo);
    }

    void importedRowsAreModels()
    {
        importRow("Flagged", static_cast<unsigned>(catalogue::Flag::Finetune), 2e9);
        const auto all = snapshot();
        const auto found = all->find(QStringLiteral("table/flagged"));
        DEKADE_VERIFY_RESULT(found);
        QCOMPARE(all->model(*found).dataset, QStringLiteral("table"));
        QVERIFY(all->model(*found).finetuned);
        QCOMPARE(size(*found), 2e9);
        QCOMPARE(passing("dataset=table", "flagged=true"), 1);
        QCOMPARE(passing("dataset=table", "flagged=false"), 0);
        QCOMPARE(passing("dataset=table", "finetuned=true"), 1);
        QCOMPARE(passing("dataset=table", "notable=true"), 1);
        QCOMPARE(passing("dataset=table", "frontier=true"), 1);
    }

    /// A claim and a preference on an imported row stay with it when a newer vintage of its table replaces it, and through undo.
    void claimsFollowAnImportedRow()
    {
        importRow("Row", 0, 2e9);
        catalogue::ModelId model = *snapshot()->find(QStringLiteral("Row"));
        const auto claim = m_store->apply(store::AddClaim {model, sizeClaim(3e9)});
        DEKADE_VERIFY_RESULT(claim);
        apply(store::PreferClaim {*claim->claim});
        QCOMPARE(size(model), 3e9);
        importRow("Row", 0, 2.5e9);
        model = *snapshot()->find(QStringLiteral("Row"));
        QCOMPARE(snapshot()->model(model).dataset, QStringLiteral("table-2"));
        QCOMPARE(size(model), 3e9);
        for (const catalogue::Claim &each : snapshot()->claimsOf(model, Quantity::ParamsTotal)) {
            if (each.speaker == catalogue::Speaker::ThirdParty)
                apply(store::PreferClaim {each.id});
        }
        QCOMPARE(size(model), 2.5e9);
        undoTo(model, 3e9);
        DEKADE_VERIFY_RESULT(m_store->undoImport(QStringLiteral("table")));
        DEKADE_VERIFY_RESULT(m_store->undoImport(QStringLiteral("table-2")));
        QVERIFY(!snapshot()->find(QStringLiteral("Row")).ok());
        sound();
    }

    void largeImportsAreColumns()
    {
        auto writer = m_store->beginImport({QStringLiteral("large.csv"), QStringLiteral("epoch")});
        DEKADE_VERIFY_RESULT(writer);
        catalogue::ImportRecord record;
        record.date = base::PartialDate {2024, 0, 0};
        record.figures.push_back({Quantity::TrainingTokens, 5e12, {}, {}, catalogue::Basis::Reported});
        for (int i = 0; i < 20001; ++i) {
            record.line = i + 2;
            record.name = "模型 " + std::to_string(i);
            DEKADE_VERIFY_RESULT((*writer)->take(record));
        }
        DEKADE_VERIFY_RESULT((*writer)->finish());
        importRow("Small", 0, 1e9);
        DEKADE_VERIFY_RESULT(snapshot()->find(QStringLiteral("Small")));
        QVERIFY(snapshot()->models().size() < 1000);
        const catalogue::CataloguePtr facts = snapshot();
        QCOMPARE(facts->columnSets().size(), 1U);
        QCOMPARE(facts->columnSets()[0].rows, 20001);
        QVERIFY(!facts->columnSets()[0].columns);
        const auto full = m_store->withColumns(facts);
        DEKADE_VERIFY_RESULT(full);
        QCOMPARE((*full)->columnSets()[0].stamp, facts->columnSets()[0].stamp);
        QCOMPARE((*full)->columnSets()[0].key, QStringLiteral("large"));
        const catalogue::ColumnsPtr columns = (*full)->columnSets()[0].columns;
        QCOMPARE(columns->size(), 20001U);
        QCOMPARE(columns->nameAt(0), QStringLiteral("模型 0"));
        QCOMPARE(columns->nameAt(20000), QStringLiteral("模型 20000"));
        QVERIFY(qAbs(columns->logTokens[20000] - 12.69897F) < 1e-5F); // log10 of 5e12
        QVERIFY(std::isnan(columns->logParams[7]) && std::isnan(columns->logCompute[7]));
        QVERIFY(qAbs(columns->years[7] - 2024.5F) < 0.01F);
    }

private:
    void open()
    {
        m_store.reset();
        auto opened = store::Store::open({m_bundled, m_user});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        m_store = std::move(*opened);
    }

    catalogue::CataloguePtr snapshot() const
    {
        const auto loaded = m_store->load();
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().text()));
        return *loaded;
    }

    store::EditOutcome apply(const store::Edit &edit) const
    {
        const auto done = m_store->apply(edit);
        if (!done)
            qFatal("%s", qPrintable(done.error().text()));
        return *done;
    }
    catalogue::ModelId added(const store::Edit &edit) const { return *apply(edit).model; }

    double size(catalogue::ModelId model) const
    {
        return catalogue::pick(*snapshot(), model, Quantity::ParamsTotal, catalogue::Lens::Official).value.value_or(0);
    }

    void undoTo(catalogue::ModelId model, double wanted) const
    {
        DEKADE_VERIFY_RESULT(m_store->undo());
        QCOMPARE(size(model), wanted);
    }

    void importRow(const char *name, unsigned flags, double params) const
    {
        catalogue::ImportRecord record;
        record.line = 2;
        record.name = name;
        record.organization = "Somebody";
        record.date = base::PartialDate {2030, 1, 1};
        record.flags = flags;
        record.frontier = true;
        record.figures.push_back({Quantity::ParamsTotal, params, {}, {}, catalogue::Basis::Reported});
        auto writer = m_store->beginImport({QStringLiteral("table.csv"), QStringLiteral("epoch")});
        DEKADE_VERIFY_RESULT(writer);
        DEKADE_VERIFY_RESULT((*writer)->take(record));
        DEKADE_VERIFY_RESULT((*writer)->finish());
    }

    int passing(const char *first, const char *second) const
    {
        catalogue::Filter filter;
        if (!catalogue::addFilterWord(filter, QString::fromLatin1(first)) || !catalogue::addFilterWord(filter, QString::fromLatin1(second)))
            return -1;
        return static_cast<int>(catalogue::filtered(*snapshot(), filter, catalogue::Lens::Official).size());
    }

    void sound() const
    {
        const auto report = m_store->verify();
        DEKADE_VERIFY_RESULT(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(QLatin1Char('\n'))));
    }

    QTemporaryDir m_folder;
    QString m_bundled;
    QString m_user;
    int m_count = 0;
    std::unique_ptr<store::Store> m_store;
};

QTEST_GUILESS_MAIN(EditsTest)
#include "tst_edits.moc"
