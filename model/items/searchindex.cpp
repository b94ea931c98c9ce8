#include "model/items/searchindex.h"

#include "model/items/rankset.h"
#include "model/items/searchfold.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cstring>

namespace dekade::items {

namespace {

constexpr qsizetype kLongestWords = 200;
constexpr std::size_t kMostPieces = 12;
/// Texts looked at for one class of matches; reached only where very many have all the words and hardly any has them together.
constexpr int kMostTexts = 40000;
/// Below so many candidates it is quicker to read their texts than to collect who has the next word.
constexpr std::size_t kFewCandidates = 20000;
constexpr std::size_t kShortestInside = 2; ///< bytes

/// Where a word occurs in a text from a place on, npos where it does not; memmem is several times faster than std::string::find.
std::size_t placeOf(std::string_view text, std::string_view word, std::size_t from = 0)
{
    if (from >= text.size())
        return std::string_view::npos;
    const void *found = memmem(text.data() + from, text.size() - from, word.data(), word.size());
    return found ? static_cast<std::size_t>(static_cast<const char *>(found) - text.data()) : std::string_view::npos;
}

bool beginsWord(std::string_view text, std::size_t place) { return place == 0 || text[place - 1] == ' ' || text[place - 1] == '\n'; }

bool occurs(std::string_view text, std::string_view word, bool atWordStart)
{
    for (std::size_t place = placeOf(text, word); place != std::string_view::npos; place = placeOf(text, word, place + 1)) {
        if (!atWordStart || beginsWord(text, place))
            return true;
    }
    return false;
}

std::vector<std::string> splitAt(const std::string &text, char at)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(at, begin), text.size());
        if (end > begin)
            parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

} // namespace

/// One search: what is looked for, and what has been found so far.
class SearchRun final {
public:
    SearchRun(const SearchIndex &index, QStringView words, int limit);
    std::vector<SearchMatch> run();

private:
    using TokenRange = std::pair<std::size_t, std::size_t>;

    TokenRange tokensBeginningWith(std::string_view piece) const;
    std::string_view textOf(quint32 rank) const { return m_index.m_texts[rank]; }
    bool isFull() const { return m_found.size() >= m_limit; }
    void take(quint32 rank, MatchKind kind);
    bool hasJoined(quint32 rank, bool atWordStart) const;
    RankSet starters() const;
    RankSet holders(const std::string &piece) const;
    void insertHolders(RankSet &set, const std::string &piece) const;
    void takeExact(const RankSet &beginning);
    void takePrefix(const RankSet &beginning);
    void takeStarts(const RankSet &starts);
    void takeInside();

    const SearchIndex &m_index;
    std::size_t m_limit;
    std::string m_all; ///< everything typed, folded
    std::vector<std::string> m_pieces; ///< each at most once
    std::vector<std::string> m_joined; ///< typed words of several pieces
    std::vector<SearchMatch> m_found;
    RankSet m_taken;
};

SearchRun::SearchRun(const SearchIndex &index, QStringView words, int limit)
    : m_index(index)
    , m_limit(static_cast<std::size_t>(std::max(limit, 0)))
    , m_taken(index.m_rows.size())
{
    const QString typed = words.left(kLongestWords).toString().simplified();
    m_all = folded(typed);
    for (const QString &word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const std::string text = folded(word);
        const std::vector<std::string> pieces = splitAt(text, ' ');
        if (pieces.size() > 1)
            m_joined.push_back(text);
        for (const std::string &piece : pieces) {
            if (m_pieces.size() < kMostPieces && std::find(m_pieces.begin(), m_pieces.end(), piece) == m_pieces.end())
                m_pieces.push_back(piece);
        }
    }
}

