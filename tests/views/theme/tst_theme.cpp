#include "tests/support/case.h"
#include "views/theme/fonts.h"
#include "views/theme/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>

using namespace dekade;
using theme::Theme;
using theme::ThemeKind;

/// The colours of the three themes by WCAG 2.1, and fonts that are asked for but not there.
class ThemeTest : public tests::Case {
    Q_OBJECT

private:
    static void kinds()
    {
        QTest::addColumn<int>("kind");
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Print})
            QTest::newRow(qPrintable(theme::keyOf(kind))) << static_cast<int>(kind);
    }

private Q_SLOTS:
    void contrastIsThatOfTheStandard()
    {
        QVERIFY(qAbs(theme::contrast(Qt::white, Qt::black) - 21) < 1e-6);
        QVERIFY(qAbs(theme::contrast(Qt::black, Qt::white) - 21) < 1e-6);
        QCOMPARE(theme::contrast(Qt::red, Qt::red), 1.0);
        // Known from the standard's own examples: #777777 on white just fails 4.5.
        QVERIFY(qAbs(theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void wordsAreReadable_data() { kinds(); }
    void wordsAreReadable()
    {
        QFETCH(int, kind);
        const Theme &colours = theme::theme(static_cast<ThemeKind>(kind));
        for (const QColor &ground : {colours.canvas, colours.panel, colours.lane}) {
            QVERIFY(theme::contrast(colours.ink, ground) >= 4.5);
            QVERIFY(theme::contrast(colours.ink2, ground) >= 4.5);
            QVERIFY(theme::contrast(colours.accent, ground) >= 4.5);
        }
        const QPalette palette = colours.palette();
        QVERIFY(theme::contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(theme::contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= 4.5);
    }

    void marksStandOut_data() { kinds(); }
    void marksStandOut()
    {
        QFETCH(int, kind);
        const Theme &colours = theme::theme(static_cast<ThemeKind>(kind));
        QCOMPARE(colours.categorical.size(), 8u);
        for (int i = -1; i <= 8; ++i) {
            const double ratio = theme::contrast(colours.series(i), colours.canvas);
            QVERIFY2(ratio >= 3.0, qPrintable(QStringLiteral("colour %1: %2").arg(i).arg(ratio)));
        }
    }

    void keysGoThereAndBack_data() { kinds(); }
    void keysGoThereAndBack()
    {
        QFETCH(int, kind);
        QCOMPARE(theme::themeOf(theme::keyOf(static_cast<ThemeKind>(kind))), std::optional(static_cast<ThemeKind>(kind)));
        QVERIFY(!theme::themeOf(u"sepia"));
        QVERIFY(!theme::themeOf(u""));
    }

    void mixing()
    {
        QCOMPARE(theme::mixed(Qt::white, Qt::black, 0).rgb(), QColor(Qt::white).rgb());
        QCOMPARE(theme::mixed(Qt::white, Qt::black, 1).rgb(), QColor(Qt::black).rgb());
        QCOMPARE(theme::mixed(QColor(0, 100, 200), QColor(100, 200, 0), 0.5).rgb(), QColor(50, 150, 100).rgb());
    }

    void fontsStandInForOneAnother()
    {
        for (const double px : {0.0, 0.4, 1.0, 12.6, 400.0}) {
            for (const theme::Weight weight :
                {theme::Weight::Regular, theme::Weight::Medium, theme::Weight::SemiBold, theme::Weight::Bold}) {
                const QFont font = theme::font(px, weight);
                QVERIFY(font.pixelSize() >= 1);
                QVERIFY(!QFontInfo(font).family().isEmpty());
                QVERIFY(QFontMetricsF(font).horizontalAdvance(QStringLiteral("Dekade 十年")) > 0);
            }
        }
        QFont missing = theme::font(12);
        missing.setFamilies({QStringLiteral("No Such Family"), QStringLiteral("Nor This")});
        QVERIFY(QFontMetricsF(missing).horizontalAdvance(QStringLiteral("Dekade")) > 0);
        theme::fontHint(); // with or without the fonts: a sentence or nothing
        QVERIFY(theme::cssFamilies().endsWith(QStringLiteral("sans-serif")));
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
