#include "tests/bench/bench-dots.h"

#include "model/figure/figurebuilder.h"
#include "model/store/store.h"
#include "tests/bench/processes.h"
#include "views/figure/figurescene.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>
#include <random>

namespace dekade::bench {

namespace {

constexpr QSize kSize(1280, 720);
constexpr double kFrameMs = 16;
constexpr double kFindMs = 4;
constexpr double kMostLater = 1.1;

double rounded(double value) { return std::round(value * 100) / 100; }

double timed(const std::function<void()> &deed)
{
    QElapsedTimer timer;
    timer.start();
    deed();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Times {
    double p50 = 0;
    double p99 = 0;
    double processor = 0; ///< median of the time that the processor worked, whatever else the machine does
};

Times timesOf(int runs, const std::function<void(int)> &deed)
{
    std::vector<double> times;
    std::vector<double> worked;
    for (int i = -2; i < runs; ++i) {
        const std::clock_t before = std::clock();
        const double ms = timed([&] { deed(std::abs(i)); });
        if (i < 0)
            continue;
        times.push_back(ms);
        worked.push_back(1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    return {median(times), times[times.size() * 99 / 100], median(std::move(worked))};
}

/// A store with one import, its numbers where the curated models stand: 2018 to 2026, seven decades.
void fill(store::Store &store, int rows)
{
    auto writer = store.beginImport({QStringLiteral("made-up.csv"), QStringLiteral("epoch")});
    if (!writer)
        qFatal("%s", qUtf8Printable(writer.error().text()));
    std::mt19937 random(20261126);
    const auto log = [&](double low, double decades) { return std::pow(10, low + decades * static_cast<double>(random() % 100000) / 1e5); };
    catalogue::ImportRecord record;
    for (int row = 0; row < rows; ++row) {
        record.line = row + 2;
        record.name = "Model " + std::to_string(row);
        record.date = base::PartialDate {
            2018 + static_cast<int>(random() % 9), 1 + static_cast<int>(random() % 12), 1 + static_cast<int>(random() % 28)};
        record.figures.clear();
        record.figures.push_back({catalogue::Quantity::ParamsTotal, log(7, 5.5), {}, {}, catalogue::Basis::Reported});
        record.figures.push_back({catalogue::Quantity::TrainingTokens, log(9, 4.5), {}, {}, catalogue::Basis::Reported});
        if (const auto taken = (*writer)->take(record); !taken)
            qFatal("%s", qUtf8Printable(taken.error().text()));
    }
    if (const auto finished = (*writer)->finish(); !finished)
        qFatal("%s", qUtf8Printable(finished.error().text()));
}

std::unique_ptr<store::Store> opened(const QString &folder)
{
    auto store = store::Store::open({store::bundledPath(), folder + QStringLiteral("/dekade/user.sqlite")});
    if (!store)
        qFatal("%s", qUtf8Printable(store.error().text()));
    return std::move(*store);
}

template<typename T>
T sound(base::Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().text()));
    return std::move(*result);
}

/// Frames of a wheel turned back and forth, in which all dots stay.
Times frames(figure::FigureScene &scene, int count, bool settled)
{
    QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
    const state::Range x = scene.data()->x.whole;
    const state::Range y = scene.data()->y.whole;
    return timesOf(count, [&](int i) {
        const double more = i % 2 == 0 ? 0.02 : 0.05;
        scene.setShown({x.low - more, x.high + more}, {y.low - more, y.high + more}, settled);
        QPainter painter(&image);
        scene.render(&painter, QRectF(QPointF(0, 0), QSizeF(kSize)), QRectF(QPointF(0, 0), QSizeF(kSize)));
    });
}

/// As many rows as become records, each a dot with its claims.
Times buildWithRecords(int rows, int runs)
{
    const QTemporaryDir home;
    const std::unique_ptr<store::Store> store = opened(home.path());
    fill(*store, rows);
    const catalogue::CataloguePtr facts = sound(store->load());
    return timesOf(runs, [&](int) { (void)figure::buildFigure(*facts, state::ViewState(), base::Phrases(QLocale::English)); });
}

} // namespace

QJsonObject dotsReport(const QDir &programs, int rows, int frameCount)
{
    const QTemporaryDir home;
    const std::unique_ptr<store::Store> store = opened(home.path());
    fill(*store, rows);
    const catalogue::CataloguePtr facts = sound(store->load());
    catalogue::CataloguePtr whole;
    const double readMs = timed([&] { whole = sound(store->withColumns(facts)); });
    state::ViewState state;
    figure::FigureDataPtr data;
    const Times build = timesOf(frameCount, [&](int) { data = figure::buildFigure(*whole, state, base::Phrases(QLocale::English)); });
    figure::FigureScene scene;
    figure::SceneOptions options;
    options.size = kSize;
    options.mode = figure::Mode::Window;
    scene.setOptions(options);
    scene.setData(data);
    const Times moving = frames(scene, frameCount, false);
    const Times settled = frames(scene, std::max(1, frameCount / 3), true);
    const QRectF plot = scene.mapping().plot;
    const Times find = timesOf(
        frameCount, [&](int i) { (void)scene.dotAt(plot.topLeft() + QPointF(i * 7 % int(plot.width()), i * 13 % int(plot.height()))); });
    const Times records = buildWithRecords(std::min<int>(rows, store::kMostRecords), std::max(1, frameCount / 6));
    const Row first = firstFrameWith(programs, home.path(), std::max(1, frameCount / 6));
    return {{QStringLiteral("name"), QStringLiteral("%1 dots behind the figure").arg(data->backdrop.count())},
        {QStringLiteral("read_columns_ms"), rounded(readMs)}, {QStringLiteral("build_figure_p50_ms"), rounded(build.p50)},
        {QStringLiteral("build_figure_processor_ms"), rounded(build.processor)},
        {QStringLiteral("build_figure_with_records_ms"), rounded(records.p50)},
        {QStringLiteral("moving_frame_p50_ms"), rounded(moving.p50)}, {QStringLiteral("moving_frame_p99_ms"), rounded(moving.p99)},
        {QStringLiteral("moving_frame_processor_ms"), rounded(moving.processor)},
        {QStringLiteral("settled_frame_p50_ms"), rounded(settled.p50)},
        {QStringLiteral("settled_frame_processor_ms"), rounded(settled.processor)}, {QStringLiteral("find_dot_p50_ms"), rounded(find.p50)},
        {QStringLiteral("find_dot_p99_ms"), rounded(find.p99)}, {QStringLiteral("first_frame_ms"), rounded(first.ours)},
        {QStringLiteral("first_frame_without_ms"), rounded(first.baseline)}, {QStringLiteral("wanted_frame_ms"), kFrameMs},
        {QStringLiteral("wanted_find_ms"), kFindMs}, {QStringLiteral("wanted_first_frame_ratio"), kMostLater},
        {QStringLiteral("ok"), moving.processor < kFrameMs && find.processor < kFindMs && first.ours < kMostLater * first.baseline}};
}

} // namespace dekade::bench