SearchRun::TokenRange SearchRun::tokensBeginningWith(std::string_view piece) const
{
    const TextColumn &tokens = m_index.m_tokens;
    const auto firstNot = [&](auto isBefore) {
        std::size_t low = 0;
        for (std::size_t high = tokens.size(); low < high;) {
            const std::size_t middle = (low + high) / 2;
            if (isBefore(tokens[middle].substr(1)))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    return {firstNot([&](std::string_view token) { return token < piece; }),
        firstNot([&](std::string_view token) { return token.substr(0, piece.size()) <= piece; })};
}

namespace {

std::span<const quint32> slice(const std::vector<quint32> &ranks, const std::vector<quint32> &ends, std::pair<std::size_t, std::size_t> tokens)
{
    if (tokens.first == tokens.second)
        return {};
    const std::size_t begin = tokens.first == 0 ? 0 : ends[tokens.first - 1];
    return std::span(ranks).subspan(begin, ends[tokens.second - 1] - begin);
}

} // namespace

void SearchRun::take(quint32 rank, MatchKind kind)
{
    if (isFull() || m_taken.contains(rank))
        return;
    m_taken.insert(rank);
    m_found.push_back({static_cast<int>(m_index.m_rows[rank]), kind});
}

bool SearchRun::hasJoined(quint32 rank, bool atWordStart) const
{
    return std::all_of(m_joined.begin(), m_joined.end(), [&](const std::string &word) { return occurs(textOf(rank), word, atWordStart); });
}

/// Who has every piece at the beginning of a word.
RankSet SearchRun::starters() const
{
    RankSet set(m_index.m_rows.size());
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const std::span<const quint32> ranks = slice(m_index.m_ranks, m_index.m_ends, tokensBeginningWith(m_pieces[i]));
        if (i == 0) {
            set.insert(ranks);
            continue;
        }
        RankSet common(m_index.m_rows.size());
        for (const quint32 rank : ranks) {
            if (set.contains(rank))
                common.insert(rank);
        }
        set = std::move(common);
    }
    return set;
}

void SearchRun::takeExact(const RankSet &beginning)
{
    const auto sizes = m_index.m_nameSizes.begin();
    const auto curatedEnd = sizes + static_cast<std::ptrdiff_t>(m_index.m_curated);
    const auto takeAmong = [&](auto begin, auto end) {
        const auto [first, last] = std::equal_range(begin, end, static_cast<quint32>(m_all.size()));
        int looked = 0;
        beginning.forEach(static_cast<std::size_t>(first - sizes), static_cast<std::size_t>(last - sizes), [&](quint32 rank) {
            if (textOf(rank).substr(0, m_all.size()) == m_all)
                take(rank, MatchKind::Exact);
            return !isFull() && ++looked < kMostTexts;
        });
    };
    takeAmong(sizes, curatedEnd);
    takeAmong(curatedEnd, m_index.m_nameSizes.end());
}

void SearchRun::takePrefix(const RankSet &beginning)
{
    const std::string asLine = '\n' + m_all;
    int looked = 0;
    beginning.forEach(0, m_index.m_rows.size(), [&](quint32 rank) {
        // Of a single word it is known already that a name or an alias begins with it.
        if (m_all == m_pieces.front() || textOf(rank).starts_with(m_all) || placeOf(textOf(rank), asLine) != std::string_view::npos)
            take(rank, MatchKind::Prefix);
        return !isFull() && ++looked < kMostTexts;
    });
}

void SearchRun::takeStarts(const RankSet &starts)
{
    int looked = 0;
    starts.forEach(0, m_index.m_rows.size(), [&](quint32 rank) {
        if (m_joined.empty() || hasJoined(rank, true))
            take(rank, MatchKind::WordStart);
        return !isFull() && ++looked < kMostTexts;
    });
}

/// Adds who has a piece anywhere: a token that has it inside is found in the text of all tokens, and brings everybody who has that token.
void SearchRun::insertHolders(RankSet &set, const std::string &piece) const
{
    set.insert(slice(m_index.m_ranks, m_index.m_ends, tokensBeginningWith(piece)));
    if (piece.size() < kShortestInside)
        return;
    const TextColumn &tokens = m_index.m_tokens;
    std::size_t token = 0;
    for (std::size_t place = placeOf(tokens.bytes(), piece); place != std::string_view::npos;) {
        std::size_t step = 1; // hits ascend: the token is looked for near the last one, in doubling steps
        while (token + step < tokens.size() && tokens.beginOf(token + step) <= place) {
            token += step;
            step *= 2;
        }
        for (; step > 0; step /= 2) {
            if (token + step < tokens.size() && tokens.beginOf(token + step) <= place)
                token += step;
        }
        set.insert(slice(m_index.m_ranks, m_index.m_ends, {token, token + 1}));
        place = placeOf(tokens.bytes(), piece, tokens.endOf(token));
    }
}

RankSet SearchRun::holders(const std::string &piece) const
{
    RankSet set(m_index.m_rows.size());
    insertHolders(set, piece);
    return set;
}

/// The longest piece is the rarest as a rule; once few have the pieces so far, their texts are read for the others.
void SearchRun::takeInside()
{
    std::vector<std::string> pieces = m_pieces;
    std::stable_sort(pieces.begin(), pieces.end(), [](const std::string &a, const std::string &b) { return a.size() > b.size(); });
    RankSet set = holders(pieces.front());
    std::size_t next = 1;
    for (; next < pieces.size() && set.count() > kFewCandidates; ++next)
        set.keepCommon(holders(pieces[next]));
    int looked = 0;
    set.forEach(0, m_index.m_rows.size(), [&](quint32 rank) {
        const bool all = std::all_of(pieces.begin() + static_cast<std::ptrdiff_t>(next), pieces.end(),
            [&](const std::string &piece) { return occurs(textOf(rank), piece, piece.size() < kShortestInside); });
        if (all && hasJoined(rank, false))
            take(rank, MatchKind::Inside);
        return !isFull() && ++looked < kMostTexts;
    });
}

std::vector<SearchMatch> SearchRun::run()
{
    if (m_pieces.empty() || m_limit == 0)
        return {};
    const RankSet starts = starters();
    RankSet beginning(m_index.m_rows.size());
    beginning.insert(slice(m_index.m_firstRanks, m_index.m_firstEnds, tokensBeginningWith(m_pieces.front())));
    beginning.keepCommon(starts);
    takeExact(beginning);
    takePrefix(beginning);
    if (!isFull())
        takeStarts(starts);
    if (!isFull())
        takeInside();
    return std::move(m_found);
}

std::vector<SearchMatch> SearchIndex::search(QStringView words, int limit) const { return SearchRun(*this, words, limit).run(); }

} // namespace dekade::items
