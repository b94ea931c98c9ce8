#include "model/imports/batchtablemodel.h"

#include "model/base/numberformat.h"
#include "model/imports/celltext.h"
#include "model/imports/words.h"
#include "model/items/roles.h"

#include <algorithm>
#include <array>

namespace dekade::imports {

using store::ImportBatch;

BatchTableModel::BatchTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BatchTableModel::setBatches(std::vector<ImportBatch> batches)
{
    beginResetModel();
    m_batches = std::move(batches);
    std::ranges::reverse(m_batches);
    endResetModel();
}

void BatchTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kBatchColumnCount - 1);
    if (!m_batches.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kBatchColumnCount - 1));
}

int BatchTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_batches.size()); }

int BatchTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kBatchColumnCount; }

QString BatchTableModel::text(const ImportBatch &batch, BatchColumn column) const
{
    switch (column) {
    case BatchColumn::File:
        return oneLine(batch.header.fileName);
    case BatchColumn::Day:
        return batch.importedAt.toLocalTime().date().toString(Qt::ISODate);
    case BatchColumn::Shown:
        return base::exactNumber(static_cast<double>(batch.shown));
    case BatchColumn::Format:
        return Words::ofFormat(batch.header.format);
    }
    Q_UNREACHABLE();
}

QVariant BatchTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportBatch &each = batch(index.row());
    const auto column = static_cast<BatchColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(each, column);
    case Qt::ToolTipRole:
        return oneLine(text(each, column), kLongestTip);
    case Qt::TextAlignmentRole:
        return alignment(column == BatchColumn::Shown);
    case items::KeyRole:
        return each.key;
    default:
        return {};
    }
}

QVariant BatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kBatchColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == static_cast<int>(BatchColumn::Shown));
    if (role != Qt::DisplayRole)
        return {};
    const std::array titles {tr("File"), tr("Imported"), tr("Rows shown"), tr("Format")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace dekade::imports
