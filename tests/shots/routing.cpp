// Pictures of the routing animator to look at: dekade-routing-shots FOLDER [word …]; words choose by a part of the name.
#include "views/routing/preparedtext.h"
#include "views/routing/routingview.h"
#include "views/routing/sceneat.h"
#include "views/routing/stagepainter.h"
#include "views/theme/style.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QTest>

#include <functional>

using namespace dekade;
using namespace routing;

namespace {

ModelSize sizeOf(QStringView model)
{
    if (model == QLatin1String("mixtral-8x7b"))
        return {46.7e9, 12.9e9, SizeBasis::Reported};
    if (model == QLatin1String("dbrx"))
        return {132e9, 36e9, SizeBasis::Reported};
    if (model == QLatin1String("deepseek-v3"))
        return {671e9, 37e9, SizeBasis::Reported};
    if (model == QLatin1String("kimi-k2"))
        return {1.04e12, 32e9, SizeBasis::Reported};
    return {};
}

PerformancePtr played(const QString &model, QLocale::Language language, std::optional<double> capacity = {}, double skew = 0)
{
    const Preset *preset = presetOf(model);
    const QString text = preparedText(language, *preset);
    PerformanceRequest request {*preset, tokensOf(text), preset->seed, preset->settings.experts > 16 ? 512 : 0, skew, capacity};
    const Outcome<PerformancePtr> made = perform(request);
    if (!made)
        qFatal("%s", made.fault().message.c_str());
    return *made;
}

QImage drawn(const StageScene &scene, const QSize &size, theme::ThemeKind kind)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme::theme(kind).canvas);
    QPainter painter(&image);
    paintStage(painter, scene, theme::theme(kind), QRectF(QPointF(0, 0), QSizeF(size)));
    return image;
}

StageOptions optionsOf(const QString &model, const QSize &size, Extent extent, QLocale::Language language)
{
    StageOptions options;
    options.layout = layoutFor(size, extent);
    options.language = language;
    options.modelLayer = std::max(presetOf(model)->firstMoeLayer, presetOf(model)->layers / 2 - 1);
    options.size = sizeOf(model);
    return options;
}

class Album final {
public:
    Album(QString folder, QStringList words)
        : m_folder(std::move(folder))
        , m_words(std::move(words))
    {
        QDir().mkpath(m_folder);
    }
    bool wants(const QString &name) const
    {
        return m_words.isEmpty() || std::any_of(m_words.begin(), m_words.end(), [&](const QString &word) { return name.contains(word); });
    }
    void keep(const QString &name, const QImage &image) const { image.save(m_folder + QLatin1Char('/') + name + QStringLiteral(".png")); }

private:
    QString m_folder;
    QStringList m_words;
};

void takeStills(const Album &album)
{
    for (const char *model : {"mixtral-8x7b", "dbrx", "deepseek-v3", "kimi-k2", "gpt-oss-20b", "olmoe-1b-7b", "llama-4-scout"}) {
        for (const QSize &size : {QSize(1600, 774), QSize(1280, 619)}) {
            for (const auto kind : {theme::ThemeKind::Light, theme::ThemeKind::Dark}) {
                for (const auto language : {QLocale::English, QLocale::Chinese}) {
                    for (int stage = 0; stage < kStages; ++stage) {
                        const QString name
                            = QStringLiteral("%1-%2-%3-%4-%5")
                                  .arg(QLatin1String(model))
                                  .arg(size.width())
                                  .arg(theme::keyOf(kind), language == QLocale::Chinese ? QStringLiteral("zh") : QStringLiteral("en"))
                                  .arg(stage + 1);
                        if (!album.wants(name))
                            continue;
                        const PerformancePtr play = played(QLatin1String(model), language);
                        const StageOptions options = optionsOf(QLatin1String(model), size, Extent::Whole, language);
                        album.keep(name, drawn(sceneAt(*play, stillAt(5 * 5 + stage, play->tokens()), options), size, kind));
                    }
                }
            }
        }
    }
}

