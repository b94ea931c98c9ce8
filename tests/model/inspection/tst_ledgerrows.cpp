#include "model/inspection/ledgerrows.h"
#include "tests/model/inspection/inspected.h"
#include "tests/support/case.h"

#include <functional>

using namespace dekade;
using inspection::LedgerRow;

namespace {

const LedgerRow &rowOf(const inspection::Inspection &shown, architecture::Part part)
{
    for (const LedgerRow &row : shown.rows) {
        if (row.part == part)
            return row;
    }
    qFatal("no such row");
}

} // namespace

/// The union of ledgers: nothing is lost, rows align, differing dimensions are found.
class LedgerRowsTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void rowsSumToTheTotal_data()
    {
        QTest::addColumn<QString>("model");
        for (const catalogue::ModelId id : inspection::shapedModels(*tests::bundledFacts())) {
            const QString key = tests::bundledFacts()->model(id).key;
            QTest::newRow(qPrintable(key)) << key;
        }
    }

    void rowsSumToTheTotal()
    {
        QFETCH(QString, model);
        const auto shown = tests::inspected({model.toLatin1().constData(), "deepseek-v3"});
        for (std::size_t column = 0; column < 2; ++column) {
            QVERIFY2(shown->columns[column].isCounted(), qPrintable(shown->columns[column].problem));
            qint64 total = 0;
            qint64 active = 0;
            for (const LedgerRow &row : shown->rows) {
                if (!row.isInTotal || row.entries[column] == nullptr)
                    continue;
                total += row.entries[column]->count.value();
                active += row.entries[column]->active.value();
            }
            QCOMPARE(total, shown->columns[column].counts.total);
            QCOMPARE(active, shown->columns[column].active());
        }
    }

    /// Children of a row that a model has sum to the row, in each column.
    void childrenSumToTheirRow()
    {
        const auto shown = tests::inspected({"gpt-2-small", "llama-3.1-405b", "deepseek-v3", "minimax-text-01"});
        const std::function<void(const LedgerRow &)> check = [&](const LedgerRow &row) {
            for (std::size_t column = 0; column < row.entries.size(); ++column) {
                qint64 sum = 0;
                int children = 0;
                for (const LedgerRow &child : row.children) {
                    if (child.entries[column] != nullptr) {
                        sum += child.entries[column]->count.value();
                        ++children;
                    }
                }
                if (children > 0)
                    QCOMPARE(sum, row.entries[column]->count.value());
            }
            for (const LedgerRow &child : row.children)
                check(child);
        };
        for (const LedgerRow &row : shown->rows)
            check(row);
    }

    /// Mixtral's router is 32 × 4,096 × 8, DeepSeek-V3's 58 × (7,168 + 1) × 256: all dimensions differ, the plain 1 is no dimension.
    void differingDimensionsAreFound()
    {
        const auto shown = tests::inspected({"mixtral-8x7b", "deepseek-v3"});
        const LedgerRow &router = rowOf(*shown, architecture::Part::Router);
        for (std::size_t column = 0; column < 2; ++column) {
            for (const architecture::FormulaWord &word : router.entries[column]->formula.words())
                QCOMPARE(inspection::differs(router, column, word, shown->counted), word.isDimension);
        }
        const LedgerRow &dense = rowOf(*shown, architecture::Part::DenseFeedForward);
        QVERIFY(dense.entries[0] == nullptr);
        QVERIFY(dense.entries[1] != nullptr);
    }

    void equalModelsDifferInNothing()
    {
        const auto shown = tests::inspected({"deepseek-v3", "deepseek-r1"});
        for (const LedgerRow &row : shown->rows) {
            for (const architecture::FormulaWord &word : row.entries[0]->formula.words())
                QVERIFY(!inspection::differs(row, 0, word, shown->counted));
        }
    }

    /// A model without a shape marks nothing in the others.
    void oneColumnMarksNothing()
    {
        const auto shown = tests::inspected({"gpt-4", "gpt-2-small"});
        for (const LedgerRow &row : shown->rows) {
            for (const architecture::FormulaWord &word : row.entries[1]->formula.words())
                QVERIFY(!inspection::differs(row, 1, word, shown->counted));
        }
    }
};

QTEST_GUILESS_MAIN(LedgerRowsTest)
#include "tst_ledgerrows.moc"
