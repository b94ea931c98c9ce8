#pragma once

#include "views/inspector/drawing/sheet.h"

namespace dekade::inspector {

/// Where the sum of a sublayer leaves its card.
enum class Exit { Above, Below };

/// The place of a card and of the two wires that join it to the residual stream.
struct CardFrame {
    QRectF rect;
    double tapX = 0; ///< the wire that enters through the top edge
    double outX = 0; ///< the wire that leaves
    Exit exit = Exit::Above;

    double left() const { return rect.left(); }
    double right() const { return rect.right(); }
    double y(double below) const { return rect.top() + below; } ///< `below` px under the top edge
    /// Where sentences at the foot of the card must end.
    double textRight() const { return exit == Exit::Below ? outX - 10 : rect.right() - 10; }
    QPointF exitPoint() const { return {outX, exit == Exit::Above ? rect.top() : rect.bottom()}; }
};

/// Lines of sentences that fit at the foot of a card: one each, two in narrow cards.
inline constexpr double kCardHeight = 268;
inline constexpr double kNarrowCardHeight = 300;
inline constexpr double kNarrowCard = 370; ///< px, below which cards are the taller ones
constexpr double cardHeight(double width) { return width < kNarrowCard ? kNarrowCardHeight : kCardHeight; }

/// The empty card: a 3 px top edge in the tone of its part.
void drawCard(Sheet &sheet, const CardFrame &frame, Tone tone);

/// Wires from the tap over a bus at the left into each of `rows` (y), arrows at `x`.
void drawBus(Sheet &sheet, const CardFrame &frame, double x, const std::vector<double> &rows);

/// The wire from `from` to where the sublayer leaves the card.
void drawExit(Sheet &sheet, const CardFrame &frame, const QPointF &from);

/// A matrix with its name inside where it is high enough, else above.
void drawNamedMatrix(Sheet &sheet, const QRectF &rect, double enters, double leaves, Tone tone, const QString &name, Bias bias = Bias::None);

/// Two statements from y on: the first behind a key of `indent` px. Each takes the longest choice that its lines hold.
void drawStatements(
    Sheet &sheet, const CardFrame &frame, double y, double indent, const std::vector<Sentence> &first, const std::vector<Sentence> &second);

} // namespace dekade::inspector
