#pragma once

#include "model/catalogue/filter.h"
#include "model/state/viewstate.h"

#include <QLocale>
#include <QSet>

#include <vector>

namespace dekade::items {

enum class FacetNodeKind { Facet, Group, Value };

/// A row of the facets: a facet, a group of its values ("14 other makers") or a value.
struct FacetNode {
    FacetNodeKind kind = FacetNodeKind::Value;
    catalogue::FilterKey key = catalogue::FilterKey::DenseOrMoe;
    int parent = -1; ///< index into FacetTree::nodes, −1 for a facet
    int row = 0; ///< among its siblings
    std::vector<int> children;
    QString value; ///< as the filter writes it
    QString label;
    QStringList names; ///< other spellings a filter may use, and names in a figure's key
    int count = 0; ///< models; of a facet its values
    bool checked = true;
};

/// The facets of one catalogue as plain values: what FacetModel shows. Nodes stand at fixed indexes until it is built again.
struct FacetTree {
    std::vector<FacetNode> nodes;
    std::vector<int> facets; ///< indexes of the top level
    QSet<catalogue::ModelId> disagreeing; ///< models whose claims differ; found once

    /// The values of a facet, through its groups, in order.
    std::vector<int> valuesOf(int facet) const;
    /// Checks what the filter lets through and counts, a facet at a time, the models that pass all other keys.
    void refresh(const catalogue::Catalogue &catalogue, const state::ViewState &state);
    /// The filter with one facet's key as its boxes say: no key where all are checked.
    catalogue::Filter edited(catalogue::Filter filter, int facet) const;
};

/// Builds facets and values of the models that the view draws in full; `keyMakers` are the makers of the figure's key in order, all others stand in a
/// group of their own.
FacetTree buildFacets(
    const catalogue::Catalogue &catalogue, const state::ViewState &state, const QStringList &keyMakers, QLocale::Language language);

} // namespace dekade::items
