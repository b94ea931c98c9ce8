#include "model/items/claimtreemodel.h"

#include "model/catalogue/shownname.h"
#include "model/items/claimtext.h"
#include "model/items/words.h"

#include <algorithm>
#include <array>

namespace dekade::items {

using namespace catalogue;

namespace {

/// An index holds its level and the place of what is above it: of the model for a quantity, of the group's first claim for a claim, of the
/// claim for a source.
quintptr packed(ClaimTreeModel::Level level, std::size_t above) { return above * 4 + static_cast<quintptr>(level); }

std::size_t aboveOf(const QModelIndex &index) { return index.internalId() / 4; }

/// The claims of one quantity lie together: where the group that begins at `first` ends.
std::size_t endOfGroup(std::span<const Claim> claims, std::size_t first)
{
    std::size_t end = first;
    while (end < claims.size() && claims[end].quantity == claims[first].quantity)
        ++end;
    return end;
}

int groupsIn(std::span<const Claim> claims)
{
    int groups = 0;
    for (std::size_t first = 0; first < claims.size(); first = endOfGroup(claims, first))
        ++groups;
    return groups;
}

} // namespace

ClaimTreeModel::ClaimTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ClaimTreeModel::setCatalogue(CataloguePtr catalogue)
{
    beginResetModel();
    m_catalogue = std::move(catalogue);
    endResetModel();
}

/// What a quantity shows changes on two levels all over the tree: open branches stay, every view asks anew.
void ClaimTreeModel::renew()
{
    Q_EMIT layoutAboutToBeChanged();
    Q_EMIT layoutChanged();
}

void ClaimTreeModel::setLens(Lens lens)
{
    if (std::exchange(m_lens, lens) != lens)
        renew();
}

void ClaimTreeModel::setLanguage(QLocale::Language language)
{
    m_language = language;
    renew();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kTreeColumnCount - 1);
}

ClaimTreeModel::Level ClaimTreeModel::levelOf(const QModelIndex &index) { return static_cast<Level>(index.internalId() % 4); }

const Model &ClaimTreeModel::modelOf(const QModelIndex &index) const
{
    switch (levelOf(index)) {
    case Level::Model:
        return m_catalogue->models()[static_cast<std::size_t>(index.row())];
    case Level::Quantity:
        return m_catalogue->models()[aboveOf(index)];
    case Level::Claim:
    case Level::Source:
        break;
    }
    return m_catalogue->model(m_catalogue->claims()[aboveOf(index)].model);
}

ClaimTreeModel::Claims ClaimTreeModel::groupOf(const QModelIndex &quantity) const
{
    const Claims claims = m_catalogue->claimsOf(modelOf(quantity).id);
    std::size_t first = 0;
    for (int row = 0; row < quantity.row(); ++row)
        first = endOfGroup(claims, first);
    return claims.subspan(first, endOfGroup(claims, first) - first);
}

const Claim &ClaimTreeModel::claimOf(const QModelIndex &index) const
{
    const std::size_t inGroup = levelOf(index) == Level::Claim ? static_cast<std::size_t>(index.row()) : 0;
    return m_catalogue->claims()[aboveOf(index) + inGroup];
}

std::optional<ClaimId> ClaimTreeModel::claimAt(const QModelIndex &index) const
{
    if (!index.isValid() || levelOf(index) < Level::Claim)
        return {};
    return claimOf(index).id;
}

QModelIndex ClaimTreeModel::indexOf(ModelId model) const
{
    if (!m_catalogue || !m_catalogue->contains(model))
        return {};
    return index(static_cast<int>(&m_catalogue->model(model) - m_catalogue->models().data()), 0);
}

QModelIndex ClaimTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, packed(Level::Model, 0));
    const Claim *const all = m_catalogue->claims().data();
    switch (levelOf(parent)) {
    case Level::Model:
        return createIndex(row, column, packed(Level::Quantity, static_cast<std::size_t>(parent.row())));
    case Level::Quantity:
        return createIndex(row, column, packed(Level::Claim, static_cast<std::size_t>(groupOf(parent).data() - all)));
    case Level::Claim:
        return createIndex(row, column, packed(Level::Source, static_cast<std::size_t>(&claimOf(parent) - all)));
    case Level::Source:
        break;
    }
    return {};
}

QModelIndex ClaimTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || levelOf(child) == Level::Model)
        return {};
    if (levelOf(child) == Level::Quantity)
        return createIndex(static_cast<int>(aboveOf(child)), 0, packed(Level::Model, 0));
    const Claim &claim = m_catalogue->claims()[aboveOf(child)];
    const Claims claims = m_catalogue->claimsOf(claim.model);
    if (levelOf(child) == Level::Source) {
        const Claims group = m_catalogue->claimsOf(claim.model, claim.quantity);
        const auto first = static_cast<std::size_t>(group.data() - m_catalogue->claims().data());
        return createIndex(static_cast<int>(aboveOf(child) - first), 0, packed(Level::Claim, first));
    }
    const auto before = static_cast<std::size_t>(&claim - claims.data());
    const auto modelRow = static_cast<std::size_t>(&m_catalogue->model(claim.model) - m_catalogue->models().data());
    return createIndex(groupsIn(claims.first(before)), 0, packed(Level::Quantity, modelRow));
}

int ClaimTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_catalogue || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(m_catalogue->models().size());
    switch (levelOf(parent)) {
    case Level::Model:
        return groupsIn(m_catalogue->claimsOf(modelOf(parent).id));
    case Level::Quantity:
        return static_cast<int>(groupOf(parent).size());
    case Level::Claim:
        return 1;
    case Level::Source:
        break;
    }
    return 0;
}

int ClaimTreeModel::columnCount(const QModelIndex &) const { return kTreeColumnCount; }

QVariant ClaimTreeModel::ofModel(const Model &model, TreeColumn column, int role) const
{
    if (role == KeyRole)
        return model.key;
    if (role == SearchRole) {
        const Organization &maker = m_catalogue->organization(model.organization);
        const Family &family = m_catalogue->family(model.family);
        const QStringList names {model.name, model.nameZh, model.key, maker.name, maker.nameZh, family.name, family.nameZh};
        return (names + model.aliases).join(QLatin1Char('\n'));
    }
    if (column != TreeColumn::Item || (role != Qt::DisplayRole && role != SortRole && role != Qt::AccessibleTextRole))
        return {};
    return shownName(model, m_language);
}

QVariant ClaimTreeModel::ofQuantity(const QModelIndex &index, TreeColumn column, int role) const
{
    const Claim &first = groupOf(index).front();
    if (role == KeyRole)
        return keyOf(first.quantity);
    if (role == DisagreesRole)
        return disagreement(*m_catalogue, first.model, first.quantity).disagrees();
    if (column != TreeColumn::Item)
        return {};
    const Datum shown = pick(*m_catalogue, first.model, first.quantity, m_lens);
    if (role == SortRole)
        return shown.value ? QVariant(*shown.value) : shown.text.isEmpty() ? QVariant() : QVariant(shown.text);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return QString(Words::of(first.quantity) + QStringLiteral(": ") + datumValue(shown, m_language));
}

QString ClaimTreeModel::claimText(const Claim &claim, TreeColumn column) const
{
    const Source &source = m_catalogue->source(claim.source);
    switch (column) {
    case TreeColumn::Item:
        return claimValue(claim, m_language);
    case TreeColumn::Basis:
        return Words::of(claim.basis);
    case TreeColumn::Speaker:
        return Words::of(claim.speaker);
    case TreeColumn::Source:
        return sourceName(source);
    case TreeColumn::Date:
        return source.date;
    case TreeColumn::Quote:
        return claim.quote;
    }
    Q_UNREACHABLE();
}

QVariant ClaimTreeModel::rawOf(const Claim &claim, TreeColumn column) const
{
    if (column == TreeColumn::Item && claim.value)
        return *claim.value;
    if (column == TreeColumn::Item && claim.basis == Basis::Undisclosed)
        return {};
    const QString text = claimText(claim, column);
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant ClaimTreeModel::ofClaim(const Claim &claim, TreeColumn column, int role) const
{
    const bool isItem = column == TreeColumn::Item;
    switch (role) {
    case Qt::DisplayRole:
        return claimText(claim, column);
    case Qt::AccessibleTextRole:
        return isItem && claim.preferredByUser ? tr("%1, preferred by you").arg(claimText(claim, column)) : claimText(claim, column);
    case SortRole:
        return rawOf(claim, column);
    case Qt::CheckStateRole:
        return isItem ? QVariant(claim.preferredByUser ? Qt::Checked : Qt::Unchecked) : QVariant();
    case PreferredRole:
        return claim.preferredByUser;
    case UsedRole:
        return pick(*m_catalogue, claim.model, claim.quantity, m_lens).claim == claim.id;
    case BasisRole:
        return static_cast<int>(claim.basis);
    case Qt::ToolTipRole:
        return claimSource(*m_catalogue, claim);
    case KeyRole:
        return keyOf(claim.quantity);
    default:
        return {};
    }
}

QVariant ClaimTreeModel::ofSource(const Claim &claim, TreeColumn column, int role) const
{
    const Source &source = m_catalogue->source(claim.source);
    if (role == KeyRole)
        return source.key;
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case TreeColumn::Item:
        return claim.locator.isEmpty() ? source.title : QString(source.title + QStringLiteral(", ") + claim.locator);
    case TreeColumn::Source:
        return source.url;
    case TreeColumn::Date:
        return source.date;
    default:
        return {};
    }
}

QVariant ClaimTreeModel::data(const QModelIndex &index, int role) const
{
    if (!m_catalogue || !index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == ModelIdRole)
        return modelOf(index).id.value;
    const auto column = static_cast<TreeColumn>(index.column());
    switch (levelOf(index)) {
    case Level::Model:
        return ofModel(modelOf(index), column, role);
    case Level::Quantity:
        return ofQuantity(index, column, role);
    case Level::Claim:
        return ofClaim(claimOf(index), column, role);
    case Level::Source:
        return ofSource(claimOf(index), column, role);
    }
    return {};
}

bool ClaimTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT preferenceToggled(claimOf(index).id, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ClaimTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    if (levelOf(index) == Level::Claim && index.column() == 0)
        flags |= Qt::ItemIsUserCheckable;
    return levelOf(index) == Level::Source ? flags | Qt::ItemNeverHasChildren : flags;
}

QVariant ClaimTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kTreeColumnCount
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const std::array titles {tr("Model, quantity, claim"), tr("Basis"), tr("Speaker"), tr("Source"), tr("Date"), tr("Quote")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace dekade::items
