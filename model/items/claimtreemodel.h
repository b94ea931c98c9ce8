#pragma once

#include "model/catalogue/lens.h"
#include "model/items/roles.h"

#include <QAbstractItemModel>
#include <QLocale>

namespace dekade::items {

enum class TreeColumn { Item, Basis, Speaker, Source, Date, Quote };
inline constexpr int kTreeColumnCount = 6;

/// Everything stated, as a tree: model → quantity → competing claims → source. Nothing is kept for a row: a million models cost nothing.
///
/// SortRole of a claim's first column is its raw value, of a quantity's what the lens shows. A claim has a check box, PreferredRole as a bool: the
/// user's preference. Ticking it asks through preferenceToggled; the tick shows once a snapshot with it is set. Empty without a catalogue.
class ClaimTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Level { Model, Quantity, Claim, Source };

    explicit ClaimTreeModel(QObject *parent = nullptr);

    /// Replaces everything (a reset); null empties the tree.
    void setCatalogue(catalogue::CataloguePtr catalogue);
    void setLens(catalogue::Lens lens);
    void setLanguage(QLocale::Language language);

    /// The level of a row. Precondition: a valid index of this model.
    static Level levelOf(const QModelIndex &index);
    /// The claim of a row of a claim or its source; empty for others.
    std::optional<catalogue::ClaimId> claimAt(const QModelIndex &index) const;
    /// The row of a model; invalid for one that is not here.
    QModelIndex indexOf(catalogue::ModelId model) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void preferenceToggled(dekade::catalogue::ClaimId claim, bool preferred);

private:
    using Claims = std::span<const catalogue::Claim>;
    const catalogue::Model &modelOf(const QModelIndex &index) const;
    Claims groupOf(const QModelIndex &quantity) const;
    const catalogue::Claim &claimOf(const QModelIndex &index) const;
    QVariant ofModel(const catalogue::Model &model, TreeColumn column, int role) const;
    QVariant ofQuantity(const QModelIndex &index, TreeColumn column, int role) const;
    QVariant ofClaim(const catalogue::Claim &claim, TreeColumn column, int role) const;
    QVariant rawOf(const catalogue::Claim &claim, TreeColumn column) const;
    QVariant ofSource(const catalogue::Claim &claim, TreeColumn column, int role) const;
    QString claimText(const catalogue::Claim &claim, TreeColumn column) const;
    void renew();

    catalogue::CataloguePtr m_catalogue;
    catalogue::Lens m_lens = catalogue::Lens::Official;
    QLocale::Language m_language = QLocale::English;
};

} // namespace dekade::items
