#include "views/table/tabledelegate.h"

#include "model/items/modelrow.h"
#include "model/items/roles.h"
#include "views/theme/flatheader.h"
#include "views/theme/plaintip.h"
#include "views/theme/style.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace dekade::table {

namespace {

constexpr int kBarWidth = 3;
constexpr int kTick = 12; ///< px of the mark of a claim that the user prefers

} // namespace

TableDelegate::TableDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    const bool number = items::quantityOf(static_cast<items::ModelColumn>(index.column())).has_value();
    const bool known = index.data(items::SortRole).isValid();
    if (index.column() == m_bold && known)
        option->font.setWeight(QFont::Bold);
    if (number && !known)
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    QStyleOptionViewItem inner = option;
    const int inset = theme::kCellInset - option.widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) - 1;
    inner.rect.adjust(inset, 0, -inset, 0);
    inner.state.setFlag(QStyle::State_HasFocus, false); // the row is the place of the keyboard, not a cell
    if (index.data(items::PreferredRole).toBool()) {
        const QPalette::ColorRole ink = selected ? QPalette::HighlightedText : QPalette::Highlight;
        theme::drawTick(*painter, {inner.rect.left() + kTick / 2.0, inner.rect.center().y() + 0.5}, kTick, option.palette.color(ink));
        inner.rect.setLeft(inner.rect.left() + kTick);
    }
    QStyledItemDelegate::paint(painter, inner, index);
    if (index.column() != 0)
        return;
    const catalogue::ModelId id {index.data(items::ModelIdRole).toLongLong()};
    if (std::ranges::find(m_compared, id) == m_compared.end())
        return;
    painter->fillRect(QRect(option.rect.topLeft(), QSize(kBarWidth, option.rect.height())),
        option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    theme::showPlainTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view);
    return true;
}

} // namespace dekade::table
