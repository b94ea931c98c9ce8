#include "views/table/tableview.h"

#include "model/items/modelfilterproxy.h"
#include "model/items/modeltablemodel.h"
#include "views/table/columnchoice.h"
#include "views/table/copytext.h"
#include "views/table/tabledelegate.h"
#include "views/theme/flatheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace dekade::table {

using catalogue::ModelId;
using items::ModelColumn;

namespace {

constexpr int kRowHeight = 24;
constexpr int kHeadHeight = 28;

bool isCopy(const QKeyEvent *event) { return event->matches(QKeySequence::Copy); }

bool isCopyAsMarkdown(const QKeyEvent *event)
{
    return event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

TableView::TableView(state::ViewStore *store, QWidget *parent)
    : QTableView(parent)
    , m_store(store)
    , m_models(new items::ModelTableModel(this))
    , m_proxy(new items::ModelFilterProxy(this))
    , m_header(new theme::FlatHeader(this))
    , m_delegate(new TableDelegate(this))
    , m_columns(nullptr) // once the heading has its columns
{
    m_proxy->setSourceModel(m_models);
    setModel(m_proxy);
    setUpView();
    setUpHeadings();
    retranslate();
    connect(m_columns, &ColumnChoice::changed, this, &TableView::columnsChanged);
    connect(m_proxy, &items::ModelFilterProxy::orderingChanged, this,
        [this](bool ordering) { viewport()->setCursor(ordering ? Qt::BusyCursor : Qt::ArrowCursor); });
    // Rows that a worker has found come as a new start.
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        const QScopedValueRollback following(m_following, true);
        followSelection(m_store->state().selected);
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const std::optional<ModelId> model = modelAt(index))
            Q_EMIT modelActivated(*model);
    });
    connect(m_store, &state::ViewStore::stateChanged, this, &TableView::follow);
    follow(m_store->state());
}

void TableView::setUpView()
{
    setItemDelegate(m_delegate);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    // Ctrl+click compares, so what is selected together is a run of rows.
    setSelectionMode(ContiguousSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
}

void TableView::setUpHeadings()
{
    setHorizontalHeader(m_header);
    m_header->setFixedHeight(kHeadHeight);
    m_header->setSortIndicator(static_cast<int>(ModelColumn::Released), Qt::AscendingOrder);
    setSortingEnabled(true);
    m_columns = new ColumnChoice(m_header);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &place) { popUpMenu(m_header->viewport()->mapToGlobal(place), m_header->logicalIndexAt(place)); });
}

void TableView::setCatalogue(catalogue::CataloguePtr catalogue)
{
    const QScopedValueRollback following(m_following, true);
    m_models->setCatalogue(std::move(catalogue));
    followSelection(m_store->state().selected);
}

void TableView::setLanguage(QLocale::Language language)
{
    m_language = language;
    m_models->setLanguage(language);
    retranslate();
}

void TableView::retranslate()
{
    setAccessibleName(tr("Models"));
    setAccessibleDescription(tr("Enter opens a model, C compares it, Ctrl+C copies the selected rows, the Menu key sorts and chooses columns"));
}

void TableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setLanguage(m_language);
    QTableView::changeEvent(event);
}

void TableView::follow(const state::ViewState &state)
{
    const QScopedValueRollback following(m_following, true);
    m_models->setLens(state.lens);
    m_proxy->setFilter(state.filter, state.lens, state.measure);
    m_proxy->setSpan(state.from, state.to);
    const int measure = static_cast<int>(state.figure == state::FigureKind::Tokens ? ModelColumn::Tokens : items::columnOf(state.measure));
    m_header->setBoldSection(measure);
    m_delegate->setBoldColumn(measure);
    m_delegate->setCompared(state.compared);
    followSelection(state.selected);
    viewport()->update();
}

void TableView::followSelection(const std::optional<ModelId> &selected)
{
    if (selected && modelAt(currentIndex()) == selected && selectionModel()->isRowSelected(currentIndex().row()))
        return;
    const int row = selected ? m_models->rowOf(*selected) : -1;
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_models->index(row, 0));
    if (!index.isValid()) {
        selectionModel()->clear();
        return;
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_header->setCurrentSection(current.column());
    if (!m_following && current.isValid())
        m_store->select(modelAt(current));
}

std::optional<ModelId> TableView::modelAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return ModelId {index.data(items::ModelIdRole).toLongLong()};
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const std::optional<ModelId> model = modelAt(currentIndex());
    if (isCopy(event)) {
        copySelected();
    } else if (isCopyAsMarkdown(event)) {
        copySelectedAsMarkdown();
    } else if (model && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT modelActivated(*model);
    } else if (model && event->key() == Qt::Key_C && event->modifiers() == Qt::NoModifier) {
        m_store->toggleCompared(*model);
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    const std::optional<ModelId> model = modelAt(indexAt(event->position().toPoint()));
    if (model && event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier) {
        m_store->toggleCompared(*model);
        event->accept();
        return;
    }
    QTableView::mousePressEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    // The press was no selection, so the release must not finish one.
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier)
        return event->accept();
    QTableView::mouseReleaseEvent(event);
}

/// The window has a use for Ctrl+Shift+C too; where the keyboard is in the table, rows are meant.
bool TableView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isCopy(key) || isCopyAsMarkdown(key))
            event->accept();
    }
    return QTableView::event(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const int column = byMouse ? columnAt(event->pos().x()) : std::max(0, currentIndex().column());
    const QPoint place = byMouse ? event->globalPos() : viewport()->mapToGlobal(QPoint(columnViewportPosition(column), 0));
    popUpMenu(place, column);
    event->accept();
}

void TableView::popUpMenu(const QPoint &globalPlace, int column)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, column);
    menu->popup(globalPlace);
}

void TableView::fillMenu(QMenu *menu, int column)
{
    const bool any = selectionModel()->hasSelection();
    QAction *copy = menu->addAction(tr("Copy"), this, &TableView::copySelected);
    copy->setShortcut(QKeySequence(QStringLiteral("Ctrl+C")));
    copy->setEnabled(any);
    QAction *markdown = menu->addAction(tr("Copy as Markdown"), this, &TableView::copySelectedAsMarkdown);
    markdown->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+C")));
    markdown->setEnabled(any);
    menu->addSeparator();
    if (column >= 0) {
        const QString title = m_proxy->headerData(column, Qt::Horizontal).toString();
        menu->addAction(tr("Sort by “%1”, ascending").arg(title), this, [this, column] { sortByColumn(column, Qt::AscendingOrder); });
        menu->addAction(tr("Sort by “%1”, descending").arg(title), this, [this, column] { sortByColumn(column, Qt::DescendingOrder); });
        menu->addSeparator();
    }
    m_columns->fill(menu, column);
}

QStringList TableView::columns() const { return m_columns->columns(); }

void TableView::setColumns(const QStringList &columns) { m_columns->setColumns(columns); }

CopiedCells TableView::selectedCells() const
{
    CopiedCells cells {m_proxy, {}, m_columns->shown()};
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            cells.rows << row;
    }
    // Where columns have been moved, a row may lie in several ranges.
    std::ranges::sort(cells.rows);
    cells.rows.erase(std::unique(cells.rows.begin(), cells.rows.end()), cells.rows.end());
    return cells;
}

QString TableView::selectedText() const { return tabSeparated(selectedCells()); }

QString TableView::selectedMarkdown() const { return markdownTable(selectedCells()); }

void TableView::copySelected()
{
    if (selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

void TableView::copySelectedAsMarkdown()
{
    if (selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(selectedMarkdown());
}

} // namespace dekade::table
