#include "model/base/date.h"
#include "tests/support/case.h"
#include "views/timeline/player.h"
#include "views/timeline/span.h"

using namespace dekade;
using timeline::Handle;
using timeline::MonthSpan;
using timeline::Player;

namespace {

constexpr int month(int year, int of) { return year * 12 + of - 1; }

const MonthSpan kWhole {month(2019, 2), month(2026, 11)};
const MonthSpan kPart {month(2020, 1), month(2021, 12)};

} // namespace

/// The scrubber without its window: months, its two ends, the steps of the player.
class SpanTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void monthsAndDays()
    {
        QCOMPARE(timeline::monthOf(QDate(2019, 2, 14)), month(2019, 2));
        QCOMPARE(timeline::firstDay(month(2019, 2)), QDate(2019, 2, 1));
        QCOMPARE(timeline::firstDay(month(2020, 12)), QDate(2020, 12, 1));
        QCOMPARE(timeline::yearOf(month(2020, 1)), 2020.0);
    }

    void snapping_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("nearest");
        QTest::newRow("a first") << QDate(2024, 7, 1) << month(2024, 7);
        QTest::newRow("early in the month") << QDate(2024, 7, 9) << month(2024, 7);
        QTest::newRow("late in the month") << QDate(2024, 7, 24) << month(2024, 8);
        QTest::newRow("late in the year") << QDate(2024, 12, 30) << month(2025, 1);
    }

    void snapping()
    {
        QFETCH(QDate, day);
        QTEST(timeline::nearestMonth(base::decimalYear(day)), "nearest");
    }

    void endsOfAState()
    {
        QCOMPARE(timeline::spanOf({}, {}, kWhole), kWhole);
        QCOMPARE(timeline::spanOf(QDate(2020, 1, 1), QDate(2022, 1, 1), kWhole), kPart);
        QCOMPARE(timeline::spanOf(QDate(2020, 1, 17), QDate(2021, 12, 17), kWhole), kPart);
        QCOMPARE(timeline::spanOf(QDate(1990, 1, 1), QDate(2090, 1, 1), kWhole), kWhole);
        QCOMPARE(timeline::spanOf(QDate(2030, 1, 1), {}, kWhole), (MonthSpan {kWhole.last, kWhole.last}));
        QCOMPARE(timeline::spanOf({}, QDate(2010, 1, 1), kWhole), (MonthSpan {kWhole.first, kWhole.first}));
    }

    void anEndAtTheEdgeIsOpen()
    {
        QVERIFY(!timeline::fromOf(kWhole, kWhole) && !timeline::toOf(kWhole, kWhole));
        QCOMPARE(timeline::fromOf(kPart, kWhole).value_or(QDate()), QDate(2020, 1, 1));
        QCOMPARE(timeline::toOf(kPart, kWhole).value_or(QDate()), QDate(2022, 1, 1)); // half-open
    }

    void moving_data()
    {
        QTest::addColumn<int>("handle");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        const auto row = [](const char *name, Handle handle, int months, int first, int last) {
            QTest::newRow(name) << static_cast<int>(handle) << months << first << last;
        };
        row("the first", Handle::First, 3, month(2020, 4), kPart.last);
        row("the first, no further than the last", Handle::First, 99, kPart.last, kPart.last);
        row("the first, to the edge", Handle::First, -99, kWhole.first, kPart.last);
        row("the last", Handle::Last, -12, kPart.first, month(2020, 12));
        row("the last, no further than the first", Handle::Last, -99, kPart.first, kPart.first);
        row("the last, to the edge", Handle::Last, 999, kPart.first, kWhole.last);
        row("both", Handle::Both, 3, month(2020, 4), month(2022, 3));
        row("both, the length kept at the end", Handle::Both, 999, month(2024, 12), kWhole.last);
        row("both, the length kept at the start", Handle::Both, -999, kWhole.first, month(2021, 1));
    }

    void moving()
    {
        QFETCH(int, handle);
        QFETCH(int, months);
        const MonthSpan span = timeline::moved(kPart, static_cast<Handle>(handle), months, kWhole);
        QTEST(span.first, "first");
        QTEST(span.last, "last");
    }

    void thePlayerGoesMonthByMonth()
    {
        QCOMPARE(Player::next(month(2020, 12), kWhole.last, false), month(2021, 1));
        QCOMPARE(Player::next(kWhole.last, kWhole.last, false), kWhole.last);
    }

    void reducedMotionGoesYearByYear()
    {
        QCOMPARE(Player::next(month(2020, 3), kWhole.last, true), month(2020, 12));
        QCOMPARE(Player::next(month(2020, 12), kWhole.last, true), month(2021, 12));
        QCOMPARE(Player::next(month(2025, 12), kWhole.last, true), kWhole.last);
    }
};

QTEST_APPLESS_MAIN(SpanTest)
#include "tst_span.moc"
