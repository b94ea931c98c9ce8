#pragma once

#include "model/items/claimtreeorder.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace dekade::items {

/// The part of the tree of claims that is asked for: of some models, and with words in it.
///
/// Words are looked for without regard to case, all of them, in a model's names and maker, a quantity's name, a claim's value, speaker,
/// source and quote. A row that holds them is shown with all below it and the rows above it.
class ClaimTreeProxy final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ClaimTreeProxy(QObject *parent = nullptr);

    /// The models that may be shown; empty for all. Signals only where they change.
    void setModels(const std::optional<QSet<catalogue::ModelId>> &models);
    /// Apart by spaces; empty for all rows.
    void setWords(const QString &words);
    /// By a column, as ClaimTreeOrder says; −1 for the order of the facts.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void setSourceModel(QAbstractItemModel *claims) override;

protected:
    bool lessThan(const QModelIndex &a, const QModelIndex &b) const override;
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    /// The words that do not stand in this row.
    QStringList missing(const QModelIndex &row, QStringList words) const;
    /// Whether a row below holds all these words, with those between.
    bool holdsBelow(const QModelIndex &row, const QStringList &words) const;
    QString textOf(const QModelIndex &row) const;

    std::optional<QSet<catalogue::ModelId>> m_models;
    QStringList m_words;
    mutable ClaimTreeOrder m_order;
};

} // namespace dekade::items
