#include "model/items/facetmodel.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace dekade;
using namespace catalogue;
using items::FacetModel;

namespace {

QModelIndex facet(const FacetModel &model, FilterKey key)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(items::FacetRole).toInt() == static_cast<int>(key))
            return model.index(row, 0);
    }
    return {};
}

QModelIndex value(const FacetModel &model, FilterKey key, const QString &label, const QModelIndex &under = {})
{
    const QModelIndex parent = under.isValid() ? under : facet(model, key);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex child = model.index(row, 0, parent);
        if (child.data().toString() == label)
            return child;
        if (model.rowCount(child) > 0) {
            if (const QModelIndex below = value(model, key, label, child); below.isValid())
                return below;
        }
    }
    return {};
}

int count(const FacetModel &model, FilterKey key, const char *label)
{
    return value(model, key, QString::fromUtf8(label)).data(items::CountRole).toInt();
}

bool checked(const FacetModel &model, FilterKey key, const char *label)
{
    return value(model, key, QString::fromUtf8(label)).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

state::ViewState stateOf(const QStringList &words)
{
    state::ViewState state;
    for (const QString &word : words) {
        if (!addFilterWord(state.filter, word).ok())
            qFatal("no such filter");
    }
    return state;
}

} // namespace

class FacetModelTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void isSafeThroughResets()
    {
        FacetModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setState(stateOf({QStringLiteral("organization=Meta")}));
        model.checkOnly({});
        QCOMPARE(model.rowCount(), 0);
        model.setCatalogue(tests::sampleCatalogue());
        QCOMPARE(model.rowCount(), 6); // of one data set no facet
        QVERIFY(!checked(model, FilterKey::Organization, "OpenAI"));
        model.setKeyMakers({QStringLiteral("Meta"), QStringLiteral("OpenAI")});
        model.setLanguage(QLocale::Chinese);
        model.setState({});
        model.setCatalogue(tests::largeCatalogue(500));
        model.setCatalogue({});
        QCOMPARE(model.rowCount(), 0);
    }

    void counts_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("meta");
        QTest::addColumn<int>("openAi");
        QTest::addColumn<int>("dense");
        QTest::addColumn<int>("moe");
        QTest::newRow("no filter") << QStringList() << 4 << 4 << 8 << 7;
        QTest::newRow("a maker leaves the other makers' counts") << QStringList {QStringLiteral("organization=Meta")} << 4 << 4 << 3 << 1;
        QTest::newRow("a kind leaves the other kind's count") << QStringList {QStringLiteral("dense_or_moe=moe")} << 1 << 0 << 8 << 7;
        QTest::newRow("both") << QStringList {QStringLiteral("organization=Meta"), QStringLiteral("dense_or_moe=moe")} << 1 << 0 << 3 << 1;
        QTest::newRow("a text counts everywhere") << QStringList {QStringLiteral("text=llama")} << 4 << 0 << 3 << 1;
        QTest::newRow("nothing passes") << QStringList {QStringLiteral("text=no such model")} << 0 << 0 << 0 << 0;
    }
    void counts()
    {
        QFETCH(QStringList, words);
        FacetModel model;
        model.setCatalogue(tests::sampleCatalogue());
        model.setState(stateOf(words));
        QTEST(count(model, FilterKey::Organization, "Meta"), "meta");
        QTEST(count(model, FilterKey::Organization, "OpenAI"), "openAi");
        QTEST(count(model, FilterKey::DenseOrMoe, "Dense"), "dense");
        QTEST(count(model, FilterKey::DenseOrMoe, "Mixture of experts"), "moe");
    }

    void basesFollowLensAndMeasure()
    {
        FacetModel model;
        model.setCatalogue(tests::sampleCatalogue());
        QCOMPARE(count(model, FilterKey::Basis, "Counted"), 1);
        QCOMPARE(count(model, FilterKey::Basis, "Estimated"), 1);
        state::ViewState state;
        state.lens = Lens::Computed;
        model.setState(state);
        QCOMPARE(count(model, FilterKey::Basis, "Counted"), 2);
    }

    void uncheckingOneKeepsTheOthers()
    {
        FacetModel model;
        model.setCatalogue(tests::sampleCatalogue());
        QSignalSpy edited(&model, &FacetModel::filterEdited);
        QVERIFY(model.setData(value(model, FilterKey::DenseOrMoe, QStringLiteral("Dense")), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(edited.count(), 1);
        const auto filter = edited.at(0).at(0).value<Filter>();
        QCOMPARE(filter.wanted.value(FilterKey::DenseOrMoe), (QStringList {QStringLiteral("moe"), QStringLiteral("undisclosed")}));
        QVERIFY(!checked(model, FilterKey::DenseOrMoe, "Dense"));
        QVERIFY(checked(model, FilterKey::DenseOrMoe, "Mixture of experts"));
        model.setData(value(model, FilterKey::DenseOrMoe, QStringLiteral("Dense")), Qt::Checked, Qt::CheckStateRole);
        QVERIFY(edited.at(1).at(0).value<Filter>().isEmpty());
    }

    void noneCheckedLetsNothingThrough()
    {
        FacetModel model;
        model.setCatalogue(tests::sampleCatalogue());
        for (const char *label : {"Reported", "Counted", "Estimated", "Undisclosed"})
            model.setData(value(model, FilterKey::Basis, QString::fromLatin1(label)), Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(count(model, FilterKey::Organization, "Meta"), 0);
        QVERIFY(count(model, FilterKey::Basis, "Reported") > 0);
    }

    void onlyOneAndBack()
    {
        FacetModel model;
        model.setCatalogue(tests::sampleCatalogue());
        QSignalSpy edited(&model, &FacetModel::filterEdited);
        const QModelIndex meta = value(model, FilterKey::Organization, QStringLiteral("Meta"));
        model.checkOnly(meta);
        QCOMPARE(edited.at(0).at(0).value<Filter>().wanted.value(FilterKey::Organization).size(), 1);
        model.checkOnly(meta);
        QVERIFY(edited.at(1).at(0).value<Filter>().isEmpty());
        model.checkOnly(meta);
        model.checkOnly(meta.parent());
        QVERIFY(edited.at(3).at(0).value<Filter>().isEmpty());
    }

    /// GPT-2 small and Llama 3.1 405B are told in two ways; what disagrees and what agrees are all there are.
    void claimsThatDisagreeCanBeAskedFor()
    {
        FacetModel model;
        model.setCatalogue(tests::sampleCatalogue());
        const QModelIndex facets = facet(model, FilterKey::Disagree);
        const int differ = facets.model()->index(0, 0, facets).data(items::CountRole).toInt();
        const int agree = facets.model()->index(1, 0, facets).data(items::CountRole).toInt();
        QVERIFY(differ >= 2);
        QCOMPARE(differ + agree, static_cast<int>(tests::sampleCatalogue()->models().size()));
        QSignalSpy edited(&model, &FacetModel::filterEdited);
        model.checkOnly(model.index(0, 0, facets));
        const auto filter = edited.value(0).value(0).value<Filter>();
        QCOMPARE(filter.wanted.value(FilterKey::Disagree), QStringList(QStringLiteral("true")));
        const std::vector<ModelId> left = filtered(*tests::sampleCatalogue(), filter, Lens::Official);
        QCOMPARE(static_cast<int>(left.size()), differ);
        QVERIFY(std::ranges::find(left, tests::sampleId("llama-3.1-405b")) != left.end());
    }

    void makersOutsideTheKeyStandTogether()
    {
        FacetModel model;
        model.setCatalogue(tests::sampleCatalogue());
        model.setKeyMakers({QStringLiteral("DeepSeek"), QStringLiteral("Meta"), QStringLiteral("other makers")});
        const QModelIndex makers = facet(model, FilterKey::Organization);
        QCOMPARE(model.rowCount(makers), 3);
        QCOMPARE(model.index(0, 0, makers).data().toString(), QStringLiteral("DeepSeek"));
        const QModelIndex others = model.index(2, 0, makers);
        QCOMPARE(model.kindOf(others), items::FacetNodeKind::Group);
        QCOMPARE(others.data(items::CountRole).toInt(), 16 - 4 - 1);
        QCOMPARE(others.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        model.setData(value(model, FilterKey::Organization, QStringLiteral("OpenAI")), Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(others.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::PartiallyChecked));
        model.setData(others, Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(others.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        QVERIFY(checked(model, FilterKey::Organization, "Meta"));
    }

    void aPartOfAMakersNameChecksIt()
    {
        FacetModel model;
        model.setCatalogue(tests::sampleCatalogue());
        model.setState(stateOf({QStringLiteral("organization=deepmind")}));
        QVERIFY(checked(model, FilterKey::Organization, "Google, DeepMind"));
        QVERIFY(!checked(model, FilterKey::Organization, "Meta"));
    }

    void facetsThemselvesAreNotChecked()
    {
        FacetModel model;
        model.setCatalogue(tests::sampleCatalogue());
        const QModelIndex makers = facet(model, FilterKey::Organization);
        QVERIFY(!makers.data(Qt::CheckStateRole).isValid());
        QVERIFY(!model.flags(makers).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!model.setData(makers, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(value(model, FilterKey::Organization, QStringLiteral("Meta")).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Meta, models: 4"));
    }

    void thirtyThousandModels()
    {
        FacetModel model;
        model.setCatalogue(tests::largeCatalogue(30000));
        QElapsedTimer timer;
        timer.start();
        model.setState(stateOf({QStringLiteral("organization=Lab 7"), QStringLiteral("dense_or_moe=dense")}));
        QCOMPARE(count(model, FilterKey::Organization, "Lab 7"), 500);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(FacetModelTest)
#include "tst_facetmodel.moc"
