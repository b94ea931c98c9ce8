#include "views/inspector/drawing/densecard.h"

#include "views/inspector/drawing/attentionwords.h"
#include "views/inspector/drawing/layerwords.h"

#include <algorithm>

namespace dekade::inspector {

using namespace architecture;

namespace {

constexpr double kMiddle = 131;
constexpr double kMost = 72; ///< px, of a side in this card

/// Where the pieces stand from left to right.
struct Columns {
    double first; ///< gate and up
    double firstWidth;
    double join; ///< the node, or the activation of a plain one
    double hidden; ///< the widened vector
    double down;
    double downWidth;
};

Columns columnsOf(const CardFrame &frame)
{
    const double inside = frame.outX - 18 - (frame.left() + 34);
    const double matrix = std::clamp(inside * 0.24, 52.0, 84.0);
    const double gap = (inside - 2 * matrix) / 3;
    const double first = frame.left() + 34;
    return {first, matrix, first + matrix + gap * 1.15, first + matrix + gap * 2.3, first + matrix + gap * 3, matrix};
}

void drawActivation(Sheet &sheet, const QPointF &centre)
{
    const Sentence name = sheet.sayer().say(QT_TRANSLATE_NOOP("Figure", "activation"));
    const double width = widthOf(name, 11, Strength::Plain) + 12;
    sheet.area(QRectF(centre.x() - width / 2, centre.y() - 9, width, 18), {Colour {Tone::Canvas}, Colour {Tone::Ink2}, 1.25, 9, false});
    sheet.text(name, centre + QPointF(0, 4), width - 4, {11, Strength::Plain, Tone::Ink, {Tone::Canvas}, Align::Centre});
}

void drawGated(Sheet &sheet, const CardFrame &frame, const Columns &columns, double in, double wide, Bias bias)
{
    const double middle = frame.y(kMiddle);
    const double apart = std::max(std::max(wide, in) / 2 + 5, 29.0);
    const double gate = middle - apart;
    const double up = middle + apart;
    const double end = columns.first + columns.firstWidth;
    drawBus(sheet, frame, columns.first, {gate, up});
    sheet.wire({{end, gate}, {columns.join, gate}, {columns.join, middle - 9}});
    sheet.wire({{end, up}, {columns.join, up}, {columns.join, middle + 9}});
    drawActivation(sheet, {std::max((end + columns.join) / 2 + 14, end + 38), gate});
    sheet.node({columns.join, middle}, 9, Sign::Times);
    for (const auto &[y, name] : {std::pair(gate, sheet.sayer().word("gate")), std::pair(up, sheet.sayer().word("up"))})
        drawNamedMatrix(sheet, {columns.first, y - kMost / 2, columns.firstWidth, kMost}, in, wide, Tone::Dense, name, bias);
    sheet.wire({{columns.join + 9, middle}, {columns.hidden, middle}});
}

void drawPlain(Sheet &sheet, const CardFrame &frame, const Columns &columns, double in, double wide, Bias bias)
{
    const double middle = frame.y(kMiddle);
    drawBus(sheet, frame, columns.first, {middle});
    sheet.wire({{columns.first + columns.firstWidth, middle}, {columns.hidden, middle}});
    drawActivation(sheet, {(columns.first + columns.firstWidth + columns.hidden) / 2 - 3, middle});
    drawNamedMatrix(sheet, {columns.first, middle - kMost / 2, columns.firstWidth, kMost}, in, wide, Tone::Dense, sheet.sayer().word("up"),
        bias);
}

/// Where experts stand instead; in a model without any, what the matrices do.
std::vector<Sentence> remark(const Sayer &sayer, const Config &config, const FeedForward &f)
{
    if (std::any_of(config.layers.begin(), config.layers.end(), [](const Layer &layer) { return layer.feedForward.isMoe(); }))
        return {joined(placeOf(sayer, config, true), sayer.say(QT_TRANSLATE_NOOP("Figure", "experts stand in its place.")))};
    if (f.isGated)
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "One matrix opens and closes what the other lets through.")),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "Gated: one matrix weighs the other."))};
    return {sayer.say(QT_TRANSLATE_NOOP("Figure", "One matrix widens the vector, one narrows it again.")),
        sayer.say(QT_TRANSLATE_NOOP("Figure", "Widened, then narrowed."))};
}

