#include "views/filters/facetdelegate.h"

#include "model/catalogue/filter.h"
#include "model/items/roles.h"
#include "views/figure/marks.h"
#include "views/theme/plaintip.h"
#include "views/theme/style.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace dekade::filters {

using catalogue::FilterKey;
using L = FacetRowLayout;

namespace {

constexpr double kBarWidth = 14;
constexpr double kBarHeight = 7;
constexpr double kBarRound = 2;
constexpr int kCountGap = 6;

FilterKey facetOf(const QModelIndex &index) { return static_cast<FilterKey>(index.data(items::FacetRole).toInt()); }

bool isHead(const QModelIndex &index) { return !index.parent().isValid(); }

bool isFolding(const QModelIndex &index) { return index.model()->rowCount(index) > 0; }

QFont weighted(QFont font, int weight)
{
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

} // namespace

FacetDelegate::FacetDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, isHead(index) ? L::kHeadHeight : L::kRowHeight};
}

int FacetDelegate::colourOf(const QModelIndex &index) const
{
    const QStringList names = index.data(items::SeriesRole).toStringList();
    const auto found = std::ranges::find_if(m_series, [&](const figure::Series &series) { return names.contains(series.name); });
    return found == m_series.end() ? -1 : found->colour;
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Theme &colours = theme::theme(m_theme);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme::mixed(colours.panel, colours.ink2, 0.08));
    if (isHead(index))
        paintHead(*painter, option.rect, option, index);
    else
        paintValue(*painter, option.rect, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(L::kInset / 2.0, 1, -L::kInset / 2.0, -1), 3, 3);
    }
    painter->restore();
}

int FacetDelegate::paintCount(QPainter &painter, const QRect &rect, const QFont &font, const QModelIndex &index) const
{
    const QString count = QString::number(index.data(items::CountRole).toInt());
    painter.setFont(weighted(font, QFont::Normal));
    painter.setPen(theme::theme(m_theme).ink2);
    theme::drawTextLine(painter, rect.adjusted(0, 0, -L::kInset, 0), Qt::AlignRight, count);
    return rect.right() - L::kInset - painter.fontMetrics().horizontalAdvance(count) - kCountGap;
}

void FacetDelegate::paintHead(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool open = option.state.testFlag(QStyle::State_Open);
    theme::drawChevron(painter, QPointF(rect.left() + L::kInset + 5, rect.center().y() + 0.5), 8, theme::theme(m_theme).ink2, !open);
    const int left = rect.left() + L::kInset + L::kIndent + 2;
    // Open, its rows say it all.
    const int right = open ? rect.right() - L::kInset : paintCount(painter, rect, option.font, index);
    painter.setFont(weighted(option.font, QFont::DemiBold));
    painter.setPen(theme::theme(m_theme).ink);
    const QString name = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, right - left);
    theme::drawTextLine(painter, QRect(left, rect.top(), right - left, rect.height()), Qt::AlignLeft, name);
}

void FacetDelegate::paintValue(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Theme &colours = theme::theme(m_theme);
    const bool nested = index.parent().parent().isValid();
    const int left = rect.left() + L::kInset + L::kIndent + 2 + (nested ? L::kIndent : 0);
    if (isFolding(index))
        theme::drawChevron(
            painter, QPointF(rect.left() + L::kInset + 5, rect.center().y() + 0.5), 8, colours.ink2, !option.state.testFlag(QStyle::State_Open));
    const QRect check(left, rect.center().y() - L::kCheckSize / 2 + 1, L::kCheckSize, L::kCheckSize);
    paintCheck(painter, check, static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt()));
    const FilterKey facet = facetOf(index);
    const bool marked = facet == FilterKey::Organization || facet == FilterKey::DenseOrMoe || facet == FilterKey::Basis;
    if (marked)
        paintMark(painter, QRect(check.right() + 1, rect.top(), L::kMarkWidth, rect.height()), index);
    const int textLeft = check.right() + (marked ? L::kMarkWidth + 2 : 8);
    const int right = paintCount(painter, rect, option.font, index);
    painter.setPen(index.data(items::CountRole).toInt() == 0 ? colours.ink2 : colours.ink);
    const QString name = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, right - textLeft);
    theme::drawTextLine(painter, QRect(textLeft, rect.top(), right - textLeft, rect.height()), Qt::AlignLeft, name);
}

void FacetDelegate::paintCheck(QPainter &painter, const QRect &rect, Qt::CheckState state) const
{
    const theme::Theme &colours = theme::theme(m_theme);
    painter.setPen(QPen(colours.ink2, 1.2));
    painter.setBrush(colours.canvas);
    const QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, 2, 2);
    painter.setPen(QPen(colours.ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF c = box.center();
    if (state == Qt::Checked) {
        const QPointF tick[] = {c + QPointF(-3.5, 0.2), c + QPointF(-1, 2.8), c + QPointF(3.6, -2.8)};
        painter.drawPolyline(tick, 3);
    } else if (state == Qt::PartiallyChecked) {
        painter.drawLine(c - QPointF(3.2, 0), c + QPointF(3.2, 0));
    }
}

void FacetDelegate::paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const theme::Theme &colours = theme::theme(m_theme);
    const QPointF centre = QRectF(rect).center();
    const QString key = index.data(items::KeyRole).toString();
    figure::MarkStyle style;
    style.colour = colours.ink;
    style.ground = colours.panel;
    switch (facetOf(index)) {
    case FilterKey::Organization:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.series(colourOf(index)));
        painter.drawRoundedRect(
            QRectF(centre.x() - kBarWidth / 2, centre.y() - kBarHeight / 2, kBarWidth, kBarHeight), kBarRound, kBarRound);
        return;
    case FilterKey::DenseOrMoe:
        if (key == catalogue::keyOf(catalogue::Density::Moe)) {
            style.shape = figure::MarkShape::Diamond;
            drawMark(painter, centre - QPointF(4, 0), style);
            style.shape = figure::MarkShape::SmallDiamond;
            drawMark(painter, centre + QPointF(7, 0), style);
            return;
        }
        if (key == catalogue::keyOf(catalogue::Density::Undisclosed))
            style.basis = catalogue::Basis::Undisclosed;
        drawMark(painter, centre, style);
        return;
    default:
        style.basis = catalogue::termOf<catalogue::Basis>(key).value_or(catalogue::Basis::Reported);
        if (style.basis == catalogue::Basis::Estimated)
            figure::drawRangeBar(painter, centre.x(), centre.y() - 8, centre.y() + 8, style.colour, 1);
        drawMark(painter, centre, style);
    }
}

bool FacetDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString hint = isHead(index) ? tr("Ctrl+click shows all") : tr("Ctrl+click shows only this");
    theme::showPlainTip(event->globalPos(), index.data().toString() + QLatin1Char('\n') + hint, view);
    return true;
}

} // namespace dekade::filters
