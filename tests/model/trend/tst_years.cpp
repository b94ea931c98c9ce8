#include "model/trend/years.h"
#include "tests/support/case.h"

#include <cmath>

using namespace dekade;
using namespace std::chrono;

class YearsTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void theYearOfADay_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<double>("expected");
        const auto daysOf = [](const year_month_day &day) { return static_cast<int>(sys_days(day).time_since_epoch().count()); };
        QTest::newRow("1970-01-01") << daysOf(1970y / 1 / 1) << 1970.0;
        QTest::newRow("1974-01-01: 1461 days") << daysOf(1974y / 1 / 1) << 1974.0;
        QTest::newRow("2020-01-01: 18262 days") << daysOf(2020y / 1 / 1) << 1970 + 18262 / 365.25;
        QTest::newRow("1969-12-31: a day before") << daysOf(1969y / 12 / 31) << 1970 - 1 / 365.25;
        QTest::newRow("1950-07-02: 7123 days before") << daysOf(1950y / 7 / 2) << 1970 - 7123 / 365.25;
    }

    void theYearOfADay()
    {
        QFETCH(int, days);
        QFETCH(double, expected);
        QCOMPARE(trend::yearOf(sys_days(std::chrono::days(days))), expected);
    }

    void lessThanADayFromTheCalendar()
    {
        for (int year = 1900; year <= 2100; ++year)
            QVERIFY(std::abs(trend::yearOf(sys_days(std::chrono::year(year) / 1 / 1)) - year) < 1 / 365.25);
    }
};

QTEST_GUILESS_MAIN(YearsTest)
#include "tst_years.moc"
