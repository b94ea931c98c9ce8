#include "views/inspector/drawing/sentence.h"

#include "views/figure/shapedtext.h"

#include <numeric>

namespace dekade::inspector {

namespace {

bool isHan(QChar c) { return c.unicode() >= 0x2e80; }

/// What holds together the numbers beside it, as in 2 × 8 × 128.
bool isOperator(QChar c) { return c == QChar(0x00d7) || c == QChar(0x2192) || c == QLatin1Char('+'); }

/// A sentence as plain characters that know their piece.
struct Characters {
    const Sentence &sentence;
    QString text;
    std::vector<std::size_t> owner; ///< of each character: index of its piece

    explicit Characters(const Sentence &pieces)
        : sentence(pieces)
    {
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            text += pieces[i].text;
            owner.resize(static_cast<std::size_t>(text.size()), i);
        }
    }

    /// Whether a line may end before character `i`, 0 < i < size.
    bool mayBreakBefore(qsizetype i) const
    {
        const QChar before = text.at(i - 1);
        const QChar after = text.at(i);
        const std::size_t piece = owner[static_cast<std::size_t>(i)];
        if (piece == owner[static_cast<std::size_t>(i - 1)] && !sentence[piece].dimensions.empty())
            return false;
        if (before == QLatin1Char(' '))
            return after != QLatin1Char(' ') && !isOperator(after) && (i < 2 || !isOperator(text.at(i - 2)));
        return isHan(before) && isHan(after) && !after.isPunct();
    }

    /// The pieces of characters `from` to `to`, half open, without blanks at the start.
    Sentence slice(qsizetype from, qsizetype to) const
    {
        while (from < to && text.at(from) == QLatin1Char(' '))
            ++from;
        Sentence part;
        for (qsizetype start = from; start < to;) {
            const std::size_t piece = owner[static_cast<std::size_t>(start)];
            qsizetype end = start;
            while (end < to && owner[static_cast<std::size_t>(end)] == piece)
                ++end;
            part.push_back({text.mid(start, end - start), sentence[piece].dimensions, sentence[piece].differs});
            start = end;
        }
        return part;
    }
};

} // namespace

theme::Weight weightOf(const Piece &piece, Strength strength)
{
    return strength == Strength::Strong || piece.differs ? theme::Weight::SemiBold : theme::Weight::Regular;
}

double widthOf(const Sentence &sentence, double px, Strength strength)
{
    return std::accumulate(sentence.begin(), sentence.end(), 0.0, [&](double width, const Piece &piece) {
        return width + figure::shapedWidth(theme::font(px, weightOf(piece, strength)), piece.text);
    });
}

const Sentence &fitting(const std::vector<Sentence> &choices, double px, Strength strength, double width)
{
    for (const Sentence &choice : choices)
        if (widthOf(choice, px, strength) <= width)
            return choice;
    return choices.back();
}

std::vector<Sentence> wrapped(const Sentence &sentence, double px, double width)
{
    const Characters characters(sentence);
    std::vector<Sentence> lines;
    qsizetype start = 0;
    qsizetype lastBreak = 0;
    for (qsizetype i = 1; i <= characters.text.size(); ++i) {
        const bool isEnd = i == characters.text.size();
        if (!isEnd && !characters.mayBreakBefore(i))
            continue;
        if (lastBreak > start && widthOf(characters.slice(start, i), px, Strength::Plain) > width) {
            lines.push_back(characters.slice(start, lastBreak));
            start = lastBreak;
        }
        lastBreak = i;
    }
    lines.push_back(characters.slice(start, characters.text.size()));
    return lines;
}

Sentence joined(Sentence first, const Sentence &second)
{
    if (first.empty() || second.empty())
        return first.empty() ? second : first;
    if (!isHan(first.back().text.back()))
        first.push_back({QStringLiteral(" "), {}, false});
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace dekade::inspector
