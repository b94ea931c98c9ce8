#include "views/inspector/drawing/attentioncard.h"

#include <algorithm>
#include <cmath>

namespace dekade::inspector {

using namespace architecture;

namespace {

constexpr double kNarrowestPitch = 1.25; ///< px; more heads than that are drawn as many as fit, their number stands beside them
constexpr double kQueryHeight = 13;
constexpr double kKeyHeight = 12;

/// Query heads in groups over the key head they share; groups lie side by side from `left` to `right`.
struct Groups {
    double left = 0;
    double right = 0;
    std::int64_t count = 0;
    std::int64_t each = 0; ///< query heads in a group
    double pitch() const { return (right - left) / static_cast<double>(count); }
    double gap() const { return std::min(4.0, pitch() * (each > 1 ? 0.14 : 0.3)); }
    double groupLeft(std::int64_t group) const { return left + static_cast<double>(group) * pitch() + gap() / 2; }
    double groupWidth() const { return pitch() - gap(); }
    /// Rows into which a group's cells break so that none gets thinner than 2.4 px.
    std::int64_t rows() const
    {
        const double wanted = static_cast<double>(each) * 2.4 / groupWidth();
        return each == 1 ? 1 : std::clamp<std::int64_t>(static_cast<std::int64_t>(std::ceil(wanted)), 1, 3);
    }
    std::int64_t columns() const
    {
        const std::int64_t fitting = std::max<std::int64_t>(1, static_cast<std::int64_t>(groupWidth() / kNarrowestPitch));
        return std::min((each + rows() - 1) / rows(), fitting);
    }
};

Groups groupsOf(const Attention &a, double left, double right)
{
    const auto most = static_cast<std::int64_t>((right - left) / kNarrowestPitch);
    return {left, right, std::min(a.kvHeads, most), a.heads / a.kvHeads};
}

void drawQueries(Sheet &sheet, const Groups &groups, double top, double keyTop)
{
    QPainterPath cells;
    QPainterPath threads;
    const double rowHeight = kQueryHeight / static_cast<double>(groups.rows());
    const double pitch = groups.groupWidth() / static_cast<double>(groups.columns());
    const double width = groups.each == 1 ? pitch : std::max(pitch * 0.62, pitch - 1.2);
    for (std::int64_t group = 0; group < groups.count; ++group) {
        const double left = groups.groupLeft(group);
        for (std::int64_t i = 0; i < std::min(groups.each, groups.rows() * groups.columns()); ++i) {
            const double x = left + static_cast<double>(i % groups.columns()) * pitch + (pitch - width) / 2;
            const double y = top + static_cast<double>(i / groups.columns()) * rowHeight;
            cells.addRect(QRectF(x, y, width, rowHeight - (groups.rows() > 1 ? 1 : 0)));
            if (i >= groups.columns())
                continue;
            threads.moveTo(x + width / 2, top + kQueryHeight);
            threads.lineTo(left + groups.groupWidth() / 2, keyTop);
        }
    }
    sheet.thread(threads, Tone::Attention);
    sheet.mark(cells, {Tone::Attention});
}

void drawKeyCells(Sheet &sheet, const Groups &groups, double middle)
{
    QPainterPath cells;
    for (std::int64_t group = 0; group < groups.count; ++group)
        cells.addRect(QRectF(groups.groupLeft(group), middle - kKeyHeight / 2, groups.groupWidth(), kKeyHeight));
    sheet.mark(cells, {Tone::Attention});
}

std::vector<Sentence> keptWords(const Sayer &sayer, const Attention &a)
{
    const Piece heads = sayer.number(a.kvHeads, {Dimension::KvHeads});
    const Piece width = sayer.number(a.headWidth, {Dimension::HeadWidth});
    if (a.kvHeads == 1)
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "one key, one value head of %1, cached"), {width}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "one of each, %1 wide, cached"), {width}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "one of each, cached"))};
    return {sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 key and %1 value heads of %2, cached"), {heads, width}),
        sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 keys, %1 values of %2, cached"), {heads, width}),
        sayer.say(QT_TRANSLATE_NOOP("Figure", "2 × %1 × %2 cached"), {heads, width})};
}

} // namespace

QRectF drawHeads(Sheet &sheet, const CardFrame &frame, const Attention &a, std::int64_t hiddenWidth)
{
    const Sayer &sayer = sheet.sayer();
    const double in = sideOf(hiddenWidth);
    const double queryOut = sideOf(a.heads * a.headWidth);
    const double keyOut = sideOf(a.kvHeads * a.headWidth);
    const double pitch = std::clamp(std::max(in, keyOut) + 4, 28.0, 40.0);
    const double query = frame.y(62);
    const double key = frame.y(std::max(108.0, 62 + (std::max(in, queryOut) + std::max(in, keyOut)) / 2 + 5));
    const double value = key + pitch;
    const QRectF field(frame.left() + kFieldLeft, frame.y(33), frame.right() - 24 - frame.left() - kFieldLeft, value + 42 - frame.y(33));
    const QRectF kept(field.left() + 4.5, key - 15, field.width() - 9, value + 36 - key + 15);
    drawField(sheet, field);
    drawKept(sheet, kept);

    const Groups groups = groupsOf(a, field.left() + 12, field.right() - 12);
    drawQueries(sheet, groups, query - kQueryHeight / 2, key - kKeyHeight / 2);
    drawKeyCells(sheet, groups, key);
    drawKeyCells(sheet, groups, value);
    const double inside = field.width() - 24;
    sheet.text({sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 query heads of %2"),
                   {sayer.number(a.heads, {Dimension::Heads}), sayer.number(a.headWidth, {Dimension::HeadWidth})})},
        {field.left() + 12, frame.y(48.5)}, inside, {12, Strength::Plain, Tone::Ink, kField, Align::Left});
    sheet.text(keptWords(sayer, a), {field.left() + 12, value + 24.5}, inside, {12, Strength::Plain, Tone::Ink, kKept, Align::Left});

    drawBus(sheet, frame, frame.left() + 22, {query, key, value});
    const double left = frame.left() + 22;
    for (const double row : {query, key, value})
        sheet.wire({{left + 50, row}, {field.left() + 11, row}});
    if (a.queryKeyNorm != QueryKeyNorm::None) {
        sheet.capsule({left + 55.5, query});
        sheet.capsule({left + 55.5, key});
    }
    const Bias bias = biasIf(a.hasInputBias);
    drawNamedMatrix(sheet, {left, query - 20, 50, 40}, in, queryOut, Tone::Attention, sayer.word(QT_TRANSLATE_NOOP("Figure", "query")), bias);
    drawNamedMatrix(sheet, {left, key - 20, 50, 40}, in, keyOut, Tone::Attention, sayer.word(QT_TRANSLATE_NOOP("Figure", "key")), bias);
    drawNamedMatrix(sheet, {left, value - 20, 50, 40}, in, keyOut, Tone::Attention, sayer.word(QT_TRANSLATE_NOOP("Figure", "value")), bias);
    return field;
}

} // namespace dekade::inspector
