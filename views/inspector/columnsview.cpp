#include "views/inspector/columnsview.h"

#include "views/inspector/accountplate.h"
#include "views/inspector/costview.h"
#include "views/inspector/diagramview.h"
#include "views/inspector/ledgerplate.h"
#include "views/inspector/ledgerview.h"
#include "views/inspector/whatifpanel.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace dekade::inspector {

namespace {

constexpr int kMargin = 24;
constexpr int kGutter = 24;
constexpr int kTight = 12; ///< px of margin and gutter where columns are narrow
constexpr int kRoomy = 360; ///< px of a column from which margins are wide
constexpr int kWidest = 1180; ///< px of a column: wider, the lines are hard to follow
constexpr int kSplit = 620; ///< px from which account and cost stand beside each other
constexpr int kHeadRow = 20;

} // namespace

ColumnsView::ColumnsView(QWidget *parent)
    : QScrollArea(parent)
    , m_model(new items::LedgerModel(this))
    , m_selection(new QItemSelectionModel(m_model, this))
    , m_sheet(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidget(m_sheet);
    m_sheet->setAutoFillBackground(true);
    m_sheet->setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    verticalScrollBar()->setSingleStep(24);
}

ColumnsView::~ColumnsView() = default;

void ColumnsView::setTheme(theme::ThemeKind kind) { m_theme = kind; }

void ColumnsView::setWhatIfShown(bool shown)
{
    m_isWhatIfShown = shown;
    layOut();
}

void ColumnsView::setColumnCount(std::size_t count)
{
    while (m_columns.size() > count) {
        for (QWidget *widget : m_columns.back()->widgets()) {
            widget->hide();
            widget->deleteLater();
        }
        m_columns.pop_back();
    }
    while (m_columns.size() < count) {
        m_columns.push_back(std::make_unique<ColumnView>(m_columns.size(), m_sheet));
        connectColumn(m_columns.size() - 1);
    }
}

void ColumnsView::connectColumn(std::size_t index)
{
    ColumnView &column = *m_columns[index];
    column.ledger->setModel(m_model);
    column.ledger->setSelectionModel(m_selection);
    connect(column.head, &ColumnHead::modelChosen, this, [this, index](catalogue::ModelId model) { Q_EMIT modelChosen(index, model); });
    connect(column.head, &ColumnHead::moveRequested, this, [this, index](int step) { Q_EMIT moveRequested(index, step); });
    connect(column.head, &ColumnHead::removeRequested, this, [this, index] { Q_EMIT removeRequested(index); });
    connect(column.diagram, &DiagramView::layerChosen, this, [this, index](int layer) { Q_EMIT layerChosen(index, layer); });
    connect(column.cost, &CostView::contextMoved, this, &ColumnsView::contextMoved);
    connect(column.whatIf, &WhatIfPanel::changed, this,
        [this, index](const std::vector<state::DimensionChange> &changes) { Q_EMIT changesMade(index, changes); });
    connect(column.ledger, &QTreeView::expanded, this, [this](const QModelIndex &row) { unfoldAll(row, true); });
    connect(column.ledger, &QTreeView::collapsed, this, [this](const QModelIndex &row) { unfoldAll(row, false); });
    connect(column.ledger, &LedgerView::copyRequested, this, &ColumnsView::copyRequested);
    column.whatIf->installEventFilter(this);
    for (QWidget *widget : column.widgets())
        widget->show();
}

/// A reason at a field makes the panel taller.
bool ColumnsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_isWhatIfShown)
        QMetaObject::invokeMethod(
            this, [this] { layOut(); }, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void ColumnsView::unfoldAll(const QModelIndex &index, bool isOpen)
{
    if (std::exchange(m_isUnfolding, true))
        return;
    for (const auto &column : m_columns)
        column->ledger->setExpanded(index, isOpen);
    m_isUnfolding = false;
    layOut();
}

/// Attention stands unfolded at first: it is where models differ most.
void ColumnsView::openAttention()
{
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows << m_model->index(row, 0).data().toString();
    m_rows = rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(items::PartRole).toInt() == static_cast<int>(architecture::Part::Attention))
            unfoldAll(index, true);
    }
}

void ColumnsView::show(const inspection::InspectionPtr &inspection, const std::vector<std::pair<QString, catalogue::ModelId>> &choices)
{
    // Unfolded rows are found again by their place and name, because the model is filled anew.
    QStringList open;
    if (!m_columns.empty()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            if (m_columns.front()->ledger->isExpanded(index))
                open << index.data().toString();
        }
    }
    const bool isFirst = m_rows.isEmpty();
    m_inspection = inspection;
    setColumnCount(inspection->columns.size());
    m_model->setInspection(inspection);
    if (isFirst)
        openAttention();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (open.contains(index.data().toString()))
            unfoldAll(index, true);
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        fillColumn(i, choices);
    layOut();
}

