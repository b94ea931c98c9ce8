#include "tests/bench/bench-latency.h"

#include "app/filmof.h"
#include "tests/support/eventwaits.h"
#include "views/film/filmjob.h"
#include "views/lab/labfilm.h"
#include "views/lab/labview.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <vector>

namespace dekade::bench {

namespace {

constexpr double kWantedMs = 50;

/// `busiestMs`: the most processor time the thread spent while an event waited.
QJsonObject told(std::vector<double> waits, double busiestMs)
{
    std::sort(waits.begin(), waits.end());
    const auto at = [&](double share) { return waits[static_cast<std::size_t>(share * static_cast<double>(waits.size() - 1))]; };
    return {{QStringLiteral("events"), static_cast<int>(waits.size())}, {QStringLiteral("median_ms"), at(0.5)},
        {QStringLiteral("p99_ms"), at(0.99)}, {QStringLiteral("latest_ms"), waits.back()}, {QStringLiteral("busiest_ms"), busiestMs},
        {QStringLiteral("wanted_ms"), kWantedMs}, {QStringLiteral("ok"), waits.back() < kWantedMs}};
}

/// How long events wait while the window is busy.
QJsonObject waitsOf(int seconds, const std::function<void()> &keepBusy)
{
    const tests::EventWaits waits;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < seconds * 1000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        keepBusy();
    }
    return told(waits.byClock(), waits.longestBusyMs());
}

} // namespace

QJsonObject latencyReport(int seconds)
{
    lab::LabView view;
    view.resize(1600, 800);
    view.show();
    view.goTo(200);
    while (view.step() < 200)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const auto play = [&view] {
        if (!view.isPlaying())
            view.togglePlaying();
    };
    const QJsonObject training = waitsOf(seconds, play);
    const QTemporaryDir folder;
    film::FilmJob job;
    int films = 0;
    const QJsonObject filming = waitsOf(seconds, [&] {
        play();
        if (job.isRunning())
            return;
        const QString path = folder.filePath(QStringLiteral("film%1/").arg(films++));
        job.start(
            std::make_shared<app::FilmOf<lab::LabFilm>>(lab::LabFilm(view.picture(), {1280, 720})), {path, film::FilmFormat::Frames, {}});
    });
    return {{QStringLiteral("name"), QStringLiteral("latency")}, {QStringLiteral("training"), training},
        {QStringLiteral("training_and_film"), filming},
        {QStringLiteral("ok"), training[QLatin1String("ok")].toBool() && filming[QLatin1String("ok")].toBool()}};
}

} // namespace dekade::bench
