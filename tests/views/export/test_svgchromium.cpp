#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"
#include "tests/views/export/picturecompare.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace dekade;

namespace {

/// The SVG as a browser shows it. Slow: each row starts one.
class SvgChromiumTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksLikeThePng_data() { tests::addPictureRows(); }
    void looksLikeThePng();

private:
    QString m_browser;
};

void SvgChromiumTest::initTestCase()
{
    m_browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
    if (m_browser.isEmpty())
        QSKIP("Chromium is not installed");
}

void SvgChromiumTest::looksLikeThePng()
{
    const auto catalogue = tests::sampleCatalogue();
    const figure::ExportRequest request = tests::fetchedRequest(figure::Format::Svg);
    const auto png = figure::render(*catalogue, tests::fetchedRequest(figure::Format::Png));
    const auto svg = figure::render(*catalogue, request);
    DEKADE_VERIFY_RESULT(png);
    DEKADE_VERIFY_RESULT(svg);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("figure.svg")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*svg) == svg->size());
    file.close();
    const QString shot = folder.filePath(QStringLiteral("shot.png"));
    const QString size = QString::number(request.size.width()) + QLatin1Char(',') + QString::number(request.size.height());
    QVERIFY(tests::runs(m_browser,
        {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"), QStringLiteral("--hide-scrollbars"),
            QStringLiteral("--force-device-scale-factor=1"),
            QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")), QStringLiteral("--window-size=") + size,
            QStringLiteral("--screenshot=") + shot, QStringLiteral("file://") + file.fileName()}));
    const QString keep = qEnvironmentVariable("DEKADE_KEEP_PICTURES");
    if (!keep.isEmpty())
        QFile::copy(shot, keep + QLatin1Char('/') + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral("-chromium.png"));
    const tests::Difference found = tests::differenceOf(QImage::fromData(*png), QImage(shot));
    const QByteArray words = "mean " + QByteArray::number(found.mean) + ", share " + QByteArray::number(found.share);
    QVERIFY2(found.mean < tests::toleratedMean(), words.constData());
    QVERIFY2(found.share < 0.0005, words.constData());
}

} // namespace

QTEST_MAIN(SvgChromiumTest)
#include "test_svgchromium.moc"
