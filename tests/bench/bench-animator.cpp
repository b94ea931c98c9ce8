#include "tests/bench/bench-animator.h"

#include "views/routing/sceneat.h"
#include "views/routing/stagepainter.h"

#include <QElapsedTimer>
#include <QImage>
#include <QJsonArray>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace dekade::bench {

namespace {

constexpr double kFrameMs = 16;
constexpr QSize kSize(1920, 1080);
constexpr int kWarmUps = 3;

double msOf(const QElapsedTimer &timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }
double rounded(double value) { return std::round(value * 1000) / 1000; }

struct Times {
    std::vector<double> sorted;
    double at(double share) const
    {
        return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
    }
};

Times framesOf(const routing::Performance &performance, const routing::StageOptions &options, int frames)
{
    QImage image(kSize, QImage::Format_RGB32);
    const theme::Theme &theme = theme::theme(theme::ThemeKind::Light);
    Times times;
    for (int i = 0; i < frames + kWarmUps; ++i) {
        QElapsedTimer timer;
        timer.start();
        const routing::Moment moment {5, routing::StageKind::Dispatch, std::fmod(i * 0.0137, 1.0)};
        const routing::StageScene scene = routing::sceneAt(performance, moment, options);
        image.fill(theme.canvas);
        QPainter painter(&image);
        routing::paintStage(painter, scene, theme, QRectF(image.rect()));
        painter.end();
        if (i >= kWarmUps)
            times.sorted.push_back(msOf(timer));
    }
    std::sort(times.sorted.begin(), times.sorted.end());
    return times;
}

} // namespace

QJsonObject animatorReport(int frames)
{
    QJsonArray models;
    bool ok = true;
    for (const auto &[model, crowd] : {std::pair(u"mixtral-8x7b", 512), std::pair(u"kimi-k2", 512)}) {
        const routing::Preset &preset = *routing::presetOf(model);
        const QString text = QStringLiteral("Each word of this sentence visits only two of the eight experts.");
        QElapsedTimer timer;
        timer.start();
        const auto made = routing::perform({preset, routing::tokensOf(text), preset.seed, crowd, 1, 1.0});
        const double routed = msOf(timer);
        if (!made)
            qFatal("%s", made.fault().message.c_str());
        routing::StageOptions options;
        options.layout = routing::layoutFor(kSize, routing::Extent::Whole);
        options.traffic = true;
        options.modelLayer = preset.layers / 2;
        const Times times = framesOf(**made, options, frames);
        const double p99 = times.at(0.99);
        ok = ok && p99 < kFrameMs;
        models.append(QJsonObject {{QStringLiteral("model"), preset.name}, {QStringLiteral("experts"), preset.settings.experts},
            {QStringLiteral("tokens_in_flight"), crowd}, {QStringLiteral("frame_p50_ms"), rounded(times.at(0.5))},
            {QStringLiteral("frame_p99_ms"), rounded(p99)}, {QStringLiteral("frame_max_ms"), rounded(times.sorted.back())},
            {QStringLiteral("routed_anew_ms"), rounded(routed)}});
    }
    return {{QStringLiteral("name"), QStringLiteral("routing animator, %1x%2").arg(kSize.width()).arg(kSize.height())},
        {QStringLiteral("frames"), frames}, {QStringLiteral("models"), models}, {QStringLiteral("wanted_frame_p99_ms"), kFrameMs},
        {QStringLiteral("ok"), ok}};
}

} // namespace dekade::bench
