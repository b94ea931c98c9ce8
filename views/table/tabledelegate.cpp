#include "views/table/tabledelegate.h"

#include "model/items/modelrow.h"
#include "model/items/roles.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace dekade::table {

namespace {

constexpr int kBarWidth = 3;

} // namespace

TableDelegate::TableDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (index.column() == m_bold)
        option->font.setWeight(QFont::Bold);
    const bool number = items::quantityOf(static_cast<items::ModelColumn>(index.column())).has_value();
    if (number && !index.data(items::SortRole).isValid())
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != 0)
        return;
    const catalogue::ModelId id {index.data(items::ModelIdRole).toLongLong()};
    if (std::ranges::find(m_compared, id) == m_compared.end())
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(QRect(option.rect.topLeft(), QSize(kBarWidth, option.rect.height())),
        option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Quotes may hold what looks like markup: escaped, they are shown as they are, and lines are wrapped.
    QString text = index.data(Qt::ToolTipRole).toString().toHtmlEscaped();
    text.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    QToolTip::showText(
        event->globalPos(), text.isEmpty() ? QString() : QString(QStringLiteral("<qt>") + text + QStringLiteral("</qt>")), view);
    return true;
}

} // namespace dekade::table
