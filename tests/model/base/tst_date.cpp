#include "model/base/date.h"
#include "tests/support/case.h"

using namespace dekade;
using base::DatePrecision;

class DateTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("precision");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("middle");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        const int day = static_cast<int>(DatePrecision::Day);
        const int month = static_cast<int>(DatePrecision::Month);
        const int year = static_cast<int>(DatePrecision::Year);
        QTest::newRow("llama 3.1") << u"2024-07-23"_qs << day << QDate(2024, 7, 23) << QDate(2024, 7, 23) << QDate(2024, 7, 24)
                                   << u"23 July 2024"_qs << u"2024年7月23日"_qs;
        QTest::newRow("a month") << u"2024-12"_qs << month << QDate(2024, 12, 1) << QDate(2024, 12, 15) << QDate(2025, 1, 1)
                                 << u"December 2024"_qs << u"2024年12月"_qs;
        QTest::newRow("gpt-2 medium, the year alone")
            << u"2019"_qs << year << QDate(2019, 1, 1) << QDate(2019, 7, 1) << QDate(2020, 1, 1) << u"2019"_qs << u"2019年"_qs;
        QTest::newRow("a leap day") << u"2024-02-29"_qs << day << QDate(2024, 2, 29) << QDate(2024, 2, 29) << QDate(2024, 3, 1)
                                    << u"29 February 2024"_qs << u"2024年2月29日"_qs;
        QTest::newRow("the first year") << u"1900"_qs << year << QDate(1900, 1, 1) << QDate(1900, 7, 1) << QDate(1901, 1, 1) << u"1900"_qs
                                        << u"1900年"_qs;
        QTest::newRow("the last day") << u"2199-12-31"_qs << day << QDate(2199, 12, 31) << QDate(2199, 12, 31) << QDate(2200, 1, 1)
                                      << u"31 December 2199"_qs << u"2199年12月31日"_qs;
    }

    void reads()
    {
        QFETCH(QString, text);
        const base::Result<base::PartialDate> date = base::parseDate(text);
        DEKADE_VERIFY_RESULT(date);
        QTEST(static_cast<int>(date->precision()), "precision");
        QTEST(date->first(), "first");
        QTEST(date->middle(), "middle");
        QTEST(date->end(), "end");
        QTEST(date->display(QLocale::English), "english");
        QTEST(date->display(QLocale::Chinese), "chinese");
        QCOMPARE(date->iso(), text);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no leap year") << u"2023-02-29"_qs;
        QTest::newRow("2024-02-30") << u"2024-02-30"_qs;
        QTest::newRow("month 13") << u"2024-13"_qs;
        QTest::newRow("month 0") << u"2024-00"_qs;
        QTest::newRow("day 0") << u"2024-07-00"_qs;
        QTest::newRow("too early") << u"1899-12-31"_qs;
        QTest::newRow("too late") << u"2200"_qs;
        QTest::newRow("one digit a month") << u"2024-7-23"_qs;
        QTest::newRow("slashes") << u"2024/07/23"_qs;
        QTest::newRow("German") << u"23.07.2024"_qs;
        QTest::newRow("compact") << u"20240723"_qs;
        QTest::newRow("with a time") << u"2024-07-23T00:00"_qs;
        QTest::newRow("four parts") << u"2024-07-23-01"_qs;
        QTest::newRow("negative") << u"-2024"_qs;
        QTest::newRow("a dash at the end") << u"2024-"_qs;
        QTest::newRow("Arabic digits") << u"٢٠٢٤"_qs;
        QTest::newRow("words") << u"July 2024"_qs;
    }

    void refuses()
    {
        QFETCH(QString, text);
        const base::Result<base::PartialDate> date = base::parseDate(text);
        QVERIFY(!date.ok());
        QCOMPARE(date.error().kind, base::ErrorKind::BadInput);
        QVERIFY(date.error().message.contains(u"YYYY-MM-DD"_qs));
    }

    void noProcessLocaleMatters()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(u"ar_EG"_qs));
        const QString iso = base::parseDate(u"2024-07-03")->iso();
        const QString words = base::parseDate(u"2024-07-03")->display(QLocale::English);
        QLocale::setDefault(before);
        QCOMPARE(iso, u"2024-07-03"_qs);
        QCOMPARE(words, u"3 July 2024"_qs);
    }

    void partsOrderByTime()
    {
        QVERIFY(base::parseDate(u"2019").value() < base::parseDate(u"2019-02-14").value());
        QVERIFY(base::parseDate(u"2019-02-14").value() < base::parseDate(u"2019-03").value());
    }

    void daysBecomeYears_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<double>("year");
        QTest::newRow("a new year") << QDate(2019, 1, 1) << 2019.0;
        QTest::newRow("the middle of a leap year: 183/366") << QDate(2024, 7, 2) << 2024.5;
        QTest::newRow("the last day: 364/365") << QDate(2023, 12, 31) << 2023 + 364.0 / 365;
        QTest::newRow("gpt-2: 44/365") << QDate(2019, 2, 14) << 2019 + 44.0 / 365;
    }

    void daysBecomeYears()
    {
        QFETCH(QDate, day);
        QTEST(base::decimalYear(day), "year");
        QCOMPARE(base::dayOfDecimalYear(base::decimalYear(day)), day);
    }

    void everyDayComesBack()
    {
        const QDate end(2035, 1, 1);
        for (QDate day(2015, 1, 1); day < end; day = day.addDays(1))
            QCOMPARE(base::dayOfDecimalYear(base::decimalYear(day)), day);
    }
};

QTEST_GUILESS_MAIN(DateTest)
#include "tst_date.moc"
