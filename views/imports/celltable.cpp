#include "views/imports/celltable.h"

#include "views/theme/fonts.h"
#include "views/theme/plaintip.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace dekade::imports {

namespace {

constexpr double kTextPx = 12.5;
constexpr int kHintedRows = 5;
constexpr int kMeasuredRows = 40; ///< what stands further down may be elided

class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// A cell may hold what looks like markup: escaped, it is shown as it stands.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        theme::showPlainTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view);
        return true;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
        option->features.setFlag(QStyleOptionViewItem::WrapText, false);
    }
};

} // namespace

CellTable::CellTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setFont(theme::font(kTextPx));
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget(this)); // plain, where two scroll bars meet
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFont(theme::font(kTextPx, theme::Weight::SemiBold));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
}

void CellTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &CellTable::fitColumns);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &CellTable::fitColumns);
}

QSize CellTable::sizeHint() const { return {2 * kWidest, horizontalHeader()->sizeHint().height() + kHintedRows * kRowHeight}; }

void CellTable::fitColumns()
{
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::min(wanted + 8, kWidest));
    }
}

} // namespace dekade::imports
