#include "views/inspector/accountplate.h"

#include "model/inspection/terms.h"

#include <algorithm>

namespace dekade::inspector {

using figure::Align;
using inspection::AccountLine;
using inspection::Column;
using inspection::LineKind;
using theme::Weight;

namespace {

constexpr double kRow = 16.5;
constexpr double kIndent = 18;
constexpr double kTightHead = 330; ///< units of a column

void drawSign(Plate &plate, const QPointF &centre, const AccountLine &line, bool isMoe, const theme::Theme &colours)
{
    switch (line.kind) {
    case LineKind::Counted:
        return plate.mark({centre, 4, colours.ink, isMoe, true, colours.canvas});
    case LineKind::Stored:
    case LineKind::Claim:
        return plate.mark({centre, 4, colours.ink, isMoe, false, colours.canvas});
    case LineKind::Gap:
        plate.text(centre + QPointF(0, 4), QStringLiteral("+"), {12, Weight::Regular, colours.ink2, Align::Centre});
        return;
    case LineKind::Remark:
        return;
    }
}

/// One line, words left, verdict right; where both do not fit, the verdict goes below.
double drawLine(Plate &plate, const QRectF &rect, double y, const AccountLine &line, bool isMoe, const theme::Theme &colours)
{
    const bool isStrong = line.kind == LineKind::Stored;
    const QColor ink = line.kind == LineKind::Claim || line.kind == LineKind::Remark ? colours.ink2 : colours.ink;
    const Weight weight = isStrong ? Weight::SemiBold : Weight::Regular;
    const double left = rect.left() + kIndent;
    const double room = rect.width() - kIndent;
    if (line.kind == LineKind::Remark)
        return plate.paragraph({left, y}, line.text, {11.5, Weight::Regular, ink, Align::Left}, room, 15);
    if (isStrong)
        plate.line({rect.left(), y - 12}, {rect.right(), y - 12}, colours.ink2, 0.8);
    drawSign(plate, {rect.left() + 6, y - 4}, line, isMoe, colours);
    const Lettering words {12, weight, ink, Align::Left};
    const Lettering verdict {12, weight, line.isExplained ? ink : colours.ink, Align::Right};
    const double right = Plate::width(line.value, verdict);
    const double wide = Plate::width(line.text, words);
    if (wide + right + 10 <= room) {
        plate.text({left, y}, line.text, words);
        plate.text({rect.right(), y}, line.value, verdict);
        return y + kRow;
    }
    if (line.kind == LineKind::Gap || line.kind == LineKind::Counted) {
        plate.text({left, y}, line.text, words, room - right - 10);
        plate.text({rect.right(), y}, line.value, verdict);
        return y + kRow;
    }
    const double below = plate.paragraph({left, y}, line.text, words, room, 15, 2);
    plate.text({rect.right(), below}, line.value, verdict, room);
    return below + kRow;
}

/// The right edges of a head's three numbers; in the narrowest columns they stand closer.
struct NumberEdges {
    explicit NumberEdges(const QRectF &rect)
        : reported(rect.right() - 2)
        , share(reported - (rect.width() < kTightHead ? 64 : 76))
        , counted(share - (rect.width() < kTightHead ? 50 : 62))
    {
    }

    double reported;
    double share;
    double counted;
};

void drawCount(Plate &plate, const QRectF &rect, double y, const QString &word, qint64 value, double share, const QString &reported,
    const Column &column, const theme::Theme &colours)
{
    const NumberEdges edges(rect);
    const double right = edges.reported;
    const double shareRight = edges.share;
    const double countedRight = edges.counted;
    const bool hasReported = !reported.isEmpty();
    const Lettering number {13.5, Weight::SemiBold, colours.ink, Align::Right};
    const Lettering quiet {12, Weight::Regular, colours.ink2, Align::Right};
    const double wide = plate.text({countedRight, y}, inspection::grouped(value), number);
    plate.mark({{countedRight - wide - 12, y - 4.6}, 4, colours.ink, column.isMoe, true, colours.canvas});
    plate.text({countedRight - wide - 26, y}, word, quiet);
    plate.text({shareRight, y}, inspection::shareText(share), quiet);
    if (hasReported) {
        const double reportedWide = plate.text({right, y}, reported, number, 76);
        plate.mark({{right - reportedWide - 10, y - 4.6}, 4, colours.ink, column.isMoe, false, colours.canvas});
    }
}

} // namespace

HeadWords headWords(const base::Phrases &phrases)
{
    return {phrases.text(QT_TRANSLATE_NOOP("Figure", "counted")), phrases.text(QT_TRANSLATE_NOOP("Figure", "of total")),
        phrases.text(QT_TRANSLATE_NOOP("Figure", "reported")), phrases.text(QT_TRANSLATE_NOOP("Figure", "Total")),
        phrases.text(QT_TRANSLATE_NOOP("Figure", "Active"))};
}

double drawAccount(Plate &plate, const QRectF &rect, const Column &column, const QString &title, const theme::Theme &colours)
{
    plate.text({rect.left(), rect.top() + 12}, title, {13, Weight::SemiBold, colours.ink, Align::Left}, rect.width());
    double y = rect.top() + 32;
    for (const AccountLine &line : column.account)
        y = drawLine(plate, rect, y, line, column.isMoe, colours);
    return y - 8;
}

void drawColumnNumbers(Plate &plate, const QRectF &rect, const Column &column, const HeadWords &words, const theme::Theme &colours)
{
    if (!column.isCounted())
        return;
    const double share = column.counts.total == 0 ? 0 : double(column.active()) / double(column.counts.total);
    const Lettering head {11, Weight::Regular, colours.ink2, Align::Right};
    const NumberEdges edges(rect);
    plate.text({edges.reported, rect.top() + 4}, words.reported, head);
    plate.text({edges.share, rect.top() + 4}, words.ofTotal, head);
    plate.text({edges.counted, rect.top() + 4}, words.counted, head);
    drawCount(plate, rect, rect.top() + 21, words.total, column.counts.total, 1, column.reportedTotal, column, colours);
    drawCount(plate, rect, rect.top() + 40, words.active, column.active(), share, column.reportedActive, column, colours);
}

void drawColumnHead(Plate &plate, const QRectF &rect, const Column &column, const HeadWords &words, const theme::Theme &colours)
{
    const bool isNarrow = rect.width() < 540;
    if (!isNarrow) {
        plate.text({rect.left(), rect.top() + 26}, column.name, {20, Weight::SemiBold, colours.ink, Align::Left}, rect.width() - 350);
        plate.text({rect.left(), rect.top() + 46}, column.line, {12, Weight::Regular, colours.ink2, Align::Left}, rect.width() - 340);
    }
    drawColumnNumbers(plate, isNarrow ? rect : rect.translated(0, 8), column, words, colours);
}

} // namespace dekade::inspector
