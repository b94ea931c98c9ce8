#include "tests/layering/includerules.h"
#include "tests/support/case.h"

using namespace dekade;

class LayeringTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsItsLayers()
    {
        const QString root = QStringLiteral(DEKADE_SOURCES);
        QVERIFY2(tests::countSources(root) > 40, "the sources were not found");
        QStringList lines;
        for (const tests::WrongInclude &wrong : tests::wrongIncludes(root))
            lines << wrong.text();
        QVERIFY2(lines.isEmpty(), qPrintable(lines.join(QLatin1Char('\n'))));
    }

    // tests/data/layering has one wrong include of each kind, beside right ones.
    void eachKindIsCaught_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("why");
        QTest::newRow("Gui in the model") << u"model/base/painted.h"_qs << 4 << u"Qt Core"_qs;
        QTest::newRow("Gui by module path") << u"model/base/painted.h"_qs << 5 << u"Qt Core"_qs;
        QTest::newRow("Widgets in the model") << u"model/items/widget.cpp"_qs << 4 << u"Qt Core"_qs;
        QTest::newRow("a small header of Gui") << u"model/items/widget.cpp"_qs << 5 << u"Qt Core"_qs;
        QTest::newRow("Charts in the model") << u"model/figure/charted.cpp"_qs << 2 << u"views/figure"_qs;
        QTest::newRow("SQL in another folder of the model") << u"model/catalogue/queried.cpp"_qs << 2 << u"model/store"_qs;
        QTest::newRow("SQLite itself in a view") << u"views/table/queried.cpp"_qs << 2 << u"model/store"_qs;
        QTest::newRow("Qt in the ground") << u"model/outcome/speaking.h"_qs << 4 << u"the standard library"_qs;
        QTest::newRow("Qt in the trends") << u"model/trend/fitted.h"_qs << 4 << u"model/trend"_qs;
        QTest::newRow("Qt in the readers of weights") << u"model/tensorfile/header.h"_qs << 4 << u"model/tensorfile"_qs;
        QTest::newRow("Qt in the architecture") << u"model/architecture/counted.cpp"_qs << 3 << u"the standard library"_qs;
        QTest::newRow("POSIX in the architecture") << u"model/architecture/counted.cpp"_qs << 4 << u"the standard library"_qs;
        QTest::newRow("RapidJSON beside its one file") << u"model/architecture/counted.cpp"_qs << 5 << u"jsonreader.cpp"_qs;
        QTest::newRow("the catalogue in the architecture")
            << u"model/architecture/counted.cpp"_qs << 6 << u"model/architecture may not include model/catalogue"_qs;
        QTest::newRow("Qt in the routers") << u"model/routing/routed.h"_qs << 4 << u"model/routing is std and Eigen"_qs;
        QTest::newRow("Qt in the routers by way of base") << u"model/routing/routed.h"_qs << 5 << u"may not include model/base"_qs;
        QTest::newRow("the trends in the routers") << u"model/routing/routed.h"_qs << 6 << u"may not include model/trend"_qs;
        QTest::newRow("an upper folder of the model") << u"model/base/upward.cpp"_qs << 2 << u"model/base may not include model/store"_qs;
        QTest::newRow("two engines that do not know each other")
            << u"model/catalogue/queried.cpp"_qs << 3 << u"model/catalogue may not include model/trend"_qs;
        QTest::newRow("a view in the model") << u"model/state/looking.cpp"_qs << 2 << u"may not include views/"_qs;
        QTest::newRow("a view in a view") << u"views/table/neighbour.cpp"_qs << 2 << u"they meet in model/state"_qs;
        QTest::newRow("the figure in the theme") << u"views/theme/upward.h"_qs << 3 << u"they meet in model/state"_qs;
        QTest::newRow("Charts in another view") << u"views/timeline/charted.h"_qs << 3 << u"views/figure"_qs;
        QTest::newRow("Charts by class name") << u"views/timeline/charted.h"_qs << 4 << u"views/figure"_qs;
        QTest::newRow("app in a view") << u"views/details/upward.cpp"_qs << 2 << u"nobody includes app"_qs;
        QTest::newRow("app in the model") << u"model/state/looking.cpp"_qs << 3 << u"nobody includes app"_qs;
        QTest::newRow("a path from the file") << u"views/details/upward.cpp"_qs << 3 << u"from the root"_qs;
        QTest::newRow("a path upwards") << u"views/details/upward.cpp"_qs << 4 << u"from the root"_qs;
        QTest::newRow("tests in the product") << u"app/tested.cpp"_qs << 2 << u"from the root"_qs;
        QTest::newRow("a folder without rules") << u"model/unheard/of.cpp"_qs << 2 << u"includerules.cpp"_qs;
        QTest::newRow("commented out, with blanks") << u"views/figure/hidden.cpp"_qs << 2 << u"nobody includes app"_qs;
    }

    void eachKindIsCaught()
    {
        QFETCH(QString, file);
        QFETCH(int, line);
        QFETCH(QString, why);
        const std::vector<tests::WrongInclude> all = tests::wrongIncludes(QStringLiteral(DEKADE_BAD_SOURCES));
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const tests::WrongInclude &wrong) { return wrong.file == file && wrong.line == line; });
        QVERIFY2(found != all.end(), "was not caught");
        QVERIFY2(found->why.contains(why), qPrintable(found->why));
    }

    void rightOnesBesideThemPass()
    {
        // One row above for each wrong include of the folder: what is caught beyond them is a right one refused.
        constexpr size_t kWrong = 31;
        QStringList lines;
        const std::vector<tests::WrongInclude> all = tests::wrongIncludes(QStringLiteral(DEKADE_BAD_SOURCES));
        for (const tests::WrongInclude &wrong : all)
            lines << wrong.text();
        QVERIFY2(all.size() == kWrong, qPrintable(lines.join(QLatin1Char('\n'))));
    }

    void allowed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("include");
        QTest::addColumn<bool>("quoted");
        QTest::newRow("SQL in the store") << u"model/store/store.cpp"_qs << u"QSqlQuery"_qs << false;
        QTest::newRow("an item model in the model") << u"model/items/models.h"_qs << u"QAbstractTableModel"_qs << false;
        QTest::newRow("a selection in the model") << u"model/state/selection.h"_qs << u"QItemSelectionModel"_qs << false;
        QTest::newRow("Charts in the figure") << u"views/figure/frame.cpp"_qs << u"QtCharts/QChart"_qs << false;
        QTest::newRow("widgets in a view") << u"views/table/view.h"_qs << u"QTableView"_qs << false;
        QTest::newRow("the figure in a view") << u"views/timeline/view.h"_qs << u"views/figure/figurescene.h"_qs << true;
        QTest::newRow("the theme in the figure") << u"views/figure/marks.cpp"_qs << u"views/theme/theme.h"_qs << true;
        QTest::newRow("the model in a view") << u"views/table/view.h"_qs << u"model/items/models.h"_qs << true;
        QTest::newRow("all in app") << u"app/mainwindow.cpp"_qs << u"views/table/view.h"_qs << true;
        QTest::newRow("app in app") << u"app/mainwindow.cpp"_qs << u"app/actions.h"_qs << true;
        QTest::newRow("moc") << u"views/table/view.cpp"_qs << u"view.moc"_qs << true;
        QTest::newRow("Eigen in the routers") << u"model/routing/moe.h"_qs << u"Eigen/Core"_qs << false;
        QTest::newRow("the routers in the exchange") << u"model/exchange/cases.h"_qs << u"model/routing/trace.h"_qs << true;
        QTest::newRow("Eigen in the trends") << u"model/trend/line.cpp"_qs << u"Eigen/Dense"_qs << false;
        QTest::newRow("RapidJSON in its one file") << u"model/architecture/jsonreader.cpp"_qs << u"rapidjson/reader.h"_qs << false;
        QTest::newRow("the architecture in the exchange")
            << u"model/exchange/shapebook.h"_qs << u"model/architecture/configreader.h"_qs << true;
        QTest::newRow("the standard library in the architecture") << u"model/architecture/ledger.h"_qs << u"vector"_qs << false;
        QTest::newRow("the standard library") << u"model/base/date.h"_qs << u"optional"_qs << false;
    }

    void allowed()
    {
        QFETCH(QString, file);
        QFETCH(QString, include);
        QFETCH(bool, quoted);
        QCOMPARE(tests::whyNot(file, include, quoted), QString());
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
