#include "views/theme/flatheader.h"

#include "views/theme/style.h"

#include <QPainter>

#include <utility>

namespace dekade::theme {

namespace {

constexpr double kArrowSize = 8;
constexpr int kArrowGap = 10; ///< from the title to the middle of the arrow

} // namespace

FlatHeader::FlatHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
}

void FlatHeader::setBoldSection(int section)
{
    m_bold = section;
    viewport()->update();
}

void FlatHeader::setCurrentSection(int section)
{
    if (std::exchange(m_current, section) != section)
        viewport()->update();
}

void FlatHeader::setFirstInset(int inset)
{
    m_firstInset = inset;
    viewport()->update();
}

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette().color(QPalette::Mid));
    if (section == m_current)
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), palette().color(QPalette::Highlight));
    QFont font = this->font();
    font.setWeight(section == m_bold ? QFont::Bold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(palette().color(section == m_bold ? QPalette::WindowText : QPalette::PlaceholderText));
    const bool right = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
    const QRect text = rect.adjusted(section == 0 ? m_firstInset : kCellInset, 0, -kCellInset, 0);
    const QString title
        = painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, text.width());
    painter->drawText(text, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, title);
    if (isSortIndicatorShown() && section == sortIndicatorSection()) {
        const int width = painter->fontMetrics().horizontalAdvance(title);
        const double x = right ? text.right() - width - kArrowGap : text.left() + width + kArrowGap;
        paintArrow(*painter, QPointF(x, rect.center().y() + 1));
    }
    painter->restore();
}

void FlatHeader::paintArrow(QPainter &painter, const QPointF &centre) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    // Upwards where values grow downwards the rows: the small end on top.
    if (sortIndicatorOrder() == Qt::AscendingOrder)
        painter.rotate(180);
    drawChevron(painter, QPointF(0, 0), kArrowSize, palette().color(QPalette::WindowText));
}

QSize FlatHeader::sectionSizeFromContents(int section) const
{
    // Room for bold in every column, so that a change of measure moves nothing.
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    const QString title = model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
    const int extra = QFontMetrics(bold).horizontalAdvance(title) - fontMetrics().horizontalAdvance(title);
    return QHeaderView::sectionSizeFromContents(section) + QSize(std::max(extra, 0), 0);
}

} // namespace dekade::theme
