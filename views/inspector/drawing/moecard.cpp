#include "views/inspector/drawing/moecard.h"

#include "views/inspector/drawing/densecard.h"
#include "views/inspector/drawing/expertrows.h"
#include "views/inspector/drawing/layerwords.h"

#include <algorithm>
#include <array>

namespace dekade::inspector {

using namespace architecture;

namespace {

constexpr double kRowsTop = 48;
constexpr double kRowsHeight = 124;
constexpr double kSharedY = 212;
constexpr double kRowsLeft = 116;
constexpr double kSumRadius = 10;

/// Height in px that the rows of experts gain where there are no shared experts, and in tall cards where there are no dense blocks.
struct Spare {
    double shared = 0;
    double dense = 0;
};

/// Everything the pieces of this card share.
struct Inside {
    const CardFrame &frame;
    const FeedForward &f;
    ExpertRows rows;
    Spare spare;
    double left = frame.left() + kRowsLeft;
    double right = frame.outX - 24;
    double pitch = std::min(26.0, (kRowsHeight + spare.shared + spare.dense) / static_cast<double>(rows.rows));

    double middle(std::int64_t row) const { return frame.y(kRowsTop) + (static_cast<double>(row) + 0.5) * pitch; }
    double height() const { return pitch - std::min(2.5, pitch * 0.2); }
    QPointF sum() const { return {frame.outX, frame.exit == Exit::Above ? frame.y(36) : frame.y(236 + spare.dense)}; }
    double sharedY() const { return frame.y(kSharedY + spare.dense); }
    double foot() const { return frame.y(243 + spare.dense); }
};

Spare spareOf(const Sayer &sayer, const CardFrame &frame, const Config &config, const FeedForward &f)
{
    const bool isAlone
        = std::all_of(config.layers.begin(), config.layers.end(), [](const Layer &layer) { return layer.feedForward.isMoe(); });
    const bool hasShared = f.sharedWidth > 0 || sayer.differs(Dimension::SharedExperts);
    return {hasShared ? 0.0 : 26.0, isAlone ? frame.rect.height() - kCardHeight : 0.0};
}

void drawNamedExperts(Sheet &sheet, const Inside &in)
{
    for (std::int64_t i = 0; i < in.rows.rows; ++i) {
        const QRectF row(in.left, in.middle(i) - in.height() / 2, in.right - in.left, in.height());
        const Colour fill {Tone::Routed, in.rows.isChosen(i) ? 1 : kTint};
        sheet.area(row.adjusted(0.5, 0.5, -0.5, -0.5), {fill, Colour {Tone::Routed}, 1, 2, false});
        sheet.text(sheet.sayer().say(QT_TRANSLATE_NOOP("Figure", "Expert %1"), {Sayer::plain(QString::number(i + 1))}),
            {row.left() + 8, in.middle(i) + 3.8}, row.width() - 16, {11, Strength::Plain, Tone::Ink, fill, Align::Left});
        sheet.hit(row, Part::RoutedExperts);
    }
}

void drawExpertCells(Sheet &sheet, const Inside &in)
{
    // Cells thinner than 1.5 px would be one bar; so many experts are drawn as many as fit, their number stands in the title.
    const auto columns = std::min(in.rows.columns, static_cast<std::int64_t>((in.right - in.left) / 1.5));
    const double pitch = (in.right - in.left) / static_cast<double>(columns);
    const double gap = std::min(2.0, pitch * 0.25);
    QPainterPath idle;
    QPainterPath kept;
    QPainterPath chosen;
    for (std::int64_t row = 0; row < in.rows.rows; ++row) {
        const std::int64_t held = row + 1 == in.rows.rows ? std::min(columns, in.rows.last) : columns;
        for (std::int64_t i = 0; i < held; ++i) {
            const std::int64_t expert = row * in.rows.columns + i;
            QPainterPath &path = in.rows.isChosen(expert)                        ? chosen
                : in.rows.kept[static_cast<std::size_t>(row)] && in.f.groups > 1 ? kept
                                                                                 : idle;
            path.addRect(QRectF(in.left + static_cast<double>(i) * pitch, in.middle(row) - in.height() / 2, pitch - gap, in.height()));
        }
    }
    sheet.mark(idle, {Tone::Routed, in.f.groups > 1 ? kTint : 0.3});
    sheet.mark(kept, {Tone::Routed, 0.42});
    sheet.mark(chosen, {Tone::Routed});
    sheet.hit(QRectF(in.left, in.frame.y(kRowsTop), in.right - in.left, in.pitch * static_cast<double>(in.rows.rows)), Part::RoutedExperts);
}

/// One number an expert that is added to its score: a column of small bars, a row each, behind the scores.
void drawRouterBias(Sheet &sheet, const Inside &in, const QRectF &box)
{
    const double height = std::min(9.0, in.height() - 1);
    for (std::int64_t row = 0; row < in.rows.rows; ++row)
        sheet.bias({box.right() - 7, in.middle(row)}, height, Tone::Router);
}

void drawRouter(Sheet &sheet, const Inside &in)
{
    const Sayer &sayer = sheet.sayer();
    const QRectF box(in.frame.left() + 22, in.frame.y(29), 72, 162 + in.spare.shared + in.spare.dense);
    sheet.hit(box, Part::Router);
    const Colour ground {Tone::Router, kTint};
    sheet.area(box, {ground, Colour {Tone::Router}, 1.25, 3, false});
    const TextStyle style {12, Strength::Plain, Tone::Ink, ground, Align::Centre};
    sheet.text(sayer.say(QT_TRANSLATE_NOOP("Figure", "Router")), {box.center().x(), in.frame.y(43.5)}, box.width() - 6, style);
    sheet.text({sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 scores"), {sayer.number(in.f.experts, {Dimension::Experts})}),
                   Sentence {sayer.number(in.f.experts, {Dimension::Experts})}},
        {box.center().x(), box.bottom() - 5}, box.width() - 6, style);
    constexpr std::array kLow {0.34, 0.18, 0.28, 0.12, 0.4, 0.22};
    constexpr std::array kHigh {0.78, 1.0, 0.68, 0.9};
    QPainterPath low;
    QPainterPath high;
    for (std::int64_t row = 0; row < in.rows.rows; ++row) {
        const auto i = static_cast<std::size_t>(row);
        const bool isWinner = in.rows.isWinner(row);
        const double length = 54 * (isWinner ? kHigh[i % kHigh.size()] : kLow[i % kLow.size()]);
        const double height = std::min(9.0, in.height() - 1);
        (isWinner ? high : low).addRect(QRectF(box.left() + 8, in.middle(row) - height / 2, length, height));
        if (isWinner)
            sheet.wire({{box.right(), in.middle(row)}, {in.left - 1, in.middle(row)}}, WireEnd::Arrow, WireLook::Solid, Tone::Router);
    }
    sheet.mark(low, {Tone::Router, 0.4});
    sheet.mark(high, {Tone::Router});
    if (in.f.hasCorrectionBias || in.f.hasRouterBias)
        drawRouterBias(sheet, in, box);
}

std::vector<Sentence> sharedWords(const Sayer &sayer, const FeedForward &f)
{
    const Piece count = sayer.number(f.sharedExperts, {Dimension::SharedExperts});
    const Piece width = sayer.number(f.sharedWidth, {Dimension::SharedWidth});
    if (f.hasSharedGate)
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "Shared expert of %1, own gate"), {width}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "Shared expert, own gate")), sayer.say(QT_TRANSLATE_NOOP("Figure", "Shared, gated")),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "Shared"))};
    if (f.sharedExperts == 1)
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "Shared expert of %1, every token"), {width}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "Shared expert, every token")), sayer.say(QT_TRANSLATE_NOOP("Figure", "Shared expert"))};
    return {sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 shared experts, %2 wide, every token"), {count, width}),
        sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 shared experts, every token"), {count}),
        sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 shared experts"), {count})};
}

