#pragma once

#include "model/catalogue/catalogue.h"
#include "model/items/textorder.h"

#include <memory>
#include <span>

namespace dekade::items {

/// How well a model meets what was typed, best first.
enum class MatchKind { Exact, Prefix, WordStart, Inside };

struct SearchMatch {
    int row = 0; ///< in the order added; of a catalogue, in models()
    MatchKind kind = MatchKind::Inside;
    bool operator==(const SearchMatch &) const = default;
};

class SearchIndexBuilder;

/// Finds models while one types, a million in milliseconds: names, aliases, ids, families and makers, folded as by appendFolded. Immutable:
/// any thread may search.
///
/// Every typed word must occur, in part too; what a word holds beside letters and digits joins its parts (`gpt-4` is “gpt 4” together, a run of
/// Chinese characters likewise). One Latin letter is looked for at the beginning of words only. The order is: the name itself, then names and
/// aliases that begin so, then those where every word begins one, then any; within each the curated before the others, short names before long.
class SearchIndex final {
public:
    int size() const { return static_cast<int>(m_rows.size()); }
    /// At most `limit` matches, best first; none where no letter or digit was typed. Words beyond the twelfth, and characters beyond the 200th,
    /// are not looked at.
    std::vector<SearchMatch> search(QStringView words, int limit = 50) const;

private:
    friend class SearchIndexBuilder;
    friend class SearchRun;

    std::vector<quint32> m_rows; ///< by rank
    TextColumn m_texts; ///< by rank: the lines of a model, its name first
    std::vector<quint32> m_nameSizes; ///< by rank; grows within the curated and within the others
    std::size_t m_curated = 0; ///< ranks before it are curated
    TextColumn m_tokens; ///< sorted, a line feed before each
    /// Ranks by token: those of token t lie between m_ends[t − 1] and m_ends[t]. So all of a prefix lie together.
    std::vector<quint32> m_ranks;
    std::vector<quint32> m_ends;
    std::vector<quint32> m_firstRanks; ///< the same for the first words of names and aliases
    std::vector<quint32> m_firstEnds;
};

using SearchIndexPtr = std::shared_ptr<const SearchIndex>;

/// Everything a catalogue's models are called. About half a second for a million.
SearchIndexPtr searchIndexOf(const catalogue::Catalogue &catalogue);

} // namespace dekade::items
