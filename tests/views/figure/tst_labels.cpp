#include "tests/support/case.h"
#include "views/figure/labelgeometry.h"
#include "views/figure/labelplacer.h"

#include <QRandomGenerator>

using namespace dekade;
using figure::LabelObstacles;
using figure::LabelPlacement;
using figure::LabelRequest;
using figure::MarkDisc;

namespace {

struct Scatter {
    std::vector<LabelRequest> requests;
    LabelObstacles obstacles;
};

/// Names of 30 to 110 px beside `count` marks strewn over 900x500.
Scatter scatter(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    Scatter made;
    made.obstacles.bounds = QRectF(60, 100, 900, 500);
    made.obstacles.reserved = {QRectF(700, 120, 180, 90)};
    made.obstacles.trend = QLineF(60, 500, 960, 200);
    for (int i = 0; i < count; ++i) {
        const QPointF at(70 + random.bounded(880), 110 + random.bounded(480));
        const MarkDisc disc {at, 6};
        made.obstacles.marks.push_back(disc);
        made.requests.push_back({static_cast<std::size_t>(i), QSizeF(30 + random.bounded(80), 15), 1 + random.generateDouble(), {disc}});
    }
    return made;
}

QString whyBad(const Scatter &made, const std::vector<LabelPlacement> &placed)
{
    constexpr double kHair = 0.01;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const QRectF box = placed[i].box;
        if (!made.obstacles.bounds.adjusted(-kHair, -kHair, kHair, kHair).contains(box))
            return QStringLiteral("over the edge: %1").arg(placed[i].id);
        for (const MarkDisc &mark : made.obstacles.marks) {
            if (figure::distanceTo(box, mark.centre) < mark.radius - kHair)
                return QStringLiteral("on a mark: %1").arg(placed[i].id);
        }
        for (const QRectF &reserved : made.obstacles.reserved) {
            if (box.adjusted(kHair, kHair, -kHair, -kHair).intersects(reserved))
                return QStringLiteral("on a reserved box: %1").arg(placed[i].id);
        }
        for (std::size_t j = i + 1; j < placed.size(); ++j) {
            if (box.adjusted(kHair, kHair, -kHair, -kHair).intersects(placed[j].box) || placed[i].id == placed[j].id)
                return QStringLiteral("on one another: %1, %2").arg(placed[i].id).arg(placed[j].id);
        }
    }
    return {};
}

} // namespace

/// Names never cover a mark, each other, what is reserved, or the edge; and the same names always stand at the same places.
class LabelsTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCovered_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("leader");
        for (const int count : {0, 1, 12, 54, 120}) {
            QTest::addRow("%d, no leaders", count) << count << 0.0;
            QTest::addRow("%d, leaders", count) << count << 60.0;
        }
    }

    void nothingIsCovered()
    {
        QFETCH(int, count);
        QFETCH(double, leader);
        for (quint32 seed = 1; seed <= 6; ++seed) {
            const Scatter made = scatter(seed, count);
            const std::vector<LabelPlacement> placed = figure::placeLabels(made.requests, made.obstacles, 1, leader);
            const QString why = whyBad(made, placed);
            QVERIFY2(why.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(why)));
            QVERIFY(count < 12 || !placed.empty()); // a lone mark may lie under a reserved box
        }
    }

    void theSameTwice()
    {
        const Scatter made = scatter(7, 54);
        const auto once = figure::placeLabels(made.requests, made.obstacles, 1, 60);
        const auto again = figure::placeLabels(made.requests, made.obstacles, 1, 60);
        QCOMPARE(once.size(), again.size());
        for (std::size_t i = 0; i < once.size(); ++i) {
            QCOMPARE(once[i].id, again[i].id);
            QCOMPARE(once[i].box, again[i].box);
        }
    }

    void aLoneNameTouchesItsMark()
    {
        const MarkDisc disc {{300, 300}, 6};
        LabelObstacles obstacles;
        obstacles.bounds = QRectF(0, 0, 600, 600);
        obstacles.marks = {disc};
        const auto placed = figure::placeLabels({{4, {80, 15}, 1, {disc}}}, obstacles, 1, 60);
        QCOMPARE(placed.size(), 1u);
        QCOMPARE(placed[0].id, 4u);
        QVERIFY(!placed[0].leader);
    }
};

QTEST_GUILESS_MAIN(LabelsTest)
#include "tst_labels.moc"
