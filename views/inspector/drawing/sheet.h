#pragma once

#include "views/inspector/drawing/sayer.h"

#include <QPolygonF>

namespace dekade::inspector {

/// Weights: 16 % of the part's tone, outlined in it.
inline constexpr double kTint = 0.16;

enum class Align { Left, Centre, Right };

/// How a line of text is set.
struct TextStyle {
    double px = 12;
    Strength strength = Strength::Plain;
    Tone tone = Tone::Ink; ///< numbers that differ are Ink
    Colour ground {Tone::Canvas};
    Align align = Align::Left;
};

/// How an area is filled and outlined.
struct AreaStyle {
    std::optional<Colour> fill;
    std::optional<Colour> outline;
    double outlineWidth = 1;
    double radius = 3;
    bool isDashed = false;
};

enum class WireEnd { Arrow, Plain };
/// Whether a vector is added to what a matrix gives.
enum class Bias { None, Added };
constexpr Bias biasIf(bool has) { return has ? Bias::Added : Bias::None; }
enum class WireLook { Solid, Dashed };
enum class Sign { Plus, Times, Sum, Sigma };

/// Where the pieces of a drawing are collected. All coordinates are px at unit 1; y grows downwards.
class Sheet final {
public:
    Sheet(DiagramLayout &layout, const Sayer &sayer)
        : m_layout(layout)
        , m_sayer(sayer)
    {
    }

    const Sayer &sayer() const { return m_sayer; }

    void area(const QRectF &rect, const AreaStyle &style);
    /// Small equal rectangles of one colour, and other things without text on them.
    void mark(const QPainterPath &path, const Colour &fill);
    void outlinedMark(const QPainterPath &path, const AreaStyle &style);
    /// A matrix as a trapezoid: from a side of `enters` px at the left to one of `leaves` px at the right, around the middle of `rect`.
    /// Its bias is a thin solid bar behind it, as long as that side.
    void matrix(const QRectF &rect, double enters, double leaves, Tone tone, Bias bias = Bias::None);
    /// A bias: a thin solid bar with its left edge at `left`.
    void bias(const QPointF &left, double length, Tone tone);
    /// A connection with round corners through `points`.
    void wire(std::initializer_list<QPointF> points, WireEnd end = WireEnd::Arrow, WireLook look = WireLook::Solid, Tone tone = Tone::Ink2);
    /// A thin line that joins heads.
    void thread(const QPainterPath &path, Tone tone);
    void dot(const QPointF &centre);
    /// A circle that joins wires.
    void node(const QPointF &centre, double radius, Sign sign);
    /// A norm on a wire, without words: a narrow capsule.
    void capsule(const QPointF &centre);

    /// The longest of `choices` that fits into `width` px at `anchor`, which is the baseline's start, middle or end.
    void text(const std::vector<Sentence> &choices, const QPointF &anchor, double width, const TextStyle &style);
    void text(const Sentence &sentence, const QPointF &anchor, double width, const TextStyle &style);

    void hit(const QRectF &rect, architecture::Part part);
    void hit(const QRectF &rect, std::size_t layer);

private:
    DiagramLayout &m_layout;
    const Sayer &m_sayer;
};

/// The height of a matrix's side: 0.28 × √width px, at least 4 and at most `most`; one scale for all columns. 4,096 → 17.9.
double sideOf(std::int64_t width, double most = 40);

} // namespace dekade::inspector
