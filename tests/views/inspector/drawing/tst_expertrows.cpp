#include "tests/support/case.h"
#include "views/inspector/drawing/expertrows.h"

#include <algorithm>
#include <set>

using namespace dekade;
using namespace dekade::inspector;

namespace {

architecture::FeedForward mixture(std::int64_t experts, std::int64_t chosen, std::int64_t groups = 0, std::int64_t kept = 0)
{
    return {.width = 1024, .experts = experts, .chosen = chosen, .groups = groups, .keptGroups = kept};
}

class ExpertRowsTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void layouts_data();
    void layouts();
    void everyMixtureIsShown();
};

void ExpertRowsTest::layouts_data()
{
    QTest::addColumn<std::int64_t>("experts");
    QTest::addColumn<std::int64_t>("groups");
    QTest::addColumn<std::int64_t>("rows");
    QTest::addColumn<std::int64_t>("columns");
    QTest::addColumn<std::int64_t>("last");
    const auto row = [](const char *name, std::int64_t experts, std::int64_t groups, std::int64_t rows, std::int64_t columns,
                         std::int64_t last) { QTest::newRow(name) << experts << groups << rows << columns << last; };
    row("Mixtral: one a row", 8, 0, 8, 1, 1);
    row("DeepSeek-V3: rows are groups", 256, 8, 8, 32, 32);
    row("Qwen1.5: 6 × 10", 60, 0, 6, 10, 10);
    row("Scout", 16, 0, 8, 2, 2);
    row("one", 1, 0, 1, 1, 1);
    row("a prime: the last row is short", 61, 0, 8, 8, 5);
    row("many groups are not rows", 256, 32, 8, 32, 32);
}

void ExpertRowsTest::layouts()
{
    QFETCH(std::int64_t, experts);
    QFETCH(std::int64_t, groups);
    const ExpertRows layout = expertRows(mixture(experts, 1, groups, groups / 2));
    QTEST(layout.rows, "rows");
    QTEST(layout.columns, "columns");
    QTEST(layout.last, "last");
}

/// For all small mixtures: k different experts are chosen, all in kept rows, and rows hold every expert.
void ExpertRowsTest::everyMixtureIsShown()
{
    for (std::int64_t experts = 1; experts <= 130; ++experts) {
        for (const std::int64_t chosen : {std::int64_t {1}, std::int64_t {2}, experts / 2, experts}) {
            if (chosen < 1)
                continue;
            const ExpertRows layout = expertRows(mixture(experts, chosen));
            QCOMPARE(static_cast<std::int64_t>(std::set(layout.chosen.begin(), layout.chosen.end()).size()), std::min(chosen, experts));
            QVERIFY(layout.chosen.front() >= 0 && layout.chosen.back() < experts);
            QCOMPARE((layout.rows - 1) * layout.columns + layout.last, experts);
        }
    }
    const ExpertRows grouped = expertRows(mixture(256, 8, 8, 4));
    QCOMPARE(std::count(grouped.kept.begin(), grouped.kept.end(), true), 4);
    QCOMPARE(grouped.chosen.size(), std::size_t {8});
    for (std::int64_t row = 0; row < grouped.rows; ++row)
        QVERIFY(!grouped.isWinner(row) || grouped.kept[static_cast<std::size_t>(row)]);
}

} // namespace

QTEST_MAIN(ExpertRowsTest)
#include "tst_expertrows.moc"
