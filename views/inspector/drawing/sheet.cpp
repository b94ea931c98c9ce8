#include "views/inspector/drawing/sheet.h"

#include "views/figure/shapedtext.h"
#include "views/figure/typeset.h"

#include <algorithm>
#include <cmath>

namespace dekade::inspector {

namespace {

constexpr double kCorner = 4; ///< radius of a wire's bends
constexpr double kArrowLength = 6.5;
constexpr double kArrowHalf = 3.25;
constexpr double kChipOverhang = 1.5;

QPointF towards(const QPointF &from, const QPointF &to, double distance)
{
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    return length > 0 ? from + way * (std::min(distance, length / 2) / length) : from;
}

QPainterPath bentPath(const std::vector<QPointF> &points)
{
    QPainterPath path(points.front());
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        path.lineTo(towards(points[i], points[i - 1], kCorner));
        path.quadTo(points[i], towards(points[i], points[i + 1], kCorner));
    }
    path.lineTo(points.back());
    return path;
}

/// What letters cover above and below the baseline, as shares of the font's px; Chinese ones reach a little further.
QRectF lettersRect(double left, double baseline, double width, double px) { return {left, baseline - 0.78 * px, width, 0.98 * px}; }

/// The sentence without what does not fit, an ellipsis in its place.
Sentence cut(const Sentence &sentence, double px, Strength strength, double width)
{
    QString whole;
    for (const Piece &piece : sentence)
        whole += piece.text;
    return {Sayer::plain(figure::fitted(theme::font(px, weightOf({}, strength)), whole, width))};
}

} // namespace

void Sheet::area(const QRectF &rect, const AreaStyle &style)
{
    QPainterPath path;
    path.addRoundedRect(rect, style.radius, style.radius);
    m_layout.shapes.push_back({Shape::Kind::Area, path, style.fill, style.outline, style.outlineWidth, style.isDashed});
}

void Sheet::mark(const QPainterPath &path, const Colour &fill)
{
    if (path.isEmpty())
        return;
    m_layout.shapes.push_back({Shape::Kind::Mark, path, fill, {}, 1, false});
}

void Sheet::outlinedMark(const QPainterPath &path, const AreaStyle &style)
{
    if (path.isEmpty())
        return;
    m_layout.shapes.push_back({Shape::Kind::Mark, path, style.fill, style.outline, style.outlineWidth, style.isDashed});
}

void Sheet::matrix(const QRectF &rect, double enters, double leaves, Tone tone, Bias bias)
{
    const double y = rect.center().y();
    QPainterPath path;
    path.addPolygon(QPolygonF(
        {{rect.left(), y - enters / 2}, {rect.right(), y - leaves / 2}, {rect.right(), y + leaves / 2}, {rect.left(), y + enters / 2}}));
    path.closeSubpath();
    m_layout.shapes.push_back({Shape::Kind::Area, path, Colour {tone, kTint}, Colour {tone}, 1.25, false});
    if (bias == Bias::Added)
        this->bias({rect.right() + 1.5, y}, leaves + 1.25, tone);
}

void Sheet::bias(const QPointF &left, double length, Tone tone)
{
    QPainterPath path;
    path.addRect(QRectF(left.x(), left.y() - length / 2, 2.5, length));
    mark(path, {tone});
}

void Sheet::wire(std::initializer_list<QPointF> points, WireEnd end, WireLook look, Tone tone)
{
    std::vector<QPointF> bends(points);
    if (end == WireEnd::Arrow) {
        const QPointF tip = bends.back();
        const QPointF before = bends[bends.size() - 2];
        const double length = std::hypot(tip.x() - before.x(), tip.y() - before.y());
        const QPointF along = (tip - before) / std::max(length, 1e-9);
        const QPointF across(-along.y(), along.x());
        const QPointF base = tip - along * kArrowLength;
        QPainterPath head;
        head.addPolygon(QPolygonF({tip, base + across * kArrowHalf, base - across * kArrowHalf}));
        head.closeSubpath();
        mark(head, {tone});
        bends.back() = base + along * 0.5;
    }
    m_layout.shapes.push_back(
        {Shape::Kind::Wire, bentPath(bends), {}, Colour {tone}, look == WireLook::Dashed ? 1.25 : 1.5, look == WireLook::Dashed});
}

void Sheet::thread(const QPainterPath &path, Tone tone)
{
    m_layout.shapes.push_back({Shape::Kind::Mark, path, {}, Colour {tone, 0.85}, 0.9, false});
}

