#include "model/items/ledgermodel.h"
#include "tests/model/inspection/inspected.h"
#include "tests/support/case.h"

#include <QAbstractItemModelTester>

using namespace dekade;
using items::LedgerColumn;
using items::LedgerModel;

class LedgerModelTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void isSafeThroughResets()
    {
        LedgerModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.setInspection(tests::inspected({"gpt-2-small"}));
        QCOMPARE(model.columnCount(), 5);
        model.setInspection(tests::inspected({"gpt-2-small", "llama-3.1-405b", "deepseek-v3", "minimax-text-01"}));
        QCOMPARE(model.columnCount(), 17);
        model.setInspection(tests::inspected({"gpt-4"}));
        QCOMPARE(model.rowCount(), 0);
        model.setInspection({});
        QCOMPARE(model.columnCount(), 1);
    }

    void tellsCountsSharesAndMarks()
    {
        LedgerModel model;
        model.setInspection(tests::inspected({"mixtral-8x7b", "deepseek-v3"}));
        int totals = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex first = model.index(row, 0);
            const auto part = first.data(items::PartRole).toInt();
            const QModelIndex parameters = model.index(row, LedgerModel::columnOf(0, LedgerColumn::Parameters));
            const QModelIndex formula = model.index(row, LedgerModel::columnOf(0, LedgerColumn::Formula));
            if (first.data(items::TotalRole).toBool()) {
                ++totals;
                QCOMPARE(parameters.data(items::SortRole).toLongLong(), 46702792704);
                QCOMPARE(parameters.data().toString(), u"46,702,792,704"_qs);
            } else if (part == static_cast<int>(architecture::Part::RoutedExperts)) {
                QCOMPARE(formula.data().toString(), u"32 × 8 × 3 × 4,096 × 14,336"_qs);
                const auto text = formula.data(items::FormulaRole).value<items::FormulaText>();
                QCOMPARE(text.words.size(), text.marks.size());
                QVERIFY(text.marks.at(text.words.indexOf(u"14,336"_qs)));
                QVERIFY(!text.marks.at(text.words.indexOf(u"3"_qs)));
                QCOMPARE(parameters.data(items::ShareRole).toDouble(), 45097156608.0 / 46702792704.0);
                QCOMPARE(parameters.data(items::ActiveShareRole).toDouble(), 11274289152.0 / 46702792704.0);
            } else if (part == static_cast<int>(architecture::Part::DenseFeedForward)) {
                QCOMPARE(formula.data().toString(), u"none"_qs);
                QCOMPARE(parameters.data().toString(), u"0"_qs);
            } else if (first.data(items::OutsideRole).toBool()) {
                QVERIFY(!parameters.data(items::ShareRole).isValid());
            }
        }
        QCOMPARE(totals, 1);
    }

    void speaksTheInspectionsLanguage()
    {
        LedgerModel model;
        model.setInspection(tests::inspected({"gpt-2-small"}, {}, QLocale::Chinese));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"部件"_qs);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString name = model.index(row, 0).data().toString();
            QVERIFY2(name.at(0).unicode() > 0x2e80, qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(LedgerModelTest)
#include "tst_ledgermodel.moc"
