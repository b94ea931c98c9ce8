#include "views/figure/headlayer.h"

#include "views/figure/typeset.h"

#include <QPainter>

namespace dekade::figure {

void HeadLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const FigureLayout &layout = stage().layout;
    painter->setRenderHint(QPainter::Antialiasing);
    double baseline = layout.titleBaseline;
    for (const QString &line : layout.titleLines) {
        drawRuns(*painter, {layout.left, baseline}, stage().u(20), {{line, theme::Weight::Bold, stage().colours().ink}});
        baseline += stage().u(26);
    }
    baseline = layout.subtitleBaseline;
    for (const QString &line : layout.subtitleLines) {
        drawRuns(*painter, {layout.left, baseline}, stage().u(13), {{line, theme::Weight::Regular, stage().colours().ink2}});
        baseline += stage().u(18);
    }
    paintKey(*painter);
}

void HeadLayer::paintKey(QPainter &painter) const
{
    for (const KeyPlace &place : stage().layout.key) {
        const Series &series = stage().data->series[place.series];
        painter.setPen(Qt::NoPen);
        painter.setBrush(stage().colours().series(series.colour));
        painter.drawRoundedRect(QRectF(place.baseline.x(), place.baseline.y() - stage().u(7), stage().u(12), stage().u(6)), stage().u(1.3), stage().u(1.3));
        drawRuns(painter, place.baseline + QPointF(stage().u(18), 0), stage().u(12),
            {{series.name, theme::Weight::Regular, stage().colours().ink},
                {QStringLiteral("\u2002") + QString::number(series.count), theme::Weight::Regular, stage().colours().ink2}});
    }
}

} // namespace dekade::figure