void drawShared(Sheet &sheet, const Inside &in)
{
    const Sayer &sayer = sheet.sayer();
    const double y = in.sharedY();
    if (in.f.sharedWidth == 0) {
        if (sayer.differs(Dimension::SharedExperts))
            sheet.text(sayer.say(QT_TRANSLATE_NOOP("Figure", "shared experts: %1"), {sayer.number(0, {Dimension::SharedExperts})}),
                {in.left, y + 4}, in.right - in.left, {12, Strength::Plain, Tone::Ink2, {Tone::Canvas}, Align::Left});
        return;
    }
    const double bend = in.frame.y(11);
    const double bus = in.frame.left() + 12;
    sheet.wire({{in.frame.tapX, bend}, {bus, bend}, {bus, y}, {in.left - 1, y}});
    const QRectF row(in.left, y - 8, in.right - in.left - (in.f.hasSharedGate ? 26 : 0), 16);
    const Colour solid {Tone::Shared};
    sheet.area(row, {solid, {}, 1, 2, false});
    sheet.text(sharedWords(sayer, in.f), {row.left() + 7, y + 4.2}, row.width() - 14, {12, Strength::Plain, Tone::Ink, solid, Align::Left});
    sheet.hit(row, Part::SharedExperts);
    if (in.f.hasSharedBias)
        sheet.bias({row.right() + 1, y}, row.height(), Tone::Shared);
    if (in.f.hasSharedGate)
        sheet.node({row.right() + 13, y}, 8, Sign::Sigma);
}

