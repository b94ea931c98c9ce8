#pragma once

#include "model/items/claimtreemodel.h"

#include <QHash>

namespace dekade::items {

/// The order of rows of the tree of claims by a column.
///
/// By the first column models go by name, quantities as everywhere, claims by value, texts after numbers. By any other a claim goes by what
/// stands in it, and a quantity or a model as its first claim in that order. What has nothing there comes last in both directions.
/// Remembers what it has found; to be forgotten when the rows change.
class ClaimTreeOrder final {
public:
    /// Whether `a` comes before `b`, which is of the same parent and column, in an order.
    bool before(const QModelIndex &a, const QModelIndex &b, Qt::SortOrder order);
    void forget() { m_keys.clear(); }

private:
    /// What a row goes by: a number, a text or nothing.
    QVariant keyOf(const QModelIndex &row, Qt::SortOrder order);
    QVariant firstBelow(const QModelIndex &row, Qt::SortOrder order);

    QHash<std::pair<quintptr, int>, QVariant> m_keys; ///< by internal id and row
};

} // namespace dekade::items
