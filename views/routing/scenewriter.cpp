#include "views/routing/scenewriter.h"

#include "views/figure/shapedtext.h"
#include "views/figure/typeset.h"

#include <algorithm>
#include <cmath>

namespace dekade::routing {

namespace {

constexpr double kLeastScale = 0.8;

QFont fontOf(const TextStyle &style) { return theme::font(style.px, style.weight); }

} // namespace

double widthOf(const QString &text, const TextStyle &style) { return figure::shapedWidth(fontOf(style), text); }

double SceneWriter::text(const QPointF &at, const QString &text, const TextStyle &style, Side side)
{
    const double width = widthOf(text, style);
    if (text.isEmpty() || style.opacity <= 0)
        return width;
    const double left = side == Side::Left ? at.x() : side == Side::Middle ? at.x() - width / 2 : at.x() - width;
    add(Words {{left, at.y()}, text, style.px, style.weight, style.tint, width, style.opacity});
    return width;
}

bool SceneWriter::mayShrink(const TextStyle &from, double px) const { return px >= from.px * kLeastScale && px >= m_least; }

double SceneWriter::fitted(const QPointF &at, double room, const QString &text, const TextStyle &style, Side side)
{
    TextStyle smaller = style;
    while (widthOf(text, smaller) > room && mayShrink(style, smaller.px - 1))
        smaller.px -= 1;
    const QString cut = widthOf(text, smaller) > room ? figure::fitted(fontOf(smaller), text, room) : text;
    return this->text(at, cut, smaller, side);
}

int SceneWriter::wrapped(const QPointF &at, double room, const QString &text, const TextStyle &style, double step, int most)
{
    QStringList lines = figure::wrapText(fontOf(style), text, room);
    if (lines.size() > most) {
        TextStyle smaller = style;
        while (lines.size() > most && mayShrink(style, smaller.px - 1)) {
            smaller.px -= 1;
            lines = figure::wrapText(fontOf(smaller), text, room);
        }
        if (lines.size() > most) {
            lines[most - 1] = lines.mid(most - 1).join(QLatin1Char(' '));
            lines = lines.mid(0, most);
        }
        for (int line = 0; line < lines.size(); ++line)
            fitted(at + QPointF(0, line * step), room, lines[line], smaller);
        return static_cast<int>(lines.size());
    }
    for (int line = 0; line < lines.size(); ++line)
        fitted(at + QPointF(0, line * step), room, lines[line], style);
    return static_cast<int>(lines.size());
}

void SceneWriter::spot(HotSpot::Kind kind, int index, const QRectF &area, const QString &name)
{
    m_scene.spots.push_back({kind, index, area, name});
}

} // namespace dekade::routing
