#include "model/items/claimtreeorder.h"

namespace dekade::items {

using Level = ClaimTreeModel::Level;

namespace {

/// Negative, 0 or positive; numbers come before texts.
int compared(const QVariant &a, const QVariant &b)
{
    const bool isNumber = a.typeId() == QMetaType::Double;
    if (isNumber != (b.typeId() == QMetaType::Double))
        return isNumber ? -1 : 1;
    if (isNumber)
        return a.toDouble() < b.toDouble() ? -1 : a.toDouble() > b.toDouble() ? 1 : 0;
    return a.toString().compare(b.toString(), Qt::CaseInsensitive);
}

/// Whether a key comes before another, the missing last whichever way.
bool isBefore(const QVariant &a, const QVariant &b, Qt::SortOrder order)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid();
    const int difference = compared(a, b);
    return order == Qt::AscendingOrder ? difference < 0 : difference > 0;
}

} // namespace

QVariant ClaimTreeOrder::firstBelow(const QModelIndex &row, Qt::SortOrder order)
{
    const QAbstractItemModel &model = *row.model();
    const QModelIndex first = row.siblingAtColumn(0);
    QVariant best;
    for (int i = 0, count = model.rowCount(first); i < count; ++i) {
        const QVariant key = keyOf(model.index(i, row.column(), first), order);
        if (isBefore(key, best, order))
            best = key;
    }
    return best;
}

QVariant ClaimTreeOrder::keyOf(const QModelIndex &row, Qt::SortOrder order)
{
    const Level level = ClaimTreeModel::levelOf(row);
    const bool isItem = row.column() == static_cast<int>(TreeColumn::Item);
    if (level == Level::Claim || level == Level::Source || (isItem && level == Level::Model))
        return row.data(SortRole);
    if (isItem)
        return static_cast<double>(row.row()); // quantities stand in their own order
    const std::pair place(row.internalId(), row.row());
    if (const auto known = m_keys.constFind(place); known != m_keys.cend())
        return *known;
    const QVariant key = firstBelow(row, order);
    m_keys.insert(place, key);
    return key;
}

bool ClaimTreeOrder::before(const QModelIndex &a, const QModelIndex &b, Qt::SortOrder order)
{
    return isBefore(keyOf(a, order), keyOf(b, order), order);
}

} // namespace dekade::items
