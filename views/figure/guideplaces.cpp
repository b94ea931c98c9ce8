#include "views/figure/guideplaces.h"

#include "views/figure/typeset.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace dekade::figure {

namespace {

constexpr double kGap = 44; ///< u between two guides of a kind
constexpr double kFineGap = 75; ///< u from one that is 2 or 5 times a power of ten to any other
constexpr double kShortestLine = 40; ///< u; a corner cut is no guide
constexpr double kEdge = 10; ///< u from the plot's edge to the words
constexpr double kMargin = 5; ///< u on both sides of the words, where the line pauses
constexpr double kStep = 24; ///< u between two tries along the line
constexpr int kTries = 12;
constexpr double kMarkReach = 9; ///< u around a mark
constexpr std::size_t kMostMarks = 400; ///< beyond, marks are everywhere

/// px between two guides of a kind that lie a decade apart, across them.
double decadeGap(const Mapping &mapping)
{
    const double across = mapping.plot.width() / mapping.x.length();
    const double up = mapping.plot.height() / mapping.y.length();
    return across * up / std::hypot(across, up);
}

/// The order in which guides are taken: of the powers of ten those first whose exponent has most divisors, so that what stays is even.
int order(const Guide &guide)
{
    if (guide.rank != 1)
        return guide.rank == 0 ? 0 : 10;
    const int exponent = static_cast<int>(std::lround(std::log10(guide.value)));
    return exponent % 6 == 0 ? 1 : exponent % 3 == 0 ? 2 : 3;
}

/// Clipped to the rectangle, left to right; nothing where it passes by (Liang and Barsky).
std::optional<QLineF> clipped(const QLineF &line, const QRectF &box)
{
    double begin = 0;
    double end = 1;
    const auto cut = [&](double step, double room) {
        if (step == 0)
            return room >= 0;
        const double at = room / step;
        step < 0 ? begin = std::max(begin, at) : end = std::min(end, at);
        return begin <= end;
    };
    const bool meets = cut(-line.dx(), line.x1() - box.left()) && cut(line.dx(), box.right() - line.x1())
        && cut(-line.dy(), line.y1() - box.top()) && cut(line.dy(), box.bottom() - line.y1());
    if (!meets)
        return {};
    return QLineF(line.pointAt(begin), line.pointAt(end));
}

/// The pieces that words of a width cover along a line's direction.
std::vector<QRectF> piecesOf(const QPointF &centre, const QPointF &direction, double width, double height)
{
    std::vector<QRectF> pieces;
    const int count = std::max(2, static_cast<int>(std::ceil(width / height)));
    for (int i = 0; i < count; ++i) {
        const QPointF at = centre + direction * (width * ((i + 0.5) / count - 0.5));
        pieces.emplace_back(at.x() - height / 2, at.y() - height / 2, height, height);
    }
    return pieces;
}

class Placer final {
public:
    explicit Placer(const GuideRoom &room)
        : m_room(room)
        , m_font(theme::font(room.fontPx * room.u))
    {
    }

    void putWords(GuidePlace &place, const Guide &guide)
    {
        for (const QString &text : {guide.label, guide.shortLabel}) {
            if (tryWords(place, text))
                return;
        }
    }

private:
    double u(double units) const { return units * m_room.u; }

    /// From the right end inwards, then from the left end.
    bool tryWords(GuidePlace &place, const QString &text)
    {
        const double width = textWidth(m_font, text) + 2 * u(kMargin);
        const double length = place.line.length();
        const QPointF direction(place.line.dx() / length, place.line.dy() / length);
        const double height = u(m_room.fontPx * 1.25);
        for (const bool fromRight : {true, false}) {
            for (int i = 0; i < kTries; ++i) {
                const double along = u(kEdge) + width / 2 + i * u(kStep);
                if (along + width / 2 > length)
                    break;
                const QPointF centre = fromRight ? place.line.p2() - direction * along : place.line.p1() + direction * along;
                std::vector<QRectF> pieces = piecesOf(centre, direction, width, height);
                if (!std::ranges::all_of(pieces, [this](const QRectF &piece) { return isFree(piece); }))
                    continue;
                place.text = text;
                place.centre = centre;
                place.angle = std::atan2(direction.y(), direction.x()) * 180 / 3.14159265358979323846;
                place.width = width;
                m_taken.insert(m_taken.end(), pieces.begin(), pieces.end());
                place.boxes = std::move(pieces);
                return true;
            }
        }
        return false;
    }

    bool isFree(const QRectF &box) const
    {
        const auto meets = [&](const QRectF &other) { return other.intersects(box); };
        if (!m_room.mapping.plot.adjusted(2, 2, -2, -2).contains(box) || std::ranges::any_of(m_taken, meets)
            || std::ranges::any_of(m_room.reserved, meets))
            return false;
        const QRectF wide = box.adjusted(-u(kMarkReach), -u(kMarkReach), u(kMarkReach), u(kMarkReach));
        return m_room.marks.size() > kMostMarks
            || std::ranges::none_of(m_room.marks, [&](const QPointF &mark) { return wide.contains(mark); });
    }

    const GuideRoom &m_room;
    QFont m_font;
    std::vector<QRectF> m_taken;
};

} // namespace

std::vector<std::size_t> chooseGuides(const std::vector<Guide> &guides, const Mapping &mapping, double u)
{
    std::vector<std::size_t> candidates(guides.size());
    for (std::size_t i = 0; i < candidates.size(); ++i)
        candidates[i] = i;
    std::ranges::stable_sort(candidates, {}, [&](std::size_t i) { return order(guides[i]); });
    const double gap = decadeGap(mapping);
    std::vector<std::size_t> chosen;
    for (const std::size_t i : candidates) {
        const double least = u * (guides[i].rank == 2 ? kFineGap : kGap);
        const bool clear = std::ranges::none_of(chosen, [&](std::size_t other) {
            return guides[other].kind == guides[i].kind && std::abs(std::log10(guides[i].value / guides[other].value)) * gap < least;
        });
        if (clear)
            chosen.push_back(i);
    }
    std::ranges::sort(chosen);
    return chosen;
}

std::vector<GuidePlace> placeGuides(const std::vector<Guide> &guides, const GuideRoom &room)
{
    std::vector<GuidePlace> places;
    for (const std::size_t i : chooseGuides(guides, room.mapping, room.u)) {
        const Guide &guide = guides[i];
        const QLineF whole(room.mapping.toPixel(guide.from.x, guide.from.y), room.mapping.toPixel(guide.to.x, guide.to.y));
        const std::optional<QLineF> line = clipped(whole, room.mapping.plot);
        if (line && line->length() >= room.u * kShortestLine)
            places.push_back({i, *line, {}, {}, 0, 0, {}});
    }
    Placer placer(room);
    for (const int rank : {0, 1, 2}) { // the rule that everybody knows gets its words first
        for (GuidePlace &place : places) {
            if (guides[place.guide].rank == rank)
                placer.putWords(place, guides[place.guide]);
        }
    }
    return places;
}

} // namespace dekade::figure
