#include "model/base/numberformat.h"
#include "tests/support/case.h"
#include "tests/views/inspector/drawing/publishedconfigs.h"
#include "views/inspector/drawing/blockdiagram.h"
#include "views/inspector/drawing/paintdiagram.h"
#include "views/inspector/drawing/sharecards.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace dekade;
using namespace dekade::inspector;
using architecture::Config;
using architecture::Dimension;
using architecture::Part;

namespace {

const std::vector<double> kWidths {328, 360, 480, 700, 751, 752, 764, 1000, 1400};

std::set<Dimension> allDimensions()
{
    const auto all = architecture::dimensions();
    return {all.begin(), all.end()};
}

std::map<QString, Config> shapes()
{
    std::map<QString, Config> all = tests::publishedConfigs();
    all.emplace(QStringLiteral("interleaved"), tests::interleaved());
    return all;
}

/// Every layout that a model can have: widths, languages, heights, with all numbers marked and with none, and each kind of layer drawn.
void forEachLayout(const Config &config, const std::function<void(const DiagramLayout &, const QString &)> &look)
{
    std::vector<std::size_t> layers;
    for (std::size_t i = 0; i < config.layers.size(); ++i) {
        const bool isNew
            = std::none_of(layers.begin(), layers.end(), [&](std::size_t known) { return config.layers[known] == config.layers[i]; });
        if (isNew)
            layers.push_back(i);
    }
    for (const double width : kWidths) {
        for (const QLocale::Language language : {QLocale::English, QLocale::Chinese}) {
            for (const CardHeights heights : {CardHeights::Even, CardHeights::ByShare}) {
                for (const bool isMarked : {false, true}) {
                    for (const std::size_t layer : layers) {
                        DiagramOptions options;
                        options.width = width;
                        options.phrases = base::Phrases(language);
                        options.heights = heights;
                        options.layer = layer;
                        if (isMarked)
                            options.differing = allDimensions();
                        look(layoutDiagram(config, options),
                            QStringLiteral("width %1, %2, heights %3, marked %4, layer %5")
                                .arg(width)
                                .arg(QLocale(language).name())
                                .arg(int(heights))
                                .arg(isMarked)
                                .arg(layer));
                    }
                }
            }
        }
    }
}

/// The wires over which no later area lies where `text` stands.
bool isCrossed(const DiagramLayout &layout, const TextLine &text)
{
    const QRectF letters = text.rect.adjusted(0, 0.5, 0, -0.5);
    for (auto shape = layout.shapes.rbegin(); shape != layout.shapes.rend(); ++shape) {
        const bool isGround
            = shape->kind == Shape::Kind::Area && shape->fill && shape->path.boundingRect().adjusted(-1, -1, 1, 1).contains(letters);
        if (isGround)
            return false;
        if (shape->kind != Shape::Kind::Wire || !shape->path.boundingRect().adjusted(-1, -1, 1, 1).intersects(letters))
            continue;
        QPainterPathStroker stroker;
        stroker.setWidth(shape->outlineWidth);
        if (stroker.createStroke(shape->path).intersects(letters))
            return true;
    }
    return false;
}

QString firstOverlap(const DiagramLayout &layout)
{
    for (std::size_t i = 0; i < layout.texts.size(); ++i)
        for (std::size_t j = i + 1; j < layout.texts.size(); ++j)
            if (layout.texts[i].rect.intersects(layout.texts[j].rect))
                return layout.texts[i].text() + QStringLiteral(" | ") + layout.texts[j].text();
    return {};
}

/// What is wrong with a layout: nothing.
QStringList complaintsAbout(const DiagramLayout &layout)
{
    QStringList found;
    const QRectF page(QPointF(0, 0), layout.size);
    if (layout.texts.size() < 12 || layout.shapes.size() < 25)
        found << QStringLiteral("nearly empty");
    if (const QString overlap = firstOverlap(layout); !overlap.isEmpty())
        found << QStringLiteral("overlap ") + overlap;
    for (const TextLine &text : layout.texts) {
        if (text.isCut)
            found << QStringLiteral("cut ") + text.text();
        if (text.px < 11)
            found << QStringLiteral("small ") + text.text();
        if (!page.contains(text.rect) || !text.room.adjusted(-0.1, -0.1, 0.1, 0.1).contains(text.rect))
            found << QStringLiteral("out of its room ") + text.text();
        if (isCrossed(layout, text))
            found << QStringLiteral("crossed by a wire ") + text.text();
    }
    for (const Shape &shape : layout.shapes)
        if (!page.adjusted(-0.1, -0.1, 0.1, 0.1).contains(shape.path.boundingRect().adjusted(-0.05, -0.05, 0.05, 0.05)))
            found << QStringLiteral("a shape is outside");
    return found;
}

QStringList textsOf(const DiagramLayout &layout)
{
    QStringList texts;
    for (const TextLine &line : layout.texts)
        texts << line.text();
    return texts;
}

std::size_t chipsIn(const DiagramLayout &layout)
{
    return static_cast<std::size_t>(std::count_if(
        layout.shapes.begin(), layout.shapes.end(), [](const Shape &shape) { return shape.fill && shape.fill->share == kChipShare; }));
}

class BlockDiagramTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void textsStandApart_data();
    void textsStandApart();
    void wordsReadInEveryTheme();
    void heightsDependOnWidthAlone();
    void numbersComeFromTheShape_data();
    void numbersComeFromTheShape();
    void chipsMarkWhatDiffers();
    void cellsAndPartsAreFound();
    void unitScalesTheWhole();
    void layerIsKeptInRange();
    void sharesAreProportional();
    void extremesStayInside_data();
    void extremesStayInside();
};

