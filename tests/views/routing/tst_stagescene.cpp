#include "tests/support/case.h"
#include "views/routing/playback.h"
#include "views/routing/sceneat.h"
#include "views/routing/stagepainter.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace dekade;
using namespace dekade::routing;

namespace {

PerformancePtr played(const Preset &preset, std::optional<double> capacity = {}, double skew = 0)
{
    const QString text = QStringLiteral("Each word of this sentence visits only two of the eight experts.");
    auto made = perform({preset, tokensOf(text), preset.seed, preset.settings.experts > 16 ? 512 : 0, skew, capacity});
    if (!made)
        qFatal("%s", made.fault().message.c_str());
    return *made;
}

/// A preset with another number of experts; groups go where they do not fit.
Preset withExperts(int experts)
{
    for (const Preset &preset : presets()) {
        if (preset.settings.experts == experts)
            return preset;
    }
    qFatal("no preset has %d experts", experts);
}

StageOptions optionsOf(const Preset &preset, const QSizeF &size, QLocale::Language language, Extent extent = Extent::Whole)
{
    StageOptions options;
    options.layout = layoutFor(size, extent);
    options.language = language;
    options.modelLayer = preset.firstMoeLayer;
    options.size = {671e9, 37e9, SizeBasis::Reported};
    return options;
}

QString collision(const StageScene &scene)
{
    std::vector<const Words *> words;
    for (const SceneItem &item : scene.items) {
        if (const auto *text = std::get_if<Words>(&item); text && text->opacity > 0)
            words.push_back(text);
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (std::size_t j = i + 1; j < words.size(); ++j) {
            const QRectF both = words[i]->bounds() & words[j]->bounds();
            if (both.width() > 0.5 && both.height() > 0.5)
                return words[i]->text + QStringLiteral(" | ") + words[j]->text;
        }
    }
    return {};
}

QString beyond(const StageScene &scene)
{
    const QRectF page(QPointF(0, 0), scene.page);
    for (const SceneItem &item : scene.items) {
        if (const auto *text = std::get_if<Words>(&item); text && !page.contains(text->bounds()))
            return text->text;
        if (const auto *box = std::get_if<Box>(&item); box && !page.contains(box->rect))
            return QStringLiteral("a box at %1, %2").arg(box->rect.x()).arg(box->rect.y());
        if (const auto *mark = std::get_if<Mark>(&item); mark && !page.contains(mark->at))
            return QStringLiteral("a mark at %1, %2").arg(mark->at.x()).arg(mark->at.y());
        if (const auto *tiles = std::get_if<Tiles>(&item)) {
            for (const QRectF &rect : tiles->rects) {
                if (rect.width() > 0 && rect.height() > 0 && !page.contains(rect))
                    return QStringLiteral("a tile at %1, %2").arg(rect.x()).arg(rect.y());
            }
        }
        if (const auto *swarm = std::get_if<Swarm>(&item)) {
            for (const QPointF &at : swarm->at) {
                if (!page.contains(at))
                    return QStringLiteral("a token at %1, %2").arg(at.x()).arg(at.y());
            }
        }
    }
    return {};
}

/// A text under so many px of the page.
QString smallerThan(double px, const StageScene &scene)
{
    for (const SceneItem &item : scene.items) {
        if (const auto *words = std::get_if<Words>(&item); words && words->px < px - 0.5)
            return QStringLiteral("%1 (%2 px)").arg(words->text).arg(words->px);
    }
    return {};
}

bool says(const StageScene &scene, const QString &text)
{
    return std::any_of(scene.items.begin(), scene.items.end(), [&](const SceneItem &item) {
        const auto *words = std::get_if<Words>(&item);
        return words && words->text.contains(text);
    });
}

} // namespace

