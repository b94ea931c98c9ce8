#include "model/items/claimtreeproxy.h"

#include "model/items/words.h"

namespace dekade::items {

ClaimTreeProxy::ClaimTreeProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void ClaimTreeProxy::setModels(const std::optional<QSet<catalogue::ModelId>> &models)
{
    if (m_models == models)
        return;
    m_models = models;
    invalidateFilter();
}

void ClaimTreeProxy::setWords(const QString &words)
{
    const QStringList list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (m_words == list)
        return;
    m_words = list;
    invalidateFilter();
}

void ClaimTreeProxy::setSourceModel(QAbstractItemModel *claims)
{
    // Before the base hears of new rows and sorts them.
    if (claims != nullptr) {
        const auto forget = [this] { m_order.forget(); };
        connect(claims, &QAbstractItemModel::modelReset, this, forget);
        connect(claims, &QAbstractItemModel::dataChanged, this, forget);
    }
    QSortFilterProxyModel::setSourceModel(claims);
}

void ClaimTreeProxy::sort(int column, Qt::SortOrder order)
{
    m_order.forget();
    QSortFilterProxyModel::sort(column, order);
}

/// The base asks the other way round for a descending order, where the missing must not come first.
bool ClaimTreeProxy::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    return sortOrder() == Qt::AscendingOrder ? m_order.before(a, b, Qt::AscendingOrder) : m_order.before(b, a, Qt::DescendingOrder);
}

QString ClaimTreeProxy::textOf(const QModelIndex &row) const
{
    switch (ClaimTreeModel::levelOf(row)) {
    case ClaimTreeModel::Level::Model:
        return row.data(SearchRole).toString();
    case ClaimTreeModel::Level::Quantity: // its value is that of a claim below, and dear to find
        return Words::of(catalogue::termOf<catalogue::Quantity>(row.data(KeyRole).toString()).value_or(catalogue::Quantity::ParamsTotal));
    case ClaimTreeModel::Level::Claim:
    case ClaimTreeModel::Level::Source:
        break;
    }
    QString text;
    for (int column = 0; column < kTreeColumnCount; ++column)
        text += row.siblingAtColumn(column).data().toString() + QLatin1Char('\n');
    return text;
}

QStringList ClaimTreeProxy::missing(const QModelIndex &row, QStringList words) const
{
    const QString text = textOf(row);
    words.removeIf([&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    return words;
}

bool ClaimTreeProxy::holdsBelow(const QModelIndex &row, const QStringList &words) const
{
    const QAbstractItemModel &model = *sourceModel();
    for (int i = 0, count = model.rowCount(row); i < count; ++i) {
        const QModelIndex child = model.index(i, 0, row);
        const QStringList left = missing(child, words);
        if (left.isEmpty() || holdsBelow(child, left))
            return true;
    }
    return false;
}

bool ClaimTreeProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex row = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!sourceParent.isValid() && m_models && !m_models->contains({row.data(ModelIdRole).toLongLong()}))
        return false;
    QStringList left = m_words;
    for (QModelIndex each = row; each.isValid() && !left.isEmpty(); each = each.parent())
        left = missing(each, left);
    return left.isEmpty() || holdsBelow(row, left);
}

} // namespace dekade::items
