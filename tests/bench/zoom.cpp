#include "tests/bench/zoom.h"

#include "model/figure/figurebuilder.h"
#include "tests/support/samplecatalogue.h"
#include "views/figure/figurescene.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QLogValueAxis>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <cmath>
#include <functional>

namespace dekade::bench {

namespace {

constexpr QSize kSize(1280, 720);
constexpr int kWarmUps = 2;

/// The ranges of frame `i`: a little further in at every second one, as a wheel turned back and forth.
state::Range rangeOf(const state::Range &whole, int i)
{
    const double cut = whole.length() * (i % 2 == 0 ? 0.02 : 0.1);
    return {whole.low + cut, whole.high - cut};
}

/// Draws a scene into the image it is given, after all that its change of ranges has posted. Our marks are smooth on their own; a chart's
/// are rough unless asked.
void draw(QGraphicsScene &scene, QImage &image, bool smooth)
{
    QCoreApplication::sendPostedEvents();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
    scene.render(&painter, QRectF(QPointF(0, 0), QSizeF(kSize)), QRectF(QPointF(0, 0), QSizeF(kSize)));
}

double medianFrame(int frames, const std::function<void(int)> &frame)
{
    std::vector<double> times;
    QElapsedTimer timer;
    for (int i = 0; i < frames + kWarmUps; ++i) {
        timer.start();
        frame(i);
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (i >= kWarmUps)
            times.push_back(ms);
    }
    return median(std::move(times));
}

double oursFrame(const figure::FigureDataPtr &data, int frames)
{
    figure::FigureScene scene;
    figure::SceneOptions options;
    options.size = kSize;
    options.mode = figure::Mode::Window;
    scene.setOptions(options);
    scene.setData(data);
    QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
    return medianFrame(frames, [&](int i) {
        image.fill(Qt::white);
        scene.setShown(rangeOf(data->x.whole, i), rangeOf(data->y.whole, i), false);
        draw(scene, image, false);
    });
}

QScatterSeries *seriesOf(const figure::FigureData &data)
{
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(data.points.size()));
    for (const figure::Point &point : data.points)
        points.append({point.x, std::pow(10.0, point.y)});
    auto *series = new QScatterSeries;
    series->replace(points);
    series->setMarkerSize(9);
    return series;
}

double chartFrame(const figure::FigureData &data, int frames, bool smooth)
{
    QGraphicsScene scene;
    auto *chart = new QChart;
    auto *x = new QValueAxis;
    auto *y = new QLogValueAxis;
    auto *series = seriesOf(data);
    chart->addSeries(series);
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    series->attachAxis(x);
    series->attachAxis(y);
    chart->legend()->hide();
    chart->resize(QSizeF(kSize));
    scene.addItem(chart);
    QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
    return medianFrame(frames, [&](int i) {
        const state::Range shownX = rangeOf(data.x.whole, i);
        const state::Range shownY = rangeOf(data.y.whole, i);
        image.fill(Qt::white);
        x->setRange(shownX.low, shownX.high);
        y->setRange(std::pow(10.0, shownY.low), std::pow(10.0, shownY.high));
        draw(scene, image, smooth);
    });
}

} // namespace

Row zoomRow(int points, double wanted, int frames)
{
    const catalogue::CataloguePtr catalogue = tests::largeCatalogue(points);
    const figure::FigureDataPtr data = figure::buildFigure(*catalogue, state::ViewState(), base::Phrases(QLocale::English));
    Row row;
    row.name = QStringLiteral("zoom frame, %1 points").arg(data->points.size());
    row.unit = QStringLiteral("frame");
    row.samples = frames;
    row.bound = Bound::AtLeast;
    row.wanted = wanted;
    row.ours = oursFrame(data, frames);
    // The verdict is against the chart as it comes; the one asked to draw as smoothly as ours stands beside it.
    row.baseline = chartFrame(*data, std::max(2, frames / 3), false);
    row.smoothBaseline = chartFrame(*data, std::max(2, frames / 3), true);
    return row;
}

} // namespace dekade::bench
