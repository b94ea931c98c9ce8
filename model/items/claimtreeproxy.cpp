#include "model/items/claimtreeproxy.h"

#include <algorithm>

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

QString ClaimTreeProxy::textOf(const QModelIndex &row) const
{
    if (ClaimTreeModel::levelOf(row) == ClaimTreeModel::Level::Model)
        return row.data(SearchRole).toString();
    QString text;
    for (int column = 0; column < kTreeColumnCount; ++column)
        text += row.siblingAtColumn(column).data().toString() + QLatin1Char('\n');
    return text;
}

bool ClaimTreeProxy::holdsWords(const QModelIndex &row) const
{
    QString text;
    for (QModelIndex each = row; each.isValid(); each = each.parent())
        text += textOf(each) + QLatin1Char('\n');
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool ClaimTreeProxy::holdsWordsBelow(const QModelIndex &row) const
{
    const QAbstractItemModel &model = *sourceModel();
    for (int i = 0, count = model.rowCount(row); i < count; ++i) {
        const QModelIndex child = model.index(i, 0, row);
        if (holdsWords(child) || holdsWordsBelow(child))
            return true;
    }
    return false;
}

bool ClaimTreeProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex row = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!sourceParent.isValid() && m_models && !m_models->contains({row.data(ModelIdRole).toLongLong()}))
        return false;
    return m_words.isEmpty() || holdsWords(row) || holdsWordsBelow(row);
}

} // namespace dekade::items
