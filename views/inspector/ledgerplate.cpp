#include "views/inspector/ledgerplate.h"

#include "views/inspector/partcolours.h"

#include <algorithm>

namespace dekade::inspector {

using figure::Align;
using items::LedgerColumn;
using items::LedgerModel;
using theme::Weight;

namespace {

constexpr double kNarrow = 540; ///< units; below, the formula has a line of its own
constexpr double kIndent = 16;
constexpr double kText = 12;

/// The formula word by word, differing ones on chips, as far as there is room.
void drawFormula(Plate &plate, const QPointF &baseline, const items::FormulaText &formula, double size, double room,
    const theme::Theme &colours, const QColor &ground)
{
    const Lettering plain {size, Weight::Regular, colours.ink2, Align::Left};
    const Lettering marked {size, Weight::Regular, colours.ink, Align::Left};
    const double dots = Plate::width(QStringLiteral("…"), plain);
    double x = baseline.x();
    const double end = x + room;
    for (qsizetype i = 0; i < formula.words.size(); ++i) {
        const bool isMarked = formula.marks.value(i);
        const Lettering &style = isMarked ? marked : plain;
        const QString &word = formula.words[i];
        const double wide = Plate::width(word, style);
        const bool isLast = i + 1 == formula.words.size();
        if (x + wide + (isLast ? 0 : dots) > end) {
            plate.text({x, baseline.y()}, QStringLiteral("…"), plain);
            return;
        }
        if (isMarked)
            plate.chip({x, baseline.y()}, word, style, chipColour(colours, ground));
        else
            plate.text({x, baseline.y()}, word, style);
        x += wide;
    }
}

void drawBar(Plate &plate, const QRectF &track, const LedgerCells &cells, const theme::Theme &colours, const QColor &ground)
{
    plate.box(track, colours.isDark() ? colours.gridMajor : colours.gridMinor);
    if (cells.share <= 0)
        return;
    const QColor colour = partColour(colours, static_cast<architecture::Part>(cells.partIndex));
    const double all = std::clamp(cells.share * track.width(), 1.0, track.width());
    const double active = cells.activeShare <= 0 ? 0 : std::clamp(cells.activeShare * track.width(), 1.0, all);
    plate.box({track.left(), track.top(), all, track.height()}, theme::mixed(ground, colour, 0.34));
    plate.box({track.left(), track.top(), active, track.height()}, colour);
}

} // namespace

LedgerEdges::LedgerEdges(double width)
    : isNarrow(width < kNarrow)
    , rowHeight(isNarrow ? 33 : 19)
    , swatch(18)
    , part(36)
    , formula(isNarrow ? 36 : std::max(150.0, width * 0.22))
    , percent(isNarrow ? width - 108 : std::min(width * 0.842, width - 112))
    , active(width - 6)
{
    barRight = percent - 50;
    barLeft = barRight - std::max(34.0, width * 0.068);
    parameters = isNarrow ? percent : barLeft - 16;
}

LedgerCells ledgerCells(const QModelIndex &row, std::size_t model)
{
    const auto cell = [&](LedgerColumn column) { return row.siblingAtColumn(LedgerModel::columnOf(model, column)); };
    LedgerCells cells;
    cells.part = row.siblingAtColumn(0).data().toString();
    cells.partIndex = row.data(items::PartRole).toInt();
    for (QModelIndex parent = row.parent(); parent.isValid(); parent = parent.parent())
        ++cells.depth;
    cells.formula = cell(LedgerColumn::Formula).data(items::FormulaRole).value<items::FormulaText>();
    const QModelIndex parameters = cell(LedgerColumn::Parameters);
    cells.parameters = parameters.data().toString();
    cells.shareWords = cell(LedgerColumn::Share).data().toString();
    cells.active = cell(LedgerColumn::Active).data().toString();
    const QVariant share = parameters.data(items::ShareRole);
    cells.share = share.isValid() ? share.toDouble() : -1;
    cells.activeShare = parameters.data(items::ActiveShareRole).toDouble();
    cells.isTotal = row.data(items::TotalRole).toBool();
    cells.isEmpty = cells.parameters.isEmpty();
    return cells;
}

QStringList ledgerHead(const QAbstractItemModel &model, std::size_t column)
{
    QStringList words {model.headerData(0, Qt::Horizontal).toString()};
    for (const LedgerColumn each : {LedgerColumn::Formula, LedgerColumn::Parameters, LedgerColumn::Share, LedgerColumn::Active})
        words << model.headerData(LedgerModel::columnOf(column, each), Qt::Horizontal).toString();
    return words;
}

void drawLedgerHead(Plate &plate, const QRectF &rect, const QStringList &words, const theme::Theme &colours)
{
    const LedgerEdges edges(rect.width());
    plate.box(rect, colours.panel);
    const double y = rect.top() + rect.height() * 0.68;
    const auto at = [&](double x) { return QPointF(rect.left() + x, y); };
    const Lettering left {11, Weight::Regular, colours.ink2, Align::Left};
    const Lettering right {11, Weight::Regular, colours.ink2, Align::Right};
    plate.text(at(8), words.value(0), left, edges.formula - 12);
    plate.text(at(edges.parameters), words.value(2), right, edges.isNarrow ? 100 : edges.parameters - edges.formula);
    plate.text(at(edges.active), words.value(4), right, 96);
    if (edges.isNarrow)
        return;
    plate.text(at(edges.formula), words.value(1), left, edges.parameters - edges.formula - 80);
    plate.text(at(edges.barLeft), words.value(3), left, edges.active - 50 - edges.barLeft);
}

void drawLedgerRow(Plate &plate, const QRectF &rect, const LedgerCells &cells, const theme::Theme &colours, const QColor &ground)
{
    const LedgerEdges edges(rect.width());
    const double y = rect.top() + 13.5;
    const auto at = [&](double x) { return QPointF(rect.left() + x, y); };
    const bool isChild = cells.depth > 0;
    const QColor ink = isChild ? colours.ink2 : colours.ink;
    const Weight weight = cells.isTotal ? Weight::SemiBold : Weight::Regular;
    const double indent = cells.depth * kIndent;
    if (cells.isTotal)
        plate.line(rect.topLeft(), rect.topRight(), colours.ink, 1);
    if (!isChild && !cells.isTotal)
        plate.box({rect.left() + edges.swatch, y - 9, 10, 10}, partColour(colours, static_cast<architecture::Part>(cells.partIndex)));
    const double partRight
        = edges.isNarrow ? edges.parameters - Plate::width(cells.parameters, {kText, weight, {}, Align::Left}) - 8 : edges.formula - 8;
    plate.text(at(edges.part + (isChild ? indent : 0)), cells.part, {kText, weight, ink, Align::Left}, partRight - edges.part - indent);
    if (cells.isEmpty)
        return;
    const Lettering number {kText, weight, ink, Align::Right};
    plate.text(at(edges.parameters), cells.parameters, number, edges.isNarrow ? 120 : 1e9);
    plate.text(at(edges.active), cells.active, number);
    const Lettering quiet {11, Weight::Regular, colours.ink2, Align::Right};
    if (edges.isNarrow) {
        const double second = y + 14;
        const double percent = Plate::width(cells.shareWords, quiet);
        plate.text({rect.left() + edges.percent, second}, cells.shareWords, quiet);
        drawFormula(
            plate, {rect.left() + edges.formula, second}, cells.formula, 11, edges.percent - percent - 10 - edges.formula, colours, ground);
        return;
    }
    const double numberLeft = edges.parameters - Plate::width(cells.parameters, number);
    drawFormula(plate, at(edges.formula), cells.formula, kText, numberLeft - 12 - edges.formula, colours, ground);
    if (cells.share >= 0 && !cells.isTotal)
        drawBar(plate, {rect.left() + edges.barLeft, y - 9, edges.barRight - edges.barLeft, 10}, cells, colours, ground);
    plate.text(at(edges.percent), cells.shareWords, quiet);
}

} // namespace dekade::inspector
