#include "views/figure/cloudpixels.h"

#include "tests/support/case.h"

#include <QPainter>
#include <QRandomGenerator>

#include <numeric>

using namespace dekade;
using figure::CloudPixels;
using figure::DotCloud;
using figure::Mapping;

namespace {

const Mapping kMapping {QRectF(40, 30, 200, 100), {2020, 2030}, {6, 12}};
const QColor kColour = QColor::fromRgbF(0.4F, 0.4F, 0.5F, 0.5F);

/// Dots at (x, y) in axis units.
DotCloud cloudOf(const std::vector<std::pair<float, float>> &dots)
{
    auto columns = std::make_shared<catalogue::Columns>();
    for (const auto &[x, y] : dots) {
        columns->years.push_back(x);
        columns->logParams.push_back(y);
    }
    DotCloud cloud;
    cloud.columns = columns;
    cloud.x = {columns, &columns->years};
    cloud.y = {columns, &columns->logParams};
    cloud.rows.resize(dots.size());
    std::iota(cloud.rows.begin(), cloud.rows.end(), 0U);
    return cloud;
}

/// The sum of all alphas, in dots of full cover.
double inked(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += qAlpha(image.pixel(x, y)) / 255.0;
    }
    return sum;
}

} // namespace

class CloudPixelsTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void standsWhereTheMappingSays_data()
    {
        QTest::addColumn<float>("x");
        QTest::addColumn<float>("y");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<QPoint>("pixel");
        // The plot is 200 × 100 px for 10 years and 6 decades: 20 px a year, 16.7 a decade.
        QTest::newRow("the middle") << 2025.0F << 9.0F << 1.0 << QPoint(100, 50);
        QTest::newRow("a quarter, twice as fine") << 2022.5F << 10.5F << 2.0 << QPoint(100, 50);
        QTest::newRow("the first corner") << 2020.0F << 11.999F << 1.0 << QPoint(0, 0);
        QTest::newRow("the last corner") << 2029.99F << 6.01F << 1.0 << QPoint(199, 99);
    }
    void standsWhereTheMappingSays()
    {
        QFETCH(float, x);
        QFETCH(float, y);
        QFETCH(double, ratio);
        QFETCH(QPoint, pixel);
        CloudPixels pixels;
        const QImage &image = pixels.paint(cloudOf({{x, y}}), kMapping, ratio, 2, kColour);
        QCOMPARE(image.size(), (kMapping.plot.size() * ratio).toSize());
        QCOMPARE(qAlpha(image.pixel(pixel)), 128);
        for (int row = 0; row < image.height(); ++row) {
            for (int column = 0; column < image.width(); ++column) {
                if (std::hypot(column - pixel.x(), row - pixel.y()) > 2 * ratio + 1)
                    QCOMPARE(image.pixel(column, row), qRgba(0, 0, 0, 0));
            }
        }
    }

    /// The same ink as a painter's ellipse of that radius has: π r² at half cover.
    void isADisc()
    {
        CloudPixels pixels;
        for (const double radius : {2.0, 3.0, 5.0}) {
            const double ink = inked(pixels.paint(cloudOf({{2025.0F, 9.0F}}), kMapping, 1, radius, kColour));
            const double area = 3.14159265 * radius * radius * 0.5;
            QVERIFY2(std::abs(ink - area) < 0.12 * area, qPrintable(QString::number(ink)));
        }
    }

    void dotsOnOneAnotherAreDarker()
    {
        CloudPixels pixels;
        int last = 0;
        for (const std::size_t dots : {1U, 2U, 5U, 1000U}) {
            const std::vector<std::pair<float, float>> pile(dots, {2025.0F, 9.0F});
            const int alpha = qAlpha(pixels.paint(cloudOf(pile), kMapping, 1, 2, kColour).pixel(100, 50));
            QVERIFY(alpha > last);
            last = alpha;
        }
        // Two of half cover let a quarter through.
        QCOMPARE(qAlpha(pixels.paint(cloudOf({{2025.0F, 9.0F}, {2025.0F, 9.0F}}), kMapping, 1, 2, kColour).pixel(100, 50)), 191);
    }

    void whatIsOutsideIsNotDrawn()
    {
        CloudPixels pixels;
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const DotCloud outside
            = cloudOf({{2019.0F, 9.0F}, {2031.0F, 9.0F}, {2025.0F, 5.0F}, {2025.0F, 13.0F}, {nan, 9.0F}, {2025.0F, nan}, {1e30F, -1e30F}});
        QCOMPARE(inked(pixels.paint(outside, kMapping, 1, 2, kColour)), 0.0);
        QCOMPARE(inked(pixels.paint(cloudOf({}), kMapping, 1, 2, kColour)), 0.0);
    }

    /// A plot strewn evenly is never covered beyond 70 %, see cloudpixels.cpp; a few dots have their full colour.
    void manyAreFainter_data()
    {
        QTest::addColumn<int>("dots");
        QTest::addColumn<int>("most");
        QTest::newRow("1000") << 1000 << 255;
        QTest::newRow("20000") << 20000 << 185; // 0.7 of 255, and what chance piles up
        QTest::newRow("1000000") << 1000000 << 185;
    }
    void manyAreFainter()
    {
        QFETCH(int, dots);
        QFETCH(int, most);
        QRandomGenerator random(11);
        std::vector<std::pair<float, float>> strewn;
        for (int i = 0; i < dots; ++i)
            strewn.push_back(
                {2020 + 10 * static_cast<float>(random.generateDouble()), 6 + 6 * static_cast<float>(random.generateDouble())});
        CloudPixels pixels;
        const QImage &image = pixels.paint(cloudOf(strewn), kMapping, 1, 2, kColour);
        const double mean = inked(image) / (image.width() * image.height()) * 255;
        QVERIFY2(mean <= most && mean > 0, qPrintable(QString::number(mean)));
        if (dots == 1000)
            QVERIFY(qAlpha(pixels.paint(cloudOf({{2025.0F, 9.0F}}), kMapping, 1, 2, kColour).pixel(100, 50)) == 128);
    }

    /// Where the plot is full of dots it is still told where there are more.
    void densityCanBeSeen()
    {
        QRandomGenerator random(7);
        std::vector<std::pair<float, float>> dots;
        for (int i = 0; i < 60000; ++i) {
            const auto across = static_cast<float>(random.generateDouble());
            // Three times as many left of the middle.
            dots.push_back({2020 + 10 * (i % 4 < 3 ? across / 2 : 0.5F + across / 2), 6 + 6 * static_cast<float>(random.generateDouble())});
        }
        CloudPixels pixels;
        const QImage &image = pixels.paint(cloudOf(dots), kMapping, 1, 2, kColour);
        const double left = inked(image.copy(0, 0, 100, 100));
        const double right = inked(image.copy(100, 0, 100, 100));
        QVERIFY2(left > 1.1 * right, qPrintable(QStringLiteral("%1, %2").arg(left).arg(right)));
    }
};

QTEST_APPLESS_MAIN(CloudPixelsTest)
#include "tst_cloudpixels.moc"
