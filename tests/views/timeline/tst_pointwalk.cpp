#include "tests/support/case.h"
#include "views/timeline/pointwalk.h"

using namespace dekade;
using catalogue::ModelId;

namespace {

/// Points 1, 2, 3 by date, then 7 and 8 in the lane.
std::vector<ModelId> sampleOrder()
{
    figure::FigureData data;
    for (const qint64 id : {1, 2, 3}) {
        figure::Point point;
        point.model = {id};
        data.points.push_back(point);
    }
    data.lane = {{{7}, {}, 2023.0, 0}, {{8}, {}, {}, 0}};
    return timeline::walkOrder(data);
}

qint64 idOf(std::optional<ModelId> model) { return model ? model->value : 0; }

} // namespace

class PointWalkTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<qint64>("selected"); // 0: nothing
        QTest::addColumn<int>("steps");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("forward") << qint64(1) << 1 << qint64(2);
        QTest::newRow("back") << qint64(3) << -1 << qint64(2);
        QTest::newRow("into the lane") << qint64(3) << 1 << qint64(7);
        QTest::newRow("out of the lane") << qint64(7) << -1 << qint64(3);
        QTest::newRow("stops at the end") << qint64(8) << 1 << qint64(8);
        QTest::newRow("stops at the start") << qint64(1) << -1 << qint64(1);
        QTest::newRow("from nowhere forward") << qint64(0) << 1 << qint64(1);
        QTest::newRow("from nowhere back") << qint64(0) << -1 << qint64(8);
        QTest::newRow("from a model that is not drawn") << qint64(99) << 1 << qint64(1);
        QTest::newRow("several at once") << qint64(1) << 3 << qint64(7);
    }

    void steps()
    {
        QFETCH(qint64, selected);
        QFETCH(int, steps);
        const std::optional<ModelId> from = selected ? std::optional(ModelId {selected}) : std::nullopt;
        QTEST(idOf(timeline::walked(sampleOrder(), from, steps)), "expected");
    }

    void anEmptyFigureHasNoWay()
    {
        QVERIFY(!timeline::walked({}, {}, 1));
        QVERIFY(!timeline::walked({}, ModelId {1}, -1));
    }
};

QTEST_APPLESS_MAIN(PointWalkTest)
#include "tst_pointwalk.moc"
