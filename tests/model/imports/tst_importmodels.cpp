#include "model/exchange/tablereader.h"
#include "model/imports/batchtablemodel.h"
#include "model/imports/celltext.h"
#include "model/imports/columntablemodel.h"
#include "model/imports/problemtablemodel.h"
#include "model/imports/recordtablemodel.h"
#include "model/imports/words.h"
#include "model/items/roles.h"
#include "tests/support/case.h"

#include <QAbstractItemModelTester>

using namespace dekade;

namespace {

exchange::Preview preview(const char *name)
{
    const auto read = exchange::previewTable(QStringLiteral(DEKADE_DATA "/") + QLatin1StringView(name));
    return read ? *read : exchange::Preview();
}

/// Headings, then rows, cells apart by " | ".
QStringList printed(const QAbstractItemModel &model)
{
    QStringList lines {QString()};
    for (int column = 0; column < model.columnCount(); ++column)
        lines[0] += (column > 0 ? u" | "_qs : QString()) + model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u" | "_qs);
    }
    return lines;
}

/// The tester watches every change for the whole test.
template<typename Model>
struct Watched {
    Model model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

/// What the import's tables show.
class ImportModelsTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void firstRows()
    {
        Watched<imports::RecordTableModel> watched;
        QCOMPARE(watched.model.columnCount(), 0);
        watched.model.setRecords(preview("owid-like.csv").records);
        // 666.00006 petaFLOP are 6.6600006e17; a column without a cell is not there.
        QCOMPARE(printed(watched.model),
            (QStringList {u"Line | Name | Release date | Training compute | Domain"_qs,
                u"2 | Alpha (2015) × 5 | 2018-08-30 | 6.66e17 | Language"_qs, u"3 | Broken Name 1 | 2022-11-28 | 2.58e24 | Language"_qs,
                u"5 | Gamma | 2021-05-11 | 6.2e21 | Image generation"_qs, u"6 | Delta | 2020-01-02 | 3.18e15 | Language"_qs}));
        QCOMPARE(watched.model.index(0, 3).data(Qt::ToolTipRole).toString(), u"666000060000000000"_qs);
        watched.model.setLanguage(QLocale::Chinese);
        QCOMPARE(watched.model.index(3, 3).data().toString(), u"3180万亿"_qs);
        watched.model.setRecords({});
        QCOMPARE(watched.model.rowCount(), 0);
    }

    void boundsAndFlagsAreTold()
    {
        Watched<imports::RecordTableModel> watched;
        watched.model.setRecords(preview("epoch-like.csv").records);
        const QStringList lines = printed(watched.model);
        QVERIFY2(lines[0].contains(u"Flagged as"_qs), qPrintable(lines[0]));
        QStringList tips;
        for (int column = 0; column < watched.model.columnCount(); ++column)
            tips << watched.model.index(0, column).data(Qt::ToolTipRole).toString();
        QVERIFY2(tips.contains(u"3.14e+23 (from 1e+23 to 1e+24)"_qs), qPrintable(tips.join(u'\n')));
    }

    void columns()
    {
        Watched<imports::ColumnTableModel> watched;
        watched.model.setColumns(preview("owid-like.csv").report.columns);
        QCOMPARE(printed(watched.model),
            (QStringList {u"Column | Its heading | Read as"_qs, u"1 | Entity | Name"_qs, u"2 | Day | Release date"_qs,
                u"3 | Training computation (petaFLOP) | Training compute"_qs, u"4 | Domain | Domain"_qs}));
        watched.model.retranslate();
        watched.model.setColumns({});
    }

    void problems()
    {
        Watched<imports::ProblemTableModel> watched;
        const exchange::ReadReport report = preview("comma-numbers.csv").report;
        watched.model.setProblems(report.problems);
        QCOMPARE(watched.model.rowCount(), 4);
        QCOMPARE(watched.model.index(0, 0).data().toString(), u"row left out"_qs);
        QCOMPARE(watched.model.index(0, 1).data().toString(), u"3"_qs);
        QCOMPARE(watched.model.index(0, 4).data().toString(), u"No number"_qs);
        QVERIFY(watched.model.sentence(0).startsWith(u"Line 3, column 4 (Parameters): “1,234”"_qs));
        QVERIFY(watched.model.sentence(0).endsWith(u"This row cannot be taken."_qs));
        QCOMPARE(watched.model.kinds().size(), 4U);
        watched.model.setKind(u"date"_qs);
        QCOMPARE(watched.model.rowCount(), 1);
        QCOMPARE(watched.model.index(0, 1).data().toString(), u"4"_qs);
        QCOMPARE(watched.model.kinds().size(), 4U); // all stay to choose from
        watched.model.setKind({});
        QCOMPARE(watched.model.rowCount(), 4);
        watched.model.setProblems({});
        QCOMPARE(watched.model.rowCount(), 0);
    }

