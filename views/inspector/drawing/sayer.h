#pragma once

#include "views/inspector/drawing/sentence.h"

#include <initializer_list>

namespace dekade::inspector {

/// Says things in the language of the drawing, marking the numbers that differ. Holds the options by reference; lives while a layout is
/// made.
class Sayer final {
public:
    explicit Sayer(const DiagramOptions &options)
        : m_options(options)
    {
    }

    /// A phrase of context "Figure" with %1, %2, … filled by `pieces`, wherever the translation puts them.
    Sentence say(const char *source, std::initializer_list<Piece> pieces = {}) const;
    /// A phrase without numbers.
    QString word(const char *source) const { return m_options.phrases.text(source); }

    /// A whole number with thousands separated, which speaks of these dimensions.
    Piece number(std::int64_t value, std::initializer_list<architecture::Dimension> dimensions = {}) const;
    /// Words that stand where a number could.
    static Piece plain(const QString &text) { return {text, {}, false}; }

    bool differs(architecture::Dimension dimension) const { return m_options.differing.contains(dimension); }

private:
    const DiagramOptions &m_options;
};

} // namespace dekade::inspector
