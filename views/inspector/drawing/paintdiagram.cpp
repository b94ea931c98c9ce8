#include "views/inspector/drawing/paintdiagram.h"

#include "views/figure/shapedtext.h"

#include <QPainter>

namespace dekade::inspector {

namespace {

void paintShape(QPainter &painter, const Shape &shape, const theme::Theme &theme)
{
    if (shape.fill)
        painter.fillPath(shape.path, colourOf(theme, *shape.fill));
    if (!shape.outline)
        return;
    QPen pen(colourOf(theme, *shape.outline), shape.outlineWidth);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    if (shape.isDashed)
        pen.setDashPattern({3 / shape.outlineWidth, 2.5 / shape.outlineWidth});
    painter.strokePath(shape.path, pen);
}

} // namespace

QColor textColour(const theme::Theme &theme, const TextLine &line, const TextRun &run)
{
    const bool isSolid = line.ground.share == 1 && line.ground.tone >= Tone::Attention;
    if (!isSolid)
        return colourOf(theme, run.colour);
    const QColor ground = colourOf(theme, line.ground);
    return theme::contrast(theme.canvas, ground) >= theme::contrast(theme.ink, ground) ? theme.canvas : theme.ink;
}

void paintDiagram(QPainter &painter, const DiagramLayout &layout, const theme::Theme &theme)
{
    painter.save();
    painter.fillRect(QRectF(QPointF(0, 0), layout.size), theme.canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(layout.unit, layout.unit);
    for (const Shape &shape : layout.shapes)
        paintShape(painter, shape, theme);
    for (const TextLine &line : layout.texts) {
        for (const TextRun &run : line.runs) {
            painter.setPen(textColour(theme, line, run));
            figure::drawShaped(painter, QPointF(run.x, line.baseline), theme::font(line.px, run.weight), run.text);
        }
    }
    painter.restore();
}

} // namespace dekade::inspector