    void theMostFrequentKindComesFirst()
    {
        imports::ProblemTableModel model;
        const auto problem = [](const char *kind) { return exchange::Problem {2, 0, {}, QString::fromLatin1(kind), u"odd"_qs, false}; };
        model.setProblems({problem("quote"), problem("date"), problem("date")});
        QCOMPARE(model.kinds(), (std::vector<std::pair<QString, int>> {{u"date"_qs, 2}, {u"quote"_qs, 1}}));
        QCOMPARE(model.sentence(0), u"Line 2: odd."_qs);
    }

    void batchesNewestFirst()
    {
        Watched<imports::BatchTableModel> watched;
        store::ImportBatch older {
            u"first"_qs, {u"first.csv"_qs, u"epoch"_qs}, QDateTime(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC), {}, 1011};
        store::ImportBatch newer {
            u"second"_qs, {u"<b>second</b>.csv"_qs, u"owid/params_total"_qs}, QDateTime(QDate(2026, 1, 3), QTime(12, 0), Qt::UTC), {}, 5};
        watched.model.setBatches({older, newer});
        QCOMPARE(printed(watched.model),
            (QStringList {u"File | Imported | Rows shown | Format"_qs,
                u"<b>second</b>.csv | 2026-01-03 | 5 | Our World in Data: Parameters, total"_qs,
                u"first.csv | 2026-01-02 | 1,011 | Epoch AI"_qs}));
        QCOMPARE(watched.model.index(0, 2).data(items::KeyRole).toString(), u"second"_qs);
        watched.model.retranslate();
        watched.model.setBatches({});
    }

    void cellsAreOneLineOfPlainText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("longest");
        QTest::addColumn<QString>("shown");
        QTest::newRow("empty") << QString() << 10 << QString();
        QTest::newRow("markup stays") << u"<b>x</b>"_qs << 10 << u"<b>x</b>"_qs;
        QTest::newRow("as long as may be") << u"abcde"_qs << 5 << u"abcde"_qs;
        QTest::newRow("one too long") << u"abcdef"_qs << 5 << u"abcde…"_qs;
        QTest::newRow("half a character is none") << u"abcd😀"_qs << 5 << u"abcd…"_qs;
        QTest::newRow("line breaks and tabs") << u"a\r\nb\tc\u2028d"_qs << 20 << u"a  b c d"_qs;
        QTest::newRow("control characters") << u"a\u0007b\u001bc"_qs << 20 << u"a\ufffdb\ufffdc"_qs;
        QTest::newRow("turned around") << u"a\u202egpj.exe"_qs << 20 << u"a\ufffdgpj.exe"_qs;
    }

    void cellsAreOneLineOfPlainText()
    {
        QFETCH(QString, text);
        QFETCH(int, longest);
        QFETCH(QString, shown);
        QCOMPARE(imports::oneLine(text, longest), shown);
    }

    void tooltipsAreShort()
    {
        exchange::Problem problem {2, 1, QString(5000, u'x'), u"number"_qs, QString(5000, u'y'), true};
        imports::ProblemTableModel model;
        model.setProblems({problem});
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(model.index(0, column).data(Qt::ToolTipRole).toString().size() <= imports::kLongestTip + 1);
        catalogue::ImportRecord record;
        record.name = std::string(5000, 'n');
        imports::RecordTableModel records;
        records.setRecords({record});
        QVERIFY(records.index(0, 1).data(Qt::ToolTipRole).toString().size() <= imports::kLongestTip + 1);
    }

    void wordsOfFields()
    {
        QCOMPARE(imports::Words::ofField(u"params_total_low"_qs), u"Parameters, total: lower bound"_qs);
        QCOMPARE(imports::Words::ofField(u"training_compute_basis"_qs), u"Training compute: basis"_qs);
        QCOMPARE(imports::Words::ofField(u"unheard_of"_qs), u"unheard_of"_qs);
        QCOMPARE(imports::Words::ofFormat(u"unheard-of"_qs), u"unheard-of"_qs);
        QCOMPARE(imports::Words::ofProblem(u"unheard-of"_qs), u"unheard-of"_qs);
    }
};

QTEST_GUILESS_MAIN(ImportModelsTest)
#include "tst_importmodels.moc"
