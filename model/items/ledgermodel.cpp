#include "model/items/ledgermodel.h"

#include "model/inspection/terms.h"

namespace dekade::items {

using namespace inspection;

namespace {

constexpr const char *kHeads[] = {QT_TRANSLATE_NOOP("Figure", "Formula"), QT_TRANSLATE_NOOP("Figure", "Parameters"),
    QT_TRANSLATE_NOOP("Figure", "Share, filled: active"), QT_TRANSLATE_NOOP("Figure", "Active")};

LedgerColumn kindOf(int column) { return static_cast<LedgerColumn>((column - 1) % kLedgerColumns); }
std::size_t modelOf(int column) { return static_cast<std::size_t>((column - 1) / kLedgerColumns); }

} // namespace

LedgerModel::LedgerModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void LedgerModel::setInspection(InspectionPtr inspection)
{
    beginResetModel();
    m_inspection = std::move(inspection);
    m_nodes.clear();
    m_top.clear();
    if (m_inspection) {
        m_phrases = base::Phrases(m_inspection->language);
        addRows(true);
        if (m_inspection->countedColumns() > 0)
            addNode(nullptr, -1);
        addRows(false);
    }
    endResetModel();
}

void LedgerModel::addRows(bool inTotal)
{
    for (const LedgerRow &row : m_inspection->rows) {
        if (row.isInTotal == inTotal)
            addNode(&row, -1);
    }
}

int LedgerModel::addNode(const LedgerRow *row, int parent)
{
    const int id = static_cast<int>(m_nodes.size());
    std::vector<int> &siblings = parent < 0 ? m_top : m_nodes[static_cast<std::size_t>(parent)].children;
    const int place = static_cast<int>(siblings.size());
    siblings.push_back(id);
    m_nodes.push_back({row, parent, place, {}}); // siblings is not used from here on: this may move it
    if (row != nullptr) {
        for (const LedgerRow &child : row->children)
            addNode(&child, id);
    }
    return id;
}

int LedgerModel::columnOf(std::size_t model, LedgerColumn column)
{
    return 1 + static_cast<int>(model) * kLedgerColumns + static_cast<int>(column);
}

const LedgerModel::Node &LedgerModel::nodeOf(const QModelIndex &index) const { return m_nodes[index.internalId()]; }

const std::vector<int> &LedgerModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? nodeOf(parent).children : m_top;
}

QModelIndex LedgerModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<std::size_t>(row)]));
}

QModelIndex LedgerModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !checkIndex(child, CheckIndexOption::DoNotUseParent))
        return {};
    const int parent = nodeOf(child).parent;
    if (parent < 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(parent)].place, 0, static_cast<quintptr>(parent));
}

int LedgerModel::rowCount(const QModelIndex &parent) const { return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size()); }

int LedgerModel::columnCount(const QModelIndex &) const
{
    return m_inspection ? 1 + static_cast<int>(m_inspection->columns.size()) * kLedgerColumns : 1;
}

qint64 LedgerModel::countOf(const Node &node, std::size_t model) const
{
    if (node.row == nullptr)
        return m_inspection->columns[model].counts.total;
    const architecture::Entry *entry = node.row->entries[model];
    return entry == nullptr ? 0 : entry->count.value();
}

qint64 LedgerModel::activeOf(const Node &node, std::size_t model) const
{
    if (node.row == nullptr)
        return m_inspection->columns[model].active();
    const architecture::Entry *entry = node.row->entries[model];
    return entry == nullptr || !node.row->isInTotal ? 0 : entry->active.value();
}

double LedgerModel::shareOf(qint64 parameters, std::size_t model) const
{
    const qint64 total = m_inspection->columns[model].counts.total;
    return total == 0 ? 0 : static_cast<double>(parameters) / static_cast<double>(total);
}

FormulaText LedgerModel::formulaOf(const Node &node, std::size_t model) const
{
    const architecture::Entry *entry = node.row == nullptr ? nullptr : node.row->entries[model];
    if (node.row == nullptr)
        return {};
    if (entry == nullptr)
        return {{m_phrases.text(QT_TRANSLATE_NOOP("Figure", "none"))}, {false}};
    FormulaText text;
    for (const architecture::FormulaWord &word : entry->formula.words()) {
        text.words << (word.number ? grouped(*word.number) : inspection::textOf(word.text));
        text.marks << differs(*node.row, model, word, m_inspection->counted);
    }
    return text;
}

QVariant LedgerModel::textOf(const Node &node, std::size_t model, LedgerColumn column) const
{
    switch (column) {
    case LedgerColumn::Formula:
        return formulaOf(node, model).words.join(QString());
    case LedgerColumn::Parameters:
        return grouped(countOf(node, model));
    case LedgerColumn::Share:
        return node.row != nullptr && !node.row->isInTotal ? QString(QChar(0x2013)) : shareText(shareOf(countOf(node, model), model));
    case LedgerColumn::Active:
        return node.row != nullptr && !node.row->isInTotal ? QString(QChar(0x2013)) : grouped(activeOf(node, model));
    }
    Q_UNREACHABLE();
}

QVariant LedgerModel::ofPart(const Node &node, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (node.row == nullptr)
            return m_phrases.text(QT_TRANSLATE_NOOP("Figure", "Total"));
        if (!node.row->isInTotal && node.parent < 0)
            return m_phrases.text(QT_TRANSLATE_NOOP("Figure", "MTP, in no total"));
        return term(m_phrases, node.row->name);
    case Qt::ToolTipRole:
        if (node.row != nullptr && !node.row->isInTotal)
            return m_phrases.text(QT_TRANSLATE_NOOP("Figure", "Predicts one more token while training; it belongs to no total."));
        return {};
    default:
        return {};
    }
}

QVariant LedgerModel::ofModel(const Node &node, std::size_t model, LedgerColumn column, int role) const
{
    if (!m_inspection->columns[model].isCounted())
        return {};
    const bool isInTotal = node.row == nullptr || node.row->isInTotal;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(node, model, column);
    case Qt::TextAlignmentRole:
        return column == LedgerColumn::Formula ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column == LedgerColumn::Formula && node.row != nullptr && node.row->entries[model] != nullptr)
            return inspection::textOf(node.row->entries[model]->formula.withNames());
        return {};
    case FormulaRole:
        return column == LedgerColumn::Formula ? QVariant::fromValue(formulaOf(node, model)) : QVariant();
    case ShareRole:
        return isInTotal ? QVariant(shareOf(countOf(node, model), model)) : QVariant();
    case ActiveShareRole:
        return isInTotal ? QVariant(shareOf(activeOf(node, model), model)) : QVariant();
    case SortRole:
        if (column == LedgerColumn::Formula)
            return {};
        return column == LedgerColumn::Active ? activeOf(node, model) : countOf(node, model);
    default:
        return {};
    }
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Node &node = nodeOf(index);
    switch (role) {
    case PartRole:
        return node.row == nullptr ? -1 : static_cast<int>(node.row->part);
    case TotalRole:
        return node.row == nullptr;
    case OutsideRole:
        return node.row != nullptr && !node.row->isInTotal;
    default:
        break;
    }
    return index.column() == 0 ? ofPart(node, role) : ofModel(node, modelOf(index.column()), kindOf(index.column()), role);
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return m_phrases.text(QT_TRANSLATE_NOOP("Figure", "Part"));
    return m_phrases.text(kHeads[static_cast<int>(kindOf(section))]);
}

} // namespace dekade::items
