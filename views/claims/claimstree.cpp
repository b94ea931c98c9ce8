#include "views/claims/claimstree.h"

#include "model/catalogue/filter.h"
#include "model/items/claimtext.h"
#include "model/items/claimtreeproxy.h"
#include "model/items/tabline.h"
#include "model/items/words.h"
#include "model/store/edits.h"
#include "views/claims/claimsdelegate.h"
#include "views/claims/openrows.h"
#include "views/theme/flatheader.h"
#include "views/theme/style.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace dekade::claims {

using namespace catalogue;
using items::ClaimTreeModel;
using items::TreeColumn;
using Level = ClaimTreeModel::Level;

namespace {

constexpr int kWidths[] = {268, 84, 150, 104, 104, 240};
constexpr int kHeadHeight = 28;
constexpr int kMostOpened = 2000; ///< models that are opened down to their claims
constexpr int kFew = 60; ///< models whose hits are opened while one types

/// Where a row stands, from the top: rows in the order in which they are read.
std::vector<int> pathOf(const QModelIndex &row)
{
    std::vector<int> path;
    for (QModelIndex each = row; each.isValid(); each = each.parent())
        path.insert(path.begin(), each.row());
    return path;
}

bool isInSpan(const Catalogue &catalogue, ModelId model, const state::ViewState &state)
{
    if (!state.from && !state.to)
        return true;
    const Datum released = pick(catalogue, model, Quantity::ReleaseDate, state.lens);
    if (!released.date)
        return false;
    const QDate day = released.date->middle();
    return (!state.from || day >= *state.from) && (!state.to || day < *state.to);
}

} // namespace

ClaimsTree::ClaimsTree(state::ViewStore *store, QWidget *parent)
    : QTreeView(parent)
    , m_store(store)
    , m_claims(new ClaimTreeModel(this))
    , m_proxy(new items::ClaimTreeProxy(this))
{
    m_proxy->setSourceModel(m_claims);
    setModel(m_proxy);
    setUpView();
    retranslate();
    // Queued: what comes of it replaces the rows in the midst of which the click still is.
    connect(m_claims, &ClaimTreeModel::preferenceToggled, this, &ClaimsTree::preferenceToggled, Qt::QueuedConnection);
    connect(m_store, &state::ViewStore::stateChanged, this, &ClaimsTree::follow);
    m_claims->setLens(m_store->state().lens);
}

void ClaimsTree::setUpView()
{
    setItemDelegate(new ClaimsDelegate(this));
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setIndentation(18);
    auto *heading = new theme::FlatHeader(this);
    heading->setFirstInset(indentation() + theme::kCellInset - 4); // above the names
    heading->setFixedHeight(kHeadHeight);
    heading->setSectionsMovable(false);
    setHeader(heading);
    for (int column = 0; column < items::kTreeColumnCount; ++column)
        header()->resizeSection(column, kWidths[column]);
    header()->setSortIndicatorClearable(true); // a third click: the order of the facts again
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        QMenu menu;
        addSorts(&menu);
        menu.exec(header()->viewport()->mapToGlobal(place));
    });
}

void ClaimsTree::setCatalogue(CataloguePtr catalogue)
{
    const QScopedValueRollback following(m_following, true);
    const OpenRows open = OpenRows::of(*this);
    m_catalogue = std::move(catalogue);
    keepModels(m_store->state());
    m_claims->setCatalogue(m_catalogue);
    open.restore(*this);
    followSelection(m_store->state().selected);
    Q_EMIT rowsChanged();
}

void ClaimsTree::setLanguage(QLocale::Language language)
{
    m_language = language;
    m_claims->setLanguage(language);
    retranslate();
}

void ClaimsTree::retranslate()
{
    setAccessibleName(tr("Claims"));
    setAccessibleDescription(
        tr("Space prefers a claim, Enter goes to the model, Insert adds a claim, F2 changes and Delete deletes your own, Ctrl+C copies, the Menu key sorts"));
}

void ClaimsTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setLanguage(m_language);
    QTreeView::changeEvent(event);
}

void ClaimsTree::setWords(const QString &words)
{
    const QScopedValueRollback following(m_following, true);
    m_proxy->setWords(words);
    if (!words.trimmed().isEmpty() && modelCount() <= kFew)
        openAll();
    followSelection(m_store->state().selected);
    Q_EMIT rowsChanged();
}

int ClaimsTree::modelCount() const { return m_proxy->rowCount(); }

void ClaimsTree::openAll() { expandToDepth(modelCount() <= kMostOpened ? 1 : 0); }

/// The models that the filter and the span let through, as in the table.
void ClaimsTree::keepModels(const state::ViewState &state)
{
    if (!m_catalogue || (state.filter.isEmpty() && !state.from && !state.to))
        return m_proxy->setModels({});
    QSet<ModelId> models;
    for (const ModelId model : filtered(*m_catalogue, state.filter, state.lens, state.measure)) {
        if (isInSpan(*m_catalogue, model, state))
            models.insert(model);
    }
    m_proxy->setModels(models);
}

void ClaimsTree::follow(const state::ViewState &now, const state::ViewState &before)
{
    const QScopedValueRollback following(m_following, true);
    m_claims->setLens(now.lens);
    const bool sameModels = now.filter == before.filter && now.lens == before.lens && now.measure == before.measure
        && now.from == before.from && now.to == before.to;
    if (!sameModels) {
        keepModels(now);
        Q_EMIT rowsChanged();
    }
    followSelection(now.selected);
}

void ClaimsTree::followSelection(const std::optional<ModelId> &selected)
{
    if (!selected) {
        selectionModel()->clear();
        return;
    }
    if (modelAt(currentIndex()) == selected)
        return;
    const QModelIndex row = m_proxy->mapFromSource(m_claims->indexOf(*selected));
    if (!row.isValid())
        return selectionModel()->clear();
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(row, PositionAtCenter);
}

void ClaimsTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        m_store->select(modelAt(current));
}

std::optional<ModelId> ClaimsTree::modelAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return ModelId {index.data(items::ModelIdRole).toLongLong()};
}

std::optional<ClaimId> ClaimsTree::claimAt(const QModelIndex &index) const { return m_claims->claimAt(m_proxy->mapToSource(index)); }

std::optional<ClaimId> ClaimsTree::currentClaim() const { return claimAt(currentIndex()); }

std::vector<ClaimId> ClaimsTree::claimsUnder(const QModelIndex &row) const
{
    if (const std::optional<ClaimId> claim = claimAt(row))
        return {*claim};
    std::vector<ClaimId> claims;
    for (int i = 0, count = m_proxy->rowCount(row); i < count; ++i) {
        for (const ClaimId claim : claimsUnder(m_proxy->index(i, 0, row)))
            claims.push_back(claim);
    }
    return claims;
}

QString ClaimsTree::selectedText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return pathOf(a) < pathOf(b); });
    QString text = items::tabLine({tr("Model"), tr("Quantity"), tr("Value"), tr("Basis"), tr("Speaker"), tr("Source"), tr("Address"),
                       tr("Date"), tr("Quote")})
        + QLatin1Char('\n');
    QSet<ClaimId> taken; // a claim under a selected quantity may be selected too
    for (const QModelIndex &row : rows) {
        for (const ClaimId id : claimsUnder(row)) {
            if (taken.contains(id))
                continue;
            taken.insert(id);
            const Claim &claim = m_catalogue->claim(id);
            const Source &source = m_catalogue->source(claim.source);
            text += items::tabLine({m_catalogue->model(claim.model).name, items::Words::of(claim.quantity),
                        items::claimValue(claim, m_language), items::Words::of(claim.basis), items::Words::of(claim.speaker), source.title,
                        source.url, source.date, claim.quote})
                + QLatin1Char('\n');
        }
    }
    return text;
}

