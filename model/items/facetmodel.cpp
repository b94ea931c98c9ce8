#include "model/items/facetmodel.h"

#include <algorithm>

namespace dekade::items {

using namespace catalogue;

FacetModel::FacetModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void FacetModel::setCatalogue(CataloguePtr catalogue)
{
    m_catalogue = std::move(catalogue);
    rebuild();
}

void FacetModel::setState(const state::ViewState &state)
{
    const bool same = state.filter == m_state.filter && state.lens == m_state.lens && state.measure == m_state.measure;
    const bool sameModels = state.dataSets == m_state.dataSets
        && state.filter.wanted.value(FilterKey::Dataset) == m_state.filter.wanted.value(FilterKey::Dataset);
    m_state = state;
    if (!sameModels)
        rebuild();
    else if (!same)
        refresh();
}

void FacetModel::setKeyMakers(const QStringList &names)
{
    if (m_keyMakers == names)
        return;
    m_keyMakers = names;
    rebuild();
}

void FacetModel::setLanguage(QLocale::Language language)
{
    m_language = language;
    rebuild();
}

void FacetModel::rebuild()
{
    beginResetModel();
    m_tree = m_catalogue ? buildFacets(*m_catalogue, m_state, m_keyMakers, m_language) : FacetTree();
    if (m_catalogue)
        m_tree.refresh(*m_catalogue, m_state);
    endResetModel();
}

void FacetModel::refresh()
{
    if (!m_catalogue)
        return;
    m_tree.refresh(*m_catalogue, m_state);
    for (std::size_t i = 0; i < m_tree.nodes.size(); ++i) {
        const QModelIndex parent = indexOf(static_cast<int>(i));
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QModelIndex FacetModel::indexOf(int node) const
{
    return node < 0 ? QModelIndex() : createIndex(m_tree.nodes[static_cast<std::size_t>(node)].row, 0, static_cast<quintptr>(node));
}

int FacetModel::facetOf(int node) const
{
    while (m_tree.nodes[static_cast<std::size_t>(node)].parent >= 0)
        node = m_tree.nodes[static_cast<std::size_t>(node)].parent;
    return node;
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int> &siblings = parent.isValid() ? node(parent).children : m_tree.facets;
    return indexOf(siblings[static_cast<std::size_t>(row)]);
}

QModelIndex FacetModel::parent(const QModelIndex &child) const { return child.isValid() ? indexOf(node(child).parent) : QModelIndex(); }

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(parent.isValid() ? node(parent).children.size() : m_tree.facets.size());
}

int FacetModel::columnCount(const QModelIndex &) const { return 1; }

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return node(index).kind == FacetNodeKind::Facet ? flags : flags | Qt::ItemIsUserCheckable;
}

Qt::CheckState FacetModel::checkState(const FacetNode &node) const
{
    if (node.children.empty())
        return node.checked ? Qt::Checked : Qt::Unchecked;
    const auto isChecked = [this](int child) { return m_tree.nodes[static_cast<std::size_t>(child)].checked; };
    if (std::ranges::all_of(node.children, isChecked))
        return Qt::Checked;
    return std::ranges::any_of(node.children, isChecked) ? Qt::PartiallyChecked : Qt::Unchecked;
}

QString FacetModel::accessibleText(const FacetNode &node) const
{
    // No plural: it needs a translation file in English too.
    const QString count = node.kind == FacetNodeKind::Facet ? tr("values: %1") : tr("models: %1");
    return node.label + QStringLiteral(", ") + count.arg(node.count);
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FacetNode &row = node(index);
    const bool isFacet = row.kind == FacetNodeKind::Facet;
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case Qt::CheckStateRole:
        return isFacet ? QVariant() : QVariant(static_cast<int>(checkState(row)));
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case CountRole:
        return row.count;
    case SortRole:
        return isFacet ? QVariant(row.label) : QVariant(static_cast<double>(row.count));
    case KeyRole:
        return row.kind == FacetNodeKind::Value ? QVariant(row.value) : QVariant();
    case FacetRole:
        return static_cast<int>(row.key);
    case SeriesRole:
        return row.key == FilterKey::Organization && row.kind == FacetNodeKind::Value ? QVariant(row.names) : QVariant();
    default:
        return {};
    }
}

void FacetModel::edit(int facet)
{
    m_state.filter = m_tree.edited(m_state.filter, facet);
    refresh();
    Q_EMIT filterEdited(m_state.filter);
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !checkIndex(index) || node(index).kind == FacetNodeKind::Facet)
        return false;
    const bool checked = value.toInt() != Qt::Unchecked;
    FacetNode &changed = m_tree.nodes[static_cast<std::size_t>(index.internalId())];
    changed.checked = checked;
    for (const int child : changed.children)
        m_tree.nodes[static_cast<std::size_t>(child)].checked = checked;
    edit(facetOf(static_cast<int>(index.internalId())));
    return true;
}

void FacetModel::checkOnly(const QModelIndex &index)
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return;
    const int wanted = static_cast<int>(index.internalId());
    const int facet = facetOf(wanted);
    const auto belongs
        = [&](int value) { return wanted == facet || value == wanted || m_tree.nodes[static_cast<std::size_t>(value)].parent == wanted; };
    const std::vector<int> values = m_tree.valuesOf(facet);
    const bool already
        = std::ranges::all_of(values, [&](int value) { return m_tree.nodes[static_cast<std::size_t>(value)].checked == belongs(value); });
    for (const int value : values)
        m_tree.nodes[static_cast<std::size_t>(value)].checked = already || belongs(value);
    edit(facet);
}

} // namespace dekade::items
