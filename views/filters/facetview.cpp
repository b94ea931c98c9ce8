#include "views/filters/facetview.h"

#include "model/items/facetmodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

namespace dekade::filters {

using catalogue::FilterKey;
using items::FacetNodeKind;

namespace {

constexpr int kGroup = 1000; ///< beyond every FilterKey
constexpr int kFoldWidth = 28; ///< px from the left in which a click folds a group

struct FoldName {
    FilterKey key;
    const char *name;
};
constexpr FoldName kFoldNames[] = {{FilterKey::Organization, "organization"}, {FilterKey::DenseOrMoe, "dense_or_moe"}, {FilterKey::Basis, "basis"},
    {FilterKey::Family, "family"}, {FilterKey::Openness, "openness"}, {FilterKey::Disagree, "disagree"}, {FilterKey::Dataset, "dataset"}};
constexpr QLatin1StringView kOfGroup("/others");

} // namespace

FacetView::FacetView(items::FacetModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_open({static_cast<int>(FilterKey::Organization), static_cast<int>(FilterKey::DenseOrMoe), static_cast<int>(FilterKey::Basis)})
{
    setModel(model);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, false); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex current = currentIndex();
        m_currentKey = current.isValid() ? foldKey(current) : -1;
        m_currentValue = current.data(items::KeyRole).toString();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &FacetView::restoreFolds);
    restoreFolds();
}

int FacetView::foldKey(const QModelIndex &index) const
{
    return index.data(items::FacetRole).toInt() + (m_model->kindOf(index) == FacetNodeKind::Group ? kGroup : 0);
}

void FacetView::remember(const QModelIndex &index, bool open)
{
    if (m_restoring)
        return;
    if (open)
        m_open.insert(foldKey(index));
    else
        m_open.remove(foldKey(index));
    fitHeight();
}

void FacetView::restoreFolds()
{
    const QScopedValueRollback restoring(m_restoring, true);
    const auto restore = [this](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (foldKey(index) == m_currentKey && index.data(items::KeyRole).toString() == m_currentValue)
                setCurrentIndex(index);
            if (m_model->rowCount(index) == 0)
                continue;
            self(self, index);
            setExpanded(index, m_open.contains(foldKey(index)));
        }
    };
    restore(restore, QModelIndex());
    fitHeight();
}

QStringList FacetView::openGroups() const
{
    QStringList groups;
    for (const FoldName &fold : kFoldNames) {
        const int key = static_cast<int>(fold.key);
        if (m_open.contains(key))
            groups << QLatin1String(fold.name);
        if (m_open.contains(key + kGroup))
            groups << QLatin1String(fold.name) + kOfGroup;
    }
    return groups;
}

void FacetView::setOpenGroups(const QStringList &groups)
{
    m_open.clear();
    for (const FoldName &fold : kFoldNames) {
        const int key = static_cast<int>(fold.key);
        if (groups.contains(QLatin1String(fold.name)))
            m_open.insert(key);
        if (groups.contains(QLatin1String(fold.name) + kOfGroup))
            m_open.insert(key + kGroup);
    }
    restoreFolds();
}

/// The open rows, from top to bottom.
void FacetView::fitHeight()
{
    int height = 0;
    const auto add = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0, count = m_model->rowCount(parent); row < count; ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            height += rowHeight(index);
            if (isExpanded(index))
                self(self, index);
        }
    };
    add(add, QModelIndex());
    setFixedHeight(height);
}

void FacetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid() && !m_restoring)
        Q_EMIT rowEntered(visualRect(current));
}

void FacetView::fold(const QModelIndex &index) { setExpanded(index, !isExpanded(index)); }

void FacetView::toggle(const QModelIndex &index)
{
    if (m_model->kindOf(index) == FacetNodeKind::Facet)
        return fold(index);
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void FacetView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || event->key() != Qt::Key_Space) {
        QTreeView::keyPressEvent(event);
        return;
    }
    if (event->modifiers() == Qt::ControlModifier)
        m_model->checkOnly(current);
    else
        toggle(current);
    event->accept();
}

void FacetView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton) {
        QTreeView::mousePressEvent(event);
        return;
    }
    setCurrentIndex(index);
    const bool onFold = m_model->kindOf(index) == FacetNodeKind::Group && event->position().x() < kFoldWidth;
    if (event->modifiers() == Qt::ControlModifier)
        m_model->checkOnly(index);
    else if (onFold)
        fold(index);
    else
        toggle(index);
    event->accept();
}

void FacetView::mouseReleaseEvent(QMouseEvent *event) { event->accept(); }

void FacetView::mouseDoubleClickEvent(QMouseEvent *event) { mousePressEvent(event); }

void FacetView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPersistentModelIndex kept(index);
    QMenu menu(this);
    if (m_model->kindOf(index) != FacetNodeKind::Facet) {
        connect(menu.addAction(tr("Show only this")), &QAction::triggered, this, [this, kept] {
            if (kept.isValid())
                m_model->checkOnly(kept);
        });
    }
    connect(menu.addAction(tr("Show all of “%1”")
                               .arg(QString(index.parent().isValid() ? index.parent().data().toString() : index.data().toString())
                                        .replace(QLatin1Char('&'), QStringLiteral("&&")))),
        &QAction::triggered, this, [this, kept] {
            QModelIndex facet = kept;
            while (facet.parent().isValid())
                facet = facet.parent();
            if (facet.isValid())
                m_model->checkOnly(facet);
        });
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void FacetView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const { }

} // namespace dekade::filters
