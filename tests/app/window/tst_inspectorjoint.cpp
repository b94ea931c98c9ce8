#include "app/window/inspectorjoint.h"
#include "app/window/mainwindow.h"
#include "tests/support/case.h"
#include "views/inspector/inspectorpage.h"
#include "views/timeline/chartview.h"

#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace dekade;

namespace {

/// A window on the bundled facts with a user's store of its own.
struct Opened {
    Opened()
    {
        auto facts = store::Store::open({store::bundledPath(), folder.filePath(u"user.sqlite"_qs)});
        if (!facts)
            qFatal("%s", qPrintable(facts.error().text()));
        catalogue = *(*facts)->load();
        window = std::make_unique<app::MainWindow>(std::move(*facts), catalogue, app::Settings {}, QLocale::English);
        window->resize(1280, 720);
        window->show();
        (void)window->grab();
    }
    state::ViewStore &views() const { return *window->viewStore(); }

    QTemporaryDir folder;
    catalogue::CataloguePtr catalogue;
    std::unique_ptr<app::MainWindow> window;
};

/// A mixture of two small experts: 2 layers, 8 wide. Counted by hand below.
constexpr const char *kSmallMixtral = R"({"model_type": "mixtral", "hidden_size": 8, "intermediate_size": 16, "num_hidden_layers": 2,
    "num_attention_heads": 2, "num_key_value_heads": 1, "num_local_experts": 2, "num_experts_per_tok": 1, "vocab_size": 32,
    "tie_word_embeddings": false})";
/// 2·32·8 + 2·(8·8·2 + 2·8·4 + 2·3·8·16 + 8·2 + 2·8) + 8
constexpr double kSmallTotal = 2 * 32 * 8 + 2 * (8 * 8 * 2 + 2 * 8 * 4 + 2 * 3 * 8 * 16 + 8 * 2 + 2 * 8) + 8;

} // namespace

class InspectorJointTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void enterOpensAndEscapeComesBack()
    {
        const Opened opened;
        const catalogue::ModelId model = *opened.catalogue->find(u"llama-3.1-405b");
        opened.views().select(model);
        state::ViewState zoomed = opened.views().state();
        zoomed.x = state::Range {2024, 2025};
        opened.views().change(zoomed);
        QTest::keyClick(opened.window->chart(), Qt::Key_Return);
        QVERIFY(opened.window->inspector()->isOpen());
        QVERIFY(opened.window->inspector()->page()->isVisible());
        QVERIFY(!opened.window->chart()->isVisible());
        QCOMPARE(opened.window->inspector()->page()->inspection()->columns.front().counts.total, 405853388800);
        (void)opened.window->grab();
        QTest::keyClick(opened.window->inspector()->page(), Qt::Key_Escape);
        QVERIFY(opened.window->chart()->isVisible());
        QCOMPARE(opened.views().state().selected, std::optional(model));
        QCOMPARE(opened.views().state().x, zoomed.x);
        opened.views().back();
        QVERIFY(opened.window->inspector()->page()->isVisible());
    }

    void comparedModelsOpenSideBySide()
    {
        const Opened opened;
        for (const char *key : {"gpt-2-small", "deepseek-v3", "mixtral-8x7b", "llama-2-7b", "grok-1"})
            opened.views().toggleCompared(*opened.catalogue->find(QString::fromLatin1(key)));
        opened.window->inspector()->openCompared();
        QCOMPARE(opened.window->inspector()->page()->inspection()->columns.size(), state::kMostColumns);
    }

    void aFileStandsOnTheTimeline()
    {
        const Opened opened;
        const QString path = opened.folder.filePath(u"small-mixtral.json"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kSmallMixtral);
        file.close();
        opened.window->inspector()->openFile(path);
        QVERIFY(opened.window->inspector()->isOpen());
        const auto &column = opened.window->inspector()->page()->inspection()->columns.front();
        QVERIFY2(column.isCounted(), qPrintable(column.problem));
        QCOMPARE(static_cast<double>(column.counts.total), kSmallTotal);
        // What Dekade counted is no report, and a file's last change is no day of release.
        const catalogue::CataloguePtr now = opened.window->inspector()->page()->catalogue();
        const catalogue::ModelId model = *column.source.model;
        const catalogue::Datum size = catalogue::pick(*now, model, catalogue::Quantity::ParamsTotal, catalogue::Lens::Official);
        QCOMPARE(size.value.value_or(0), kSmallTotal);
        QCOMPARE(size.basis, catalogue::Basis::Computed);
        const catalogue::Datum day = catalogue::pick(*now, model, catalogue::Quantity::ReleaseDate, catalogue::Lens::Official);
        QCOMPARE(day.basis, catalogue::Basis::Estimated);
        QVERIFY2(column.line.contains(u"undated, placed at "_qs + day.text), qPrintable(column.line));
        QVERIFY(column.reportedTotal.isEmpty());
        opened.window->inspector()->openFile(path); // again: no second model
        opened.window->inspector()->page()->close();
        int own = 0;
        for (const figure::Point &point : opened.window->chart()->data()->points)
            own += store::isOwn(point.model) ? 1 : 0;
        QCOMPARE(own, 1);
    }

    void aBrokenFileSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("GGUF");
        QTest::newRow("unknown family") << QByteArray(R"({"model_type": "teapot"})");
        QTest::newRow("contradiction") << QByteArray(kSmallMixtral).replace("\"num_experts_per_tok\": 1", "\"num_experts_per_tok\": 9");
    }

    void aBrokenFileSaysWhy()
    {
        QFETCH(QByteArray, bytes);
        const Opened opened;
        const QString path = opened.folder.filePath(u"config.json"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QSignalSpy said(opened.window->inspector(), &app::InspectorJoint::said);
        opened.window->inspector()->openFile(path);
        QCOMPARE(said.size(), 1);
        QVERIFY(said.front().front().toString().contains(u"config.json"_qs));
        QVERIFY(!opened.window->inspector()->isOpen());
    }
};

QTEST_MAIN(InspectorJointTest)
#include "tst_inspectorjoint.moc"
