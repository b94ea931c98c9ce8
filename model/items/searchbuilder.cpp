#include "model/items/searchbuilder.h"

#include "model/items/searchfold.h"

#include <algorithm>
#include <functional>

namespace dekade::items {

namespace {

constexpr quint32 kFirst = 1U << 31;
constexpr std::size_t kFirstSlots = 1U << 12;

template<typename Handle>
void forEachToken(std::string_view text, Handle handle)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        handle(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

/// Whether `lines` (a line feed between any two) holds `line` whole.
bool hasLine(std::string_view lines, std::string_view line)
{
    while (true) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        if (lines.substr(0, end) == line)
            return true;
        if (end == lines.size())
            return false;
        lines.remove_prefix(end + 1);
    }
}

} // namespace

quint32 TokenTable::numberOf(std::string_view token)
{
    if (m_tokens.size() * 2 >= m_slots.size())
        grow();
    const std::size_t hash = std::hash<std::string_view>()(token);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const quint32 number = m_slots[slot] - 1;
        if (m_hashes[number] == hash && m_tokens[number] == token)
            return number;
    }
    m_tokens.add(token);
    m_hashes.push_back(hash);
    m_slots[slot] = static_cast<quint32>(m_tokens.size());
    return m_slots[slot] - 1;
}

void TokenTable::grow()
{
    m_slots.assign(std::max(kFirstSlots, m_slots.size() * 4), 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t number = 0; number < m_hashes.size(); ++number) {
        std::size_t slot = m_hashes[number] & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<quint32>(number + 1);
    }
}

void SearchIndexBuilder::reserve(std::size_t models)
{
    m_texts.reserve(models, models * 48);
    m_nameSizes.reserve(models);
    m_curated.reserve(models);
    m_tokens.reserve(models * 8);
    m_tokenEnds.reserve(models);
}

int SearchIndexBuilder::share(const QStringList &texts)
{
    Shared shared;
    for (const QString &text : texts) {
        const std::string line = folded(text);
        if (line.empty())
            continue;
        shared.text += '\n' + line;
        forEachToken(line, [&](std::string_view token) { shared.tokens.push_back(m_table.numberOf(token)); });
    }
    m_shared.push_back(std::move(shared));
    return static_cast<int>(m_shared.size()) - 1;
}

/// A word that a model has twice counts once; as a first one if it is one.
void SearchIndexBuilder::addToken(quint32 token, bool first)
{
    const auto begin = m_tokens.begin() + static_cast<std::ptrdiff_t>(m_tokenEnds.empty() ? 0 : m_tokenEnds.back());
    const auto found = std::find_if(begin, m_tokens.end(), [token](quint32 each) { return (each & ~kFirst) == token; });
    if (found == m_tokens.end())
        m_tokens.push_back(token | (first ? kFirst : 0));
    else if (first)
        *found |= kFirst;
}

void SearchIndexBuilder::addTokens(std::string_view text, bool named)
{
    forEachToken(text, [&](std::string_view token) { addToken(m_table.numberOf(token), std::exchange(named, false)); });
}

void SearchIndexBuilder::add(std::span<const QStringView> names, std::span<const int> shared, bool curated)
{
    std::string &bytes = m_texts.bytes();
    const std::size_t begin = bytes.size();
    for (const QStringView name : names) {
        const std::size_t before = bytes.size();
        if (before > begin)
            bytes.push_back('\n');
        const std::size_t line = bytes.size();
        appendFolded(bytes, name);
        const std::string_view all(bytes);
        const bool known = before > begin && hasLine(all.substr(begin, before - begin), all.substr(line));
        if (line == bytes.size() || known)
            bytes.resize(before);
        else
            addTokens(all.substr(line), true);
        if (m_nameSizes.size() == m_tokenEnds.size())
            m_nameSizes.push_back(static_cast<quint32>(bytes.size() - begin));
    }
    m_nameSizes.resize(m_tokenEnds.size() + 1);
    for (const int number : shared) {
        const Shared &each = m_shared[static_cast<std::size_t>(number)];
        bytes += each.text;
        for (const quint32 token : each.tokens)
            addToken(token, false);
    }
    m_texts.end();
    m_curated.push_back(curated);
    m_tokenEnds.push_back(m_tokens.size());
}