void takeOthers(const Album &album)
{
    const QSize size(1600, 774);
    const auto english = QLocale::English;
    const Moment middle {5, StageKind::Dispatch, 0.55};
    for (const char *model : {"mixtral-8x7b", "dbrx", "deepseek-v3", "kimi-k2", "gpt-oss-20b"}) {
        const QString key = QLatin1String(model);
        if (const QString name = key + QStringLiteral("-middle"); album.wants(name))
            album.keep(name,
                drawn(sceneAt(*played(key, english), middle, optionsOf(key, size, Extent::Whole, english)), size, theme::ThemeKind::Light));
        for (const QSize &screen : {QSize(1920, 1080), QSize(1280, 720)}) {
            for (int stage = 0; stage < kStages; ++stage) {
                const QString name = key + QStringLiteral("-presenter-%1-%2").arg(screen.width()).arg(stage + 1);
                if (album.wants(name))
                    album.keep(name,
                        drawn(sceneAt(*played(key, english), stillAt(25 + stage, 13), optionsOf(key, screen, Extent::Presenter, english)),
                            screen, theme::ThemeKind::Light));
            }
        }
        if (const QString name = key + QStringLiteral("-traffic"); album.wants(name)) {
            StageOptions options = optionsOf(key, size, Extent::Whole, english);
            options.traffic = true;
            album.keep(name, drawn(sceneAt(*played(key, english, 1.0, 1.0), middle, options), size, theme::ThemeKind::Dark));
        }
        if (const QString name = key + QStringLiteral("-drops"); album.wants(name)) {
            const PerformancePtr play = played(key, english, 1.0, 1.5);
            for (int token = 0; token < play->tokens(); ++token) {
                if (std::none_of(play->picksOf(token).begin(), play->picksOf(token).end(),
                        [](const Pick &pick) { return pick.fate == Fate::Dropped; }))
                    continue;
                const StageOptions options = optionsOf(key, size, Extent::Whole, english);
                album.keep(name + QStringLiteral("-1"),
                    drawn(sceneAt(*play, {token, StageKind::Dispatch, 1}, options), size, theme::ThemeKind::Light));
                album.keep(name + QStringLiteral("-2"),
                    drawn(sceneAt(*play, {token, StageKind::Combine, 0.5}, options), size, theme::ThemeKind::Light));
                break;
            }
        }
    }
    if (album.wants(QStringLiteral("compared"))) {
        const StageOptions above = optionsOf(QStringLiteral("mixtral-8x7b"), size, Extent::Whole, english);
        const StageOptions below = optionsOf(QStringLiteral("deepseek-v3"), size, Extent::Whole, english);
        album.keep(QStringLiteral("compared"),
            drawn(comparedAt(*played(QStringLiteral("mixtral-8x7b"), english), *played(QStringLiteral("deepseek-v3"), english), middle,
                      above, below),
                size, theme::ThemeKind::Light));
    }
    if (album.wants(QStringLiteral("dense"))) {
        StageOptions options = optionsOf(QStringLiteral("deepseek-v3"), size, Extent::Whole, english);
        options.modelLayer = 0;
        album.keep(QStringLiteral("dense"),
            drawn(sceneAt(*played(QStringLiteral("deepseek-v3"), english), middle, options), size, theme::ThemeKind::Light));
    }
}

std::shared_ptr<const exchange::RecordedLoads> loads()
{
    auto read = exchange::bundledRecordedLoads();
    return read ? std::make_shared<const exchange::RecordedLoads>(std::move(*read)) : nullptr;
}

