#include "views/inspector/drawing/attentioncard.h"

#include <algorithm>

namespace dekade::inspector {

using namespace architecture;

namespace {

constexpr double kCellsHeight = 21;
constexpr double kNumberLeft = 88; ///< of the card: where the widths of the short vectors stand
constexpr double kUpLeft = 132;
constexpr double kLatentFieldLeft = 160;

/// All heads as four rows of cells.
void drawHeadCells(Sheet &sheet, std::int64_t heads, double left, double right, double middle)
{
    const std::int64_t rows = std::min<std::int64_t>(4, heads);
    const std::int64_t columns = std::min((heads + rows - 1) / rows, static_cast<std::int64_t>((right - left) / 1.5));
    const double pitch = (right - left) / static_cast<double>(columns);
    const double rowHeight = kCellsHeight / static_cast<double>(rows);
    QPainterPath cells;
    for (std::int64_t i = 0; i < std::min(heads, rows * columns); ++i)
        cells.addRect(QRectF(left + static_cast<double>(i % columns) * pitch,
            middle - kCellsHeight / 2 + static_cast<double>(i / columns) * rowHeight, pitch * 0.8, rowHeight - 1.1));
    sheet.mark(cells, {Tone::Attention});
}

/// A short vector: a bar as high as its width says, and the number.
void drawVector(Sheet &sheet, double x, double y, std::int64_t width, const Piece &number, const Colour &ground)
{
    QPainterPath bar;
    const double side = std::max(4.0, sideOf(width) * 0.9);
    bar.addRect(QRectF(x, y - side / 2, 5, side));
    sheet.mark(bar, {Tone::Attention});
    sheet.text({Sentence {number}}, {x + 9, y + 4.2}, 34, {11, Strength::Plain, Tone::Ink, ground, Align::Left});
}

struct Rows {
    double query, position, latent, key, value;
};

void drawQueryRow(Sheet &sheet, const CardFrame &frame, const Attention &a, std::int64_t hiddenWidth, double y, double cellsLeft)
{
    const Sayer &sayer = sheet.sayer();
    const std::int64_t width = a.heads * (a.plainWidth + a.positionWidth);
    const double left = frame.left();
    if (a.queryRank == 0) {
        sheet.wire({{left + 72, y}, {cellsLeft, y}});
        drawNamedMatrix(sheet, {left + 22, y - 20, 50, 40}, sideOf(hiddenWidth), sideOf(width), Tone::Attention, sayer.word("query"),
            biasIf(a.hasInputBias));
        return;
    }
    sheet.wire({{left + 64, y}, {left + kNumberLeft - 10, y}}, WireEnd::Plain);
    sheet.capsule({left + 69, y});
    const Piece rank = sayer.number(a.queryRank, {Dimension::QueryRank});
    drawVector(sheet, left + kNumberLeft - 10, y, a.queryRank, rank, {Tone::Canvas});
    const double numberEnd = left + kNumberLeft + widthOf({rank}, 11, Strength::Plain) + 3;
    sheet.wire({{numberEnd, y}, {left + kUpLeft, y}}, WireEnd::Plain);
    sheet.wire({{left + kUpLeft + 24, y}, {cellsLeft, y}}, WireEnd::Plain);
    drawNamedMatrix(sheet, {left + 22, y - 20, 42, 40}, sideOf(hiddenWidth), sideOf(a.queryRank), Tone::Attention,
        sayer.word(QT_TRANSLATE_NOOP("Figure", "down")), biasIf(a.hasInputBias));
    drawNamedMatrix(sheet, {left + kUpLeft, y - 24, 24, 48}, sideOf(a.queryRank), sideOf(width, 44), Tone::Attention,
        sayer.word(QT_TRANSLATE_NOOP("Figure", "up")));
}

void drawKeptField(Sheet &sheet, const CardFrame &frame, const Attention &a, std::int64_t hiddenWidth, const Rows &rows)
{
    const Sayer &sayer = sheet.sayer();
    const double left = frame.left();
    const QRectF kept(left + 73.5, rows.position - 15, 48, rows.latent - rows.position + 31);
    drawKept(sheet, kept);
    sheet.text(sayer.say(QT_TRANSLATE_NOOP("Figure", "cached")), {kept.center().x(), (rows.position + rows.latent) / 2 + 3.5}, 46,
        {11, Strength::Plain, Tone::Ink, kKept, Align::Centre});
    sheet.wire({{left + 64, rows.position}, {left + kNumberLeft - 10, rows.position}}, WireEnd::Plain);
    sheet.wire({{left + 64, rows.latent}, {left + kNumberLeft - 10, rows.latent}}, WireEnd::Plain);
    sheet.capsule({left + 69, rows.latent});
    drawVector(
        sheet, left + kNumberLeft - 10, rows.position, a.positionWidth, sayer.number(a.positionWidth, {Dimension::PositionWidth}), kKept);
    drawVector(sheet, left + kNumberLeft - 10, rows.latent, a.kvRank, sayer.number(a.kvRank, {Dimension::KvRank}), kKept);
    for (const auto &[row, out] : {std::pair(rows.position, a.positionWidth), std::pair(rows.latent, a.kvRank)})
        drawNamedMatrix(sheet, {left + 22, row - 20, 42, 40}, sideOf(hiddenWidth, 34), sideOf(out), Tone::Attention, sayer.word("down"),
            biasIf(a.hasInputBias));
}

} // namespace

QRectF drawLatent(Sheet &sheet, const CardFrame &frame, const Attention &a, std::int64_t hiddenWidth)
{
    const Sayer &sayer = sheet.sayer();
    const Rows rows {frame.y(63), frame.y(102), frame.y(150), frame.y(130), frame.y(171)};
    const double left = frame.left();
    const QRectF field(left + kLatentFieldLeft, frame.y(33), frame.right() - 18 - left - kLatentFieldLeft, 154);
    const double cellsLeft = field.left() + 8;
    const double cellsRight = field.right() - 18;
    drawField(sheet, field);
    drawKeptField(sheet, frame, a, hiddenWidth, rows);

    const double numberEnd = left + kNumberLeft + 24;
    const double side = field.right() - 7;
    sheet.wire({{numberEnd, rows.position}, {side, rows.position}, {side, rows.key}, {cellsRight + 1, rows.key}});
    const double fork = left + kUpLeft - 6;
    sheet.wire({{numberEnd + 1, rows.latent}, {fork, rows.latent}, {fork, rows.key}, {left + kUpLeft, rows.key}}, WireEnd::Plain);
    sheet.wire({{numberEnd + 1, rows.latent}, {fork, rows.latent}, {fork, rows.value}, {left + kUpLeft, rows.value}}, WireEnd::Plain);
    drawQueryRow(sheet, frame, a, hiddenWidth, rows.query, cellsLeft);
    for (const auto &[row, width] : {std::pair(rows.key, a.plainWidth), std::pair(rows.value, a.valueWidth)}) {
        sheet.wire({{left + kUpLeft + 24, row}, {cellsLeft, row}}, WireEnd::Plain);
        drawNamedMatrix(
            sheet, {left + kUpLeft, row - 20, 24, 40}, sideOf(a.kvRank), sideOf(a.heads * width, 37), Tone::Attention, sayer.word("up"));
    }
    for (const double row : {rows.query, rows.key, rows.value})
        drawHeadCells(sheet, a.heads, cellsLeft, cellsRight, row);

    const Piece heads = sayer.number(a.heads, {Dimension::Heads});
    const Piece plain = sayer.number(a.plainWidth, {Dimension::PlainWidth});
    const Piece position = sayer.number(a.positionWidth, {Dimension::PositionWidth});
    const Sentence brief = sayer.say(QT_TRANSLATE_NOOP("Figure", "%1×(%2+%3)"), {heads, plain, position});
    const double inside = cellsRight - cellsLeft + 10;
    const TextStyle style {12, Strength::Plain, Tone::Ink, kField, Align::Left};
    sheet.text({sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 query heads of %2 + %3"), {heads, plain, position}),
                   sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 queries, %2 + %3"), {heads, plain, position}), brief},
        {cellsLeft, frame.y(48)}, inside, style);
    sheet.text({sayer.say(QT_TRANSLATE_NOOP("Figure", "position key, one for all heads")),
                   sayer.say(QT_TRANSLATE_NOOP("Figure", "one position key")), sayer.say(QT_TRANSLATE_NOOP("Figure", "position key"))},
        {cellsLeft, rows.position - 6}, inside, {11, Strength::Plain, Tone::Ink2, kField, Align::Left});
    sheet.text({sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 key heads of %2 + %3"), {heads, plain, position}),
                   sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 keys, %2 + %3"), {heads, plain, position}), brief},
        {cellsLeft, rows.key - 14}, inside, style);
    sheet.text(
        {sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 value heads of %2"), {heads, sayer.number(a.valueWidth, {Dimension::ValueWidth})}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 values of %2"), {heads, sayer.number(a.valueWidth, {Dimension::ValueWidth})}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 × %2"), {heads, sayer.number(a.valueWidth, {Dimension::ValueWidth})})},
        {cellsLeft, rows.value - 14}, inside, style);
    std::vector<double> taps {rows.query, rows.position, rows.latent};
    drawBus(sheet, frame, left + 22, taps);
    return field;
}

} // namespace dekade::inspector