/// Over the rows: that the choice is made up, and how the sum is weighed where there is room for both.
void drawOverRows(Sheet &sheet, const Inside &in)
{
    const Sayer &sayer = sheet.sayer();
    const TextStyle left {11, Strength::Plain, Tone::Ink2, {Tone::Canvas}, Align::Left};
    const TextStyle right {12, Strength::Plain, Tone::Ink2, {Tone::Canvas}, Align::Right};
    const double y = in.frame.y(41.5);
    const Sentence example = sayer.say(QT_TRANSLATE_NOOP("Figure", "example token"));
    const Sentence weighted = sayer.say(QT_TRANSLATE_NOOP("Figure", "weighted by score"));
    const double room = in.right - in.left - widthOf(example, left.px, Strength::Plain) - 8;
    sheet.text(example, {in.left, y}, in.right - in.left, left);
    if (widthOf(weighted, right.px, Strength::Plain) <= room)
        sheet.text(weighted, {in.right, y}, room, right);
}

/// From every chosen row and the shared experts into the sum, and out.
void drawSum(Sheet &sheet, const Inside &in)
{
    const double x = in.frame.outX;
    std::vector<QPointF> ends; // from top to bottom
    for (std::int64_t row = 0; row < in.rows.rows; ++row) {
        if (!in.rows.isWinner(row))
            continue;
        const double y = in.middle(row);
        const double end = row + 1 == in.rows.rows
            ? in.left + (in.right - in.left) * static_cast<double>(in.rows.last) / static_cast<double>(in.rows.columns)
            : in.right;
        ends.push_back({end, y});
    }
    if (in.f.sharedWidth > 0)
        ends.push_back({in.right - (in.f.hasSharedGate ? 26 : 0), in.sharedY()});
    const QPointF sum = in.sum();
    const bool isUp = in.frame.exit == Exit::Above;
    for (const QPointF &end : ends) {
        if (end == (isUp ? ends.back() : ends.front()))
            sheet.wire({end, {x, end.y()}, sum + QPointF(0, isUp ? kSumRadius : -kSumRadius)});
        else
            sheet.wire({end, {x, end.y()}}, WireEnd::Plain);
    }
    sheet.wire({sum + QPointF(0, isUp ? -kSumRadius : kSumRadius), in.frame.exitPoint()}, WireEnd::Plain);
    sheet.node(sum, kSumRadius, Sign::Sum);
    drawOverRows(sheet, in);
}

/// DeepSeek's correction bias chooses, but weighs nothing: it is added to the scores for the choice alone.
std::vector<Sentence> biasedRule(const Sayer &sayer, const FeedForward &f)
{
    const Piece chosen = sayer.number(f.chosen, {Dimension::Chosen});
    const Piece kept = sayer.number(f.keptGroups, {Dimension::KeptGroups});
    const Piece groups = sayer.number(f.groups, {Dimension::Groups});
    if (f.groups > 1)
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "by score + bias: best %1 of %2 groups, then best %3"), {kept, groups, chosen}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "score + bias: %1 of %2 groups, then %3"), {kept, groups, chosen}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "+ bias: %1 of %2 groups, then %3"), {kept, groups, chosen}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 of %2 groups"), {kept, groups})};
    return {sayer.say(QT_TRANSLATE_NOOP("Figure", "the best %1 by score + bias win"), {chosen}),
        sayer.say(QT_TRANSLATE_NOOP("Figure", "best %1 by score + bias"), {chosen}),
        sayer.say(QT_TRANSLATE_NOOP("Figure", "+ bias: best %1"), {chosen})};
}

std::vector<Sentence> ruleWords(const Sayer &sayer, const FeedForward &f)
{
    const Piece chosen = sayer.number(f.chosen, {Dimension::Chosen});
    if (f.hasCorrectionBias)
        return biasedRule(sayer, f);
    if (f.groups > 1)
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "best %1 of %2 groups, then best %3"),
                    {sayer.number(f.keptGroups, {Dimension::KeptGroups}), sayer.number(f.groups, {Dimension::Groups}), chosen}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 of %2 groups, then %3"),
                {sayer.number(f.keptGroups, {Dimension::KeptGroups}), sayer.number(f.groups, {Dimension::Groups}), chosen}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 of %2 groups"),
                {sayer.number(f.keptGroups, {Dimension::KeptGroups}), sayer.number(f.groups, {Dimension::Groups})})};
    if (f.chosen == 1)
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "the best score wins"))};
    return {sayer.say(QT_TRANSLATE_NOOP("Figure", "the best %1 scores win"), {chosen}),
        sayer.say(QT_TRANSLATE_NOOP("Figure", "the best %1 win"), {chosen})};
}

