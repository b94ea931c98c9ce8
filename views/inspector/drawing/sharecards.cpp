#include "views/inspector/drawing/sharecards.h"

#include "model/base/numberformat.h"
#include "views/inspector/drawing/blockpanel.h"
#include "views/inspector/drawing/card.h"

#include <algorithm>
#include <array>

namespace dekade::inspector {

using namespace architecture;

namespace {

constexpr double kLeast = 24;
constexpr double kCardsTop = 72;
constexpr double kStreamY = 48;
constexpr double kNarrowColumn = 150;

struct ShareCard {
    const char *title;
    const char *shortTitle;
    const char *shortestTitle;
    std::vector<Part> parts;
};

const std::array<ShareCard, 4> &cards()
{
    static const std::array<ShareCard, 4> kCards {
        ShareCard {QT_TRANSLATE_NOOP("Figure", "Token embedding"), QT_TRANSLATE_NOOP("Figure", "Embedding"),
            QT_TRANSLATE_NOOP("Figure", "Embed"), {Part::Embedding}},
        ShareCard {QT_TRANSLATE_NOOP("Figure", "Attention, all blocks"), QT_TRANSLATE_NOOP("Figure", "Attention"),
            QT_TRANSLATE_NOOP("Figure", "Attention"), {Part::Attention}},
        ShareCard {QT_TRANSLATE_NOOP("Figure", "Feed-forward, all blocks"), QT_TRANSLATE_NOOP("Figure", "Feed-forward"),
            QT_TRANSLATE_NOOP("Figure", "FFN"), {Part::DenseFeedForward, Part::RoutedExperts, Part::SharedExperts, Part::Router}},
        ShareCard {QT_TRANSLATE_NOOP("Figure", "LM head"), QT_TRANSLATE_NOOP("Figure", "LM head"), QT_TRANSLATE_NOOP("Figure", "Head"),
            {Part::Head}}};
    return kCards;
}

std::int64_t countOf(const Ledger &ledger, const ShareCard &card)
{
    Count sum;
    for (const Part part : card.parts)
        sum += ledger.of(part).count;
    return sum.value();
}

const char *longName(Part part)
{
    if (part == Part::DenseFeedForward)
        return QT_TRANSLATE_NOOP("Figure", "dense feed-forward");
    if (part == Part::RoutedExperts)
        return QT_TRANSLATE_NOOP("Figure", "routed experts");
    return part == Part::SharedExperts ? QT_TRANSLATE_NOOP("Figure", "shared experts") : QT_TRANSLATE_NOOP("Figure", "router");
}

const char *shortName(Part part)
{
    if (part == Part::DenseFeedForward)
        return QT_TRANSLATE_NOOP("Figure", "dense");
    if (part == Part::RoutedExperts)
        return QT_TRANSLATE_NOOP("Figure", "routed");
    return part == Part::SharedExperts ? QT_TRANSLATE_NOOP("Figure", "shared") : QT_TRANSLATE_NOOP("Figure", "router");
}

/// "96.6 %", "0.27 %", "< 0.01 %": one decimal from 0.1 on, two below.
QString percent(std::int64_t part, std::int64_t whole)
{
    const double value = whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0;
    if (value > 0 && value < 0.01)
        return QStringLiteral("< 0.01 %");
    return QString::number(value, 'f', value < 0.1 && value > 0 ? 2 : 1) + QStringLiteral(" %");
}

void drawSegments(Sheet &sheet, const QRectF &rect, const Ledger &ledger, const ShareCard &card)
{
    const auto whole = static_cast<double>(countOf(ledger, card));
    double top = rect.top();
    for (const Part part : card.parts) {
        const Entry &entry = ledger.of(part);
        if (entry.count.value() == 0)
            continue;
        const double height = rect.height() * static_cast<double>(entry.count.value()) / whole;
        const double active = static_cast<double>(entry.active.value()) / static_cast<double>(entry.count.value());
        QPainterPath all;
        all.addRect(QRectF(rect.left(), top, rect.width(), height));
        QPainterPath used;
        used.addRect(QRectF(rect.left(), top, rect.width() * active, height));
        sheet.mark(all, {toneOf(part), 0.3});
        sheet.mark(used, {toneOf(part)});
        sheet.hit(QRectF(rect.left(), top, rect.width(), height), part);
        top += height;
    }
}

void drawWords(Sheet &sheet, const QRectF &rect, const ShareCard &card, std::int64_t count, std::int64_t total)
{
    const Sayer &sayer = sheet.sayer();
    const double x = rect.center().x();
    double y = rect.bottom() + 17;
    const double width = rect.width() + 10;
    const Colour ground {Tone::Panel};
    sheet.text({sayer.say(card.title), sayer.say(card.shortTitle), sayer.say(card.shortestTitle)}, {x, y}, width,
        {12, Strength::Strong, Tone::Ink, ground, Align::Centre});
    y += 16;
    const bool isTied = count == 0;
    const QString exact = base::exactNumber(static_cast<double>(count));
    if (isTied) {
        sheet.text({sayer.say(QT_TRANSLATE_NOOP("Figure", "tied to embedding")), sayer.say(QT_TRANSLATE_NOOP("Figure", "tied"))}, {x, y},
            width, {12, Strength::Plain, Tone::Ink2, ground, Align::Centre});
        return;
    }
    const std::vector<Sentence> number {
        Sentence {Sayer::plain(exact)}, Sentence {Sayer::plain(base::compactNumber(static_cast<double>(count)))}};
    sheet.text(number, {x, y}, width, {12, Strength::Plain, Tone::Ink, ground, Align::Centre});
    sheet.text(
        Sentence {Sayer::plain(percent(count, total))}, {x, y + 16}, width, {12, Strength::Plain, Tone::Ink2, ground, Align::Centre});
}

/// Which colours a card holds, from top to bottom, where it holds several.
void drawParts(Sheet &sheet, const QRectF &rect, const Ledger &ledger, const ShareCard &card, std::int64_t total)
{
    double y = rect.bottom() + 17 + 3 * 16;
    for (const Part part : card.parts) {
        const std::int64_t count = ledger.of(part).count.value();
        if (count == 0 || card.parts.size() == 1)
            continue;
        const bool isNarrow = rect.width() < kNarrowColumn;
        const Sentence share {Sayer::plain(percent(count, total))};
        const double shareWidth = widthOf(share, 11, Strength::Plain) + 1;
        QPainterPath swatch;
        swatch.addRect(QRectF(rect.left(), y - 8, 8, 8));
        sheet.mark(swatch, {toneOf(part)});
        const std::vector<Sentence> name {sheet.sayer().say(longName(part)), sheet.sayer().say(shortName(part))};
        sheet.text(name, {rect.left() + 13, y}, rect.width() - 13 - (isNarrow ? 0 : shareWidth + 4),
            {11, Strength::Plain, Tone::Ink2, {Tone::Panel}, Align::Left});
        y += isNarrow ? 13 : 0;
        sheet.text(share, {rect.right(), y}, shareWidth, {11, Strength::Plain, Tone::Ink2, {Tone::Panel}, Align::Right});
        y += 15;
    }
}

} // namespace

double sharePanelHeight(double width) { return width < kSideBySide ? 528 : 472; }

std::vector<double> shareHeights(const std::vector<std::int64_t> &counts)
{
    const double most = static_cast<double>(std::max<std::int64_t>(1, *std::max_element(counts.begin(), counts.end())));
    std::vector<double> heights;
    for (const std::int64_t count : counts)
        heights.push_back(std::max(kLeast, kCardHeight * static_cast<double>(count) / most));
    return heights;
}

void drawShareCards(Sheet &sheet, const QRectF &rect, const Config &config, const Ledger &ledger)
{
    const Sayer &sayer = sheet.sayer();
    drawPanelGround(sheet, rect);
    sheet.text({sayer.say(QT_TRANSLATE_NOOP("Figure", "Heights by parameters, 24 px at least; solid: used for one token")),
                   sayer.say(QT_TRANSLATE_NOOP("Figure", "Heights by parameters, 24 px at least"))},
        {rect.left() + 12, rect.top() + 22}, rect.width() - 24, {13, Strength::Strong, Tone::Ink, {Tone::Panel}, Align::Left});
    const double stream = rect.top() + kStreamY;
    QPainterPath line(QPointF(rect.left(), stream));
    line.lineTo(rect.right() - 9, stream);
    sheet.outlinedMark(line, {{}, Colour {Tone::Ink}, 3, 0, false});
    QPainterPath head;
    head.addPolygon(QPolygonF({{rect.right(), stream}, {rect.right() - 10, stream - 5}, {rect.right() - 10, stream + 5}}));
    head.closeSubpath();
    sheet.mark(head, {Tone::Ink});

    const std::int64_t total = countsOf(config, ledger).total;
    std::vector<std::int64_t> counts;
    for (const ShareCard &card : cards())
        counts.push_back(countOf(ledger, card));
    const std::vector<double> heights = shareHeights(counts);
    const double pitch = (rect.width() - 20) / static_cast<double>(cards().size());
    for (std::size_t i = 0; i < cards().size(); ++i) {
        const QRectF box(rect.left() + 10 + static_cast<double>(i) * pitch + 6, rect.top() + kCardsTop, pitch - 12, heights[i]);
        const Tone tone = toneOf(cards()[i].parts[i == 2 && config.layers.back().feedForward.isMoe() ? 1 : 0]);
        sheet.wire({{box.center().x(), stream}, {box.center().x(), box.top()}});
        sheet.dot({box.center().x(), stream});
        drawSegments(sheet, box, ledger, cards()[i]);
        sheet.area(box.adjusted(0.5, 0.5, -0.5, -0.5), {{}, Colour {tone}, 1.25, 2, counts[i] == 0});
        drawWords(sheet, box, cards()[i], counts[i], total);
        drawParts(sheet, box, ledger, cards()[i], total);
    }
}

} // namespace dekade::inspector
