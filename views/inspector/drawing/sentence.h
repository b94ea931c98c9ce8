#pragma once

#include "views/inspector/drawing/diagramlayout.h"

namespace dekade::inspector {

/// A piece of a sentence: words, or a number that belongs to dimensions of the model.
struct Piece {
    QString text;
    std::vector<architecture::Dimension> dimensions; ///< of a number: what it speaks of
    bool differs = false; ///< it stands on a chip

    bool operator==(const Piece &) const = default;
};

/// Words and numbers of one line, before it has a place.
using Sentence = std::vector<Piece>;

enum class Strength { Plain, Strong };

/// Weight of a piece in a sentence of this strength: numbers that differ are 600.
theme::Weight weightOf(const Piece &piece, Strength strength);

/// px that the sentence takes.
double widthOf(const Sentence &sentence, double px, Strength strength);

/// The first of `choices`, from the longest to the shortest, that fits into `width` px; the last where none does.
const Sentence &fitting(const std::vector<Sentence> &choices, double px, Strength strength, double width);

/// Breaks a sentence to lines of at most `width` px, at blanks and between Chinese characters; numbers and products stay whole.
std::vector<Sentence> wrapped(const Sentence &sentence, double px, double width);

/// Two sentences as one line.
Sentence joined(Sentence first, const Sentence &second);

} // namespace dekade::inspector