void ClaimsTree::copySelected()
{
    if (selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

void ClaimsTree::togglePreference()
{
    if (const std::optional<ClaimId> claim = currentClaim())
        Q_EMIT preferenceToggled(*claim, !m_catalogue->claim(*claim).preferredByUser);
}

void ClaimsTree::wantClaim()
{
    const std::optional<ModelId> model = modelAt(currentIndex());
    if (!model)
        return;
    Quantity quantity = Quantity::ParamsTotal;
    for (QModelIndex each = m_proxy->mapToSource(currentIndex()); each.isValid(); each = each.parent()) {
        if (ClaimTreeModel::levelOf(each) == Level::Quantity)
            quantity = termOf<Quantity>(each.data(items::KeyRole).toString()).value_or(quantity);
    }
    Q_EMIT claimWanted(*model, quantity);
}

/// Whether the key has a meaning here, which is then done.
bool ClaimsTree::pressed(int key)
{
    const std::optional<ModelId> model = modelAt(currentIndex());
    const std::optional<ClaimId> claim = currentClaim();
    const bool isOwn = claim && store::isOwn(*claim);
    switch (key) {
    case Qt::Key_Space:
        togglePreference();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (model)
            Q_EMIT modelActivated(*model);
        return true;
    case Qt::Key_Insert:
        wantClaim();
        return true;
    case Qt::Key_F2:
        if (isOwn)
            Q_EMIT claimChangeRequested(*claim);
        return true;
    case Qt::Key_Delete:
        if (isOwn)
            Q_EMIT claimDeletionRequested(*claim);
        return claim.has_value(); // at a model the window has a use for it
    case Qt::Key_C:
        if (model)
            m_store->toggleCompared(*model);
        return true;
    default:
        return false;
    }
}

void ClaimsTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelected();
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Delete && !currentClaim())
        return event->ignore();
    const auto plain = event->modifiers() & ~Qt::KeypadModifier;
    if (plain == Qt::NoModifier && pressed(event->key()))
        return event->accept();
    QTreeView::keyPressEvent(event);
}

/// The window has a use for Ctrl+C's neighbours; where the keyboard is in the tree, claims are meant.
bool ClaimsTree::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        event->accept();
    return QTreeView::event(event);
}

void ClaimsTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const bool selected = selectionModel()->isSelected(index);
    if (selected)
        painter->fillRect(rect, palette().color(QPalette::Highlight));
    if (!model()->hasChildren(index))
        return;
    const QPointF centre(rect.right() - indentation() / 2.0 + 1, rect.center().y() + 0.5);
    theme::drawChevron(
        *painter, centre, 8, palette().color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText), !isExpanded(index));
}

void ClaimsTree::fillMenu(QMenu *menu)
{
    const std::optional<ClaimId> claim = currentClaim();
    if (claim) {
        const bool preferred = m_catalogue->claim(*claim).preferredByUser;
        menu->addAction(preferred ? tr("Take the preference back") : tr("Prefer this claim"), this, &ClaimsTree::togglePreference);
    }
    if (currentIndex().isValid())
        menu->addAction(tr("Add a claim…"), this, &ClaimsTree::wantClaim);
    if (claim && store::isOwn(*claim)) {
        menu->addAction(tr("Change this claim…"), this, [this, claim] { Q_EMIT claimChangeRequested(*claim); });
        menu->addAction(tr("Delete this claim"), this, [this, claim] { Q_EMIT claimDeletionRequested(*claim); });
    }
    menu->addSeparator();
    QMenu *sorts = menu->addMenu(tr("Sort by"));
    addSorts(sorts);
    menu->addAction(tr("Copy"), this, &ClaimsTree::copySelected)->setEnabled(selectionModel()->hasSelection());
    menu->addAction(tr("Open all"), this, &ClaimsTree::openAll);
    menu->addAction(tr("Close all"), this, &ClaimsTree::closeAll);
}

void ClaimsTree::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    fillMenu(&menu);
    menu.exec(event->globalPos());
}

} // namespace dekade::claims
