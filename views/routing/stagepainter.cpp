#include "views/routing/stagepainter.h"

#include "views/figure/shapedtext.h"

#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <array>

namespace dekade::routing {

namespace {

constexpr int kTints = 16;
constexpr double kArrow = 7;
constexpr double kHatchStep = 8;

/// All colours of a theme, mixed once a frame.
class Colours final {
public:
    explicit Colours(const theme::Theme &theme)
    {
        for (int tint = 0; tint < kTints; ++tint)
            m_colours[static_cast<std::size_t>(tint)] = colourOf(static_cast<Tint>(tint), theme);
    }
    QColor operator()(Tint tint, double opacity = 1) const
    {
        QColor colour = m_colours[static_cast<std::size_t>(tint)];
        if (opacity < 1)
            colour.setAlphaF(static_cast<float>(opacity));
        return colour;
    }

private:
    std::array<QColor, kTints> m_colours;
};

QPolygonF markShape(MarkShape shape, const QPointF &at, double r)
{
    switch (shape) {
    case MarkShape::Triangle:
        return QPolygonF({at + QPointF(0, -r), at + QPointF(r, r * 0.8), at + QPointF(-r, r * 0.8)});
    case MarkShape::Square:
        return QPolygonF({at + QPointF(-r, -r) * 0.88, at + QPointF(r, -r) * 0.88, at + QPointF(r, r) * 0.88, at + QPointF(-r, r) * 0.88});
    case MarkShape::Diamond:
        return QPolygonF({at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)});
    case MarkShape::Circle:
        return {};
    }
    Q_UNREACHABLE();
}

void drawShape(QPainter &painter, MarkShape shape, const QPointF &at, double radius)
{
    if (shape == MarkShape::Circle)
        painter.drawEllipse(at, radius, radius);
    else
        painter.drawPolygon(markShape(shape, at, radius));
}

/// Draws one kind of item after the other in the order of the scene.
class Drawer final {
public:
    Drawer(QPainter &painter, const theme::Theme &theme, double scale)
        : m_painter(painter)
        , m_colours(theme)
        , m_scale(scale)
        , m_isRaster(painter.paintEngine()->type() == QPaintEngine::Raster)
    {
    }

    void operator()(const Box &item) const
    {
        m_painter.setPen(item.line ? pen(*item.line, item.lineWidth, item.dash, item.opacity) : QPen(Qt::NoPen));
        m_painter.setBrush(item.fill ? QBrush(m_colours(*item.fill, item.opacity)) : QBrush(Qt::NoBrush));
        const double inset = item.line ? item.lineWidth / 2 : 0;
        const QRectF rect = item.rect.adjusted(inset, inset, -inset, -inset);
        if (item.radius > 0)
            m_painter.drawRoundedRect(rect, item.radius, item.radius);
        else if (!item.line)
            m_painter.fillRect(rect, m_painter.brush());
        else
            m_painter.drawRect(rect);
        if (item.hatched && item.line)
            hatch(item);
    }

    void operator()(const Stroke &item) const
    {
        if (item.opacity <= 0)
            return;
        QPointF to = item.to;
        if (item.arrow) {
            const QLineF line(item.control ? item.control->second : item.from, item.to);
            const QPointF along = line.length() > 0 ? QPointF(line.dx(), line.dy()) / line.length() : QPointF(1, 0);
            to -= along * kArrow;
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colours(item.tint, item.opacity));
            const double half = kArrow * 0.55 + item.width * 0.3;
            const QPointF across(-along.y() * half, along.x() * half);
            m_painter.drawPolygon(QPolygonF({item.to, to + across, to - across}));
        }
        m_painter.setPen(pen(item.tint, item.width, item.dash, item.opacity));
        m_painter.setBrush(Qt::NoBrush);
        if (!item.control)
            return m_painter.drawLine(item.from, to);
        QPainterPath path(item.from);
        path.cubicTo(item.control->first, item.control->second, to);
        m_painter.drawPath(path);
    }

    void operator()(const Words &item) const
    {
        m_painter.setPen(m_colours(item.tint, item.opacity));
        figure::drawShapedScaled(m_painter, item.baseline, theme::font(item.px, item.weight), item.text);
    }

    void operator()(const Mark &item) const
    {
        const double radius = item.size / 2;
        if (item.hollow) {
            m_painter.setPen(pen(item.tint, 1.4, Dash::Solid, item.opacity));
            m_painter.setBrush(Qt::NoBrush);
            return drawShape(m_painter, item.shape, item.at, radius - 0.7);
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours(item.tint, item.opacity));
        drawShape(m_painter, item.shape, item.at, radius);
    }

