#pragma once

#include "model/catalogue/catalogue.h"
#include "model/items/facettree.h"
#include "model/items/roles.h"

#include <QAbstractItemModel>

namespace dekade::items {

/// The facets of the models that the figure draws in full as a tree to check: facet → values, with the makers outside the figure's key in a
/// group of their own.
///
/// A value's count is of the models that pass the filter without that facet's own key, so a count says what checking it would bring.
/// Without a filter all are checked; unchecking one keeps the others; several checked mean "or"; none checked lets nothing through.
/// Empty and safe without a catalogue.
class FacetModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit FacetModel(QObject *parent = nullptr);

    /// Replaces everything (a reset); null empties the tree.
    void setCatalogue(catalogue::CataloguePtr catalogue);
    /// Follows filter, lens and measure of the view; rows stay where they are, unless other data sets are drawn in full (a reset).
    void setState(const state::ViewState &state);
    /// The makers of the figure's key in order, as it names them (a reset where they changed).
    void setKeyMakers(const QStringList &names);
    /// The language of makers' names; words follow the installed translator (a reset).
    void setLanguage(QLocale::Language language);

    /// Checks this value or group alone in its facet; where it is alone already, or for a facet, checks all.
    void checkOnly(const QModelIndex &index);
    /// Facet, group or value; `index` must be valid.
    FacetNodeKind kindOf(const QModelIndex &index) const { return node(index).kind; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// The user checked or unchecked a box; the model shows it already.
    void filterEdited(const dekade::catalogue::Filter &filter);

private:
    const FacetNode &node(const QModelIndex &index) const { return m_tree.nodes[static_cast<std::size_t>(index.internalId())]; }
    QModelIndex indexOf(int node) const;
    int facetOf(int node) const;
    Qt::CheckState checkState(const FacetNode &node) const;
    QString accessibleText(const FacetNode &node) const;
    void rebuild();
    void refresh();
    void edit(int facet);

    catalogue::CataloguePtr m_catalogue;
    state::ViewState m_state;
    QStringList m_keyMakers;
    QLocale::Language m_language = QLocale::English;
    FacetTree m_tree;
};

} // namespace dekade::items
