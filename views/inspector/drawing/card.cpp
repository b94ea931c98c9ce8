#include "views/inspector/drawing/card.h"

#include <algorithm>

namespace dekade::inspector {

namespace {

constexpr double kLine = 15.5; ///< px from one line of statements to the next

/// As many lines, but about equally long: no last word stands alone.
std::vector<Sentence> balanced(const Sentence &sentence, std::vector<Sentence> lines, double width)
{
    for (double narrower = widthOf(sentence, 12, Strength::Plain) / static_cast<double>(lines.size()); lines.size() > 1 && narrower < width;
         narrower += 4) {
        const std::vector<Sentence> even = wrapped(sentence, 12, narrower);
        const bool isWithin
            = std::all_of(even.begin(), even.end(), [&](const Sentence &line) { return widthOf(line, 12, Strength::Plain) <= width; });
        if (even.size() == lines.size() && isWithin)
            return even;
    }
    return lines;
}

/// The lines of the longest choice that `most` lines hold.
std::vector<Sentence> linesOf(const std::vector<Sentence> &choices, double width, std::size_t most)
{
    for (const Sentence &choice : choices) {
        std::vector<Sentence> lines = wrapped(choice, 12, width);
        const bool isWithin
            = std::all_of(lines.begin(), lines.end(), [&](const Sentence &line) { return widthOf(line, 12, Strength::Plain) <= width; });
        if (lines.size() <= most && isWithin)
            return balanced(choice, std::move(lines), width);
    }
    return {choices.back()};
}

} // namespace

void drawCard(Sheet &sheet, const CardFrame &frame, Tone tone)
{
    const QRectF edge(frame.rect.topLeft(), QSizeF(frame.rect.width(), 3));
    sheet.area(frame.rect.adjusted(0.5, 0.5, -0.5, -0.5), {Colour {Tone::Canvas}, Colour {Tone::Rule}, 1, 3, false});
    sheet.area(edge, {Colour {tone}, {}, 1, 0, false});
}

void drawBus(Sheet &sheet, const CardFrame &frame, double x, const std::vector<double> &rows)
{
    const double bus = frame.left() + 12;
    const double bend = frame.y(11);
    for (const double row : rows) {
        if (row == rows.back())
            sheet.wire({{frame.tapX, frame.rect.top()}, {frame.tapX, bend}, {bus, bend}, {bus, row}, {x, row}});
        else
            sheet.wire({{bus, row}, {x, row}});
    }
}

void drawExit(Sheet &sheet, const CardFrame &frame, const QPointF &from)
{
    sheet.wire({from, {frame.outX, from.y()}, frame.exitPoint()}, WireEnd::Plain);
}

void drawNamedMatrix(Sheet &sheet, const QRectF &rect, double enters, double leaves, Tone tone, const QString &name, Bias bias)
{
    sheet.matrix(rect, enters, leaves, tone, bias);
    const Sentence label {Sayer::plain(name)};
    const double width = widthOf(label, 11, Strength::Plain);
    const double slope = (leaves - enters) / rect.width();
    const double margin = std::max(3.0, (rect.width() - width) / 2);
    const double lowest = std::min(enters + slope * margin, leaves - slope * margin);
    const double y = rect.center().y();
    if (lowest >= 11.5 && width + 4 <= rect.width())
        sheet.text(label, {rect.center().x(), y + 4}, rect.width() - 2, {11, Strength::Plain, Tone::Ink, {tone, kTint}, Align::Centre});
    else if (std::max(enters, leaves) >= 11.5 && enters > leaves && enters + slope * (width + 4) >= 8)
        sheet.text(label, {rect.left() + 4, y + 4}, width + 1, {11, Strength::Plain, Tone::Ink, {tone, kTint}, Align::Left});
    else
        sheet.text(label, {rect.center().x(), y - std::max(enters, leaves) / 2 - 3.5}, std::max(rect.width(), width),
            {11, Strength::Plain, Tone::Ink, {Tone::Canvas}, Align::Centre});
}

void drawStatements(
    Sheet &sheet, const CardFrame &frame, double y, double indent, const std::vector<Sentence> &first, const std::vector<Sentence> &second)
{
    const double left = frame.left() + 12;
    const std::size_t most = frame.rect.height() > kCardHeight ? 2 : 1;
    double baseline = frame.y(y);
    const double firstWidth = frame.textRight() - left - indent;
    for (const Sentence &line : linesOf(first, firstWidth, most)) {
        sheet.text(line, {left + indent, baseline}, firstWidth, {});
        baseline += kLine;
    }
    const double secondWidth = frame.textRight() - left;
    for (const Sentence &line : linesOf(second, secondWidth, most)) {
        sheet.text(line, {left, baseline}, secondWidth, {12, Strength::Plain, Tone::Ink2, {Tone::Canvas}, Align::Left});
        baseline += kLine;
    }
}

} // namespace dekade::inspector