/// Each choice with the key of the bars, then each without.
std::vector<Sentence> withBiasKey(const Sayer &sayer, const std::vector<Sentence> &choices)
{
    std::vector<Sentence> all;
    for (const Sentence &choice : choices)
        all.push_back(joined(choice, biasKey(sayer)));
    all.insert(all.end(), choices.begin(), choices.end());
    return all;
}

} // namespace

double drawSmallFeedForward(Sheet &sheet, const QPointF &left, bool isGated, std::int64_t hiddenWidth, std::int64_t width, Tone tone, Bias bias)
{
    constexpr double kSmall = 0.4;
    const double in = std::max(3.0, sideOf(hiddenWidth, 50) * kSmall);
    const double wide = std::max(3.0, sideOf(width, 50) * kSmall);
    const double apart = isGated ? std::max(in, wide) / 2 + 1 : 0;
    const double gap = bias == Bias::Added ? 4 : 0;
    for (const double y : isGated ? std::vector<double> {-apart, apart} : std::vector<double> {0})
        sheet.matrix(QRectF(left.x(), left.y() + y - 20, 14, 40), in, wide, tone, bias);
    sheet.matrix(QRectF(left.x() + 18 + gap, left.y() - 20, 14, 40), wide, in, tone, bias);
    return 32 + 2 * gap;
}

void drawDenseCard(Sheet &sheet, const CardFrame &frame, const Config &config, std::size_t layer)
{
    const FeedForward &f = config.layers[layer].feedForward;
    const std::int64_t hiddenWidth = config.hiddenWidth;
    const Sayer &sayer = sheet.sayer();
    drawCard(sheet, frame, Tone::Dense);
    sheet.hit(frame.rect, Part::DenseFeedForward);
    const double titleLeft = frame.tapX + 14;
    const double titleRight = frame.exit == Exit::Above ? frame.outX - 6 : frame.right() - 10;
    sheet.text({sayer.say(f.isGated ? QT_TRANSLATE_NOOP("Figure", "Dense feed-forward, gated")
                                    : QT_TRANSLATE_NOOP("Figure", "Dense feed-forward")),
                   sayer.say(QT_TRANSLATE_NOOP("Figure", "Feed-forward"))},
        {titleLeft, frame.y(23)}, titleRight - titleLeft, {13, Strength::Strong, Tone::Ink, {Tone::Canvas}, Align::Left});

    const Columns columns = columnsOf(frame);
    const double middle = frame.y(kMiddle);
    const double in = sideOf(hiddenWidth, kMost);
    const double wide = sideOf(f.width, kMost);
    if (f.isGated)
        drawGated(sheet, frame, columns, in, wide, biasIf(f.hasBias));
    else
        drawPlain(sheet, frame, columns, in, wide, biasIf(f.hasBias));
    QPainterPath bar;
    bar.addRect(QRectF(columns.hidden, middle - wide / 2, 6, wide));
    sheet.mark(bar, {Tone::Dense});
    const Piece width = sayer.number(f.width, {Dimension::FeedForwardWidth});
    const Piece d = sayer.number(hiddenWidth, {Dimension::HiddenWidth});
    sheet.text(Sentence {width}, {columns.hidden + 3, middle + wide / 2 + 15}, 64,
        {12, Strength::Plain, Tone::Ink, {Tone::Canvas}, Align::Centre});
    sheet.wire({{columns.hidden + 6, middle}, {columns.down, middle}});
    drawNamedMatrix(sheet, {columns.down, middle - kMost / 2, columns.downWidth, kMost}, wide, in, Tone::Dense, sayer.word("down"),
        biasIf(f.hasBias));
    drawExit(sheet, frame, {columns.down + columns.downWidth, middle});
    drawStatements(sheet, frame, 245, 0,
        {sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 → %2 → %1, for every token"), {d, width}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 → %2 → %1"), {d, width})},
        f.hasBias ? withBiasKey(sayer, remark(sayer, config, f)) : remark(sayer, config, f));
}

} // namespace dekade::inspector