/// Ranks are what hits are given in: the curated first, the shorter names first. Sorting by counting.
void SearchIndexBuilder::rank(SearchIndex &index) const
{
    const std::size_t count = m_texts.size();
    const quint32 longest = count == 0 ? 0 : *std::max_element(m_nameSizes.begin(), m_nameSizes.end());
    const auto classOf = [&](std::size_t row) { return (m_curated[row] ? 0 : longest + 1) + m_nameSizes[row]; };
    std::vector<quint32> next(2 * (static_cast<std::size_t>(longest) + 1) + 1, 0);
    for (std::size_t row = 0; row < count; ++row)
        ++next[classOf(row) + 1];
    for (std::size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    index.m_curated = next[longest + 1];
    index.m_rows.resize(count);
    for (std::size_t row = 0; row < count; ++row)
        index.m_rows[next[classOf(row)]++] = static_cast<quint32>(row);
    index.m_texts.reserve(count, m_texts.bytes().size());
    index.m_nameSizes.reserve(count);
    for (const quint32 row : index.m_rows) {
        index.m_texts.add(m_texts[row]);
        index.m_nameSizes.push_back(m_nameSizes[row]);
    }
}

/// Returns the place of each token among the sorted.
std::vector<quint32> SearchIndexBuilder::sortTokens(SearchIndex &index) const
{
    const TextColumn &tokens = m_table.tokens();
    std::vector<quint32> placeOf(tokens.size());
    index.m_tokens.reserve(tokens.size(), tokens.bytes().size() + tokens.size());
    for (const quint32 token : sortedOrder(tokens)) {
        placeOf[token] = static_cast<quint32>(index.m_tokens.size());
        index.m_tokens.bytes().push_back('\n');
        index.m_tokens.add(tokens[token]);
    }
    return placeOf;
}

void SearchIndexBuilder::post(SearchIndex &index, const std::vector<quint32> &placeOf, bool firstOnly) const
{
    std::vector<quint32> &ranks = firstOnly ? index.m_firstRanks : index.m_ranks;
    std::vector<quint32> &ends = firstOnly ? index.m_firstEnds : index.m_ends;
    ends.assign(placeOf.size(), 0);
    for (const quint32 token : m_tokens)
        ends[placeOf[token & ~kFirst]] += !firstOnly || (token & kFirst) != 0 ? 1 : 0;
    quint32 sum = 0;
    for (quint32 &end : ends) // to begin with, where the ranks of a token begin; filling moves it to their end
        end = std::exchange(sum, sum + end);
    ranks.resize(sum);
    for (std::size_t rank = 0; rank < index.m_rows.size(); ++rank) {
        const std::size_t row = index.m_rows[rank];
        for (std::size_t i = row == 0 ? 0 : m_tokenEnds[row - 1]; i < m_tokenEnds[row]; ++i) {
            if (!firstOnly || (m_tokens[i] & kFirst) != 0)
                ranks[ends[placeOf[m_tokens[i] & ~kFirst]]++] = static_cast<quint32>(rank);
        }
    }
}

SearchIndexPtr SearchIndexBuilder::build()
{
    auto index = std::make_shared<SearchIndex>();
    rank(*index);
    const std::vector<quint32> placeOf = sortTokens(*index);
    post(*index, placeOf, false);
    post(*index, placeOf, true);
    *this = SearchIndexBuilder();
    return index;
}

SearchIndexPtr searchIndexOf(const catalogue::Catalogue &catalogue)
{
    SearchIndexBuilder builder;
    builder.reserve(catalogue.models().size());
    QHash<catalogue::OrganizationId, int> makers;
    for (const catalogue::Organization &maker : catalogue.organizations())
        makers.insert(maker.id, builder.share({maker.name, maker.nameZh}));
    QHash<catalogue::FamilyId, int> families;
    for (const catalogue::Family &family : catalogue.families())
        families.insert(family.id, builder.share({family.name, family.nameZh}));
    std::vector<QStringView> names;
    for (const catalogue::Model &model : catalogue.models()) {
        names.assign({model.name, model.nameZh});
        names.insert(names.end(), model.aliases.begin(), model.aliases.end());
        names.push_back(model.key);
        const int shared[] = {families.value(model.family), makers.value(model.organization)};
        builder.add(names, shared, model.dataset == QLatin1String("curated"));
    }
    return builder.build();
}

} // namespace dekade::items
