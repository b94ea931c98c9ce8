// What a picture of the lab says: columns, words, layout, curves.
#include "model/routing/balance.h"
#include "tests/support/case.h"
#include "views/lab/barplot.h"
#include "views/lab/biasplot.h"
#include "views/lab/columndata.h"
#include "views/lab/curveplot.h"
#include "views/lab/labexport.h"
#include "views/lab/labfilm.h"
#include "views/lab/lablayout.h"
#include "views/lab/labwords.h"

#include <QImage>
#include <QPainter>

using namespace dekade;
using namespace dekade::lab;

namespace {

/// 4 experts, 400 tokens: loads {280, 80, 40, 0} without balancing, even with the cures.
routing::LabFrame madeUpFrame(int step)
{
    routing::LabFrame frame;
    frame.step = step;
    const std::vector<int> loads[] = {{280, 80, 40, 0}, {110, 100, 90, 100}, {100, 100, 100, 100}};
    for (std::size_t run = 0; run < routing::kLabRuns; ++run) {
        frame.runs[run].step = step;
        frame.runs[run].load = loads[run];
        frame.runs[run].maxViolation = routing::maxViolation(loads[run]);
        frame.runs[run].largestShare = routing::largestShare(loads[run]);
        frame.runs[run].expertsUsed = routing::expertsUsed(loads[run]);
        frame.runs[run].entropy = 0.5;
        frame.runs[run].loss = 0.0843;
    }
    frame.takings = {100, 60, 50};
    frame.bias = {0, 0, 0, 0};
    return frame;
}

struct Shown {
    explicit Shown(int step = 1000)
        : frames {madeUpFrame(0), madeUpFrame(step)}
    {
        picture.plan.settings.experts = 4;
        picture.plan.settings.heldOutTokens = 400;
        picture.frames = frames;
        picture.frame = 1;
    }
    std::vector<routing::LabFrame> frames;
    LabPicture picture;
};

/// At 1280 × 720, as the smallest window has it.
QImage drawn(const LabPicture &picture)
{
    QImage image(1280, 600, QImage::Format_RGB32);
    QPainter painter(&image);
    paintLab(painter, QRectF(image.rect()), 1, picture);
    painter.end();
    return image;
}

} // namespace

class LabPictureTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    /// Column C alone has a bias, which is drawn: another bias is another picture.
    void theBiasIsDrawn()
    {
        Shown shown;
        shown.frames[1].bias = {-0.031, 0.002, 0.01, 0.05};
        QCOMPARE(columnData(LabColumn::Bias, shown.picture).bias, shown.frames[1].bias);
        QVERIFY(columnData(LabColumn::First, shown.picture).bias.empty());
        QVERIFY(columnData(LabColumn::Capacity, shown.picture).bias.empty());
        QCOMPARE(biasText(-0.031), QString(QChar(0x2212) + QStringLiteral("0.031")));
        QCOMPARE(biasText(0.002), QStringLiteral("+0.002"));
        QCOMPARE(biasText(12.34), QStringLiteral("+12.3"));
        const QImage with = drawn(shown.picture);
        shown.frames[1].bias = {0.05, 0.002, 0.01, -0.031};
        QVERIFY(drawn(shown.picture) != with);
    }

    /// Those turned away are seen at the least size, too: in the colour of drops at full strength.
    void turnedAwayTokensAreVisible()
    {
        Shown shown;
        const QImage image = drawn(shown.picture);
        const QColor lost = theme::theme(theme::ThemeKind::Light).series(1);
        int pixels = 0;
        for (int y = 0; y < image.height() * 6 / 10; ++y) { // above the trays
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == lost;
        }
        QVERIFY2(pixels > 150, qPrintable(QString::number(pixels)));
    }

    /// 1.25 · 400 / 4 = 125 places: 280 − 125 = 155 fall, 38.75 %.
    void aLimitTurnsTokensAway()
    {
        const Shown shown;
        QCOMPARE(placesOf(shown.picture), 125);
        const ColumnData data = columnData(LabColumn::Capacity, shown.picture);
        QCOMPARE(data.kept, (std::vector<int> {125, 80, 40, 0}));
        QCOMPARE(data.turned, (std::vector<int> {155, 0, 0, 0}));
        QCOMPARE(data.lost, 155);
        QCOMPARE(data.lostWords, QStringLiteral("no place for 155 (39%)"));
        QCOMPARE(data.stats[1].value, QStringLiteral("39%"));
        QCOMPARE(data.stats[2].value, QStringLiteral("not run"));
    }

    void expertsThatChooseAreEven()
    {
        const Shown shown;
        const ColumnData data = columnData(LabColumn::ExpertChoice, shown.picture);
        QCOMPARE(data.kept, (std::vector<int> {100, 100, 100, 100}));
        QCOMPARE(data.lost, 60);
        QCOMPARE(data.stats[1].value, QStringLiteral("15.0%"));
    }

    void trainedColumnsLoseNothing()
    {
        const Shown shown;
        for (const LabColumn column : {LabColumn::First, LabColumn::AuxiliaryLoss, LabColumn::Bias}) {
            const ColumnData data = columnData(column, shown.picture);
            QCOMPARE(data.lost, 0);
            QCOMPARE(data.turned, std::vector<int>(4, 0));
            QCOMPARE(data.stats[2].value, QStringLiteral("0.0843"));
        }
        QCOMPARE(columnData(LabColumn::First, shown.picture).stats[0].value, QStringLiteral("1.80")); // 280 / 100 − 1
        QCOMPARE(columnData(LabColumn::First, shown.picture).stats[1].value, QStringLiteral("3/4"));
    }

    void theHeadlineSpeaksOfTheStep()
    {
        Shown shown;
        QVERIFY(
            headline(shown.picture).startsWith(QStringLiteral("Step 1,000: the busiest expert takes 70%"))); // MaxVio 1.8 is no collapse
        shown.frames[1].runs[0].maxViolation = 2.5;
        QVERIFY(headline(shown.picture).startsWith(QStringLiteral("Left alone, one expert takes 70%")));
        shown.picture.frame = 0;
        QVERIFY(headline(shown.picture).startsWith(QStringLiteral("Before training")));
        shown.picture.frame = 1;
        shown.picture.rules.router = routing::RouterTraining::Frozen;
        QVERIFY(headline(shown.picture).startsWith(QStringLiteral("The router is frozen")));
        shown.picture.rules = {};
        shown.picture.rules.first = routing::Balance::Bias;
        QVERIFY(headline(shown.picture).contains(QStringLiteral("A trains with the bias update now")));
    }

    /// One seed is never shown as the rule.
    void cautionsSayWhatIsKnown()
    {
        const Shown shown;
        QVERIFY(cautions(shown.picture).first().contains(QStringLiteral("from seed 0 alone")));
        routing::LabReference reference;
        std::array<routing::LabReference::Curve, routing::kLabRuns> curves;
        curves.fill({madeUpFrame(0).runs[2], madeUpFrame(1000).runs[2]});
        reference.add(curves);
        LabPicture picture = shown.picture;
        picture.reference = &reference;
        QVERIFY(cautions(picture).first().contains(QStringLiteral("more uneven than average")));
        QVERIFY(cautions(picture)[1].contains(QStringLiteral("no training runs")));
    }

    void tokensFallFasterAndFaster()
    {
        QCOMPARE(fallenY(10, 50, 0), 10.0);
        QCOMPARE(fallenY(10, 50, 0.3), 20.0); // half the time, a quarter of the way
        QCOMPARE(fallenY(10, 50, 0.6), 50.0);
        QCOMPARE(fallenY(10, 50, 9), 50.0);
    }

    void curvesEndAtARoundValue()
    {
        Shown shown;
        shown.frames[1].runs[0].maxViolation = 10.7;
        QCOMPARE(curveTop({LabColumn::First, LabColumn::Bias}, shown.picture), 12.0);
        shown.picture.curve = LabCurve::TaskLoss;
        QVERIFY(std::abs(curveTop({LabColumn::First}, shown.picture) - 0.09) < 1e-12);
        QCOMPARE(lastStep(shown.picture), 1000);
        QCOMPARE(lastStep(Shown(1010).picture), 2000);
    }

    void everythingHasRoom_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<int>("experts");
        for (const QSizeF size : {QSizeF(1280, 532), QSizeF(1600, 690), QSizeF(1920, 830), QSizeF(1280, 720)}) {
            for (const int experts : {4, 16, 32})
                QTest::addRow("%gx%g, %d experts", size.width(), size.height(), experts) << size << experts;
        }
    }
    void everythingHasRoom()
    {
        QFETCH(const QSizeF, size);
        QFETCH(const int, experts);
        const QRectF area(QPointF(), size);
        const double unit = std::min(size.width() / 1280, size.height() / 560);
        const LabLayout layout = layOutLab(area, unit, 5, experts);
        QCOMPARE(layout.columns.size(), std::size_t {5});
        for (std::size_t i = 0; i < 5; ++i) {
            const LabLayout::Column &column = layout.columns[i];
            QVERIFY(area.contains(column.all));
            QVERIFY(area.contains(column.bars));
            QVERIFY(column.statY + 19 * unit < column.bars.top());
            QVERIFY(column.bars.bottom() + 15 * unit < column.tray.bottom());
            QVERIFY(column.tray.bottom() + 15 * unit < column.curveTitleY - 8 * unit);
            QVERIFY(column.curveTitleY + 15 * unit < column.curve.top());
            QVERIFY(column.curve.bottom() + 14 * unit < layout.cautionY.front() - 10 * unit);
            QVERIFY2(column.curve.height() > 45, qPrintable(QString::number(column.curve.height())));
            QVERIFY(layout.pitch * 64 <= column.bars.width());
            QVERIFY(i == 0 || layout.columns[i - 1].all.right() < column.all.left());
        }
    }

    void filesHoldWhatIsShown()
    {
        const Shown shown;
        figure::ExportRequest request;
        request.size = {1280, 720};
        for (const figure::Format format :
            {figure::Format::Png, figure::Format::Svg, figure::Format::Pdf, figure::Format::Csv, figure::Format::Json}) {
            request.format = format;
            const auto once = renderLab(shown.picture, request);
            const auto twice = renderLab(shown.picture, request);
            DEKADE_VERIFY_RESULT(once);
            QCOMPARE(*twice, *once);
        }
        request.format = figure::Format::Csv;
        const auto csv = renderLab(shown.picture, request);
        QCOMPARE(csv->count('\n'), 1 + 2 * 3);
        QVERIFY(csv->contains("1000,first,0.0843,1.8"));
        request.format = figure::Format::Svg;
        QVERIFY(renderLab(shown.picture, request)->contains("Capacity with drops"));
    }

    /// Frame 1 shows step 0 and nothing of the end; the last two seconds stay on the last step while tokens fall.
    void aFilmTellsItInOrder()
    {
        const Shown shown;
        const LabFilm moving(shown.picture, {640, 300});
        QCOMPARE(moving.frameCount(), 2 + 40);
        const auto painted = [&](int frame) {
            QImage image(moving.size(), QImage::Format_RGB32);
            QPainter painter(&image);
            moving.paintFrame(frame, painter);
            return image;
        };
        QVERIFY(painted(0) != painted(1));
        QCOMPARE(painted(5), painted(5));
        QVERIFY(painted(5) != painted(12)); // tokens fall
    }
};

QTEST_MAIN(LabPictureTest)
#include "tst_labpicture.moc"
