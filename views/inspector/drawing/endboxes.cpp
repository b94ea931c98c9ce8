#include "views/inspector/drawing/endboxes.h"

#include "views/inspector/drawing/layerwords.h"

namespace dekade::inspector {

using namespace architecture;

namespace {

constexpr double kLine = 15;

/// A box with lines of text centred in it, the first of them its name.
void drawBox(Sheet &sheet, const QRectF &rect, const AreaStyle &style, const std::vector<std::vector<Sentence>> &lines)
{
    sheet.area(rect.adjusted(0.5, 0.5, -0.5, -0.5), style);
    double baseline = rect.center().y() - kLine * static_cast<double>(lines.size()) / 2 + 11.5;
    for (const std::vector<Sentence> &line : lines) {
        sheet.text(line, {rect.center().x(), baseline}, rect.width() - 5, {12, Strength::Plain, Tone::Ink, *style.fill, Align::Centre});
        baseline += kLine;
    }
}

AreaStyle weighed(Tone tone) { return {Colour {tone, kTint}, Colour {tone}, 1.25, 3, false}; }

std::vector<std::vector<Sentence>> embeddingWords(const Sayer &sayer, const Config &config)
{
    const Piece rows = sayer.number(config.vocabulary, {Dimension::Vocabulary});
    const Piece width = sayer.number(config.embeddingWidth, {Dimension::EmbeddingWidth, Dimension::HiddenWidth});
    std::vector<std::vector<Sentence>> lines {
        {sayer.say(QT_TRANSLATE_NOOP("Figure", "Token embedding")), sayer.say(QT_TRANSLATE_NOOP("Figure", "Embedding"))},
        {sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 × %2"), {rows, width})}};
    if (config.embeddingWidth != config.hiddenWidth)
        lines.back() = {sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 × %2 → %3"),
                            {rows, width, sayer.number(config.hiddenWidth, {Dimension::HiddenWidth})}),
            lines.back().front()};
    if (config.positions > 0 && config.hasEmbeddingNorm) {
        lines.push_back(
            {sayer.say(QT_TRANSLATE_NOOP("Figure", "+ %1 pos., norm"), {sayer.number(config.positions, {Dimension::Positions})})});
        return lines;
    }
    if (config.positions > 0) {
        const Piece positions = sayer.number(config.positions, {Dimension::Positions});
        lines.push_back({sayer.say(QT_TRANSLATE_NOOP("Figure", "+ %1 positions"), {positions}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "+ %1 pos."), {positions})});
    }
    if (config.hasEmbeddingNorm)
        lines.push_back({Sentence {Sayer::plain(QStringLiteral("+ ") + normName(config))}});
    return lines;
}

std::vector<Sentence> headWords(const Sayer &sayer, const Config &config)
{
    const Piece width = sayer.number(config.embeddingWidth, {Dimension::EmbeddingWidth, Dimension::HiddenWidth});
    const Piece rows = sayer.number(config.vocabulary, {Dimension::Vocabulary});
    const Sentence plain = sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 × %2"), {width, rows});
    if (!config.hasHeadBias)
        return {plain};
    return {sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 × %2 + bias"), {width, rows}), plain};
}

} // namespace

int embeddingLines(const Config &config) { return config.positions > 0 || config.hasEmbeddingNorm ? 3 : 2; }

void drawEndBoxes(Sheet &sheet, const EndPlaces &places, const Config &config)
{
    const Sayer &sayer = sheet.sayer();
    drawBox(sheet, places.embedding, weighed(Tone::Embedding), embeddingWords(sayer, config));
    sheet.hit(places.embedding, Part::Embedding);
    const Piece width = sayer.number(config.hiddenWidth, {Dimension::HiddenWidth});
    if (config.hasFinalNorm) {
        drawBox(sheet, places.norm, weighed(Tone::Ink2),
            {{sayer.say(QT_TRANSLATE_NOOP("Figure", "Final norm")), sayer.say(QT_TRANSLATE_NOOP("Figure", "Norm"))}, {Sentence {width}}});
        sheet.hit(places.norm, Part::Norms);
    }
    const std::vector<Sentence> title {sayer.say(QT_TRANSLATE_NOOP("Figure", "LM head"))};
    if (config.tiesEmbeddings)
        drawBox(sheet, places.head, {Colour {Tone::Canvas}, Colour {Tone::Embedding}, 1.25, 3, true},
            {title, {sayer.say(QT_TRANSLATE_NOOP("Figure", "tied to embedding")), sayer.say(QT_TRANSLATE_NOOP("Figure", "tied"))}});
    else
        drawBox(sheet, places.head, weighed(Tone::Embedding),
            {title, headWords(sayer, config)});
    sheet.hit(places.head, Part::Head);
}

} // namespace dekade::inspector
