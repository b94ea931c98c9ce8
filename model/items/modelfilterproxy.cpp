#include "model/items/modelfilterproxy.h"

#include "model/items/inbackground.h"
#include "model/items/modeltablemodel.h"

#include <algorithm>
#include <numeric>

namespace dekade::items {

using namespace catalogue;

ModelFilterProxy::ModelFilterProxy(QObject *parent)
    : QAbstractProxyModel(parent)
{
}

const ModelTableModel *ModelFilterProxy::models() const { return qobject_cast<const ModelTableModel *>(sourceModel()); }

void ModelFilterProxy::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (sourceModel())
        sourceModel()->disconnect(this);
    QAbstractProxyModel::setSourceModel(source);
    if (source)
        connectSource(source);
    resetRows();
    endResetModel();
    order();
}

void ModelFilterProxy::connectSource(QAbstractItemModel *source)
{
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        resetRows();
        endResetModel();
        order();
    });
    connect(source, &QAbstractItemModel::dataChanged, this, [this] {
        renewKeys();
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kModelColumnCount - 1));
        order();
    });
    connect(source, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
}

void ModelFilterProxy::setFilter(const Filter &filter, Lens lens, Measure measure)
{
    if (filter == m_request.filter && lens == m_request.lens && measure == m_request.measure)
        return;
    const bool matters = !filter.isEmpty() || !m_request.filter.isEmpty();
    m_request.filter = filter;
    m_request.lens = lens;
    m_request.measure = measure;
    if (matters)
        order();
}

void ModelFilterProxy::setSpan(const std::optional<QDate> &from, const std::optional<QDate> &to)
{
    if (from == m_request.from && to == m_request.to)
        return;
    m_request.from = from;
    m_request.to = to;
    order();
}

void ModelFilterProxy::sort(int column, Qt::SortOrder sortOrder)
{
    const bool known = column >= 0 && column < kModelColumnCount;
    const std::optional<ModelColumn> wanted = known ? std::optional(static_cast<ModelColumn>(column)) : std::nullopt;
    if (wanted == m_request.column && sortOrder == m_request.order)
        return;
    m_request.column = wanted;
    m_request.order = sortOrder;
    order();
}

/// The keys of before may still be in the hands of a worker; they are its own then.
void ModelFilterProxy::renewKeys()
{
    const ModelTableModel *source = models();
    const bool any = source && source->catalogue();
    m_request.keys = any ? std::make_shared<TableKeys>(source->catalogue(), source->lens(), source->language()) : nullptr;
}

/// Within a reset: what can be shown without any work.
void ModelFilterProxy::resetRows()
{
    renewKeys();
    std::vector<quint32> rows;
    if (m_request.keys && m_request.letsAllThrough()) {
        rows.resize(static_cast<std::size_t>(models()->rowCount()));
        std::iota(rows.begin(), rows.end(), 0U);
    }
    setRows(std::move(rows));
}

void ModelFilterProxy::setRows(std::vector<quint32> rows)
{
    m_rows = std::move(rows);
    m_places.assign(m_request.keys ? m_request.keys->catalogue()->models().size() : 0, -1);
    for (std::size_t place = 0; place < m_rows.size(); ++place)
        m_places[m_rows[place]] = static_cast<int>(place);
}

void ModelFilterProxy::order()
{
    if (!m_request.keys)
        return setOrdering(false);
    if (m_ordering) {
        m_isStale = true;
        return;
    }
    if (models()->rowCount() <= m_atOnce)
        return show(rowsFor(m_request));
    startWorker();
}

void ModelFilterProxy::startWorker()
{
    m_isStale = false;
    setOrdering(true);
    inBackground(
        this, [request = m_request] { return Found {request.keys, rowsFor(request)}; }, [this](const Found &found) { takeFound(found); });
}

void ModelFilterProxy::takeFound(const Found &found)
{
    if (m_isStale && m_request.keys && models()->rowCount() > m_atOnce)
        return startWorker();
    setOrdering(false);
    if (m_isStale)
        return order();
    if (m_request.keys && m_request.keys->catalogue() == found.keys->catalogue())
        show(found.rows);
}

void ModelFilterProxy::setOrdering(bool ordering)
{
    if (std::exchange(m_ordering, ordering) != ordering)
        Q_EMIT orderingChanged(ordering);
}

/// Whether the rows are those that are here, in whatever order.
bool ModelFilterProxy::areTheSame(const std::vector<quint32> &rows) const
{
    return rows.size() == m_rows.size() && std::all_of(rows.begin(), rows.end(), [this](quint32 row) { return m_places[row] >= 0; });
}

void ModelFilterProxy::show(std::vector<quint32> rows)
{
    if (rows == m_rows)
        return;
    if (areTheSame(rows))
        return moveTo(std::move(rows));
    // Telling of every run that goes or comes would take far longer than a new start.
    beginResetModel();
    setRows(std::move(rows));
    endResetModel();
}

void ModelFilterProxy::moveTo(std::vector<quint32> rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<quint32> sourceRows;
    for (const QModelIndex &index : before)
        sourceRows.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    setRows(std::move(rows));
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(m_places[sourceRows[static_cast<std::size_t>(i)]], before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QModelIndex ModelFilterProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ModelFilterProxy::parent(const QModelIndex &) const { return {}; }

int ModelFilterProxy::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int ModelFilterProxy::columnCount(const QModelIndex &parent) const { return parent.isValid() || !models() ? 0 : kModelColumnCount; }

bool ModelFilterProxy::hasChildren(const QModelIndex &parent) const { return !parent.isValid() && !m_rows.empty(); }

QModelIndex ModelFilterProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || !models() || proxyIndex.row() >= rowCount())
        return {};
    return models()->index(static_cast<int>(m_rows[static_cast<std::size_t>(proxyIndex.row())]), proxyIndex.column());
}

QModelIndex ModelFilterProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.row() >= static_cast<int>(m_places.size()))
        return {};
    const int place = m_places[static_cast<std::size_t>(sourceIndex.row())];
    return place < 0 ? QModelIndex() : index(place, sourceIndex.column());
}

QVariant ModelFilterProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return models() && orientation == Qt::Horizontal ? models()->headerData(section, orientation, role) : QVariant();
}

} // namespace dekade::items
