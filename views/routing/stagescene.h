#pragma once

#include "views/theme/fonts.h"

#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

namespace dekade::routing {

/// What a colour is for; the theme says which it is.
enum class Tint {
    Canvas,
    Ink,
    Quiet,
    Soft,
    Faint,
    Rule,
    Panel,
    Track,
    Accent,
    OnAccent,
    LitColumn,
    LitBox,
    Dropped,
    Second,
    Third,
    Fourth,
};
enum class MarkShape { Circle, Triangle, Square, Diamond };
enum class Dash { Solid, Dashed };

/// A rectangle with round corners: filled, outlined or both.
struct Box {
    QRectF rect;
    double radius = 0;
    std::optional<Tint> fill = {};
    std::optional<Tint> line = {};
    double lineWidth = 1;
    Dash dash = Dash::Solid;
    bool hatched = false; ///< in the line's colour
    double opacity = 1;
    bool operator==(const Box &) const = default;
};

/// A line, or a curve with two control points.
struct Stroke {
    QPointF from, to;
    std::optional<std::pair<QPointF, QPointF>> control = {};
    Tint tint = Tint::Rule;
    double width = 1;
    Dash dash = Dash::Solid;
    bool arrow = false; ///< at `to`
    double opacity = 1;
    bool operator==(const Stroke &) const = default;
};

/// One line of text, from the left end of its baseline. `width` is what it takes.
struct Words {
    QPointF baseline;
    QString text;
    double px = 12;
    theme::Weight weight = theme::Weight::Regular;
    Tint tint = Tint::Ink;
    double width = 0;
    double opacity = 1;
    bool operator==(const Words &) const = default;
    /// From cap height to descender.
    QRectF bounds() const { return {baseline.x(), baseline.y() - 0.74 * px, width, 0.96 * px}; }
};

/// A marker of a token.
struct Mark {
    QPointF at;
    double size = 10; ///< px across
    MarkShape shape = MarkShape::Circle;
    Tint tint = Tint::Accent;
    bool hollow = false;
    double opacity = 1;
    bool operator==(const Mark &) const = default;
};

/// Many rectangles or many markers of one look: drawn in one go.
struct Tiles {
    std::vector<QRectF> rects;
    Tint tint = Tint::Soft;
    double opacity = 1;
    bool operator==(const Tiles &) const = default;
};
struct Swarm {
    std::vector<QPointF> at;
    double size = 6;
    MarkShape shape = MarkShape::Circle;
    Tint tint = Tint::Soft;
    bool operator==(const Swarm &) const = default;
};

struct Area {
    QPolygonF outline;
    std::optional<Tint> fill = {};
    std::optional<Tint> line = {};
    double opacity = 1;
    bool operator==(const Area &) const = default;
};

using SceneItem = std::variant<Box, Stroke, Words, Mark, Tiles, Swarm, Area>;

/// What a click on a place means.
struct HotSpot {
    enum class Kind { Token, Stage, Lane, Load } kind = Kind::Token;
    int index = 0;
    QRectF area;
    QString name; ///< for a tool tip and a screen reader
    bool operator==(const HotSpot &) const = default;
};

/// One frame as a list of things to draw, from back to front, in the px of a page. A plain value: equal frames compare equal.
struct StageScene {
    QSizeF page;
    std::vector<SceneItem> items;
    std::vector<HotSpot> spots;
    QString spoken; ///< the frame in a few sentences, for a screen reader and for a figure's description
    bool operator==(const StageScene &) const = default;
};

} // namespace dekade::routing
