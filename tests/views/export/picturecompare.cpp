#include "tests/views/export/picturecompare.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace dekade::tests {

namespace {

/// Mean of the 3 by 3 px around.
QRgb blurred(const QImage &image, int x, int y)
{
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int dy = -1; dy <= 1; ++dy) {
        for (int dx = -1; dx <= 1; ++dx) {
            const QRgb pixel = image.pixel(std::clamp(x + dx, 0, image.width() - 1), std::clamp(y + dy, 0, image.height() - 1));
            red += qRed(pixel);
            green += qGreen(pixel);
            blue += qBlue(pixel);
        }
    }
    return qRgb(red / 9, green / 9, blue / 9);
}

} // namespace

Difference differenceOf(const QImage &first, const QImage &second)
{
    if (first.size() != second.size() || first.isNull())
        return {};
    const QImage a = first.convertToFormat(QImage::Format_RGB32);
    const QImage b = second.convertToFormat(QImage::Format_RGB32);
    double sum = 0;
    int far = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb left = blurred(a, x, y);
            const QRgb right = blurred(b, x, y);
            const int red = std::abs(qRed(left) - qRed(right));
            const int green = std::abs(qGreen(left) - qGreen(right));
            const int blue = std::abs(qBlue(left) - qBlue(right));
            sum += red + green + blue;
            far += std::max({red, green, blue}) > 64 ? 1 : 0;
        }
    }
    const double pixels = static_cast<double>(a.width()) * a.height();
    return {sum / (3 * pixels), far / pixels};
}

void addPictureRows()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("theme");
    QTest::addColumn<bool>("outlines");
    const auto row = [](const char *name, state::FigureKind kind, const QSize &size, theme::ThemeKind look, bool outlines) {
        QTest::newRow(name) << static_cast<int>(kind) << size << static_cast<int>(look) << outlines;
    };
    row("parameters, wide, light", state::FigureKind::Parameters, {1280, 720}, theme::ThemeKind::Light, false);
    row("parameters, wide, dark", state::FigureKind::Parameters, {1280, 720}, theme::ThemeKind::Dark, false);
    row("parameters, outlines", state::FigureKind::Parameters, {1280, 720}, theme::ThemeKind::Light, true);
    row("tokens, square, dark", state::FigureKind::Tokens, {900, 900}, theme::ThemeKind::Dark, false);
    row("parameters and tokens, print", state::FigureKind::ParametersTokens, {1240, 877}, theme::ThemeKind::Print, false);
}

figure::ExportRequest fetchedRequest(figure::Format format)
{
    const auto value = [](const char *column) { return *static_cast<const int *>(QTest::qData(column, qMetaTypeId<int>())); };
    figure::ExportRequest request;
    request.state.figure = static_cast<state::FigureKind>(value("kind"));
    request.theme = static_cast<theme::ThemeKind>(value("theme"));
    request.size = *static_cast<const QSize *>(QTest::qData("size", qMetaTypeId<QSize>()));
    const bool outlines = *static_cast<const bool *>(QTest::qData("outlines", qMetaTypeId<bool>()));
    request.text = outlines ? figure::TextMode::Outlines : figure::TextMode::Live;
    request.format = format;
    return request;
}

double toleratedMean() { return fetchedRequest(figure::Format::Png).theme == theme::ThemeKind::Dark ? 2.2 : 1.3; }

bool runs(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60'000))
        return false;
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace dekade::tests
