#include "views/inspector/drawing/attentioncard.h"

#include <algorithm>

namespace dekade::inspector {

using namespace architecture;

namespace {

void drawRow(Sheet &sheet, std::int64_t heads, double left, double right, double middle)
{
    const std::int64_t drawn = std::min(heads, static_cast<std::int64_t>((right - left) / 1.5));
    const double pitch = (right - left) / static_cast<double>(drawn);
    QPainterPath cells;
    for (std::int64_t i = 0; i < drawn; ++i)
        cells.addRect(QRectF(left + static_cast<double>(i) * pitch, middle - 4.5, pitch * 0.68, 9));
    sheet.mark(cells, {Tone::Attention});
}

/// The states as squares, as many as fit, and how many there are.
void drawStates(Sheet &sheet, const Attention &a, const QRectF &kept)
{
    const Sayer &sayer = sheet.sayer();
    const Sentence rest = sayer.say(QT_TRANSLATE_NOOP("Figure", "… %1 states"), {sayer.number(a.heads, {Dimension::Heads})});
    const double restWidth = widthOf(rest, 12, Strength::Plain) + 8;
    const auto fitting = static_cast<std::int64_t>((kept.width() - 16 - restWidth) / 14.5);
    QPainterPath squares;
    for (std::int64_t i = 0; i < std::min(fitting, a.heads); ++i)
        squares.addRect(QRectF(kept.left() + 8.5 + static_cast<double>(i) * 14.5, kept.top() + 6.5, 10, 10));
    sheet.outlinedMark(squares, {Colour {Tone::Attention, kTint}, Colour {Tone::Attention}, 1, 0, false});
    sheet.text(rest, {kept.right() - 8, kept.top() + 16}, restWidth, {12, Strength::Plain, Tone::Ink, kKept, Align::Right});
}

} // namespace

QRectF drawLightning(Sheet &sheet, const CardFrame &frame, const Attention &a, std::int64_t hiddenWidth)
{
    const Sayer &sayer = sheet.sayer();
    const std::array rows {frame.y(48), frame.y(74), frame.y(100), frame.y(126)};
    const double left = frame.left();
    const QRectF field(left + kFieldLeft + 4, frame.y(33), frame.right() - 24 - left - kFieldLeft - 4, 152);
    const QRectF kept(field.left() + 4.5, frame.y(115), field.width() - 9, 65);
    drawField(sheet, field);
    drawKept(sheet, kept);
    const double in = sideOf(hiddenWidth, 23);
    const double out = sideOf(a.heads * a.headWidth, 23);
    const std::array names {sayer.word("query"), sayer.word("key"), sayer.word("value"), sayer.word(QT_TRANSLATE_NOOP("Figure", "gate"))};
    drawBus(sheet, frame, left + 22, {rows.begin(), rows.end()});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i + 1 < rows.size()) {
            sheet.wire({{left + 72, rows[i]}, {field.left() + 11, rows[i]}});
            drawRow(sheet, a.heads, field.left() + 12, field.right() - 12, rows[i]);
        }
        drawNamedMatrix(sheet, {left + 22, rows[i] - 12, 50, 24}, in, out, Tone::Attention, names[i], biasIf(a.hasInputBias));
    }
    drawStates(sheet, a, kept);
    const Piece width = sayer.number(a.headWidth, {Dimension::HeadWidth});
    const double inside = kept.width() - 16;
    sheet.text({sayer.say(QT_TRANSLATE_NOOP("Figure", "each %1 × %1, whatever the context"), {width}),
                   sayer.say(QT_TRANSLATE_NOOP("Figure", "each %1 × %1"), {width})},
        {kept.left() + 8, kept.top() + 36}, inside, {12, Strength::Plain, Tone::Ink, kKept, Align::Left});
    sheet.text({sayer.say(QT_TRANSLATE_NOOP("Figure", "state ← decay · state + k v")),
                   sayer.say(QT_TRANSLATE_NOOP("Figure", "decay · state + k v"))},
        {kept.left() + 8, kept.top() + 54}, inside, {12, Strength::Plain, Tone::Ink2, kKept, Align::Left});
    return field;
}

} // namespace dekade::inspector
