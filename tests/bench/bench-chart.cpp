// The least a program with Qt Charts does: a window with one small series until its first frame, or with a file name that chart as a PNG.
#include "tests/bench/firstpaint.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLogValueAxis>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <cmath>

using namespace dekade;

namespace {

constexpr int kPoints = 54; // as many as the bundled figure draws

QChart *makeChart()
{
    auto *series = new QScatterSeries;
    for (int i = 0; i < kPoints; ++i)
        series->append(2019 + i * 0.12, std::pow(10.0, 8 + 4 * ((i * 7) % kPoints) / double(kPoints)));
    auto *x = new QValueAxis;
    auto *y = new QLogValueAxis;
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    series->attachAxis(x);
    series->attachAxis(y);
    return chart;
}

int writePicture(const QString &file)
{
    QGraphicsScene scene;
    QChart *chart = makeChart();
    scene.addItem(chart);
    chart->resize(1920, 1080); // what `dekade export` draws unasked
    QImage image(1920, 1080, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    scene.render(&painter, image.rect(), image.rect());
    painter.end();
    return image.save(file) ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    if (argc > 1)
        return writePicture(QString::fromLocal8Bit(argv[1]));
    const bench::FirstPaint firstPaint;
    QChartView view(makeChart());
    view.resize(1440, 900); // our window's size at its first start
    view.show();
    QApplication::exec();
    return EXIT_FAILURE; // the first frame ends the process before
}