void BlockDiagramTest::textsStandApart_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &[name, config] : shapes())
        QTest::newRow(qPrintable(name)) << name;
    QCOMPARE(shapes().size(), std::size_t {45});
}

void BlockDiagramTest::textsStandApart()
{
    QFETCH(QString, name);
    QStringList complaints;
    forEachLayout(shapes().at(name), [&](const DiagramLayout &layout, const QString &where) {
        const QStringList found = complaintsAbout(layout);
        if (!found.isEmpty())
            complaints << where + QStringLiteral(": ") + found.join(QStringLiteral("; "));
    });
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.mid(0, 12).join(QLatin1Char('\n'))));
}

/// WCAG AA for text, 4.5, on the ground it stands on and on a chip.
void BlockDiagramTest::wordsReadInEveryTheme()
{
    for (const theme::ThemeKind kind : {theme::ThemeKind::Light, theme::ThemeKind::Dark, theme::ThemeKind::Print}) {
        const theme::Theme &theme = theme::theme(kind);
        for (const Tone ground : {Tone::Canvas, Tone::Panel})
            QVERIFY(theme::contrast(theme.ink, colourOf(theme, {Tone::Accent, kChipShare, ground})) >= 4.5);
        for (const auto &[name, config] : shapes()) {
            for (const TextLine &line : layoutDiagram(config, {}).texts) {
                for (const TextRun &run : line.runs) {
                    const double contrast = theme::contrast(textColour(theme, line, run), colourOf(theme, line.ground));
                    QVERIFY2(contrast >= 4.5, qPrintable(name + QLatin1Char(' ') + run.text + QStringLiteral(" %1").arg(contrast)));
                }
            }
        }
    }
}

void BlockDiagramTest::heightsDependOnWidthAlone()
{
    for (const double width : kWidths) {
        std::set<double> heights;
        for (const auto &[name, config] : shapes()) {
            DiagramOptions options;
            options.width = width;
            heights.insert(layoutDiagram(config, options).size.height());
            QCOMPARE(layoutDiagram(config, options).size.width(), width);
        }
        QCOMPARE(heights.size(), std::size_t {1});
    }
    QCOMPARE(layoutDiagram(tests::publishedConfigs().at(QStringLiteral("gpt2")), {}).size, QSizeF(764, 448));
}

