#include "views/figure/pixels.h"

#include "model/figure/figurebuilder.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"
#include "views/figure/figurescene.h"
#include "views/figure/shapedtext.h"
#include "views/theme/fonts.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

using namespace dekade;

namespace {

constexpr QSize kSize(900, 600);
constexpr int kPoints = 1200; // more than are drawn by hand

/// How far two pictures are apart at their worst, of 255.
int largestDifference(const QImage &a, const QImage &b)
{
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            largest = std::max({largest, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
        }
    }
    return largest;
}

QImage white(QSize size, QImage::Format format = QImage::Format_ARGB32_Premultiplied)
{
    QImage image(size, format);
    image.fill(Qt::white);
    return image;
}

} // namespace

class PixelsTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void placesItself_data()
    {
        QTest::addColumn<QTransform>("transform");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<QPointF>("ten");
        QTest::newRow("as it is") << QTransform() << 1.0 << QPointF(10, 10);
        QTest::newRow("moved") << QTransform::fromTranslate(5, 7) << 1.0 << QPointF(15, 17);
        QTest::newRow("twice as fine") << QTransform::fromScale(2, 2) << 2.0 << QPointF(20, 20);
        QTest::newRow("fine and moved") << QTransform(2, 0, 0, 2, 3, 4) << 2.0 << QPointF(23, 24);
    }
    void placesItself()
    {
        QFETCH(QTransform, transform);
        QImage image = white(kSize);
        QPainter painter(&image);
        painter.setTransform(transform);
        const auto pixels = figure::Pixels::behind(painter);
        QVERIFY(pixels);
        QTEST(pixels->ratio(), "ratio");
        QTEST(pixels->toDevice(QPointF(10, 10)), "ten");
        QCOMPARE(pixels->clip(), image.rect());
        pixels->row(3)[4] = qRgb(1, 2, 3);
        painter.end();
        QCOMPARE(image.pixel(4, 3), qRgb(1, 2, 3));
    }

    void staysInsideTheClip()
    {
        QImage image = white(kSize, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(2, 2);
        painter.setClipRect(10, 20, 30, 40);
        const auto pixels = figure::Pixels::behind(painter);
        QVERIFY(pixels);
        QCOMPARE(pixels->clip(), QRect(20, 40, 60, 80));
    }

    void declines_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("turned") << 0;
        QTest::newRow("stretched") << 1;
        QTest::newRow("faint") << 2;
        QTest::newRow("a clip of two pieces") << 3;
        QTest::newRow("another mode") << 4;
        QTest::newRow("another format") << 5;
    }
    void declines()
    {
        QFETCH(int, what);
        QImage image = white(kSize, what == 5 ? QImage::Format_RGB888 : QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        switch (what) {
        case 0: painter.rotate(10); break;
        case 1: painter.scale(1, 2); break;
        case 2: painter.setOpacity(0.5); break;
        case 3: painter.setClipRegion(QRegion(0, 0, 10, 10) | QRegion(50, 50, 10, 10)); break;
        case 4: painter.setCompositionMode(QPainter::CompositionMode_Plus); break;
        default: break;
        }
        QVERIFY(!figure::Pixels::behind(painter));
    }

    /// A figure of many marks is the same whether they went straight to the screen's pixels or through an image of their own.
    void marksAreTheSameBothWays_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<int>("points");
        QTest::newRow("marks") << 1.0 << kPoints;
        QTest::newRow("marks, 2x") << 2.0 << kPoints;
        QTest::newRow("dots") << 1.0 << 6000;
        QTest::newRow("dots, 2x") << 2.0 << 6000;
    }
    void marksAreTheSameBothWays()
    {
        QFETCH(double, ratio);
        QFETCH(int, points);
        const auto catalogue = tests::largeCatalogue(points);
        figure::FigureScene scene;
        figure::SceneOptions options;
        options.size = kSize;
        options.mode = figure::Mode::Window;
        scene.setOptions(options);
        scene.setData(figure::buildFigure(*catalogue, state::ViewState(), base::Phrases(QLocale::English)));
        const auto picture = [&](double opacity) {
            QImage image = white(kSize * ratio);
            QPainter painter(&image);
            painter.setOpacity(opacity); // less than one takes the way round
            scene.render(&painter, QRectF(image.rect()), scene.sceneRect());
            return image;
        };
        QVERIFY(largestDifference(picture(1), white(kSize * ratio)) > 100);
        QVERIFY2(largestDifference(picture(1), picture(0.99999)) <= 3, qPrintable(QString::number(largestDifference(picture(1), picture(0.99999)))));
    }

    /// Words shaped once look as words shaped anew.
    void shapedTextIsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("name") << QStringLiteral("Mixtral 8x22B");
        QTest::newRow("Chinese") << QStringLiteral("参数量,对数坐标 (10亿)");
        QTest::newRow("markup stays text") << QStringLiteral("<b>bold</b> & co");
        QTest::newRow("empty") << QString();
    }
    void shapedTextIsText()
    {
        QFETCH(QString, text);
        for (const QPointF at : {QPointF(20, 40), QPointF(20.3, 40.6)}) {
            for (const theme::Weight weight : {theme::Weight::Regular, theme::Weight::SemiBold}) {
                const QFont font = theme::font(13, weight);
                QImage plain = white({400, 80});
                QImage shaped = white({400, 80});
                {
                    QPainter painter(&plain);
                    painter.setFont(font);
                    painter.drawText(at, text);
                }
                for (int twice = 0; twice < 2; ++twice) { // the second time from what was kept
                    shaped.fill(Qt::white);
                    QPainter painter(&shaped);
                    figure::drawShaped(painter, at, font, text);
                }
                QCOMPARE(largestDifference(plain, shaped), 0);
                QCOMPARE(figure::shapedWidth(font, text), QFontMetricsF(font).horizontalAdvance(text));
            }
        }
    }
};

QTEST_MAIN(PixelsTest)
#include "tst_pixels.moc"
