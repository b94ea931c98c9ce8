#include "views/inspector/ledgerview.h"

#include "views/inspector/ledgerplate.h"
#include "views/theme/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace dekade::inspector {

LedgerDelegate::LedgerDelegate(std::size_t model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_colours(&theme::theme(theme::ThemeKind::Light))
{
}

QSize LedgerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_width, static_cast<int>(LedgerEdges(m_width).rowHeight)};
}

void LedgerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = isCurrent ? theme::mixed(m_colours->canvas, m_colours->accent, 0.12) : m_colours->canvas;
    Plate plate;
    const QRectF row(0, 0, option.rect.width(), option.rect.height());
    if (isCurrent)
        plate.box(row, ground);
    plate.line({0, row.bottom() - 0.5}, {row.right(), row.bottom() - 0.5}, m_colours->gridMinor, 1);
    drawLedgerRow(plate, row, ledgerCells(index.siblingAtColumn(0), m_model), *m_colours, ground);
    painter->save();
    painter->setClipRect(option.rect);
    painter->translate(option.rect.topLeft());
    plate.paint(*painter, 1);
    if (index.model()->rowCount(index) > 0) {
        const auto *view = qobject_cast<const QTreeView *>(option.widget);
        painter->setRenderHint(QPainter::Antialiasing);
        theme::drawChevron(*painter, {8.0, 9.5}, 7, m_colours->ink2, view == nullptr || !view->isExpanded(index));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && isCurrent) {
        painter->setPen(QPen(m_colours->accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 2, 2);
    }
    painter->restore();
}

LedgerView::LedgerView(std::size_t model, QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new LedgerDelegate(model, this))
{
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    connect(this, &QTreeView::clicked, this,
        [this](const QModelIndex &index) { setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0))); });
}

void LedgerView::setTheme(const theme::Theme &colours)
{
    m_delegate->setTheme(colours);
    viewport()->update();
}

int LedgerView::rowsUnder(const QModelIndex &parent) const
{
    if (model() == nullptr)
        return 0;
    int rows = 0;
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        rows += 1 + (isExpanded(index) ? rowsUnder(index) : 0);
    }
    return rows;
}

int LedgerView::layOut(int width)
{
    m_delegate->setWidth(width);
    if (model() != nullptr) {
        for (int column = 1; column < model()->columnCount(); ++column)
            setColumnHidden(column, true);
    }
    header()->setMinimumSectionSize(10);
    header()->setStretchLastSection(false);
    header()->resizeSection(0, width);
    scheduleDelayedItemsLayout();
    return rowsUnder({}) * static_cast<int>(LedgerEdges(width).rowHeight);
}

void LedgerView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return Q_EMIT copyRequested();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        return setExpanded(currentIndex(), !isExpanded(currentIndex()));
    if (event->key() == Qt::Key_Escape)
        return event->ignore();
    QTreeView::keyPressEvent(event);
}

/// The page scrolls, not the tree.
void LedgerView::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace dekade::inspector
