#include "model/imports/recordtablemodel.h"

#include "model/base/numberformat.h"
#include "model/imports/celltext.h"
#include "model/imports/words.h"
#include "model/items/words.h"

#include <algorithm>

namespace dekade::imports {

using catalogue::ImportFigure;
using catalogue::ImportRecord;

RecordTableModel::RecordTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RecordTableModel::setRecords(std::vector<ImportRecord> records)
{
    beginResetModel();
    m_records = std::move(records);
    chooseColumns();
    endResetModel();
}

void RecordTableModel::setLanguage(QLocale::Language language)
{
    m_language = language;
    if (m_records.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RecordTableModel::chooseColumns()
{
    m_columns.clear();
    const auto add = [this](const Column &column) {
        const bool used
            = std::ranges::any_of(m_records, [&](const ImportRecord &record) { return !text(record, column, false).isEmpty(); });
        if (used)
            m_columns.push_back(column);
    };
    for (const Part part : {Part::Line, Part::Name, Part::Date})
        add({part, {}});
    for (int quantity = 0; quantity < catalogue::kQuantityCount; ++quantity)
        add({Part::Quantity, static_cast<catalogue::Quantity>(quantity)});
    for (const Part part : {Part::Organization, Part::Flags, Part::Country, Part::Domain, Part::Openness, Part::Confidence})
        add({part, {}});
}

int RecordTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_records.size()); }

int RecordTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QString RecordTableModel::number(const ImportFigure &figure, bool exact) const
{
    const auto shown = [&](double value) { return exact ? base::plainNumber(value) : base::compactNumber(value, m_language); };
    if (!exact || !figure.low || !figure.high)
        return shown(figure.value);
    return tr("%1 (from %2 to %3)").arg(shown(figure.value), shown(*figure.low), shown(*figure.high));
}

QString RecordTableModel::text(const ImportRecord &record, const Column &column, bool exact) const
{
    const int longest = exact ? kLongestTip : kLongestShown;
    const auto words = [longest](const std::string &text) { return oneLine(QString::fromStdString(text), longest); };
    switch (column.part) {
    case Part::Line:
        return QString::number(record.line);
    case Part::Name:
        return words(record.name);
    case Part::Date:
        return record.date ? record.date->iso() : QString();
    case Part::Quantity: {
        const auto found = std::ranges::find(record.figures, *column.quantity, &ImportFigure::quantity);
        return found == record.figures.end() ? QString() : number(*found, exact);
    }
    case Part::Organization:
        return words(record.organization);
    case Part::Country:
        return words(record.country);
    case Part::Domain:
        return words(record.domain);
    case Part::Openness:
        return words(record.openness);
    case Part::Confidence:
        return words(record.confidence);
    case Part::Flags:
        return Words::ofFlags(record.flags);
    }
    Q_UNREACHABLE();
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportRecord &record = m_records[static_cast<std::size_t>(index.row())];
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    const bool isNumber = column.part == Part::Line || column.part == Part::Quantity;
    switch (role) {
    case Qt::DisplayRole:
        return text(record, column, false);
    case Qt::ToolTipRole:
        return text(record, column, true);
    case Qt::TextAlignmentRole:
        return alignment(isNumber);
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return alignment(column.part == Part::Line || column.part == Part::Quantity);
    if (role != Qt::DisplayRole)
        return {};
    switch (column.part) {
    case Part::Line:
        return tr("Line");
    case Part::Quantity:
        return items::Words::of(*column.quantity);
    case Part::Name:
        return Words::ofField(QStringLiteral("name"));
    case Part::Date:
        return Words::ofField(QStringLiteral("date"));
    case Part::Organization:
        return Words::ofField(QStringLiteral("organization"));
    case Part::Country:
        return Words::ofField(QStringLiteral("country"));
    case Part::Domain:
        return Words::ofField(QStringLiteral("domain"));
    case Part::Openness:
        return Words::ofField(QStringLiteral("openness"));
    case Part::Confidence:
        return Words::ofField(QStringLiteral("confidence"));
    case Part::Flags:
        return tr("Flagged as");
    }
    Q_UNREACHABLE();
}

} // namespace dekade::imports
