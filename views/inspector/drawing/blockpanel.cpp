#include "views/inspector/drawing/blockpanel.h"

#include "views/inspector/drawing/attentioncard.h"
#include "views/inspector/drawing/densecard.h"
#include "views/inspector/drawing/layerwords.h"
#include "views/inspector/drawing/moecard.h"

namespace dekade::inspector {

using namespace architecture;

namespace {

constexpr double kStreamY = 40;
constexpr double kCardsTop = 84;
constexpr double kPlus = 9; ///< radius
constexpr double kStreamX = 18; ///< of a stream that runs down
constexpr double kBeside = 49; ///< left and right of the cards, in the same
constexpr double kFirstTap = 62; ///< below the panel's top, in the same
constexpr double kTapToCard = 22;
constexpr double kCardToPlus = 15;

/// Which norms a block has, and where.
struct Norms {
    bool before = true;
    bool after = false;
    bool isShared = false; ///< one for both cards of a parallel block
};

Norms normsOf(const Config &config, const Layer &layer)
{
    const bool isShared = config.isParallel && layer.norms == 1;
    return {!config.normsFollow || layer.norms > 2, config.normsFollow, isShared};
}

/// One block being drawn.
struct Block {
    Sheet &sheet;
    QRectF rect;
    const Config &config;
    std::size_t layer;
    Norms norms = normsOf(config, config.layers[layer]);
    const Layer &what() const { return config.layers[layer]; }
};

void drawPill(const Block &block, const QPointF &centre)
{
    const QString name = normName(block.config);
    const double width = widthOf({Sayer::plain(name)}, 12, Strength::Plain) + 12;
    const QRectF rect(centre.x() - width / 2, centre.y() - 10, width, 20);
    block.sheet.area(rect, {Colour {Tone::Ink2, kTint}, Colour {Tone::Ink2}, 1.25, 10, false});
    block.sheet.text(Sentence {Sayer::plain(name)}, centre + QPointF(0, 4.2), width - 6,
        {12, Strength::Plain, Tone::Ink, {Tone::Ink2, kTint}, Align::Centre});
    block.sheet.hit(rect, Part::Norms);
}

void drawCards(const Block &block, const CardFrame &attention, const CardFrame &feedForward)
{
    drawAttentionCard(block.sheet, attention, block.what().attention, block.config.hiddenWidth);
    if (block.what().feedForward.isMoe())
        drawMoeCard(block.sheet, feedForward, block.config, block.layer);
    else
        drawDenseCard(block.sheet, feedForward, block.config, block.layer);
}

Sentence streamWords(const Block &block)
{
    const Sayer &sayer = block.sheet.sayer();
    return sayer.say(
        QT_TRANSLATE_NOOP("Figure", "residual stream, %1 wide"), {sayer.number(block.config.hiddenWidth, {Dimension::HiddenWidth})});
}

void drawStream(const Block &block, const QPointF &from, const QPointF &to)
{
    const QPointF along = (to - from) / std::max(std::abs(to.x() - from.x()), std::abs(to.y() - from.y()));
    const QPointF across(-along.y(), along.x());
    const QPointF base = to - along * 10;
    QPainterPath line(from);
    line.lineTo(base + along);
    QPainterPath head;
    head.addPolygon(QPolygonF({to, base + across * 5, base - across * 5}));
    head.closeSubpath();
    block.sheet.outlinedMark(line, {{}, Colour {Tone::Ink}, 3, 0, false});
    block.sheet.mark(head, {Tone::Ink});
}

/// From the stream at `y` through the norm into the card, downwards.
void drawTap(const Block &block, const CardFrame &card, double y)
{
    block.sheet.wire({{card.tapX, y}, card.rect.topLeft() + QPointF(card.tapX - card.left(), 0)}, WireEnd::Plain);
    block.sheet.dot({card.tapX, y});
    if (block.norms.before)
        drawPill(block, {card.tapX, y + 22});
}

/// From the card up to the stream at `y`.
void drawReturn(const Block &block, const CardFrame &card, double y)
{
    block.sheet.wire({card.exitPoint(), {card.outX, y + kPlus}});
    if (block.norms.after)
        drawPill(block, {card.outX, y + 30});
    block.sheet.node({card.outX, y}, kPlus, Sign::Plus);
}

void drawWideTitle(const Block &block)
{
    const Sayer &sayer = block.sheet.sayer();
    const double baseline = block.rect.top() + 22;
    const Sentence stream = streamWords(block);
    const double streamWidth = widthOf(stream, 12, Strength::Plain);
    const TextStyle quiet {12, Strength::Plain, Tone::Ink2, {Tone::Panel}, Align::Left};
    const double room = block.rect.width() - 24 - streamWidth - 16;
    const Sentence title = fitting(blockTitle(sayer, block.config, block.layer), 13, Strength::Strong, room);
    const double titleWidth = widthOf(title, 13, Strength::Strong);
    block.sheet.text(
        title, {block.rect.left() + 12, baseline}, titleWidth + 1, {13, Strength::Strong, Tone::Ink, {Tone::Panel}, Align::Left});
    block.sheet.text(
        stream, {block.rect.right() - 12, baseline}, streamWidth + 1, {12, Strength::Plain, Tone::Ink2, {Tone::Panel}, Align::Right});
    const Sentence key = sayer.say(QT_TRANSLATE_NOOP("Figure", "upper cells: attention, lower cells: feed-forward"));
    if (const double keyWidth = widthOf(key, 12, Strength::Plain); titleWidth + 18 + keyWidth < room)
        block.sheet.text(key, {block.rect.left() + 12 + titleWidth + 18, baseline}, keyWidth + 1, quiet);
}

void drawSideBySide(const Block &block)
{
    const QRectF &r = block.rect;
    const bool isParallel = block.config.isParallel;
    const double top = r.top() + kCardsTop;
    const double stream = r.top() + kStreamY;
    const double inside = r.width() - 36;
    const double first = 376 + (r.width() - 764) * 0.52;
    const double second = inside - first - (isParallel ? 22 : 0);
    const CardFrame attention {
        {r.left() + 12, top, first, kCardHeight}, r.left() + 64, r.left() + 12 + first - 14, isParallel ? Exit::Below : Exit::Above};
    const double left = r.left() + 24 + first;
    const CardFrame feedForward {{left, top, second, kCardHeight}, left + 58, left + second - (block.norms.after ? 28 : 22), Exit::Above};

    drawWideTitle(block);
    drawStream(block, {r.left(), stream}, {r.right(), stream});
    drawCards(block, attention, feedForward);
    drawTap(block, attention, stream);
    if (block.norms.isShared) {
        const double y = top - 6;
        block.sheet.wire({{attention.tapX, y}, {feedForward.tapX, y}, {feedForward.tapX, top}}, WireEnd::Plain);
    } else {
        drawTap(block, feedForward, stream);
    }
    drawReturn(block, feedForward, stream);
    if (isParallel) {
        const double foot = attention.rect.bottom() + 4.5;
        const double lane = r.right() - 20;
        block.sheet.wire({attention.exitPoint(), {attention.outX, foot}, {lane, foot}, {lane, stream + kPlus}});
        block.sheet.node({lane, stream}, kPlus, Sign::Plus);
    } else {
        drawReturn(block, attention, stream);
    }
}

/// From a stream that runs down at the left, through the norm, into the card below.
void drawTapRight(const Block &block, const CardFrame &card, double y)
{
    block.sheet.wire({{block.rect.left() + kStreamX, y}, {card.tapX, y}, {card.tapX, card.rect.top()}}, WireEnd::Plain);
    block.sheet.dot({block.rect.left() + kStreamX, y});
    if (block.norms.before)
        drawPill(block, {card.tapX, y});
}

void drawReturnLeft(const Block &block, const CardFrame &card, double y)
{
    const double x = block.rect.left() + kStreamX;
    block.sheet.wire({card.exitPoint(), {card.outX, y}, {x + kPlus, y}});
    if (block.norms.after)
        drawPill(block, {card.tapX, y});
    block.sheet.node({x, y}, kPlus, Sign::Plus);
}

struct Rows {
    double firstTap, attention, firstPlus, secondTap, feedForward, secondPlus, thirdPlus, foot;
};

Rows rowsOf(double width)
{
    const double height = cardHeight(width - kBeside);
    Rows rows {};
    rows.firstTap = kFirstTap;
    rows.attention = rows.firstTap + kTapToCard;
    rows.firstPlus = rows.attention + height + kCardToPlus;
    rows.secondTap = rows.firstPlus + 28;
    rows.feedForward = rows.secondTap + kTapToCard;
    rows.secondPlus = rows.feedForward + height + kCardToPlus;
    rows.thirdPlus = rows.secondPlus + 25;
    rows.foot = rows.thirdPlus + 24;
    return rows;
}

void drawStacked(const Block &block)
{
    const QRectF &r = block.rect;
    const bool isParallel = block.config.isParallel;
    const Rows rows = rowsOf(r.width());
    const double height = cardHeight(r.width() - kBeside);
    const double left = r.left() + 37;
    const double width = r.width() - kBeside;
    const CardFrame attention {{left, r.top() + rows.attention, width, height}, left + 52, left + width - 14, Exit::Below};
    const CardFrame feedForward {{left, r.top() + rows.feedForward, width, height}, left + 58, left + width - 22, Exit::Below};

    const Sayer &sayer = block.sheet.sayer();
    block.sheet.text(blockTitle(sayer, block.config, block.layer), {r.left() + 12, r.top() + 22}, r.width() - 24,
        {13, Strength::Strong, Tone::Ink, {Tone::Panel}, Align::Left});
    block.sheet.text(
        streamWords(block), {r.left() + 12, r.top() + 39}, r.width() - 24, {12, Strength::Plain, Tone::Ink2, {Tone::Panel}, Align::Left});
    const double stream = r.left() + kStreamX;
    drawStream(block, {stream, r.top() + 46}, {stream, r.bottom()});
    drawCards(block, attention, feedForward);
    drawTapRight(block, attention, r.top() + rows.firstTap);
    if (block.norms.isShared) {
        const double y = attention.rect.top() - 6;
        const double lane = r.left() + 31.5;
        const double end = feedForward.rect.top() - 9;
        block.sheet.wire({{attention.tapX, y}, {lane, y}, {lane, end}, {feedForward.tapX, end}, {feedForward.tapX, feedForward.rect.top()}},
            WireEnd::Plain);
    } else {
        drawTapRight(block, feedForward, r.top() + rows.secondTap);
    }
    drawReturnLeft(block, feedForward, r.top() + rows.secondPlus);
    if (isParallel) {
        const double y = r.top() + rows.thirdPlus;
        const double lane = r.right() - 6;
        const double turn = attention.rect.bottom() + 8;
        block.sheet.wire({attention.exitPoint(), {attention.outX, turn}, {lane, turn}, {lane, y}, {stream + kPlus, y}});
        block.sheet.node({stream, y}, kPlus, Sign::Plus);
    } else {
        drawReturnLeft(block, attention, r.top() + rows.firstPlus);
    }
}

} // namespace

double blockPanelHeight(double width) { return width >= kSideBySide ? kCardsTop + kCardHeight + 9 : rowsOf(width).foot; }

void drawPanelGround(Sheet &sheet, const QRectF &rect)
{
    sheet.area(rect.adjusted(0.5, 0.5, -0.5, -0.5), {Colour {Tone::Panel}, Colour {Tone::Rule}, 1, 4, false});
}

void drawBlockPanel(Sheet &sheet, const QRectF &rect, const Config &config, std::size_t layer)
{
    drawPanelGround(sheet, rect);
    const Block block {sheet, rect, config, layer};
    if (rect.width() >= kSideBySide)
        drawSideBySide(block);
    else
        drawStacked(block);
}

} // namespace dekade::inspector
