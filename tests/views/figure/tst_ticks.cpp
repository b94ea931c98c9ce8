#include "tests/support/case.h"
#include "views/figure/ticks.h"

#include <QRandomGenerator>

#include <cmath>

using namespace dekade;
using figure::Tick;
using state::Range;

namespace {

QString wordsOf(const std::vector<Tick> &ticks)
{
    QStringList words;
    for (const Tick &tick : ticks) {
        if (!tick.text.isEmpty())
            words << tick.text;
    }
    return words.join(QLatin1Char(' '));
}

/// What every axis must keep: ticks in order within the range, words apart and none twice.
QString whyBad(const std::vector<Tick> &ticks, const Range &range, double length, double gap)
{
    const double pxPerUnit = length / range.length();
    double lastTick = -1e300;
    double lastWord = -1e300;
    QStringList seen;
    for (const Tick &tick : ticks) {
        if (tick.at < range.low - 1e-6 || tick.at > range.high + 1e-6)
            return QStringLiteral("outside: %1").arg(tick.at, 0, 'g', 12);
        if (tick.at <= lastTick)
            return QStringLiteral("out of order: %1").arg(tick.at, 0, 'g', 12);
        lastTick = tick.at;
        if (tick.text.isEmpty())
            continue;
        if ((tick.at - lastWord) * pxPerUnit < gap - 1e-6)
            return QStringLiteral("crowded: %1").arg(tick.text);
        if (seen.contains(tick.text))
            return QStringLiteral("twice: %1").arg(tick.text);
        seen << tick.text;
        lastWord = tick.at;
    }
    return {};
}

} // namespace

/// Where ticks stand and what they say, at every depth of zoom.
class TicksTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void worked_data()
    {
        QTest::addColumn<bool>("dates");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("length");
        QTest::addColumn<QString>("words");
        QTest::newRow("five decades") << false << 8.0 << 12.5 << 660.0 << QStringLiteral("100M 1B 10B 100B 1T");
        QTest::newRow("half a decade") << false << 9.0 << 9.5 << 400.0 << QStringLiteral("1B 1.5B 2B 2.5B 3B");
        QTest::newRow("years") << true << 2018.0 << 2026.5 << 1000.0 << QStringLiteral("2018 2019 2020 2021 2022 2023 2024 2025 2026");
    }

    void worked()
    {
        QFETCH(bool, dates);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, length);
        const auto ticks = dates ? figure::dateTicks({low, high}, length, 44, QLocale::English)
                                 : figure::logTicks({low, high}, length, 30, QLocale::English);
        QTEST(wordsOf(ticks), "words");
    }

    void keptAtEveryZoom_data()
    {
        QTest::addColumn<bool>("dates");
        QTest::addColumn<int>("language");
        for (const bool dates : {false, true}) {
            for (const QLocale::Language language : {QLocale::English, QLocale::Chinese})
                QTest::addRow("%s %s", dates ? "dates" : "log", language == QLocale::English ? "English" : "Chinese")
                    << dates << int(language);
        }
    }

    void keptAtEveryZoom()
    {
        QFETCH(bool, dates);
        QFETCH(int, language);
        QRandomGenerator random(20190214);
        for (int i = 0; i < 4000; ++i) {
            // From a twentieth of a decade to fourteen, from a month to forty years, as far as the window zooms.
            const double shortest = dates ? 1.0 / 12 : 0.05;
            const double longest = dates ? 40 : 14;
            const double span = shortest * std::pow(longest / shortest, random.generateDouble());
            const double low = dates ? 1990 + random.generateDouble() * 35 : random.generateDouble() * 12;
            const double length = 200 + random.generateDouble() * 2800;
            const double gap = 20 + random.generateDouble() * 60;
            const Range range {low, low + span};
            const auto spoken = static_cast<QLocale::Language>(language);
            const auto ticks = dates ? figure::dateTicks(range, length, gap, spoken) : figure::logTicks(range, length, gap, spoken);
            const QString why = whyBad(ticks, range, length, gap);
            QVERIFY2(why.isEmpty(),
                qPrintable(QStringLiteral("%1 [%2, %3] on %4 px, gap %5: %6")
                               .arg(why)
                               .arg(range.low, 0, 'g', 12)
                               .arg(range.high, 0, 'g', 12)
                               .arg(length)
                               .arg(gap)
                               .arg(wordsOf(ticks))));
            QVERIFY(ticks.size() < 400);
        }
    }

    void anAxisIsNeverWithoutWords()
    {
        for (double span = 0.05; span < 14; span *= 1.07) {
            for (double low = 6; low < 8; low += 0.13)
                QVERIFY2(!wordsOf(figure::logTicks({low, low + span}, 600, 30, QLocale::English)).isEmpty(),
                    qPrintable(QStringLiteral("%1 to %2").arg(low).arg(low + span)));
        }
        for (double span = 1.0 / 12; span < 40; span *= 1.07) {
            for (double low = 2018; low < 2020; low += 0.13)
                QVERIFY2(!wordsOf(figure::dateTicks({low, low + span}, 1000, 44, QLocale::English)).isEmpty(),
                    qPrintable(QStringLiteral("%1 to %2").arg(low).arg(low + span)));
        }
    }

    void sharesReadInPercent()
    {
        const std::vector<figure::Tick> ticks = figure::shareTicks({-1.8, 0}, 700, 30, QLocale::English);
        QCOMPARE(ticks.back().text, QStringLiteral("100 %"));
        QVERIFY(std::abs(ticks.back().at) < 1e-9);
        QCOMPARE(ticks.front().text, QStringLiteral("2 %"));
        QCOMPARE(figure::shareTicks({-1.8, 0}, 700, 30, QLocale::Chinese).front().text, QStringLiteral("2%"));
    }

    void manyDecadesReadAsPowers()
    {
        const std::vector<figure::Tick> ticks = figure::powerTicks({0.8, 16.5}, 420, 20, QLocale::English);
        QCOMPARE(ticks.front().text, QStringLiteral("10"));
        QCOMPARE(ticks.back().text, QStringLiteral("10¹⁶"));
        for (const figure::Tick &tick : figure::powerTicks({15.1, 16.5}, 700, 30, QLocale::English))
            QVERIFY2(tick.text.isEmpty() || tick.text.contains(QStringLiteral("10¹")), qPrintable(tick.text));
    }
};

QTEST_GUILESS_MAIN(TicksTest)
#include "tst_ticks.moc"
