#include "model/items/claimtablemodel.h"

#include "model/items/claimtext.h"
#include "model/items/words.h"

#include <array>

namespace dekade::items {

using namespace catalogue;

ClaimTableModel::ClaimTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ClaimTableModel::setCatalogue(CataloguePtr catalogue)
{
    beginResetModel();
    m_catalogue = std::move(catalogue);
    fill();
    endResetModel();
}

void ClaimTableModel::setModel(std::optional<ModelId> model)
{
    beginResetModel();
    m_model = model;
    fill();
    endResetModel();
}

void ClaimTableModel::setLens(Lens lens)
{
    if (m_lens == lens)
        return;
    m_lens = lens;
    fill(); // the same claims in the same order: only which of them is used changes
    emitAllChanged();
}

void ClaimTableModel::setLanguage(QLocale::Language language)
{
    m_language = language;
    emitAllChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kClaimColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void ClaimTableModel::fill()
{
    m_rows.clear();
    if (!m_catalogue || !m_model || !m_catalogue->contains(*m_model))
        return;
    std::optional<Quantity> group;
    std::optional<ClaimId> used;
    for (const Claim &claim : m_catalogue->claimsOf(*m_model)) {
        const bool first = group != claim.quantity;
        if (first)
            used = pick(*m_catalogue, *m_model, claim.quantity, m_lens).claim;
        group = claim.quantity;
        m_rows.push_back({claim.id, used == claim.id, first});
    }
}

void ClaimTableModel::emitAllChanged()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kClaimColumnCount - 1));
}

int ClaimTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int ClaimTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kClaimColumnCount; }

QString ClaimTableModel::text(const Row &row, ClaimColumn column) const
{
    const Claim &claim = m_catalogue->claim(row.claim);
    switch (column) {
    case ClaimColumn::Used:
        return row.used ? tr("used") : QString();
    case ClaimColumn::Value:
        return claimValue(claim, m_language);
    case ClaimColumn::Basis:
        return Words::of(claim.basis);
    case ClaimColumn::Speaker:
        return Words::of(claim.speaker);
    case ClaimColumn::Source:
        return sourceName(m_catalogue->source(claim.source));
    case ClaimColumn::Date:
        return m_catalogue->source(claim.source).date;
    case ClaimColumn::Locator:
        return claim.locator;
    case ClaimColumn::Quote:
        return claim.quote;
    }
    Q_UNREACHABLE();
}

QVariant ClaimTableModel::raw(const Row &row, ClaimColumn column) const
{
    const Claim &claim = m_catalogue->claim(row.claim);
    if (column == ClaimColumn::Used)
        return row.used;
    if (column == ClaimColumn::Value && claim.value)
        return *claim.value;
    if (column == ClaimColumn::Value && claim.basis == Basis::Undisclosed)
        return {};
    const QString words = text(row, column);
    return words.isEmpty() ? QVariant() : QVariant(words);
}

QVariant ClaimTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<ClaimColumn>(index.column());
    const Claim &claim = m_catalogue->claim(row.claim);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return raw(row, column);
    case Qt::ToolTipRole:
        return claimSource(*m_catalogue, claim);
    case Qt::AccessibleTextRole: {
        const QString words = text(row, column);
        return column == ClaimColumn::Value ? QString(Words::of(claim.quantity) + QStringLiteral(": ") + words) : words;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column == ClaimColumn::Value && claim.value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case ModelIdRole:
        return claim.model.value;
    case BasisRole:
        return static_cast<int>(claim.basis);
    case DisagreesRole:
        return disagreement(*m_catalogue, claim.model, claim.quantity).disagrees();
    case KeyRole:
        return keyOf(claim.quantity);
    default:
        return {};
    }
}

QVariant ClaimTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (orientation == Qt::Vertical) {
        if (section >= rowCount())
            return {};
        const Row &row = m_rows[static_cast<std::size_t>(section)];
        return row.firstOfGroup ? Words::of(m_catalogue->claim(row.claim).quantity) : QString();
    }
    const std::array titles {tr("Used"), tr("Value"), tr("Basis"), tr("Speaker"), tr("Source"), tr("Date"), tr("Locator"), tr("Quote")};
    return section < kClaimColumnCount ? QVariant(titles[static_cast<std::size_t>(section)]) : QVariant();
}

} // namespace dekade::items
