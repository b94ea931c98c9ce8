#include "model/items/modeltablemodel.h"
#include "tests/support/case.h"
#include "tests/support/samplebuilder.h"
#include "tests/support/samplecatalogue.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dekade;
using namespace catalogue;
using items::ModelColumn;
using items::ModelTableModel;

Q_DECLARE_METATYPE(dekade::catalogue::Lens)
Q_DECLARE_METATYPE(dekade::items::ModelColumn)

namespace {

QModelIndex cell(const ModelTableModel &model, const char *key, ModelColumn column)
{
    return model.index(model.rowOf(tests::sampleId(key)), static_cast<int>(column));
}

} // namespace

class ModelTableModelTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void isSafeThroughResets()
    {
        ModelTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), items::kModelColumnCount);
        model.setLens(Lens::Gist);
        model.setLanguage(QLocale::Chinese);
        QVERIFY(!model.data({}).isValid());
        QVERIFY(!model.headerData(99, Qt::Horizontal).isValid());
        QCOMPARE(model.rowOf({7}), -1);
        model.setCatalogue(tests::sampleCatalogue());
        QCOMPARE(model.rowCount(), static_cast<int>(tests::sampleCatalogue()->models().size()));
        model.setLens(Lens::Article);
        model.setCatalogue(tests::largeCatalogue(200));
        QCOMPARE(model.rowCount(), 200);
        model.setCatalogue({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.rowOf(tests::sampleId("gpt-4")), -1);
    }

    void cells_data()
    {
        QTest::addColumn<Lens>("lens");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<ModelColumn>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVariant>("raw");
        const auto row = [](const char *name, Lens lens, const char *key, ModelColumn column, const char *text, const QVariant &raw) {
            QTest::newRow(name) << lens << QByteArray(key) << column << QString::fromUtf8(text) << raw;
        };
        const Lens official = Lens::Official;
        row("a name", official, "gpt-3", ModelColumn::Name, "GPT-3 175B", QStringLiteral("GPT-3 175B"));
        row("a maker", official, "chinchilla", ModelColumn::Organization, "Google, DeepMind", QStringLiteral("Google, DeepMind"));
        row("a family", official, "glam", ModelColumn::Family, "GLaM", QStringLiteral("GLaM"));
        row("a day", official, "llama-3.1-405b", ModelColumn::Released, "2024-07-23", QDate(2024, 7, 23));
        row("a month stands in its middle", official, "estimated-1", ModelColumn::Released, "2024-05", QDate(2024, 5, 15));
        row("no date at all", official, "llama-13b", ModelColumn::Released, "–", {});
        row("a total", official, "llama-3.1-405b", ModelColumn::Total, "405B", 405e9);
        row("another lens", Lens::Article, "gpt-2-small", ModelColumn::Total, "137M", 137e6);
        row("counted", official, "qwen3-30b-a3b", ModelColumn::Total, "30.5B", 30532122624.0);
        row("undisclosed, whatever the rumour", official, "gpt-4", ModelColumn::Total, "undisclosed", {});
        row("undisclosed tokens", official, "gpt-4", ModelColumn::Tokens, "undisclosed", {});
        row("an estimate", official, "estimated-1", ModelColumn::Total, "≈ 120B", 120e9);
        row("active of a dense model is its total", official, "gpt-3", ModelColumn::Active, "175B", 175e9);
        row("active that nobody states", official, "switch-c", ModelColumn::Active, "–", {});
        row("non-embedding", official, "gpt-2-small", ModelColumn::NonEmbedding, "85M", 85e6);
        row("tokens", official, "llama-3.1-405b", ModelColumn::Tokens, "15.6T", 15.6e12);
        row("tokens of the article", Lens::Article, "llama-3.1-405b", ModelColumn::Tokens, "3.67T", 3.67e12);
        row("kind", official, "glam", ModelColumn::Kind, "Mixture of experts", QStringLiteral("Mixture of experts"));
        row("openness", official, "gpt-4", ModelColumn::Openness, "api", QStringLiteral("api"));
        row("claims", official, "switch-c", ModelColumn::Claims, "2", 2.0);
        row("claims that agree", official, "switch-c", ModelColumn::Differ, "", 0.0);
    }
    void cells()
    {
        QFETCH(Lens, lens);
        QFETCH(QByteArray, key);
        QFETCH(ModelColumn, column);
        QFETCH(QVariant, raw);
        ModelTableModel model;
        model.setCatalogue(tests::sampleCatalogue());
        model.setLens(lens);
        const QModelIndex index = cell(model, key.constData(), column);
        QTEST(index.data().toString(), "text");
        const QVariant sort = index.data(items::SortRole);
        QCOMPARE(sort.isValid(), raw.isValid());
        if (raw.typeId() == QMetaType::Double)
            QVERIFY2(std::abs(sort.toDouble() - raw.toDouble()) <= 1e-9 * raw.toDouble(), qPrintable(sort.toString()));
        else
            QCOMPARE(sort, raw);
    }

    void rolesTellOfTheModel()
    {
        ModelTableModel model;
        model.setCatalogue(tests::sampleCatalogue());
        const QModelIndex llama = cell(model, "llama-3.1-405b", ModelColumn::Tokens);
        QCOMPARE(llama.data(items::ModelIdRole).toLongLong(), tests::sampleId("llama-3.1-405b").value);
        QCOMPARE(llama.data(items::KeyRole).toString(), QStringLiteral("llama-3.1-405b"));
        QVERIFY(llama.data(items::DisagreesRole).toBool());
        QVERIFY(!llama.siblingAtColumn(static_cast<int>(ModelColumn::Total)).data(items::DisagreesRole).toBool());
        QVERIFY(!llama.data(items::MoeRole).toBool());
        QVERIFY(cell(model, "glam", ModelColumn::Name).data(items::MoeRole).toBool());
        QCOMPARE(cell(model, "qwen3-30b-a3b", ModelColumn::Name).data(items::BasisRole).toInt(), static_cast<int>(Basis::Computed));
        QVERIFY(llama.data(items::SeriesRole).toStringList().contains(QStringLiteral("Meta")));
        QVERIFY(cell(model, "gpt-2-small", ModelColumn::Differ).data(items::SortRole).toDouble() >= 1);
        QVERIFY(llama.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
        QVERIFY(!cell(model, "glam", ModelColumn::Name).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    }

    void wordsForPeople()
    {
        ModelTableModel model;
        model.setCatalogue(tests::sampleCatalogue());
        const QString tip = cell(model, "llama-3.1-405b", ModelColumn::Total).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("“405B trainable parameters”")), qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("section 1")), qPrintable(tip));
        QVERIFY(!cell(model, "llama-3.1-405b", ModelColumn::Name).data(Qt::ToolTipRole).isValid());
        const auto said
            = [&](const char *key, ModelColumn column) { return cell(model, key, column).data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(said("gpt-4", ModelColumn::Total), QStringLiteral("Total: undisclosed"));
        QCOMPARE(said("switch-c", ModelColumn::Active), QStringLiteral("Active: not stated"));
        QCOMPARE(said("switch-c", ModelColumn::Differ), QStringLiteral("Differ: 0"));
        QCOMPARE(said("gpt-4", ModelColumn::Name), QStringLiteral("GPT-4"));
    }

    void whatIsLentAndWhatIsPreferredSaySo()
    {
        catalogue::CatalogueData facts = tests::sampleCatalogue()->data();
        const catalogue::ModelId kimi = tests::sampleId("kimi-k2");
        for (catalogue::Claim &claim : facts.claims) {
            if (claim.model == kimi && claim.quantity == catalogue::Quantity::ReleaseDate)
                claim.locator = catalogue::kOfFamily;
            if (claim.model == kimi && claim.value == 1.04e12)
                claim.preferredByUser = true;
        }
        ModelTableModel model;
        model.setCatalogue(std::make_shared<const catalogue::Catalogue>(facts));
        const auto cell = [&](ModelColumn column) { return model.index(model.rowOf(kimi), static_cast<int>(column)); };
        QCOMPARE(cell(ModelColumn::Released).data().toString(), QStringLiteral("family 2025-07-11"));
        QVERIFY(cell(ModelColumn::Total).data(items::PreferredRole).toBool());
        QVERIFY(cell(ModelColumn::Total).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("preferred by you")));
        QVERIFY(cell(ModelColumn::Total).data(Qt::ToolTipRole).toString().contains(QStringLiteral("preferred by you")));
        QVERIFY(!cell(ModelColumn::Active).data(items::PreferredRole).toBool());
        QCOMPARE(cell(ModelColumn::Total).data().toString(), QStringLiteral("1.04T"));
    }

    void languagesAndLensesKeepTheRows()
    {
        ModelTableModel model;
        model.setCatalogue(tests::sampleCatalogue());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setLanguage(QLocale::Chinese);
        QCOMPARE(cell(model, "llama-3.1-405b", ModelColumn::Total).data().toString(), QStringLiteral("4050亿"));
        model.setLens(Lens::Gist);
        model.setLens(Lens::Gist);
        QCOMPARE(changes.count(), 2);
        QCOMPARE(resets.count(), 0);
    }

    void thirtyThousandRows()
    {
        const CataloguePtr large = tests::largeCatalogue(30000);
        ModelTableModel model;
        QElapsedTimer timer;
        timer.start();
        model.setCatalogue(large);
        QCOMPARE(model.rowCount(), 30000);
        QCOMPARE(model.rowOf(model.modelAt(29999)), 29999);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void textOfTheDataStaysText()
    {
        tests::SampleBuilder builder;
        builder.model("m", "<b>M</b>", "Lab", "F", Density::Dense)
            .claim(Quantity::ParamsTotal, 7e9, Speaker::Maker, "paper")
            .quote("<i>7B</i>");
        ModelTableModel model;
        model.setCatalogue(builder.build());
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("<b>M</b>"));
        QVERIFY(
            model.index(0, static_cast<int>(ModelColumn::Total)).data(Qt::ToolTipRole).toString().contains(QStringLiteral("“<i>7B</i>”")));
    }
};

QTEST_GUILESS_MAIN(ModelTableModelTest)
#include "tst_modeltablemodel.moc"
