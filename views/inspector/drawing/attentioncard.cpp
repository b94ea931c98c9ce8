#include "views/inspector/drawing/attentioncard.h"

#include "views/inspector/drawing/attentionwords.h"
#include "views/inspector/drawing/maskthumbnail.h"

#include <algorithm>

namespace dekade::inspector {

using namespace architecture;

namespace {

QRectF drawInside(Sheet &sheet, const CardFrame &frame, const Attention &attention, std::int64_t hiddenWidth)
{
    switch (attention.mixer) {
    case Mixer::Heads:
        return drawHeads(sheet, frame, attention, hiddenWidth);
    case Mixer::Latent:
        return drawLatent(sheet, frame, attention, hiddenWidth);
    case Mixer::Lightning:
        return drawLightning(sheet, frame, attention, hiddenWidth);
    }
    Q_UNREACHABLE();
}

/// All heads' results side by side: what the output matrix reads.
std::int64_t resultWidth(const Attention &attention)
{
    return attention.heads * (attention.mixer == Mixer::Latent ? attention.valueWidth : attention.headWidth);
}

void drawOperation(Sheet &sheet, const CardFrame &frame, const Attention &attention, std::int64_t hiddenWidth, const QRectF &field)
{
    const bool hasGate = attention.mixer == Mixer::Lightning;
    const double y = frame.y(kOperationY);
    const bool isNarrow = frame.rect.width() < kNarrowCard;
    const QRectF output(frame.right() - (isNarrow ? 84 : 98), y - 12, isNarrow ? 46 : 52, 24);
    const double boxLeft = frame.left() + (isNarrow && !hasGate ? 70 : kFieldLeft);
    const QRectF box(boxLeft, y - 11, output.left() - (hasGate ? 42 : 16) - boxLeft, 22);
    const double middle = (std::max(box.left(), field.left()) + std::min(box.right(), field.right())) / 2;
    sheet.wire({{middle, field.bottom()}, {middle, box.top()}});
    sheet.area(box, {Colour {Tone::Canvas}, Colour {Tone::Ink2}, 1.25, 3, false});
    sheet.text(operation(sheet.sayer(), attention), {box.center().x(), y + 4.2}, box.width() - 8,
        {12, Strength::Plain, Tone::Ink, {Tone::Canvas}, Align::Centre});
    if (hasGate) {
        const QPointF times(output.left() - 22, y);
        sheet.wire({{box.right(), y}, {times.x() - 7, y}});
        sheet.wire({{times.x() + 7, y}, {output.left(), y}});
        const double gateX = frame.left() + 78;
        const double gateY = frame.y(48 + 3 * 26);
        sheet.wire({{frame.left() + 72, gateY}, {gateX, gateY}, {gateX, y + 18}, {times.x(), y + 18}, {times.x(), y + 7}}, WireEnd::Arrow,
            WireLook::Dashed);
        sheet.node(times, 7, Sign::Times);
    } else {
        sheet.wire({{box.right(), y}, {output.left(), y}});
    }
    drawExit(sheet, frame, {output.right(), y});
    drawNamedMatrix(sheet, output, sideOf(resultWidth(attention)), sideOf(hiddenWidth), Tone::Attention,
        sheet.sayer().word(QT_TRANSLATE_NOOP("Figure", "output")), biasIf(attention.hasOutputBias));
}

} // namespace

void drawField(Sheet &sheet, const QRectF &rect) { sheet.area(rect, {kField, {}, 1, 3, false}); }

void drawKept(Sheet &sheet, const QRectF &rect) { sheet.area(rect, {kKept, Colour {Tone::Cache}, 1.25, 4, true}); }

void drawAttentionCard(Sheet &sheet, const CardFrame &frame, const Attention &attention, std::int64_t hiddenWidth)
{
    const Sayer &sayer = sheet.sayer();
    drawCard(sheet, frame, Tone::Attention);
    sheet.hit(frame.rect, Part::Attention);
    const double titleLeft = frame.left() + (frame.rect.width() < kNarrowCard ? 66 : kFieldLeft);
    const double titleRight = frame.exit == Exit::Above ? frame.outX - 6 : frame.right() - 10;
    sheet.text(attentionTitle(sayer, attention), {titleLeft, frame.y(23)}, titleRight - titleLeft,
        {13, Strength::Strong, Tone::Ink, {Tone::Canvas}, Align::Left});
    const QRectF field = drawInside(sheet, frame, attention, hiddenWidth);
    drawOperation(sheet, frame, attention, hiddenWidth, field);
    if (attention.mixer != Mixer::Lightning)
        drawMask(sheet, {frame.left() + 44, frame.y(207)}, attention);
    drawKept(sheet, QRectF(frame.left() + 12.5, frame.y(235.5), 18, 11));
    drawStatements(sheet, frame, 245, 26, cacheStatement(sayer, attention), sharingStatement(sayer, attention));
}

} // namespace dekade::inspector
