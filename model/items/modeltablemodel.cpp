#include "model/items/modeltablemodel.h"

#include "model/items/words.h"

namespace dekade::items {

using namespace catalogue;

namespace {

constexpr std::size_t kKept = 512;

} // namespace

ModelTableModel::ModelTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_picked(kKept)
    , m_pickedRows(kKept, -1)
{
}

void ModelTableModel::setCatalogue(CataloguePtr catalogue)
{
    beginResetModel();
    m_catalogue = std::move(catalogue);
    forgetPicks();
    endResetModel();
}

void ModelTableModel::setLens(Lens lens)
{
    if (m_lens == lens)
        return;
    m_lens = lens;
    forgetPicks();
    emitAllChanged();
}

void ModelTableModel::forgetPicks() { m_pickedRows.assign(kKept, -1); }

const ModelRow &ModelTableModel::rowAt(int row) const
{
    const std::size_t place = static_cast<std::size_t>(row) % kKept;
    ModelRow &picked = m_picked[place];
    if (m_pickedRows[place] != row) {
        picked.id = modelAt(row);
        picked.claims = static_cast<int>(m_catalogue->claimsOf(picked.id).size());
        picked.differ = disagreementCount(*m_catalogue, picked.id);
        pickUnder(picked, *m_catalogue, m_lens);
        m_pickedRows[place] = row;
    }
    return picked;
}

int ModelTableModel::rowOf(ModelId model) const
{
    if (!m_catalogue || !m_catalogue->contains(model))
        return -1;
    return static_cast<int>(&m_catalogue->model(model) - m_catalogue->models().data());
}

void ModelTableModel::setLanguage(QLocale::Language language)
{
    m_language = language;
    emitAllChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kModelColumnCount - 1);
}

void ModelTableModel::emitAllChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kModelColumnCount - 1));
}

int ModelTableModel::rowCount(const QModelIndex &parent) const 
{
    return parent.isValid() || !m_catalogue ? 0 : static_cast<int>(m_catalogue->models().size());
}

int ModelTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kModelColumnCount; }

QVariant ModelTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return cell(rowAt(index.row()), static_cast<ModelColumn>(index.column()), role);
}

QVariant ModelTableModel::cell(const ModelRow &row, ModelColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column, *m_catalogue, m_language);
    case SortRole:
        return cellRaw(row, column, *m_catalogue, m_language);
    case Qt::ToolTipRole: {
        const QString source = cellSource(row, column, *m_catalogue, m_language);
        return source.isEmpty() ? QVariant() : QVariant(source);
    }
    case Qt::AccessibleTextRole: {
        const QString text = cellText(row, column, *m_catalogue, m_language);
        const QString value = text.isEmpty() || text == QStringLiteral("–") ? Words::notStated() : text;
        const QString said = isPreferred(row, column) ? Words::tr("%1, preferred by you").arg(value) : value;
        return column == ModelColumn::Name                     ? text
            : column == ModelColumn::Differ && row.differ == 0 ? QString(titleOf(column) + QStringLiteral(": 0"))
                                                               : QString(titleOf(column) + QStringLiteral(": ") + said);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return ofModel(row, column, role);
    }
}

/// The user's preference decides what stands here.
bool ModelTableModel::isPreferred(const ModelRow &row, ModelColumn column) const
{
    const Datum *datum = row.datum(column);
    return datum && datum->claim && m_catalogue->claim(*datum->claim).preferredByUser;
}

QVariant ModelTableModel::ofModel(const ModelRow &row, ModelColumn column, int role) const
{
    const Model &model = m_catalogue->model(row.id);
    switch (role) {
    case ModelIdRole:
        return row.id.value;
    case KeyRole:
        return model.key;
    case MoeRole:
        return model.density == Density::Moe;
    case BasisRole:
        return static_cast<int>((row.datum(column) ? *row.datum(column) : row.total).basis);
    case DisagreesRole:
        if (const std::optional<Quantity> quantity = quantityOf(column))
            return disagreement(*m_catalogue, row.id, *quantity).disagrees();
        return row.differ > 0;
    case SeriesRole: {
        const Organization &maker = m_catalogue->organization(model.organization);
        return QStringList {maker.name, maker.nameZh};
    }
    case PreferredRole:
        return isPreferred(row, column);
    case CountRole:
        return row.claims;
    default:
        return {};
    }
}

QVariant ModelTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kModelColumnCount)
        return {};
    const auto column = static_cast<ModelColumn>(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return titleOf(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

} // namespace dekade::items
