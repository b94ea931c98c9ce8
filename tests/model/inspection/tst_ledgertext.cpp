#include "model/inspection/ledgertext.h"
#include "model/inspection/terms.h"
#include "tests/model/inspection/inspected.h"
#include "tests/support/case.h"

using namespace dekade;

/// The ledger for programs, notes and papers.
class LedgerTextTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void theTableHasEveryRowOnce()
    {
        const auto shown = tests::inspected({"gpt-2-small", "mixtral-8x7b"});
        const inspection::LedgerTable table = inspection::ledgerTable(*shown);
        QSet<QString> seen;
        qint64 parts = 0;
        for (const QStringList &row : table.rows) {
            QCOMPARE(row.size(), table.columns.size());
            const QString key = row[0] + QLatin1Char('|') + row[1];
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
            if (row[0] == u"gpt-2-small"_qs && !row[1].contains(QLatin1Char('/')) && row[1] != u"total"_qs)
                parts += row[3].toLongLong();
        }
        QCOMPARE(parts, 124439808);
        for (const QStringList &row : table.rows) {
            QVERIFY(!row[6].isEmpty());
            QVERIFY2(row[7].startsWith(u"https://"_qs), qPrintable(row[7]));
        }
        QVERIFY(seen.contains(u"mixtral-8x7b|total"_qs));
    }

    void markdownAndLatex()
    {
        const auto shown = tests::inspected({"gpt-2-small"});
        const QString markdown = inspection::ledgerMarkdown(*shown, base::Phrases());
        QVERIFY(markdown.contains(u"| **Total** |  | **124,439,808** | **100 %** | **124,439,808** |"_qs));
        for (const QString &line : markdown.split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1Char('|')))
                QCOMPARE(line.count(QLatin1Char('|')), 6);
        }
        const QString latex = inspection::ledgerLatex(*shown, base::Phrases());
        QVERIFY(latex.contains(u"Embedding & 50,257 $\\times$ 768 + 1,024 $\\times$ 768 & 39,383,808 & 31.6 \\% & 39,383,808 \\\\"_qs));
        QCOMPARE(latex.count(u"\\begin{tabular}"_qs), 1);
        QCOMPARE(latex.count(u"\\end{tabular}"_qs), 1);
        const QString &url = shown->columns.front().sourceUrl;
        QVERIFY(!url.isEmpty());
        QVERIFY(latex.contains(u"\\url{%1}"_qs.arg(url)));
        QVERIFY(markdown.contains(url));
    }

    void shares_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("most") << 0.9655 << u"96.5 %"_qs;
        QTest::newRow("a tenth of a percent") << 0.001 << u"0.1 %"_qs;
        QTest::newRow("below") << 0.00016 << u"0.02 %"_qs;
        QTest::newRow("too small to say") << 0.00002 << u"< 0.01 %"_qs;
        QTest::newRow("nothing") << 0.0 << u"0 %"_qs;
        QTest::newRow("all") << 1.0 << u"100 %"_qs;
        QTest::newRow("nearly all") << 0.99999 << u"> 99.9 %"_qs;
    }

    void shares()
    {
        QFETCH(double, share);
        QTEST(inspection::shareText(share), "text");
    }

    void bytes()
    {
        QCOMPARE(inspection::bytesText(512), u"512 B"_qs);
        QCOMPARE(inspection::bytesText(4294967296.0), u"4.29 GB"_qs);
        QCOMPARE(inspection::bytesText(999999), u"1.00 MB"_qs);
        QCOMPARE(inspection::signedNumber(-805306368), QString(QChar(0x2212) + u"805,306,368"_qs));
    }
};

QTEST_GUILESS_MAIN(LedgerTextTest)
#include "tst_ledgertext.moc"