void ColumnsView::fillColumn(std::size_t index, const std::vector<std::pair<QString, catalogue::ModelId>> &choices)
{
    ColumnView &view = *m_columns[index];
    const inspection::Column &column = m_inspection->columns[index];
    const theme::Theme &colours = theme::theme(m_theme);
    const base::Phrases phrases(m_inspection->language);
    view.head->show(m_inspection, index, choices, colours);
    view.problem->setText(column.problem);
    view.problem->setVisible(!column.isCounted());
    view.diagram->show(m_inspection, index, colours);
    view.ledgerHead->setVisible(column.isCounted());
    view.ledgerHead->setMaker([this, index, &colours](double width) {
        Plate plate;
        drawLedgerHead(plate, {0, 0, width, kHeadRow}, ledgerHead(*m_model, index), colours);
        return std::pair(std::move(plate), double(kHeadRow));
    });
    view.ledger->setTheme(colours);
    view.ledger->setVisible(column.isCounted());
    view.ledger->setAccessibleName(tr("Ledger of %1").arg(column.name));
    view.account->setVisible(column.isCounted());
    QStringList lines;
    for (const inspection::AccountLine &line : column.account)
        lines << line.text + QStringLiteral(": ") + line.value;
    view.account->setAccessibleName(tr("Reported against counted"));
    view.account->setAccessibleDescription(lines.join(QLatin1Char('\n')));
    view.account->setMaker([inspection = m_inspection, index, &colours, title = tr("Reported against counted")](double width) {
        Plate plate;
        const double end = drawAccount(plate, {0, 0, width, 10}, inspection->columns[index], title, colours);
        return std::pair(std::move(plate), end + 4);
    });
    view.cost->show(m_inspection, index, colours);
    if (column.isCounted())
        view.whatIf->show(column, phrases);
}

template<typename Measure>
int ColumnsView::placeRow(int y, int width, Measure measure)
{
    int tallest = 0;
    int x = m_margin;
    for (const auto &column : m_columns) {
        const auto &[widget, height] = measure(*column, width);
        widget->setGeometry(x, y, width, height);
        tallest = std::max(tallest, height);
        x += width + m_gutter;
    }
    return tallest;
}

void ColumnsView::layOut()
{
    if (!m_inspection || m_columns.empty())
        return;
    const int count = static_cast<int>(m_columns.size());
    const auto widthWith = [&](int margin, int gutter) { return (viewport()->width() - 2 * margin - (count - 1) * gutter) / count; };
    const bool isTight = widthWith(kMargin, kGutter) < kRoomy;
    m_margin = isTight ? kTight : kMargin;
    m_gutter = isTight ? kTight : kGutter;
    const int width = std::clamp(widthWith(m_margin, m_gutter), kLeastColumn, kWidest);
    using Placed = std::pair<QWidget *, int>;
    int y = 10;
    y += placeRow(y, width, [](ColumnView &c, int w) { return Placed(c.head, c.head->layOut(w)); }) + 4;
    const int top = y;
    if (m_isWhatIfShown)
        y += placeRow(y, width, [](ColumnView &c, int) { return Placed(c.whatIf, c.whatIf->sizeHint().height()); }) + 8;
    y += placeRow(y, width, [](ColumnView &c, int w) { return Placed(c.diagram, c.diagram->layOut(w)); }) + 8;
    placeRow(top, width, [](ColumnView &c, int w) { return Placed(c.problem, std::max(80, c.problem->heightForWidth(w))); });
    y += placeRow(y, width, [](ColumnView &c, int w) { return Placed(c.ledgerHead, c.ledgerHead->layOut(w)); });
    y += placeRow(y, width, [](ColumnView &c, int w) { return Placed(c.ledger, c.ledger->layOut(w)); }) + 14;
    const bool isSplit = width >= kSplit;
    const int part = isSplit ? (width - 20) * 47 / 100 : width;
    int lower = placeRow(y, width, [part](ColumnView &c, int) { return Placed(c.account, c.account->layOut(part)); });
    if (!isSplit)
        y += std::exchange(lower, 0) + 14;
    for (const auto &column : m_columns) {
        const int left = column->head->x() + (isSplit ? part + 20 : 0);
        const int wide = isSplit ? width - part - 20 : width;
        column->account->resize(part, column->account->height());
        column->cost->setGeometry(left, y, wide, column->cost->layOut(wide));
        lower = std::max(lower, column->cost->height());
    }
    y += lower + 16;
    for (const auto &column : m_columns)
        column->whatIf->setVisible(m_isWhatIfShown && !column->diagram->isHidden());
    m_sheet->resize(std::max(viewport()->width(), 2 * m_margin + count * width + (count - 1) * m_gutter), std::max(y, viewport()->height()));
}

void ColumnsView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

} // namespace dekade::inspector
