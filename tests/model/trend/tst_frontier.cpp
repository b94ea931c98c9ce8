#include "model/trend/frontier.h"
#include "tests/support/case.h"

#include <algorithm>
#include <random>

using namespace dekade;

namespace {

using Places = std::vector<std::size_t>;

/// The rule as it is written down, point by point.
Places byTheRule(const std::vector<trend::Dated> &points, std::size_t count)
{
    Places kept;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto larger = std::count_if(points.begin(), points.end(),
            [&](const trend::Dated &other) { return other.x <= points[i].x && other.value > points[i].value; });
        if (static_cast<std::size_t>(larger) < count)
            kept.push_back(i);
    }
    return kept;
}

} // namespace

class FrontierTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void whoStays_data()
    {
        QTest::addColumn<std::vector<trend::Dated>>("points");
        QTest::addColumn<int>("count");
        QTest::addColumn<Places>("kept");
        const std::vector<trend::Dated> documented {{1, 5}, {2, 3}, {3, 8}, {3, 9}, {4, 9}};
        QTest::newRow("nothing") << std::vector<trend::Dated> {} << 1 << Places {};
        QTest::newRow("the documented example") << documented << 1 << Places {0, 3, 4};
        QTest::newRow("two of it") << documented << 2 << Places {0, 1, 2, 3, 4};
        QTest::newRow("none wanted") << documented << 0 << Places {};
        QTest::newRow("a later giant takes nobody's place back")
            << std::vector<trend::Dated> {{1, 1}, {2, 100}, {3, 2}} << 1 << Places {0, 1};
        QTest::newRow("order in the list does not matter") << std::vector<trend::Dated> {{3, 2}, {1, 1}, {2, 100}} << 1 << Places {1, 2};
        QTest::newRow("of one day the larger") << std::vector<trend::Dated> {{1, 1}, {1, 2}} << 1 << Places {1};
        QTest::newRow("equal on one day") << std::vector<trend::Dated> {{1, 2}, {1, 2}} << 1 << Places {0, 1};
    }

    void whoStays()
    {
        QFETCH(std::vector<trend::Dated>, points);
        QFETCH(int, count);
        QFETCH(Places, kept);
        QVERIFY(trend::runningTop(points, static_cast<std::size_t>(count)) == kept);
    }

    void asTheRuleSaysForRandomPoints()
    {
        std::mt19937 random(20261125);
        for (int run = 0; run < 300; ++run) {
            std::vector<trend::Dated> points;
            // Few different days and values: ties of every kind.
            for (unsigned i = 0; i < 1 + random() % 60; ++i)
                points.push_back({static_cast<double>(random() % 12), static_cast<double>(random() % 20)});
            const std::size_t count = random() % 12;
            QVERIFY(trend::runningTop(points, count) == byTheRule(points, count));
        }
    }
};

QTEST_GUILESS_MAIN(FrontierTest)
#include "tst_frontier.moc"
