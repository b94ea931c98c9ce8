#include "model/architecture/formula.h"
#include "tests/support/case.h"

#include <limits>

using namespace dekade;
using namespace dekade::architecture;

class FormulaTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void wordsAndValueAreOne_data()
    {
        QTest::addColumn<Formula>("formula");
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("numbers");
        QTest::addColumn<qint64>("value");
        const Formula layers = Formula::named("layers", 32);
        const Formula d = Formula::named("d", 4096);
        QTest::newRow("a product") << layers * d << "layers × d"
                                   << "32 × 4,096" << 131072LL;
        QTest::newRow("a plain number") << Formula(3) * d << "3 × d"
                                        << "3 × 4,096" << 12288LL;
        QTest::newRow("a sum in a product") << layers * (d + Formula(1)) << "layers × (d + 1)"
                                            << "32 × (4,096 + 1)" << 131104LL;
        QTest::newRow("a product in a sum") << layers * d + d << "layers × d + d"
                                            << "32 × 4,096 + 4,096" << 135168LL;
        QTest::newRow("a sum with nothing") << Formula() + d << "d"
                                            << "4,096" << 4096LL;
        QTest::newRow("a product with nothing") << Formula() * d << ""
                                                << "" << 0LL;
    }

    void wordsAndValueAreOne()
    {
        QFETCH(Formula, formula);
        QTEST(QString::fromStdString(formula.withNames()), "names");
        QTEST(QString::fromStdString(formula.withNumbers()), "numbers");
        QTEST(static_cast<qint64>(formula.value().value()), "value");
    }

    void dimensionsAreMarked()
    {
        const Formula formula = Formula(3) * Formula::named("d", 8);
        QCOMPARE(formula.words().size(), std::size_t {3});
        QVERIFY(!formula.words()[0].isDimension && formula.words()[0].number);
        QVERIFY(!formula.words()[1].number);
        QVERIFY(formula.words()[2].isDimension);
    }

    void overflowIsRemembered()
    {
        constexpr Count big = std::int64_t {1} << 32;
        constexpr Count most = std::numeric_limits<std::int64_t>::max();
        static_assert(!(big * big).fits());
        static_assert((big * Count(1 << 30)).fits());
        static_assert(!(most + 1).fits() && !((most + 1) - most).fits());
        static_assert((most - most).fits() && (most - most).value() == 0);
        QCOMPARE((big * big).value(), std::int64_t {0});
    }

    void grouping_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << 0LL << "0";
        QTest::newRow("999") << 999LL << "999";
        QTest::newRow("1000") << 1000LL << "1,000";
        QTest::newRow("-1000") << -1000LL << "-1,000";
        QTest::newRow("-100000") << -100000LL << "-100,000";
        QTest::newRow("the least") << std::numeric_limits<qint64>::min() << "-9,223,372,036,854,775,808";
    }

    void grouping()
    {
        QFETCH(qint64, value);
        QTEST(QString::fromStdString(grouped(value)), "text");
    }
};

QTEST_GUILESS_MAIN(FormulaTest)
#include "tst_formula.moc"
