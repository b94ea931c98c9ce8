#pragma once

#include "model/exchange/readreport.h"

#include <QAbstractTableModel>

namespace dekade::imports {

/// What each recognised column of a file is read as: its number, the words above it, the field.
class ColumnTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ColumnTableModel(QObject *parent = nullptr);

    /// Replaces all rows (a reset).
    void setColumns(const QList<exchange::RecognisedColumn> &columns);
    /// Words follow the installed translator; call it after that has changed.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<exchange::RecognisedColumn> m_columns;
};

} // namespace dekade::imports
