#pragma once

#include "model/items/searchindex.h"

namespace dekade::items {

/// Words by number, in the order first met.
class TokenTable final {
public:
    quint32 numberOf(std::string_view token);
    const TextColumn &tokens() const { return m_tokens; }

private:
    void grow();

    TextColumn m_tokens;
    std::vector<std::size_t> m_hashes;
    std::vector<quint32> m_slots; ///< number + 1, 0 for a free one; a power of two, at most half full
};

/// Takes models one by one and makes an index of them.
class SearchIndexBuilder final {
public:
    void reserve(std::size_t models);
    /// Texts that many models share (a maker with its names); returns the number to add models with.
    int share(const QStringList &texts);
    /// @param names its name, then aliases; empty ones are left out. @param shared numbers from share().
    void add(std::span<const QStringView> names, std::span<const int> shared, bool curated);
    /// Uses the builder up.
    SearchIndexPtr build();

private:
    struct Shared {
        std::string text; ///< folded lines, a line feed before each
        std::vector<quint32> tokens;
    };
    void addToken(quint32 token, bool first);
    void addTokens(std::string_view text, bool named);
    void rank(SearchIndex &index) const;
    std::vector<quint32> sortTokens(SearchIndex &index) const;
    void post(SearchIndex &index, const std::vector<quint32> &placeOf, bool firstOnly) const;

    TokenTable m_table;
    std::vector<Shared> m_shared;
    TextColumn m_texts;
    std::vector<quint32> m_nameSizes;
    std::vector<bool> m_curated;
    std::vector<quint32> m_tokens; ///< of all models, a bit for the first of a name
    std::vector<std::size_t> m_tokenEnds;
};

} // namespace dekade::items
