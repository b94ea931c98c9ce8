#include "views/claims/claimsdelegate.h"

#include "model/items/roles.h"
#include "views/theme/flatheader.h"
#include "views/theme/plaintip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace dekade::claims {

namespace {

constexpr int kRowHeight = 24;
constexpr int kInset = theme::kCellInset - 4; ///< the style has 4 px of its own

int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return depth;
}

} // namespace

void ClaimsDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    const int depth = depthOf(index);
    if (depth == 0 || (index.column() == 0 && index.data(items::UsedRole).toBool()))
        option->font.setWeight(QFont::DemiBold);
    if (depth == 3)
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

/// In line with the headings.
void ClaimsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem inner = option;
    if (index.column() > 0) {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        inner.rect.adjust(kInset, 0, -kInset, 0);
    }
    QStyledItemDelegate::paint(painter, inner, index);
}

QSize ClaimsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
}

bool ClaimsDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    theme::showPlainTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view);
    return true;
}

} // namespace dekade::claims
