#pragma once

#include "model/store/importwriter.h"

#include <QAbstractTableModel>

#include <vector>

namespace dekade::imports {

enum class BatchColumn { File, Day, Shown, Format };
inline constexpr int kBatchColumnCount = 4;

/// The imports so far, the newest first: file, day, rows that count, format. items::KeyRole is the key that takes one back.
class BatchTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit BatchTableModel(QObject *parent = nullptr);

    /// Replaces all rows (a reset); `batches` as Store::batches gives them, oldest first.
    void setBatches(std::vector<store::ImportBatch> batches);
    /// Words follow the installed translator; call it after that has changed.
    void retranslate();

    /// 0 ≤ row < rowCount().
    const store::ImportBatch &batch(int row) const { return m_batches[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const store::ImportBatch &batch, BatchColumn column) const;

    std::vector<store::ImportBatch> m_batches;
};

} // namespace dekade::imports