void BlockDiagramTest::numbersComeFromTheShape_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("texts");
    // 2 × 8 × 128 = 2,048 and 512 + 64 = 576: what the caches keep. 64 × 128 × 128 = 1,048,576: states.
    QTest::newRow("GQA, 8 experts") << QStringLiteral("Mixtral-8x7B-v0.1")
                                    << QStringList {QStringLiteral("all 32 with experts"), QStringLiteral("Grouped-query attention (GQA)"),
                                           QStringLiteral("cached: 2 × 8 × 128 = 2,048 numbers a token and block"),
                                           QStringLiteral("Mixture of experts: 2 of 8"), QStringLiteral("4,096 → 14,336 → 4,096"),
                                           QStringLiteral("Expert 8"), QStringLiteral("32,000 × 4,096"), QStringLiteral("sees all"),
                                           QStringLiteral("Block 17 of 32, all alike"), QStringLiteral("RMSNorm")};
    QTest::newRow("MLA, groups, shared") << QStringLiteral("DeepSeek-V3")
                                         << QStringList {QStringLiteral("3 dense"), QStringLiteral("58 with experts"),
                                                QStringLiteral("Multi-head latent attention (MLA)"),
                                                QStringLiteral("cached: 512 + 64 = 576 numbers a token and block"),
                                                QStringLiteral("128 query heads of 128 + 64"), QStringLiteral("1,536"),
                                                QStringLiteral("+ bias: 4 of 8 groups, then 8"), QStringLiteral("In blocks 1–3"),
                                                QStringLiteral("dense, 18,432"), QStringLiteral("Shared expert, every token")};
    QTest::newRow("lightning") << QStringLiteral("MiniMax-Text-01")
                               << QStringList {QStringLiteral("all 80 with experts · 70 lightning, 10 see all"),
                                      QStringLiteral("Lightning (linear) attention"), QStringLiteral("… 64 states"),
                                      QStringLiteral("each 128 × 128, whatever the context"),
                                      QStringLiteral("kept: 64 × 128 × 128 numbers a block, for any context"),
                                      QStringLiteral("Block 41 of 80; 70 are of its kind")};
    QTest::newRow("MHA, positions, tied") << QStringLiteral("gpt2")
                                          << QStringList {QStringLiteral("+ 1,024 positions"), QStringLiteral("tied to embedding"),
                                                 QStringLiteral("12 key and 12 value heads of 64, cached"),
                                                 QStringLiteral("768 → 3,072 → 768, for every token"), QStringLiteral("LayerNorm"),
                                                 QStringLiteral("Dense feed-forward")};
    QTest::newRow("windows, sinks") << QStringLiteral("gpt-oss-120b")
                                    << QStringList {QStringLiteral("sees 128"), QStringLiteral("each: softmax(q · k, sink) · v"),
                                           QStringLiteral("all 36 with experts · 18 see 128, 18 see all")};
    QTest::newRow("MQA, norms behind") << QStringLiteral("gemma-3-1b-it")
                                       << QStringList {QStringLiteral("Multi-query attention (MQA)"), QStringLiteral("sees 512"),
                                              QStringLiteral("all 26 dense · 22 see 512, 4 see all")};
    QTest::newRow("chunks by turns") << QStringLiteral("interleaved")
                                     << QStringList {QStringLiteral("24 dense, 24 with experts · 36 in chunks of 8,192, 12 see all"),
                                            QStringLiteral("In 24 blocks"), QStringLiteral("the best score wins"),
                                            QStringLiteral("chunk 8,192")};
    QTest::newRow("embedding norm") << QStringLiteral("bloom")
                                    << QStringList {QStringLiteral("+ LayerNorm"), QStringLiteral("250,880 × 14,336")};
    QTest::newRow("shared gate") << QStringLiteral(
        "Qwen1.5-MoE-A2.7B") << QStringList {QStringLiteral("σ"), QStringLiteral("Shared expert, own gate"), QStringLiteral("60 scores")};
}

void BlockDiagramTest::numbersComeFromTheShape()
{
    QFETCH(QString, name);
    QFETCH(QStringList, texts);
    const QStringList drawn = textsOf(layoutDiagram(shapes().at(name), {}));
    for (const QString &text : texts)
        QVERIFY2(drawn.contains(text), qPrintable(text + QStringLiteral(" not in: ") + drawn.join(QStringLiteral(" | "))));
}

void BlockDiagramTest::chipsMarkWhatDiffers()
{
    const Config &config = tests::publishedConfigs().at(QStringLiteral("Mixtral-8x7B-v0.1"));
    QCOMPARE(chipsIn(layoutDiagram(config, {})), std::size_t {0});
    DiagramOptions options;
    // The 8 stands twice in "8 key and 8 value heads" and once in the cache's product, whose 2,048 differs with it; four heads share.
    options.differing = {Dimension::KvHeads};
    const DiagramLayout layout = layoutDiagram(config, options);
    QCOMPARE(chipsIn(layout), std::size_t {5});
    const auto line = std::find_if(
        layout.texts.begin(), layout.texts.end(), [](const TextLine &text) { return text.text().startsWith(QStringLiteral("8 key")); });
    QVERIFY(line != layout.texts.end());
    QCOMPARE(line->runs.front().weight, theme::Weight::SemiBold);
    const HitArea *area = layout.hit({line->rect.left() + 3, line->rect.center().y()});
    QVERIFY(area && area->dimension == Dimension::KvHeads);
}

void BlockDiagramTest::cellsAndPartsAreFound()
{
    const Config &config = tests::publishedConfigs().at(QStringLiteral("DeepSeek-V3"));
    for (const double width : {360.0, 764.0}) {
        DiagramOptions options;
        options.width = width;
        const DiagramLayout layout = layoutDiagram(config, options);
        std::set<std::size_t> layers;
        std::set<Part> parts;
        for (const HitArea &area : layout.areas) {
            const HitArea *found = layout.hit(area.rect.center());
            QVERIFY(found);
            if (found->layer)
                layers.insert(*found->layer);
            if (area.part)
                parts.insert(*area.part);
        }
        QCOMPARE(layers.size(), config.layers.size());
        QCOMPARE(parts,
            (std::set<Part> {
                Part::Embedding, Part::Attention, Part::RoutedExperts, Part::SharedExperts, Part::Router, Part::Norms, Part::Head}));
        QVERIFY(!layout.hit({-5, -5}));
    }
}