void Sheet::dot(const QPointF &centre)
{
    QPainterPath path;
    path.addEllipse(centre, 3.5, 3.5);
    mark(path, {Tone::Ink});
}

void Sheet::node(const QPointF &centre, double radius, Sign sign)
{
    QPainterPath circle;
    circle.addEllipse(centre, radius, radius);
    const Colour ink {Tone::Ink};
    m_layout.shapes.push_back({Shape::Kind::Area, circle, Colour {Tone::Canvas}, ink, 1.5, false});
    if (sign == Sign::Sum || sign == Sign::Sigma) {
        const TextStyle style {12, Strength::Strong, Tone::Ink, {Tone::Canvas}, Align::Centre};
        text({Sayer::plain(sign == Sign::Sum ? QStringLiteral("Σ") : QStringLiteral("σ"))},
            centre + QPointF(0, sign == Sign::Sum ? 4.5 : 3.5), radius * 2, style);
        return;
    }
    const double reach = radius * (sign == Sign::Plus ? 0.6 : 0.45);
    QPainterPath strokes;
    if (sign == Sign::Plus) {
        strokes.moveTo(centre - QPointF(reach, 0));
        strokes.lineTo(centre + QPointF(reach, 0));
        strokes.moveTo(centre - QPointF(0, reach));
        strokes.lineTo(centre + QPointF(0, reach));
    } else {
        strokes.moveTo(centre - QPointF(reach, reach));
        strokes.lineTo(centre + QPointF(reach, reach));
        strokes.moveTo(centre + QPointF(-reach, reach));
        strokes.lineTo(centre + QPointF(reach, -reach));
    }
    m_layout.shapes.push_back({Shape::Kind::Mark, strokes, {}, ink, 1.5, false});
}

void Sheet::capsule(const QPointF &centre)
{
    area(QRectF(centre.x() - 2.75, centre.y() - 8, 5.5, 16), {Colour {Tone::Ink2, kTint}, Colour {Tone::Ink2}, 1.25, 2.75, false});
}

void Sheet::text(const std::vector<Sentence> &choices, const QPointF &anchor, double width, const TextStyle &style)
{
    Sentence sentence = fitting(choices, style.px, style.strength, width);
    double taken = widthOf(sentence, style.px, style.strength);
    const bool isCut = taken > width + 0.01;
    if (isCut) {
        sentence = cut(sentence, style.px, style.strength, width);
        taken = widthOf(sentence, style.px, style.strength);
    }
    const double shift = style.align == Align::Left ? 0 : style.align == Align::Centre ? 0.5 : 1;
    double x = anchor.x() - taken * shift;
    TextLine line {anchor.y(), style.px, {}, lettersRect(x, anchor.y(), taken, style.px),
        lettersRect(anchor.x() - width * shift, anchor.y(), width, style.px), style.ground, isCut};
    for (const Piece &piece : sentence) {
        const theme::Weight weight = weightOf(piece, style.strength);
        const double pieceWidth = figure::shapedWidth(theme::font(style.px, weight), piece.text);
        const QRectF around = lettersRect(x, anchor.y(), pieceWidth, style.px).adjusted(-kChipOverhang, -1.5, kChipOverhang, 1.5);
        if (piece.differs)
            area(around,
                {Colour {Tone::Accent, kChipShare, style.ground.share < 1 ? style.ground.ground : style.ground.tone}, {}, 1, 2, false});
        if (!piece.dimensions.empty())
            m_layout.areas.push_back({around, {}, piece.dimensions.front(), {}});
        line.runs.push_back({x, piece.text, weight, {piece.differs ? Tone::Ink : style.tone}});
        x += pieceWidth;
    }
    m_layout.texts.push_back(std::move(line));
}

void Sheet::text(const Sentence &sentence, const QPointF &anchor, double width, const TextStyle &style)
{
    text(std::vector<Sentence> {sentence}, anchor, width, style);
}

void Sheet::hit(const QRectF &rect, architecture::Part part) { m_layout.areas.push_back({rect, part, {}, {}}); }

void Sheet::hit(const QRectF &rect, std::size_t layer) { m_layout.areas.push_back({rect, {}, {}, layer}); }

double sideOf(std::int64_t width, double most) { return std::clamp(0.28 * std::sqrt(static_cast<double>(width)), 4.0, most); }

} // namespace dekade::inspector
