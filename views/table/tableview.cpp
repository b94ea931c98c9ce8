#include "views/table/tableview.h"

#include "model/items/modelfilterproxy.h"
#include "model/items/modeltablemodel.h"
#include "views/table/tabledelegate.h"
#include "views/table/tableheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace dekade::table {

using catalogue::ModelId;
using items::ModelColumn;

namespace {

constexpr int kRowHeight = 24;
constexpr int kHeadHeight = 28;

/// First widths in px, by column; the user may drag them.
constexpr int kWidths[] = {150, 136, 110, 100, 100, 90, 122, 126, 144, 130, 66, 66};
static_assert(std::size(kWidths) == items::kModelColumnCount);

/// A cell must not break the row it stands in.
QString oneLine(QString text)
{
    for (const QChar breaking : {QLatin1Char('\t'), QLatin1Char('\n'), QLatin1Char('\r')})
        text.replace(breaking, QLatin1Char(' '));
    return text;
}

} // namespace

TableView::TableView(state::ViewStore *store, QWidget *parent)
    : QTableView(parent)
    , m_store(store)
    , m_models(new items::ModelTableModel(this))
    , m_proxy(new items::ModelFilterProxy(this))
    , m_header(new TableHeader(this))
    , m_delegate(new TableDelegate(this))
{
    m_proxy->setSourceModel(m_models);
    setModel(m_proxy);
    setUpView();
    setUpHeadings();
    retranslate();
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
    for (int column = 0; column < items::kModelColumnCount; ++column)
        setColumnWidth(column, kWidths[column]);
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
    setAccessibleDescription(tr("Enter opens a model, C compares it, Ctrl+C copies the selected rows"));
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
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
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

QString TableView::selectedText() const
{
    const auto line = [](const auto &cell) {
        QStringList cells;
        for (int column = 0; column < items::kModelColumnCount; ++column)
            cells << oneLine(cell(column));
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines {line([this](int column) { return m_proxy->headerData(column, Qt::Horizontal).toString(); })};
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::ranges::sort(rows);
    for (const int row : rows)
        lines << line([this, row](int column) { return m_proxy->index(row, column).data().toString(); });
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void TableView::copySelected()
{
    if (selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

} // namespace dekade::table
