#include "views/claims/openrows.h"

#include "model/items/claimtreeproxy.h"

#include <QTreeView>

namespace dekade::claims {

QString OpenRows::keyOf(const QModelIndex &row)
{
    QString key = row.data(items::KeyRole).toString();
    const auto *proxy = qobject_cast<const items::ClaimTreeProxy *>(row.model());
    const auto *tree = proxy ? qobject_cast<const items::ClaimTreeModel *>(proxy->sourceModel()) : nullptr;
    if (const auto claim = tree ? tree->claimAt(proxy->mapToSource(row)) : std::nullopt)
        key = QString::number(claim->value) + QLatin1Char('/') + key; // a source below, or the claim itself
    return row.parent().isValid() ? QString(keyOf(row.parent()) + QLatin1Char('/') + key) : key;
}

/// Every row whose parent `visit` has answered with true.
template<typename Visit>
void OpenRows::walk(const QAbstractItemModel &model, const QModelIndex &parent, Visit visit)
{
    for (int row = 0, count = model.rowCount(parent); row < count; ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (visit(index))
            walk(model, index, visit);
    }
}

OpenRows OpenRows::of(const QTreeView &view)
{
    OpenRows rows;
    walk(*view.model(), {}, [&](const QModelIndex &index) {
        const bool open = view.isExpanded(index);
        if (open)
            rows.m_open.insert(keyOf(index));
        return open;
    });
    if (view.currentIndex().isValid())
        rows.m_current = keyOf(view.currentIndex().siblingAtColumn(0));
    return rows;
}

void OpenRows::restore(QTreeView &view) const
{
    QModelIndex current;
    walk(*view.model(), {}, [&](const QModelIndex &index) {
        const QString key = keyOf(index);
        if (m_current == key || m_current.startsWith(key + QLatin1Char('/')))
            current = index;
        if (!m_open.contains(key))
            return false;
        view.expand(index);
        return true;
    });
    if (current.isValid())
        view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace dekade::claims
