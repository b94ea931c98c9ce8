#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"
#include "tests/views/export/picturecompare.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace dekade;

namespace {

class SvgPixelsTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksLikeThePng_data() { tests::addPictureRows(); }
    void looksLikeThePng();
    void differencesAreSeen();

private:
    QString m_renderer;
};

void SvgPixelsTest::initTestCase()
{
    m_renderer = QStandardPaths::findExecutable(QStringLiteral("rsvg-convert"));
    if (m_renderer.isEmpty())
        QSKIP("rsvg-convert is not installed (package librsvg2-bin)");
}

void SvgPixelsTest::looksLikeThePng()
{
    const auto catalogue = tests::sampleCatalogue();
    const auto png = figure::render(*catalogue, tests::fetchedRequest(figure::Format::Png));
    const auto svg = figure::render(*catalogue, tests::fetchedRequest(figure::Format::Svg));
    DEKADE_VERIFY_RESULT(png);
    DEKADE_VERIFY_RESULT(svg);
    QTemporaryDir folder;
    const QString keep = qEnvironmentVariable("DEKADE_KEEP_PICTURES");
    const QString base = (keep.isEmpty() ? folder.path() : keep) + QLatin1Char('/')
        + QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1String(", "), QLatin1String("-"));
    QFile file(base + QStringLiteral(".svg"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*svg) == svg->size());
    file.close();
    QVERIFY(tests::runs(m_renderer, {QStringLiteral("-o"), base + QStringLiteral("-svg.png"), file.fileName()}));
    const QImage expected = QImage::fromData(*png);
    if (!keep.isEmpty())
        expected.save(base + QStringLiteral(".png"));
    const tests::Difference found = tests::differenceOf(expected, QImage(base + QStringLiteral("-svg.png")));
    const QByteArray words = "mean " + QByteArray::number(found.mean) + ", share " + QByteArray::number(found.share);
    QVERIFY2(found.mean < tests::toleratedMean(), words.constData());
    QVERIFY2(found.share < 0.0005, words.constData());
}

void SvgPixelsTest::differencesAreSeen()
{
    QImage white(100, 100, QImage::Format_RGB32);
    white.fill(Qt::white);
    QImage spot = white;
    for (int x = 20; x < 30; ++x) {
        for (int y = 20; y < 30; ++y)
            spot.setPixel(x, y, qRgb(0, 0, 0));
    }
    QCOMPARE(tests::differenceOf(white, white).mean, 0.0);
    QVERIFY(tests::differenceOf(white, spot).mean > 2);
    QVERIFY(tests::differenceOf(white, spot).share > 0.009);
    QCOMPARE(tests::differenceOf(white, QImage(2, 2, QImage::Format_RGB32)).share, 1.0);
}

} // namespace

QTEST_MAIN(SvgPixelsTest)
#include "test_svgpixels.moc"
