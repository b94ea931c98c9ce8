#include "model/imports/columntablemodel.h"

#include "model/imports/celltext.h"
#include "model/imports/words.h"

namespace dekade::imports {

namespace {

enum Section { Number, Header, Field, SectionCount };

} // namespace

ColumnTableModel::ColumnTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ColumnTableModel::setColumns(const QList<exchange::RecognisedColumn> &columns)
{
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void ColumnTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, SectionCount - 1);
    if (!m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, SectionCount - 1));
}

int ColumnTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

int ColumnTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : SectionCount; }

QVariant ColumnTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() == Number);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const exchange::RecognisedColumn &column = m_columns[index.row()];
    if (index.column() == Number)
        return column.column;
    if (index.column() == Field)
        return Words::ofField(column.field);
    return oneLine(column.header, role == Qt::ToolTipRole ? kLongestTip : kLongestShown);
}

QVariant ColumnTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= SectionCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == Number);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Number)
        return tr("Column");
    return section == Header ? tr("Its heading") : tr("Read as");
}

} // namespace dekade::imports
