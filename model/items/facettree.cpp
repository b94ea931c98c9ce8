#include "model/items/facettree.h"

#include "model/catalogue/shownname.h"
#include "model/items/words.h"

#include <QSet>

#include <algorithm>

namespace dekade::items {

using namespace catalogue;

namespace {

bool isDrawnInFull(const Model &model, const state::ViewState &state)
{
    return state::showingOf(state, model.dataset) == state::Showing::Full;
}

/// A value before it has a place: the most frequent come first.
struct Candidate {
    QString value;
    QString label;
    QStringList names;
    int models = 0;
};

class Builder final {
public:
    Builder(const Catalogue &catalogue, const state::ViewState &state, QLocale::Language language)
        : m_catalogue(catalogue)
        , m_language(language)
    {
        for (const Model &model : catalogue.models()) {
            if (isDrawnInFull(model, state))
                m_models.push_back(&model);
        }
    }

    FacetTree build(const QStringList &keyMakers)
    {
        addMakers(addFacet(FilterKey::Organization, Words::tr("Made by")), keyMakers);
        addKinds(addFacet(FilterKey::DenseOrMoe, Words::tr("Kind")));
        const int basis = addFacet(FilterKey::Basis, Words::tr("Basis of the size"));
        for (const Basis one : {Basis::Reported, Basis::Computed, Basis::Estimated, Basis::Undisclosed})
            addValue(basis, basis, {keyOf(one), Words::of(one), {}});
        addAll(addFacet(FilterKey::Family, Words::tr("Family")), families());
        addAll(addFacet(FilterKey::Openness, Words::tr("Openness")), opennesses());
        const int claims = addFacet(FilterKey::Disagree, Words::tr("Claims"));
        addValue(claims, claims, {QStringLiteral("true"), Words::tr("Disagree"), {}});
        addValue(claims, claims, {QStringLiteral("false"), Words::tr("Agree"), {}});
        if (const std::vector<Candidate> sets = datasets(); sets.size() > 1)
            addAll(addFacet(FilterKey::Dataset, Words::tr("Data set")), sets);
        findDisagreeing();
        return std::move(m_tree);
    }

private:
    int add(FacetNode node)
    {
        const int index = static_cast<int>(m_tree.nodes.size());
        std::vector<int> &siblings = node.parent < 0 ? m_tree.facets : m_tree.nodes[static_cast<std::size_t>(node.parent)].children;
        node.row = static_cast<int>(siblings.size());
        siblings.push_back(index);
        m_tree.nodes.push_back(std::move(node));
        return index;
    }

    int addFacet(FilterKey key, const QString &label)
    {
        FacetNode node;
        node.kind = FacetNodeKind::Facet;
        node.key = key;
        node.label = label;
        return add(std::move(node));
    }

    void addValue(int facet, int parent, const Candidate &candidate)
    {
        FacetNode node;
        node.key = m_tree.nodes[static_cast<std::size_t>(facet)].key;
        node.parent = parent;
        node.value = candidate.value;
        node.label = candidate.label;
        node.names = candidate.names;
        add(std::move(node));
    }

    void addAll(int facet, const std::vector<Candidate> &candidates)
    {
        for (const Candidate &candidate : candidates)
            addValue(facet, facet, candidate);
    }

    void addKinds(int facet)
    {
        for (const Density density : {Density::Dense, Density::Moe, Density::Undisclosed}) {
            const bool any = std::ranges::any_of(m_models, [&](const Model *model) { return model->density == density; });
            if (any || density != Density::Undisclosed)
                addValue(facet, facet, {keyOf(density), Words::of(density), {}});
        }
    }

    void addMakers(int facet, const QStringList &keyMakers)
    {
        std::vector<Candidate> rest = makers();
        std::vector<Candidate> named;
        for (const QString &name : keyMakers) {
            const auto found = std::ranges::find_if(rest, [&](const Candidate &maker) { return maker.names.contains(name); });
            if (found == rest.end())
                continue;
            named.push_back(*found);
            rest.erase(found);
        }
        addAll(facet, named);
        int parent = facet;
        if (!named.empty() && rest.size() > 1) {
            FacetNode group;
            group.kind = FacetNodeKind::Group;
            group.key = FilterKey::Organization;
            group.parent = facet;
            group.label = Words::tr("%1 other makers").arg(rest.size());
            parent = add(std::move(group));
        }
        for (const Candidate &maker : rest)
            addValue(facet, parent, maker);
    }

    static std::vector<Candidate> sorted(std::vector<Candidate> candidates)
    {
        std::erase_if(candidates, [](const Candidate &candidate) { return candidate.models == 0; });
        std::ranges::stable_sort(candidates, [](const Candidate &a, const Candidate &b) {
            return a.models != b.models ? a.models > b.models : a.label.compare(b.label, Qt::CaseInsensitive) < 0;
        });
        return candidates;
    }

    std::vector<Candidate> makers() const
    {
        QHash<OrganizationId, int> counts;
        for (const Model *model : m_models)
            ++counts[model->organization];
        std::vector<Candidate> list;
        for (const Organization &maker : m_catalogue.organizations()) {
            QStringList names {maker.name};
            if (!maker.nameZh.isEmpty())
                names << maker.nameZh;
            list.push_back({maker.key, shownName(maker, m_language), names, counts.value(maker.id)});
        }
        return sorted(std::move(list));
    }

