#include "views/figure/typeset.h"
#include "views/lab/barplot.h"
#include "views/lab/columndata.h"
#include "views/lab/curveplot.h"
#include "views/lab/lablayout.h"
#include "views/lab/labwords.h"

#include <QPainter>

#include <algorithm>

namespace dekade::lab {

namespace {

using figure::Align;

/// Text that is cut to a width.
void drawLine(QPainter &painter, const QPointF &baseline, const QFont &font, const QColor &colour, const QString &text, double width)
{
    painter.setPen(colour);
    figure::drawAligned(painter, baseline, font, figure::fitted(font, text, width), Align::Left);
}

void paintHead(QPainter &painter, const LabLayout &layout, const LabPicture &picture)
{
    const theme::Theme &colours = theme::theme(picture.theme);
    const double u = layout.unit;
    const double left = layout.columns.front().all.left();
    const double width = layout.columns.back().all.right() - left;
    QFont large = theme::font(21 * u, theme::Weight::SemiBold);
    const QString sentence = headline(picture);
    if (const double needed = figure::textWidth(large, sentence); needed > width)
        large = theme::font(std::max(14.0, 21 * width / needed) * u, theme::Weight::SemiBold);
    drawLine(painter, {left, layout.headlineY}, large, colours.ink, sentence, width);
    drawLine(painter, {left, layout.sublineY}, theme::font(12.5 * u), colours.ink2, subline(picture), width);
    const QStringList lines = cautions(picture);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double y = layout.cautionY[static_cast<std::size_t>(i)];
        QFont font = theme::font(11.5 * u);
        if (const double needed = figure::textWidth(font, lines[i]); needed > width)
            font = theme::font(std::max(10.0, 11.5 * width / needed) * u);
        drawLine(painter, {left, y}, font, i == 0 ? colours.ink : colours.ink2, lines[i], width);
    }
}

void paintTitle(QPainter &painter, const LabLayout &layout, const LabLayout::Column &place, const LabPicture &picture,
    const ColumnData &data, LabColumn column)
{
    const theme::Theme &colours = theme::theme(picture.theme);
    const double u = layout.unit;
    const QPointF centre(place.all.left() + 10 * u, place.titleY - 5.5 * u);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ink);
    painter.drawEllipse(centre, 10 * u, 10 * u);
    painter.setPen(colours.canvas);
    const QFont bold = theme::font(12 * u, theme::Weight::Bold);
    figure::drawAligned(painter, centre + QPointF(0, 4.3 * u), bold, QString(QChar(u'A' + static_cast<int>(column))), Align::Centre);
    const double width = place.all.width();
    drawLine(painter, {place.all.left() + 27 * u, place.titleY}, theme::font(15.5 * u, theme::Weight::SemiBold), colours.ink, data.title,
        width - 27 * u);
    const QFont words = theme::font(11.5 * u);
    const QStringList lines = figure::wrapText(words, data.words, width);
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), 2); ++i)
        drawLine(painter, {place.all.left(), place.wordsY + 15 * u * static_cast<double>(i)}, words, colours.ink,
            i == 1 && lines.size() > 2 ? QStringList(lines.mid(1)).join(QLatin1Char(' ')) : lines[i], width);
    drawLine(
        painter, {place.all.left(), place.formulaY}, theme::font(11.5 * u, theme::Weight::SemiBold), colours.ink2, data.formula, width);
}

void paintStats(
    QPainter &painter, const LabLayout &layout, const LabLayout::Column &place, const LabPicture &picture, const ColumnData &data)
{
    const theme::Theme &colours = theme::theme(picture.theme);
    const double u = layout.unit;
    const double width = place.all.width() / 3;
    for (std::size_t i = 0; i < data.stats.size(); ++i) {
        const double x = place.all.left() + width * static_cast<double>(i);
        drawLine(painter, {x, place.statY}, theme::font(11 * u), colours.ink2, data.stats[i].name, width - 4 * u);
        drawLine(painter, {x, place.statY + 19 * u}, theme::font(16 * u, theme::Weight::SemiBold), colours.ink, data.stats[i].value,
            width - 4 * u);
    }
}

/// The same quantity has the same scale everywhere: the empty space is the message.
double topOf(LabColumn column, const LabPicture &picture)
{
    if (column == LabColumn::Capacity || column == LabColumn::ExpertChoice)
        return 0.9;
    if (picture.curve == LabCurve::Entropy)
        return 1;
    return picture.curveTop > 0 ? picture.curveTop : curveTop({LabColumn::First, LabColumn::AuxiliaryLoss, LabColumn::Bias}, picture);
}

} // namespace

void paintLab(QPainter &painter, const QRectF &target, double unit, const LabPicture &picture)
{
    const theme::Theme &colours = theme::theme(picture.theme);
    const LabLayout layout = layOutLab(target, unit, static_cast<int>(picture.columns.size()), picture.plan.settings.experts);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(target, colours.canvas);
    paintHead(painter, layout, picture);
    for (std::size_t i = 0; i < picture.columns.size(); ++i) {
        const LabColumn column = picture.columns[i];
        const LabLayout::Column &place = layout.columns[i];
        if (i > 0) {
            const double x = std::round(place.all.left() - 10 * unit) + 0.5;
            painter.setPen(QPen(colours.rule, 1));
            painter.drawLine(QPointF(x, place.all.top()), QPointF(x, place.all.bottom()));
        }
        const ColumnData data = columnData(column, picture);
        paintTitle(painter, layout, place, picture, data, column);
        paintStats(painter, layout, place, picture, data);
        paintBars(painter, layout, place, data, picture);
        paintCurve(painter, layout, place, column, picture, topOf(column, picture));
    }
    painter.restore();
}

} // namespace dekade::lab
