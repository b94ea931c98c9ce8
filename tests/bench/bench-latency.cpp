#include "tests/bench/bench-latency.h"

#include "app/filmof.h"
#include "tests/support/eventwaits.h"
#include "views/film/filmjob.h"
#include "views/lab/labfilm.h"
#include "views/lab/labview.h"
#include "views/routing/routingview.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

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

/// The animator played, with 384 experts, traffic and a text that is typed: every key routes anew.
QJsonObject routingWaits(int seconds)
{
    std::vector<routing::PlayableModel> models;
    for (const routing::Preset &preset : routing::presets())
        models.push_back({preset, {}});
    routing::RoutingView view(std::move(models));
    view.resize(1600, 860);
    view.show();
    view.showModel(QStringLiteral("kimi-k2"));
    QTest::keyClick(&view, Qt::Key_T);
    while (view.isRouting())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    auto *text = view.findChild<QLineEdit *>();
    QElapsedTimer sinceKey;
    sinceKey.start();
    return waitsOf(seconds, [&] {
        if (!view.isPlaying())
            QTest::keyClick(&view, Qt::Key_Space);
        if (sinceKey.elapsed() < 150) // a fast typist
            return;
        sinceKey.restart();
        text->text().size() > 200 ? text->clear() : text->end(false);
        QTest::keyClicks(text, QStringLiteral("a "));
    });
}

} // namespace

QJsonObject latencyReport(int seconds)
{
    const QJsonObject routing = routingWaits(seconds);
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
    return {{QStringLiteral("name"), QStringLiteral("latency")}, {QStringLiteral("routing_384_experts"), routing},
        {QStringLiteral("training"), training},
        {QStringLiteral("training_and_film"), filming},
        {QStringLiteral("ok"),
            routing[QLatin1String("ok")].toBool() && training[QLatin1String("ok")].toBool() && filming[QLatin1String("ok")].toBool()}};
}

} // namespace dekade::bench
