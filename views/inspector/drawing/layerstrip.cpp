#include "views/inspector/drawing/layerstrip.h"

#include "views/inspector/drawing/layerwords.h"

#include <algorithm>

namespace dekade::inspector {

using namespace architecture;

namespace {

constexpr double kUpper = 13;
constexpr double kLowerTop = 15;
constexpr double kLower = 21;
constexpr int kStripes = 4;

/// All cells of one look, painted at once.
struct Cells {
    QPainterPath full, seenPart, unseenPart, lightning, dense, stripes, chosenStripe;
};

void addAttention(Cells &cells, const QRectF &cell, const Attention &attention)
{
    if (attention.mixer == Mixer::Lightning) {
        const double inset = std::min(0.5, cell.width() * 0.25);
        cells.lightning.addRect(cell.adjusted(inset, 0.5, -inset, -0.5));
    } else if (attention.view == View::All) {
        cells.full.addRect(cell);
    } else {
        cells.unseenPart.addRect(cell.adjusted(0, 0, 0, -5));
        cells.seenPart.addRect(cell.adjusted(0, cell.height() - 5, 0, 0));
    }
}

void addFeedForward(Cells &cells, const QRectF &cell, const FeedForward &feedForward)
{
    if (!feedForward.isMoe()) {
        cells.dense.addRect(cell);
        return;
    }
    const double pitch = (cell.height() + 1) / kStripes;
    for (int i = 0; i < kStripes; ++i)
        (i == 1 ? cells.chosenStripe : cells.stripes).addRect(QRectF(cell.left(), cell.top() + i * pitch, cell.width(), pitch - 1));
}

void paint(Sheet &sheet, const Cells &cells, double pitch)
{
    sheet.mark(cells.full, {Tone::Attention});
    sheet.mark(cells.unseenPart, {Tone::Attention, 0.3});
    sheet.mark(cells.seenPart, {Tone::Attention});
    sheet.outlinedMark(cells.lightning, {{}, Colour {Tone::Attention}, std::min(1.0, pitch * 0.3), 0, false});
    sheet.mark(cells.dense, {Tone::Dense});
    sheet.mark(cells.stripes, {Tone::Routed, 0.3});
    sheet.mark(cells.chosenStripe, {Tone::Routed});
}

void drawBracket(Sheet &sheet, double left, double right, double top)
{
    QPainterPath path(QPointF(left + 0.5, top - 4));
    path.lineTo(left + 0.5, top - 8.5);
    path.lineTo(right - 0.5, top - 8.5);
    path.lineTo(right - 0.5, top - 4);
    sheet.outlinedMark(path, {{}, Colour {Tone::Ink2}, 1, 0, false});
}

struct Label {
    Sentence words;
    double centre = 0;
    double width = 0;
    double left = 0;
};

/// Labels over their runs, pushed apart within the strip; empty where they do not fit side by side.
std::vector<Label> placedLabels(const Sayer &sayer, const std::vector<FeedForwardRun> &runs, const QRectF &rect, double pitch)
{
    std::vector<Label> labels;
    double next = rect.left();
    for (const FeedForwardRun &run : runs) {
        const Sentence words = runLabel(sayer, run, runs.size() == 1);
        const double centre = rect.left() + (static_cast<double>(run.first) + static_cast<double>(run.count) / 2) * pitch;
        const double width = widthOf(words, 12, Strength::Plain) + 1;
        const double left = std::max(next, std::min(centre - width / 2, rect.right() - width));
        labels.push_back({words, centre, width, left});
        next = left + width + 14;
    }
    if (labels.back().left + labels.back().width > rect.right() + 0.5)
        labels.clear();
    return labels;
}

void drawBrackets(Sheet &sheet, const QRectF &rect, const Config &config, double pitch, double gap)
{
    const std::vector<FeedForwardRun> runs = feedForwardRuns(config);
    const TextStyle style {12, Strength::Plain, Tone::Ink2, {Tone::Canvas}, Align::Left};
    const bool isPlain = runs.size() <= 3 && attentionKinds(config) == 1;
    const std::vector<Label> labels = isPlain ? placedLabels(sheet.sayer(), runs, rect, pitch) : std::vector<Label>();
    if (labels.empty()) {
        drawBracket(sheet, rect.left(), rect.right() - gap, rect.top());
        sheet.text(stackLabels(sheet.sayer(), config), {rect.center().x(), rect.top() - 12.5}, rect.width(),
            {12, Strength::Plain, Tone::Ink2, {Tone::Canvas}, Align::Centre});
        return;
    }
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const double left = rect.left() + static_cast<double>(runs[i].first) * pitch;
        drawBracket(sheet, left, left + static_cast<double>(runs[i].count) * pitch - gap, rect.top());
        sheet.text(labels[i].words, {labels[i].left, rect.top() - 12.5}, labels[i].width, style);
    }
}

} // namespace

QRectF drawLayerStrip(Sheet &sheet, const QRectF &rect, const Config &config, std::size_t drawnLayer)
{
    const double pitch = rect.width() / static_cast<double>(config.layers.size());
    const double gap = pitch > 8 ? 2 : std::min(1.2, pitch * 0.3);
    Cells cells;
    for (std::size_t i = 0; i < config.layers.size(); ++i) {
        const QRectF column(rect.left() + static_cast<double>(i) * pitch, rect.top(), pitch, kStripHeight);
        addAttention(cells, QRectF(column.left(), column.top(), pitch - gap, kUpper), config.layers[i].attention);
        addFeedForward(cells, QRectF(column.left(), column.top() + kLowerTop, pitch - gap, kLower), config.layers[i].feedForward);
        sheet.hit(column, i);
    }
    paint(sheet, cells, pitch);
    drawBrackets(sheet, rect, config, pitch, gap);
    const double width = std::max(pitch - gap, 3.0);
    const double middle = rect.left() + static_cast<double>(drawnLayer) * pitch + (pitch - gap) / 2;
    const QRectF drawn = QRectF(middle - width / 2, rect.top(), width, kStripHeight).adjusted(-1.75, -1.75, 1.75, 1.75);
    QPainterPath frame;
    frame.addRect(drawn);
    sheet.outlinedMark(frame, {{}, Colour {Tone::Ink}, 1.5, 0, false});
    return drawn;
}

} // namespace dekade::inspector