void BlockDiagramTest::unitScalesTheWhole()
{
    const Config &config = tests::publishedConfigs().at(QStringLiteral("Llama-2-7b"));
    DiagramOptions large;
    large.width = 955;
    large.unit = 1.25;
    const DiagramLayout layout = layoutDiagram(config, large);
    const DiagramLayout plain = layoutDiagram(config, {});
    QCOMPARE(layout.size, plain.size * 1.25);
    QCOMPARE(textsOf(layout), textsOf(plain));
    const HitArea *area = layout.hit(QPointF(60, 40) * 1.25);
    QVERIFY(area && plain.hit({60, 40}) && area->part == plain.hit({60, 40})->part);
}

void BlockDiagramTest::layerIsKeptInRange()
{
    const Config &config = tests::publishedConfigs().at(QStringLiteral("DeepSeek-V3"));
    DiagramOptions options;
    options.layer = 1000;
    QCOMPARE(layoutDiagram(config, options).drawnLayer, std::size_t {60});
    options.layer = 0;
    QVERIFY(textsOf(layoutDiagram(config, options)).contains(QStringLiteral("Dense feed-forward, gated")));
    QVERIFY(textsOf(layoutDiagram(config, options)).contains(QStringLiteral("In blocks 4–61 experts stand in its place.")));
}

void BlockDiagramTest::sharesAreProportional()
{
    QCOMPARE(shareHeights({100, 50, 25, 0}), (std::vector<double> {268, 134, 67, 24}));
    DiagramOptions options;
    options.heights = CardHeights::ByShare;
    const QStringList texts = textsOf(layoutDiagram(tests::publishedConfigs().at(QStringLiteral("Mixtral-8x7B-v0.1")), options));
    // 1,342,177,280 of 46,702,792,704 are 2.87 %.
    for (const char *text : {"131,072,000", "1,342,177,280", "2.9 %", "45,098,205,184", "96.6 %"})
        QVERIFY2(texts.contains(QString::fromLatin1(text)), text);
}

void BlockDiagramTest::extremesStayInside_data()
{
    QTest::addColumn<std::int64_t>("heads");
    QTest::addColumn<std::int64_t>("kvHeads");
    QTest::addColumn<std::int64_t>("experts");
    QTest::addColumn<std::int64_t>("chosen");
    QTest::addColumn<std::int64_t>("layers");
    const auto row = [](const char *name, std::int64_t heads, std::int64_t kvHeads, std::int64_t experts, std::int64_t chosen,
                         std::int64_t layers) { QTest::newRow(name) << heads << kvHeads << experts << chosen << layers; };
    row("as many heads as allowed, one key", architecture::kWidest, 1, 0, 0, 1);
    row("as many key heads", architecture::kWidest, architecture::kWidest, 0, 0, 2);
    row("as many experts, all chosen", 1, 1, architecture::kMostExperts, architecture::kMostExperts, 3);
    row("a prime of experts", 7, 7, 61, 60, 5);
    row("as many layers", 2, 1, 1, 1, architecture::kMostLayers);
}

/// The largest shapes that pass validation: numbers may lose their ends, nothing else gives way.
void BlockDiagramTest::extremesStayInside()
{
    QFETCH(std::int64_t, heads);
    QFETCH(std::int64_t, kvHeads);
    QFETCH(std::int64_t, experts);
    QFETCH(std::int64_t, chosen);
    QFETCH(std::int64_t, layers);
    Config config = tests::publishedConfigs().at(QStringLiteral("Llama-2-7b"));
    config.vocabulary = architecture::kMostTokens;
    config.hiddenWidth = config.embeddingWidth = architecture::kWidest;
    config.layers.resize(static_cast<std::size_t>(layers), config.layers.front());
    for (architecture::Layer &layer : config.layers) {
        layer.attention.heads = heads;
        layer.attention.kvHeads = kvHeads;
        layer.attention.headWidth = 1;
        layer.feedForward.experts = experts;
        layer.feedForward.chosen = chosen;
        layer.feedForward.width = architecture::kWidest;
    }
    for (const double width : {328.0, 764.0}) {
        for (const CardHeights heights : {CardHeights::Even, CardHeights::ByShare}) {
            DiagramOptions options;
            options.width = width;
            options.heights = heights;
            const QStringList serious
                = complaintsAbout(layoutDiagram(config, options)).filter(QRegularExpression(QStringLiteral("^(?!cut )")));
            QVERIFY2(serious.isEmpty(), qPrintable(serious.join(QStringLiteral("; "))));
        }
    }
}

} // namespace

QTEST_MAIN(BlockDiagramTest)
#include "tst_blockdiagram.moc"
