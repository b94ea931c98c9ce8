#pragma once

#include "model/items/modelrow.h"
#include "model/items/roles.h"

#include <QAbstractTableModel>

namespace dekade::items {

/// Every model of a catalogue, a row each, as one lens sees it. Empty and safe without a catalogue.
///
/// What a lens shows of a model is picked when a row is looked at, and kept for the rows looked at last: a million rows cost nothing.
/// DisplayRole is short text, SortRole the raw value (invalid: undisclosed or not stated), ToolTipRole plain text with quote and source,
/// AccessibleTextRole "Total: 405B". The roles of roles.h that speak of a model hold in every column.
class ModelTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ModelTableModel(QObject *parent = nullptr);

    /// Replaces everything (a reset); null empties the table.
    void setCatalogue(catalogue::CataloguePtr catalogue);
    /// Shows the same models through another lens; selections hold.
    void setLens(catalogue::Lens lens);
    /// The language of numbers and names; headings follow the installed translator.
    void setLanguage(QLocale::Language language);

    const catalogue::CataloguePtr &catalogue() const { return m_catalogue; }
    catalogue::Lens lens() const { return m_lens; }
    QLocale::Language language() const { return m_language; }
    /// The model of a row; 0 ≤ row < rowCount().
    catalogue::ModelId modelAt(int row) const { return m_catalogue->models()[static_cast<std::size_t>(row)].id; }
    /// The row of a model, −1 for one that is not here.
    int rowOf(catalogue::ModelId model) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant cell(const ModelRow &row, ModelColumn column, int role) const;
    bool isPreferred(const ModelRow &row, ModelColumn column) const;
    QVariant ofModel(const ModelRow &row, ModelColumn column, int role) const;
    const ModelRow &rowAt(int row) const;
    void forgetPicks();
    void emitAllChanged();

    catalogue::CataloguePtr m_catalogue;
    catalogue::Lens m_lens = catalogue::Lens::Official;
    QLocale::Language m_language = QLocale::English;
    /// The rows looked at last, each at its number modulo the size: more than a window shows.
    mutable std::vector<ModelRow> m_picked;
    mutable std::vector<int> m_pickedRows; ///< −1 for a free one
};

} // namespace dekade::items
