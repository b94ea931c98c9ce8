#pragma once

#include "model/catalogue/lens.h"
#include "model/items/roles.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace dekade::items {

enum class ClaimColumn { Used, Value, Basis, Speaker, Source, Date, Locator, Quote };
inline constexpr int kClaimColumnCount = 8;

/// Everything stated about one model, a claim a row, in groups by quantity. The vertical heading of a group's first row names the quantity;
/// KeyRole is the quantity's key in every row. Used says which claim the lens shows. Empty without a catalogue or a model.
class ClaimTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ClaimTableModel(QObject *parent = nullptr);

    /// Replaces everything (a reset); null empties the table. The model shown stays, if it is in the new catalogue too.
    void setCatalogue(catalogue::CataloguePtr catalogue);
    /// Shows another model (a reset).
    void setModel(std::optional<catalogue::ModelId> model);
    void setLens(catalogue::Lens lens);
    void setLanguage(QLocale::Language language);

    /// The claim of a row; 0 ≤ row < rowCount().
    catalogue::ClaimId claimAt(int row) const { return m_rows[static_cast<std::size_t>(row)].claim; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        catalogue::ClaimId claim;
        bool used = false;
        bool firstOfGroup = false;
    };
    void fill();
    void emitAllChanged();
    QString text(const Row &row, ClaimColumn column) const;
    QVariant raw(const Row &row, ClaimColumn column) const;

    catalogue::CataloguePtr m_catalogue;
    std::optional<catalogue::ModelId> m_model;
    catalogue::Lens m_lens = catalogue::Lens::Official;
    QLocale::Language m_language = QLocale::English;
    std::vector<Row> m_rows;
};

} // namespace dekade::items