    void operator()(const Tiles &item) const
    {
        const QColor colour = m_colours(item.tint, item.opacity);
        if (m_isRaster) {
            for (const QRectF &rect : item.rects)
                m_painter.fillRect(rect, colour);
            return;
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawRects(item.rects.data(), static_cast<int>(item.rects.size()));
    }

    void operator()(const Swarm &item) const
    {
        if (item.at.empty())
            return;
        if (!m_isRaster) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colours(item.tint));
            for (const QPointF &at : item.at)
                drawShape(m_painter, item.shape, at, item.size / 2);
            return;
        }
        // Without a transformation a sprite is copied, with one it is resampled: ten times the work.
        const QPixmap sprite = spriteOf(item);
        const QTransform toTarget = m_painter.transform();
        const double half = sprite.deviceIndependentSize().width() / 2;
        m_painter.resetTransform();
        for (const QPointF &at : item.at) {
            const QPointF corner = toTarget.map(at) - QPointF(half, half);
            m_painter.drawPixmap(QPoint(qRound(corner.x()), qRound(corner.y())), sprite);
        }
        m_painter.setTransform(toTarget);
    }

    void operator()(const Area &item) const
    {
        m_painter.setPen(item.line ? pen(*item.line, 1, Dash::Solid, item.opacity) : QPen(Qt::NoPen));
        m_painter.setBrush(item.fill ? QBrush(m_colours(*item.fill, item.opacity)) : QBrush(Qt::NoBrush));
        m_painter.drawPolygon(item.outline);
    }

private:
    QPen pen(Tint tint, double width, Dash dash, double opacity) const
    {
        QPen pen(m_colours(tint, opacity), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (dash == Dash::Dashed)
            pen.setDashPattern({3.2 / width, 3.2 / width});
        return pen;
    }

    /// Slanted lines inside a box, clipped by arithmetic: a painter's clip would split what an SVG says.
    void hatch(const Box &item) const
    {
        m_painter.setPen(pen(*item.line, 1, Dash::Solid, item.opacity));
        const QRectF rect = item.rect.adjusted(1, 1, -1, -1);
        const double rise = rect.height();
        std::vector<QLineF> lines;
        for (double x = rect.left() - rise + kHatchStep / 2; x < rect.right(); x += kHatchStep) {
            const double from = std::max(x, rect.left());
            const double to = std::min(x + rise, rect.right());
            if (to > from)
                lines.emplace_back(from, rect.bottom() - (from - x), to, rect.bottom() - (to - x));
        }
        m_painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    }

    /// A marker drawn once in the target's px.
    QPixmap spriteOf(const Swarm &item) const
    {
        const int side = static_cast<int>(std::ceil(item.size * m_scale)) + 2;
        QPixmap sprite(side, side);
        sprite.fill(Qt::transparent);
        QPainter painter(&sprite);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours(item.tint));
        drawShape(painter, item.shape, QPointF(side, side) / 2, item.size * m_scale / 2);
        painter.end();
        sprite.setDevicePixelRatio(m_painter.device()->devicePixelRatioF());
        return sprite;
    }

    QPainter &m_painter;
    Colours m_colours;
    double m_scale;
    bool m_isRaster;
};

} // namespace

QColor colourOf(Tint tint, const theme::Theme &theme)
{
    const auto mixed = [&](const QColor &top, double opacity) { return theme::mixed(theme.canvas, top, opacity); };
    switch (tint) {
    case Tint::Canvas:
        return theme.canvas;
    case Tint::Ink:
        return theme.ink;
    case Tint::Quiet:
        return theme.ink2;
    case Tint::Soft:
        return mixed(theme.ink2, 0.66);
    case Tint::Faint:
        return mixed(theme.ink2, 0.36);
    case Tint::Rule:
        return theme.rule;
    case Tint::Panel:
        return theme.panel;
    case Tint::Track:
        return mixed(theme.ink2, theme.isDark() ? 0.16 : 0.10);
    case Tint::Accent:
        return theme.accent;
    case Tint::OnAccent:
        return theme.isDark() ? theme.canvas : QColor(Qt::white);
    case Tint::LitColumn:
        return mixed(theme.accent, theme.isDark() ? 0.10 : 0.06);
    case Tint::LitBox:
        return mixed(theme.accent, theme.isDark() ? 0.20 : 0.12);
    case Tint::Dropped:
    case Tint::Second:
        return theme.series(1);
    case Tint::Third:
        return theme.series(2);
    case Tint::Fourth:
        return theme.series(3);
    }
    Q_UNREACHABLE();
}

double stageScale(const QSizeF &page, const QSizeF &target)
{
    return std::min(target.width() / page.width(), target.height() / page.height());
}

void paintStage(QPainter &painter, const StageScene &scene, const theme::Theme &theme, const QRectF &target)
{
    const double scale = stageScale(scene.page, target.size());
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(target.center() - QPointF(scene.page.width(), scene.page.height()) * (scale / 2));
    painter.scale(scale, scale);
    const double deviceScale = scale * painter.device()->devicePixelRatioF();
    const Drawer drawer(painter, theme, deviceScale);
    for (const SceneItem &item : scene.items)
        std::visit(drawer, item);
    painter.restore();
}

} // namespace dekade::routing