/// Frames: pure, whole, readable.
class StageSceneTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void fiftyStepsBackIsTheSameFrame()
    {
        const PerformancePtr play = played(*presetOf(u"deepseek-v3"));
        const StageOptions options = optionsOf(play->preset(), {1600, 774}, QLocale::English);
        Playback playback(play->tokens());
        playback.step(8);
        const QByteArray before = bytesOf(sceneAt(*play, playback.moment(), options));
        for (int i = 0; i < 50; ++i) {
            playback.step(1);
            QVERIFY(bytesOf(sceneAt(*play, playback.moment(), options)) != before);
        }
        for (int i = 0; i < 50; ++i)
            playback.step(-1);
        QCOMPARE(bytesOf(sceneAt(*play, playback.moment(), options)), before);
    }

    void aFrameIsAFunctionOfItsTime()
    {
        const PerformancePtr play = played(*presetOf(u"mixtral-8x7b"));
        const StageOptions options = optionsOf(play->preset(), {1600, 774}, QLocale::English);
        const StageScene once = sceneAt(*play, 12345.6, options);
        (void)sceneAt(*play, 99.0, options);
        QVERIFY(sceneAt(*play, 12345.6, options) == once);
        QVERIFY(sceneAt(*play, 12400.0, options) != once);
    }

    void stills_data()
    {
        QTest::addColumn<int>("experts");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("extent");
        for (const int experts : {8, 16, 32, 60, 64, 128, 160, 256, 384}) {
            for (const QSizeF &size : {QSizeF(1600, 774), QSizeF(1280, 594), QSizeF(1900, 960)}) {
                for (const auto language : {QLocale::English, QLocale::Chinese}) {
                    QTest::addRow("%d experts, %.0f wide, %s", experts, size.width(), language == QLocale::Chinese ? "zh" : "en")
                        << experts << size << int(language) << int(Extent::Whole);
                }
            }
            for (const QSizeF &screen : {QSizeF(1920, 1080), QSizeF(1280, 720), QSizeF(1024, 768)}) {
                for (const auto language : {QLocale::English, QLocale::Chinese}) {
                    QTest::addRow("%d experts, presenter on %.0f, %s", experts, screen.width(), language == QLocale::Chinese ? "zh" : "en")
                        << experts << screen << int(language) << int(Extent::Presenter);
                }
            }
            QTest::addRow("%d experts, half", experts) << experts << QSizeF(1600, 774) << int(QLocale::English) << int(Extent::Half);
            QTest::addRow("%d experts, half of 1280", experts) << experts << QSizeF(1280, 594) << int(QLocale::English) << int(Extent::Half);
        }
    }

    /// Nothing lies outside the page and no text on another, in the five stills of a token.
    void stills()
    {
        QFETCH(int, experts);
        QFETCH(QSizeF, size);
        QFETCH(int, language);
        QFETCH(int, extent);
        Preset preset = experts == 60 ? withExperts(64) : withExperts(experts);
        if (experts == 60) {
            preset.settings = routerOf("qwen2_moe")->settings;
            preset.name = QStringLiteral("Qwen1.5-MoE");
        }
        const PerformancePtr play = played(preset);
        StageOptions options = optionsOf(preset, size, QLocale::Language(language), Extent(extent));
        if (Extent(extent) == Extent::Half)
            options.layout.page.setHeight(options.layout.page.height() / 2);
        for (int stage = 0; stage < kStages; ++stage) {
            const StageScene scene = sceneAt(*play, stillAt(5 * kStages + stage, play->tokens()), options);
            QCOMPARE(beyond(scene), QString());
            QCOMPARE(collision(scene), QString());
            if (Extent(extent) == Extent::Presenter)
                QCOMPARE(smallerThan(24 / stageScale(scene.page, size), scene), QString());
        }
    }

    void theWayBetweenStaysInside()
    {
        for (const QStringView model : {u"mixtral-8x7b", u"gpt-oss-20b", u"kimi-k2"}) {
            const PerformancePtr play = played(*presetOf(model), 1.0, 1.0);
            StageOptions options = optionsOf(play->preset(), {1600, 774}, QLocale::English);
            options.traffic = true;
            for (double time = 0; time < play->tokens() * kTokenMs; time += 433)
                QCOMPARE(beyond(sceneAt(*play, time, options)), QString());
        }
    }

    /// The crowd is on its way in every stage, held or not, and a held moment goes on.
    void trafficFlowsWhileHeld()
    {
        const PerformancePtr play = played(*presetOf(u"deepseek-v3"));
        StageOptions options = optionsOf(play->preset(), {1600, 774}, QLocale::English);
        const auto travellers = [&](const Moment &moment) {
            std::size_t count = 0;
            for (const SceneItem &item : sceneAt(*play, moment, options).items) {
                if (const auto *swarm = std::get_if<Swarm>(&item))
                    count += swarm->at.size();
            }
            return count;
        };
        for (int stage = 0; stage < kStages; ++stage) {
            options.traffic = false;
            const std::size_t before = travellers(stillAt(25 + stage, play->tokens()));
            options.traffic = true;
            QVERIFY(travellers(stillAt(25 + stage, play->tokens())) > before + 100);
        }
        const StageScene held = sceneAt(*play, stillAt(26, play->tokens()), options);
        options.heldMs = 500;
        QVERIFY(sceneAt(*play, stillAt(26, play->tokens()), options) != held);
        options.heldMs = 2000; // a loop
        QCOMPARE(sceneAt(*play, stillAt(26, play->tokens()), options).items.size(), held.items.size());
    }

    /// Up to 1280 px wide the load has no panel, and its numbers stand in the band below.
    void theLoadFolds()
    {
        const PerformancePtr play = played(*presetOf(u"mixtral-8x7b"));
        for (const auto &[width, folded] : {std::pair(1281, false), std::pair(1280, true), std::pair(1024, true)}) {
            const StageOptions options = optionsOf(play->preset(), QSizeF(width, 600), QLocale::English);
            QCOMPARE(layoutOf(play->settings(), options.layout).hasLoad(), !folded);
            const StageScene scene = sceneAt(*play, stillAt(28, play->tokens()), options);
            QVERIFY(says(scene, QStringLiteral("MaxVio")) && says(scene, QStringLiteral("28")));
        }
        QCOMPARE(layoutFor({1280, 600}, Extent::Whole, 0, 0, LoadPlace::Panel).load, LoadPlace::Panel);
    }

    /// Load over time: a line a lane that ends at what the lane has.
    void loadOverTimeEndsAtTheLoad()
    {
        const PerformancePtr play = played(*presetOf(u"mixtral-8x7b"));
        StageOptions options = optionsOf(play->preset(), {1600, 774}, QLocale::English);
        options.loadOverTime = true;
        const Moment moment = stillAt(12 * kStages + 4, play->tokens());
        const StageScene scene = sceneAt(*play, moment, options);
        QCOMPARE(collision(scene), QString());
        QCOMPARE(beyond(scene), QString());
        const StageLayout layout = layoutOf(play->settings(), options.layout);
        std::vector<double> ends;
        for (const SceneItem &item : scene.items) {
            if (const auto *line = std::get_if<Area>(&item); line && line->outline.size() == 28) // 14 points there and back
                ends.push_back(line->outline[13].y());
        }
        QCOMPARE(ends.size(), layout.lanes.size());
        const std::vector<int> &load = play->moments.back().load;
        for (std::size_t i = 1; i < ends.size(); ++i)
            QCOMPARE(ends[i] < ends[i - 1], load[i] > load[i - 1]);
    }

    void loadsAreTheTraces()
    {
        const PerformancePtr play = played(*presetOf(u"mixtral-8x7b"));
        const StageOptions options = optionsOf(play->preset(), {1600, 774}, QLocale::English);
        const StageLayout layout = layoutOf(play->settings(), options.layout);
        const StageScene scene = sceneAt(*play, stillAt(5 * kStages + 4, play->tokens()), options);
        for (const Lane &lane : layout.lanes) {
            int squares = 0;
            for (const SceneItem &item : scene.items) {
                const auto *box = std::get_if<Box>(&item);
                squares += box && box->rect.left() > layout.load.left && std::abs(box->rect.center().y() - lane.y) < 2;
            }
            QCOMPARE(squares, play->moments[6].load[std::size_t(lane.first)]);
        }
    }

    void itSaysWhoseTheNumbersAre()
    {
        const PerformancePtr play = played(*presetOf(u"dbrx"));
        const StageOptions options = optionsOf(play->preset(), {1600, 774}, QLocale::English);
        const StageScene scene = sceneAt(*play, stillAt(3, play->tokens()), options);
        QVERIFY(scene.spoken.contains(QStringLiteral("Seeded router, not the model's own")));
        QVERIFY(scene.spoken.contains(QStringLiteral("stage 4 of 5: Dispatch")));
        QVERIFY(says(scene, QStringLiteral("1,820")) && says(scene, QStringLiteral("65 times")));
        StageOptions recorded = options;
        recorded.recordedLoad = std::vector<int>(16, 7);
        recorded.origin = {QStringLiteral("DBRX-base"), QStringLiteral("Wikipedia"), QStringLiteral("somebody")};
        PerformanceRequest request = play->request;
        request.frequencies.assign(16, 7);
        const auto drawn = perform(request);
        QVERIFY(drawn.ok());
        const QString spoken = sceneAt(**drawn, stillAt(3, play->tokens()), recorded).spoken;
        QVERIFY(spoken.contains(QStringLiteral("Recorded loads: DBRX-base, layer 1, Wikipedia; by somebody")));
        QVERIFY(!spoken.contains(QStringLiteral("Seeded router")));
        for (const int step : {0, 1, 2, 3}) {
            const StageScene still = sceneAt(**drawn, stillAt(step, play->tokens()), recorded);
            QCOMPARE(says(still, QStringLiteral("the scores are not: they are drawn")), step < 3);
        }
    }

    void aDroppedTokenFalls()
    {
        const PerformancePtr play = played(*presetOf(u"dbrx"), 1.0, 1.5);
        int token = 0;
        while (token < play->tokens() && std::none_of(play->picksOf(token).begin(), play->picksOf(token).end(), [](const Pick &pick) {
            return pick.fate == Fate::Dropped;
        }))
            ++token;
        QVERIFY(token < play->tokens());
        const StageOptions options = optionsOf(play->preset(), {1600, 774}, QLocale::English);
        const auto fallen = [&](double progress) {
            double lowest = 0;
            for (const SceneItem &item : sceneAt(*play, Moment {token, StageKind::Combine, progress}, options).items) {
                if (const auto *mark = std::get_if<Mark>(&item); mark && mark->tint == Tint::Dropped)
                    lowest = std::max(lowest, mark->at.y());
            }
            return lowest;
        };
        QVERIFY(fallen(0.2) > 0 && fallen(0.4) > fallen(0.2) && fallen(1) > fallen(0.4));
        QVERIFY(says(sceneAt(*play, Moment {token, StageKind::Dispatch, 1}, options), QStringLiteral("is full")));
    }

    void aDenseLayerHasNoRouter()
    {
        const PerformancePtr play = played(*presetOf(u"deepseek-v3"));
        StageOptions options = optionsOf(play->preset(), {1600, 774}, QLocale::English);
        options.modelLayer = 0;
        const StageScene scene = sceneAt(*play, stillAt(3, play->tokens()), options);
        QVERIFY(says(scene, QStringLiteral("Layer 1 is dense")) && says(scene, QStringLiteral("FFN"))
            && !says(scene, QStringLiteral("Router")));
        QCOMPARE(collision(scene), QString());
    }

    void twoModelsShareTheirTokens()
    {
        const PerformancePtr above = played(*presetOf(u"mixtral-8x7b"));
        const PerformancePtr below = played(*presetOf(u"deepseek-v3"));
        const StageOptions first = optionsOf(above->preset(), {1600, 774}, QLocale::English);
        const StageOptions second = optionsOf(below->preset(), {1600, 774}, QLocale::English);
        const StageScene scene = comparedAt(*above, *below, stillAt(28, above->tokens()), first, second);
        QVERIFY(says(scene, QStringLiteral("Mixtral 8x7B")) && says(scene, QStringLiteral("DeepSeek-V3")));
        QCOMPARE(beyond(scene), QString());
        QCOMPARE(collision(scene), QString());
    }

    void thePainterDrawsInEveryTheme()
    {
        const PerformancePtr play = played(*presetOf(u"mixtral-8x7b"));
        const StageScene scene = sceneAt(*play, stillAt(28, play->tokens()), optionsOf(play->preset(), {1600, 774}, QLocale::English));
        for (const auto kind : {theme::ThemeKind::Light, theme::ThemeKind::Dark, theme::ThemeKind::Print}) {
            QImage image(1600, 774, QImage::Format_RGB32);
            image.fill(theme::theme(kind).canvas);
            QPainter painter(&image);
            paintStage(painter, scene, theme::theme(kind), QRectF(image.rect()));
            painter.end();
            int accent = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    accent += image.pixelColor(x, y) == theme::theme(kind).accent;
            }
            QVERIFY(accent > 5000);
        }
    }

    /// WCAG: quiet text 4.5, marks 3 against their grounds.
    void tintsAreReadable()
    {
        for (const auto kind : {theme::ThemeKind::Light, theme::ThemeKind::Dark, theme::ThemeKind::Print}) {
            const theme::Theme &theme = theme::theme(kind);
            for (const Tint ground : {Tint::Canvas, Tint::LitColumn}) {
                for (const Tint text : {Tint::Ink, Tint::Quiet, Tint::Accent})
                    QVERIFY(theme::contrast(colourOf(text, theme), colourOf(ground, theme)) >= 4.5);
                for (const Tint mark : {Tint::Dropped, Tint::Second, Tint::Third})
                    QVERIFY(theme::contrast(colourOf(mark, theme), colourOf(ground, theme)) >= 3);
            }
            QVERIFY(theme::contrast(colourOf(Tint::OnAccent, theme), colourOf(Tint::Accent, theme)) >= 4.5);
        }
    }
};

QTEST_MAIN(StageSceneTest)
#include "tst_stagescene.moc"
