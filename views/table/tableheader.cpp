#include "views/table/tableheader.h"

#include <QPainter>

namespace dekade::table {

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
}

void TableHeader::setBoldSection(int section)
{
    m_bold = section;
    viewport()->update();
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QFont font = this->font();
    font.setWeight(section == m_bold ? QFont::Bold : QFont::Normal);
    painter->setFont(font);
    QHeaderView::paintSection(painter, rect, section);
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    // Room for bold in every column, so that a change of measure moves nothing.
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    const QString title = model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
    const int extra = QFontMetrics(bold).horizontalAdvance(title) - fontMetrics().horizontalAdvance(title);
    return QHeaderView::sectionSizeFromContents(section) + QSize(std::max(extra, 0), 0);
}

} // namespace dekade::table
