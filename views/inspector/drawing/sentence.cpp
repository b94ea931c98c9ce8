#include "views/inspector/drawing/sentence.h"

#include "views/figure/shapedtext.h"

#include <numeric>

namespace dekade::inspector {

namespace {

bool isHan(QChar c) { return c.unicode() >= 0x2e80; }

/// The piece cut where a line may end; what cannot be broken stays whole.
std::vector<Piece> words(const Piece &piece)
{
    std::vector<Piece> list;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= piece.text.size(); ++i) {
        const bool isEnd = i == piece.text.size();
        const bool mayBreak = !isEnd && piece.dimensions.empty()
            && (piece.text.at(i - 1) == QLatin1Char(' ')
                || (isHan(piece.text.at(i)) && !piece.text.at(i).isPunct() && isHan(piece.text.at(i - 1))));
        if (!isEnd && !mayBreak)
            continue;
        list.push_back({piece.text.mid(start, i - start), piece.dimensions, piece.differs});
        start = i;
    }
    return list;
}

bool endsInBlank(const Sentence &line)
{
    return line.empty() || line.back().text.endsWith(QLatin1Char(' ')) || isHan(line.back().text.back());
}

/// Adds a word to a line; words of one kind become one piece again.
void append(Sentence &line, Piece word)
{
    if (line.empty())
        while (word.text.startsWith(QLatin1Char(' ')))
            word.text.remove(0, 1);
    if (!line.empty() && line.back().dimensions.empty() && word.dimensions.empty())
        line.back().text += word.text;
    else if (!word.text.isEmpty())
        line.push_back(std::move(word));
}

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
    std::vector<Sentence> lines(1);
    Sentence pending; // what may not be parted from the next word
    const auto place = [&] {
        Sentence longer = lines.back();
        for (const Piece &piece : pending)
            append(longer, piece);
        if (!lines.back().empty() && widthOf(longer, px, Strength::Plain) > width) {
            lines.emplace_back();
            for (const Piece &piece : pending)
                append(lines.back(), piece);
        } else {
            lines.back() = longer;
        }
        pending.clear();
    };
    for (const Piece &piece : sentence) {
        for (const Piece &word : words(piece)) {
            if (!pending.empty() && (endsInBlank(pending) || word.text.startsWith(QLatin1Char(' '))))
                place();
            pending.push_back(word);
        }
    }
    place();
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