    std::vector<Candidate> families() const
    {
        QHash<FamilyId, int> counts;
        for (const Model *model : m_models)
            ++counts[model->family];
        std::vector<Candidate> list;
        for (const Family &family : m_catalogue.families())
            list.push_back({family.key, shownName(family, m_language), {family.name}, counts.value(family.id)});
        return sorted(std::move(list));
    }

    std::vector<Candidate> opennesses() const
    {
        QHash<QString, int> counts;
        for (const Model *model : m_models) {
            if (!model->openness.isEmpty())
                ++counts[model->openness];
        }
        std::vector<Candidate> list;
        for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry)
            list.push_back({entry.key(), Words::ofOpenness(entry.key()), {}, entry.value()});
        return sorted(std::move(list));
    }

    std::vector<Candidate> datasets() const
    {
        QHash<QString, int> counts;
        for (const Model *model : m_models)
            ++counts[model->dataset];
        std::vector<Candidate> list;
        for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry) {
            const QString label = entry.key() == QLatin1String("curated") ? Words::tr("Curated")
                : entry.key() == QLatin1String("own")                     ? Words::tr("Your own")
                                                                          : entry.key();
            list.push_back({entry.key(), label, {}, entry.value()});
        }
        return sorted(std::move(list));
    }

    void findDisagreeing()
    {
        for (const Model *model : m_models) {
            if (disagreementCount(m_catalogue, model->id) > 0)
                m_tree.disagreeing.insert(model->id);
        }
    }

    const Catalogue &m_catalogue;
    QLocale::Language m_language;
    std::vector<const Model *> m_models; ///< those that the figure draws in full
    FacetTree m_tree;
};

bool same(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

/// Whether the filter's word means this value: its key, a name, or one of several makers ("DeepMind" of "Google, DeepMind").
bool means(const FacetNode &node, const QString &word)
{
    if (same(node.value, word))
        return true;
    return std::ranges::any_of(node.names, [&](const QString &name) {
        const QStringList parts = name.split(QLatin1Char(','));
        return same(name, word) || (node.key == FilterKey::Organization && std::ranges::any_of(parts, [&](const QString &part) {
            return same(part.trimmed(), word);
        }));
    });
}

QString valueOf(const FacetTree &tree, const Catalogue &catalogue, const Model &model, FilterKey key, const state::ViewState &state)
{
    switch (key) {
    case FilterKey::Organization:
        return catalogue.organization(model.organization).key;
    case FilterKey::DenseOrMoe:
        return keyOf(model.density);
    case FilterKey::Basis:
        return keyOf(pick(catalogue, model.id, state.measure, state.lens).basis);
    case FilterKey::Family:
        return catalogue.family(model.family).key;
    case FilterKey::Disagree:
        return tree.disagreeing.contains(model.id) ? QStringLiteral("true") : QStringLiteral("false");
    case FilterKey::Dataset:
        return model.dataset;
    default:
        return model.openness;
    }
}

} // namespace

std::vector<int> FacetTree::valuesOf(int facet) const
{
    std::vector<int> values;
    for (const int child : nodes[static_cast<std::size_t>(facet)].children) {
        const FacetNode &node = nodes[static_cast<std::size_t>(child)];
        if (node.kind == FacetNodeKind::Group)
            values.insert(values.end(), node.children.begin(), node.children.end());
        else
            values.push_back(child);
    }
    return values;
}

void FacetTree::refresh(const Catalogue &catalogue, const state::ViewState &state)
{
    const std::vector<ModelId> passing = filtered(catalogue, state.filter, state.lens, state.measure);
    for (const int facet : facets) {
        FacetNode &head = nodes[static_cast<std::size_t>(facet)];
        const bool asked = state.filter.wanted.contains(head.key);
        Filter others = state.filter;
        others.wanted.remove(head.key);
        QHash<QString, int> counts;
        for (const ModelId id : asked ? filtered(catalogue, others, state.lens, state.measure) : passing) {
            if (const Model &model = catalogue.model(id); isDrawnInFull(model, state))
                ++counts[valueOf(*this, catalogue, model, head.key, state)];
        }
        const QStringList words = state.filter.wanted.value(head.key);
        const std::vector<int> values = valuesOf(facet);
        head.count = static_cast<int>(values.size());
        for (const int child : head.children)
            nodes[static_cast<std::size_t>(child)].count = 0;
        for (const int value : values) {
            FacetNode &node = nodes[static_cast<std::size_t>(value)];
            node.count = counts.value(node.value);
            node.checked = !asked || std::ranges::any_of(words, [&](const QString &word) { return means(node, word); });
            if (node.parent != facet)
                nodes[static_cast<std::size_t>(node.parent)].count += node.count;
        }
    }
}

Filter FacetTree::edited(Filter filter, int facet) const
{
    QStringList wanted;
    bool all = true;
    for (const int value : valuesOf(facet)) {
        const FacetNode &node = nodes[static_cast<std::size_t>(value)];
        all = all && node.checked;
        if (node.checked)
            wanted << node.value;
    }
    const FilterKey key = nodes[static_cast<std::size_t>(facet)].key;
    if (all)
        filter.wanted.remove(key);
    else
        filter.wanted[key] = wanted;
    return filter;
}

FacetTree buildFacets(const Catalogue &catalogue, const state::ViewState &state, const QStringList &keyMakers, QLocale::Language language)
{
    return Builder(catalogue, state, language).build(keyMakers);
}

} // namespace dekade::items
