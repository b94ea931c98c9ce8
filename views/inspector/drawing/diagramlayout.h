#pragma once

#include "model/architecture/dimension.h"
#include "model/architecture/part.h"
#include "model/base/phrases.h"
#include "views/theme/fonts.h"
#include "views/theme/theme.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace dekade::inspector {

/// What a colour of the drawing stands for; a theme says what it looks like. The parts keep theirs in strip, ledger and waterfall.
enum class Tone { Canvas, Panel, Ink, Ink2, Rule, Accent, Attention, Routed, Dense, Router, Embedding, Shared, Cache };

/// A tone, or a share of it mixed into a ground: weights are 16 % of their part's tone.
struct Colour {
    Tone tone = Tone::Ink;
    double share = 1; ///< 0 to 1
    Tone ground = Tone::Canvas;

    bool operator==(const Colour &) const = default;
};

/// How strong the chip behind a number that differs is: 14 % of the accent, in dark themes 22 %. A share of its own because it depends on
/// the theme.
inline constexpr double kChipShare = -1;

Tone toneOf(architecture::Part part);
QColor colourOf(const theme::Theme &theme, const Colour &colour);

/// A filled or outlined area, or a wire.
struct Shape {
    enum class Kind {
        Area, ///< text may stand on it
        Mark, ///< cells, bars, arrowheads: no text stands on it
        Wire, ///< a connection: no text lies under it
    };
    Kind kind = Kind::Area;
    QPainterPath path; ///< px
    std::optional<Colour> fill;
    std::optional<Colour> outline;
    double outlineWidth = 1;
    bool isDashed = false;
};

/// A piece of a line of text with where it starts.
struct TextRun {
    double x = 0; ///< px
    QString text;
    theme::Weight weight = theme::Weight::Regular;
    Colour colour;
};

/// One line of text.
struct TextLine {
    double baseline = 0;
    double px = 12;
    std::vector<TextRun> runs;
    QRectF rect; ///< what its letters cover
    QRectF room; ///< where it must stay
    Colour ground; ///< what it stands on
    bool isCut = false; ///< it did not fit and lost its end

    QString text() const;
};

/// What is under a point.
struct HitArea {
    QRectF rect;
    std::optional<architecture::Part> part;
    std::optional<architecture::Dimension> dimension;
    std::optional<std::size_t> layer; ///< a cell of the strip, from 0
};

/// One model as a drawing: all places, no colours yet. A value, in px of its own that `unit` scales when it is painted.
struct DiagramLayout {
    QSizeF size; ///< painted, that is times `unit`
    double unit = 1;
    std::size_t drawnLayer = 0;
    std::vector<Shape> shapes; ///< from back to front, all behind the texts
    std::vector<TextLine> texts;
    std::vector<HitArea> areas; ///< from back to front

    /// The foremost area under a painted point that knows its part, dimension or layer; nullptr for none.
    const HitArea *hit(const QPointF &point) const;
};

enum class CardHeights {
    Even, ///< the inside of a block is drawn
    ByShare, ///< embedding, attention, feed-forward and head as tall as their parameters; insides fold to titles
};

/// px at unit 1 that every word needs; a narrower place is drawn with a smaller unit.
inline constexpr double kLeastDiagram = 328;

struct DiagramOptions {
    double width = 764; ///< px, painted; from kLeastDiagram × unit up
    double unit = 1; ///< 1 on the screen, 1.25 in figures: text, lines and all
    std::optional<std::size_t> layer; ///< whose inside is drawn; without, the middle one of the commonest kind
    CardHeights heights = CardHeights::Even;
    std::set<architecture::Dimension> differing; ///< their numbers get a chip
    base::Phrases phrases = base::Phrases();
};

} // namespace dekade::inspector