/// A small feed-forward with two lines beside it.
void drawSmall(Sheet &sheet, const QPointF &left, double right, const FeedForward &f, std::int64_t hiddenWidth, Tone tone,
    const Sentence &first, const std::vector<Sentence> &second)
{
    const double textLeft = left.x() + drawSmallFeedForward(sheet, left, f.isGated, hiddenWidth, f.width, tone, biasIf(f.hasBias)) + 9;
    sheet.text(first, {textLeft, left.y() - 4}, right - textLeft, {12, Strength::Plain, Tone::Ink2, {Tone::Canvas}, Align::Left});
    sheet.text(second, {textLeft, left.y() + 12}, right - textLeft, {});
}

void drawFoot(Sheet &sheet, const Inside &in, const Config &config)
{
    const Sayer &sayer = sheet.sayer();
    const bool isTall = in.frame.rect.height() > kCardHeight;
    const auto dense
        = std::find_if(config.layers.begin(), config.layers.end(), [](const Layer &layer) { return !layer.feedForward.isMoe(); });
    const bool isAlone = dense == config.layers.end();
    const double left = in.frame.left() + 16;
    const double right = in.frame.exit == Exit::Below ? in.frame.outX - 13 : in.frame.right() - 8;
    const double split = isTall || isAlone ? right : left + (right - left) * 0.57;
    const Piece d = sayer.number(config.hiddenWidth, {Dimension::HiddenWidth});
    const Piece width = sayer.number(in.f.width, {Dimension::ExpertWidth});
    drawSmall(sheet, {left, in.foot()}, split - 8, in.f, config.hiddenWidth, Tone::Routed,
        sayer.say(in.f.isGated ? QT_TRANSLATE_NOOP("Figure", "Each expert, gated") : QT_TRANSLATE_NOOP("Figure", "Each expert")),
        {sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 → %2 → %1"), {d, width}), sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 wide"), {width})});
    if (isAlone) {
        const double used = left + 41 + widthOf(sayer.say("%1 → %2 → %1", {d, width}), 12, Strength::Plain) + 16;
        if (!isTall && sayer.differs(Dimension::FeedForwardKind))
            sheet.text({sayer.say(QT_TRANSLATE_NOOP("Figure", "dense blocks: %1"), {sayer.number(0, {Dimension::FeedForwardKind})})},
                {right, in.foot() + 5}, right - used, {12, Strength::Plain, Tone::Ink2, {Tone::Canvas}, Align::Right});
        return;
    }
    const QPointF at = isTall ? QPointF(left, in.frame.y(277)) : QPointF(split, in.foot());
    const Piece denseWidth = sayer.number(dense->feedForward.width, {Dimension::FeedForwardWidth});
    drawSmall(sheet, at, right, dense->feedForward, config.hiddenWidth, Tone::Dense, placeOf(sayer, config, false),
        {sayer.say(QT_TRANSLATE_NOOP("Figure", "dense, %1 wide"), {denseWidth}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "dense, %1"), {denseWidth})});
}

} // namespace

void drawMoeCard(Sheet &sheet, const CardFrame &frame, const Config &config, std::size_t layer)
{
    const Sayer &sayer = sheet.sayer();
    const FeedForward &f = config.layers[layer].feedForward;
    const Inside in {frame, f, expertRows(f), spareOf(sayer, frame, config, f)};
    drawCard(sheet, frame, Tone::Routed);
    sheet.hit(frame.rect, Part::RoutedExperts);
    const double titleLeft = frame.tapX + 14;
    const Piece chosen = sayer.number(f.chosen, {Dimension::Chosen});
    const Piece experts = sayer.number(f.experts, {Dimension::Experts});
    sheet.text({sayer.say(QT_TRANSLATE_NOOP("Figure", "Mixture of experts: %1 of %2"), {chosen, experts}),
                   sayer.say(QT_TRANSLATE_NOOP("Figure", "Experts: %1 of %2"), {chosen, experts})},
        {titleLeft, frame.y(23)}, (frame.exit == Exit::Above ? frame.outX - 6 : frame.right() - 10) - titleLeft,
        {13, Strength::Strong, Tone::Ink, {Tone::Canvas}, Align::Left});
    sheet.wire({{frame.tapX, frame.rect.top()}, {frame.tapX, frame.y(29)}});
    drawRouter(sheet, in);
    if (f.experts <= 8)
        drawNamedExperts(sheet, in);
    else
        drawExpertCells(sheet, in);
    sheet.text(ruleWords(sayer, f), {in.left, frame.y(188 + in.spare.shared + in.spare.dense)}, in.right - in.left,
        {12, Strength::Plain, Tone::Ink2, {Tone::Canvas}, Align::Left});
    drawSum(sheet, in);
    drawShared(sheet, in);
    drawFoot(sheet, in, config);
}

} // namespace dekade::inspector
