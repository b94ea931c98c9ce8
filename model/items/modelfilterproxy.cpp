#include "model/items/modelfilterproxy.h"

#include "model/items/modeltablemodel.h"

namespace dekade::items {

using namespace catalogue;

namespace {

int compared(const QVariant &left, const QVariant &right)
{
    if (left.typeId() == QMetaType::Double && right.typeId() == QMetaType::Double) {
        const double a = left.toDouble();
        const double b = right.toDouble();
        return a < b ? -1 : (a > b ? 1 : 0);
    }
    if (left.typeId() == QMetaType::QDate && right.typeId() == QMetaType::QDate)
        return left.toDate() < right.toDate() ? -1 : (left.toDate() > right.toDate() ? 1 : 0);
    return left.toString().compare(right.toString(), Qt::CaseInsensitive);
}

} // namespace

ModelFilterProxy::ModelFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void ModelFilterProxy::setFilter(const Filter &filter, Lens lens, Measure measure)
{
    if (filter == m_filter && lens == m_lens && measure == m_measure)
        return;
    m_filter = filter;
    m_lens = lens;
    m_measure = measure;
    m_passingOf.reset();
    invalidateFilter();
}

void ModelFilterProxy::setSpan(const std::optional<QDate> &from, const std::optional<QDate> &to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    invalidateFilter();
}

const ModelTableModel *ModelFilterProxy::models() const { return qobject_cast<const ModelTableModel *>(sourceModel()); }

bool ModelFilterProxy::isInSpan(int sourceRow) const
{
    if (!m_from && !m_to)
        return true;
    const QDate day = models()->index(sourceRow, static_cast<int>(ModelColumn::Released)).data(SortRole).toDate();
    return day.isValid() && (!m_from || day >= *m_from) && (!m_to || day < *m_to);
}

bool ModelFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (!models() || !models()->catalogue() || sourceParent.isValid())
        return false;
    if (!m_filter.isEmpty() && m_passingOf != models()->catalogue()) {
        const std::vector<ModelId> passing = filtered(*models()->catalogue(), m_filter, m_lens, m_measure);
        m_passing = QSet<ModelId>(passing.begin(), passing.end());
        m_passingOf = models()->catalogue();
    }
    return (m_filter.isEmpty() || m_passing.contains(models()->modelAt(sourceRow))) && isInSpan(sourceRow);
}

bool ModelFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Qt asks with the sides exchanged when sorting downwards, so what must not turn around is answered the other way.
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.isValid() != b.isValid())
        return ascending == a.isValid();
    if (const int order = a.isValid() ? compared(a, b) : 0; order != 0)
        return order < 0;
    const int name = static_cast<int>(ModelColumn::Name);
    const int order = compared(left.siblingAtColumn(name).data(SortRole), right.siblingAtColumn(name).data(SortRole));
    return ascending ? order < 0 : order > 0;
}

} // namespace dekade::items