/// Until what is wanted is routed.
void settle(const RoutingView &view)
{
    while (view.isRouting())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// The whole widget, as in the window.
void takeWidget(const Album &album)
{
    for (const QSize &size : {QSize(1600, 900), QSize(1280, 720)}) {
        for (const auto kind : {theme::ThemeKind::Light, theme::ThemeKind::Dark}) {
            for (const char *model : {"mixtral-8x7b", "deepseek-v3"}) {
                const QString name = QStringLiteral("widget-%1-%2-%3").arg(QLatin1String(model)).arg(size.width()).arg(theme::keyOf(kind));
                if (!album.wants(name))
                    continue;
                theme::apply(kind);
                std::vector<PlayableModel> models;
                for (const Preset &preset : presets())
                    models.push_back(
                        {preset, sizeOf(QString::fromLatin1(preset.model.data(), static_cast<qsizetype>(preset.model.size())))});
                RoutingView view(std::move(models), loads());
                view.resize(size);
                view.setTheme(kind);
                view.showModel(QLatin1String(model));
                view.show();
                settle(view);
                for (int i = 0; i < 5 * kStages + 4; ++i) {
                    QKeyEvent key(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
                    QCoreApplication::sendEvent(&view, &key);
                }
                QCoreApplication::processEvents();
                album.keep(name, view.grab().toImage());
            }
        }
    }
}

/// The widget with recorded loads, with load over time, compared, and presenting.
void takeStates(const Album &album)
{
    const std::vector<std::pair<QString, std::function<void(RoutingView &)>>> states {
        {QStringLiteral("state-olmoe"), [](RoutingView &view) { view.showLoads(0); }},
        {QStringLiteral("state-mixtral"), [](RoutingView &view) { view.showLoads(1); }},
        {QStringLiteral("state-overtime"), [](RoutingView &view) { QTest::keyClick(&view, Qt::Key_O); }},
        {QStringLiteral("state-compared"), [](RoutingView &view) { QTest::keyClick(&view, Qt::Key_C); }},
        {QStringLiteral("state-traffic"), [](RoutingView &view) { QTest::keyClick(&view, Qt::Key_T); }},
        {QStringLiteral("state-presents"), [](RoutingView &view) { QTest::keyClick(&view, Qt::Key_F11); }},
    };
    for (const auto &[state, act] : states) {
        for (const QSize &size : {QSize(1600, 860), QSize(1280, 690)}) {
            for (const auto kind : {theme::ThemeKind::Light, theme::ThemeKind::Dark}) {
                for (const auto language : {QLocale::English, QLocale::Chinese}) {
                    const QString name = QStringLiteral("%1-%2-%3-%4")
                                             .arg(state)
                                             .arg(size.width())
                                             .arg(theme::keyOf(kind), language == QLocale::Chinese ? QStringLiteral("zh") : QStringLiteral("en"));
                    if (!album.wants(name))
                        continue;
                    theme::apply(kind);
                    std::vector<PlayableModel> models;
                    for (const Preset &preset : presets())
                        models.push_back(
                            {preset, sizeOf(QString::fromLatin1(preset.model.data(), static_cast<qsizetype>(preset.model.size())))});
                    RoutingView view(std::move(models), loads());
                    view.resize(size);
                    view.setTheme(kind);
                    view.setLanguage(language);
                    view.show();
                    settle(view);
                    act(view);
                    settle(view);
                    for (int i = 0; i < 5 * kStages + 4; ++i)
                        QTest::keyClick(&view, Qt::Key_Right);
                    QCoreApplication::processEvents();
                    album.keep(name, view.grab().toImage());
                }
            }
        }
    }
}

void takeFilm(const Album &album)
{
    const QSize size(1280, 619);
    for (const char *model : {"mixtral-8x7b", "deepseek-v3"}) {
        const QString key = QLatin1String(model);
        if (!album.wants(QStringLiteral("film-") + key))
            continue;
        const PerformancePtr play = played(key, QLocale::English);
        for (int frame = 0; frame < 24; ++frame) {
            const double time = 5 * kTokenMs + frame * kTokenMs / 24;
            album.keep(QStringLiteral("film-%1-%2").arg(key).arg(frame, 2, 10, QLatin1Char('0')),
                drawn(sceneAt(*play, time, optionsOf(key, size, Extent::Whole, QLocale::English)), size, theme::ThemeKind::Light));
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    const Album album(words.value(1, QStringLiteral(".")), words.mid(2));
    takeStills(album);
    takeOthers(album);
    takeWidget(album);
    takeStates(album);
    takeFilm(album);
    return 0;
}
