#include "views/inspector/blockdrawing.h"

#include "views/inspector/drawing/blockdiagram.h"
#include "views/inspector/drawing/paintdiagram.h"

#include <QPainter>

#include <algorithm>

namespace dekade::inspector {

namespace {

/// The dimensions in which a column differs from any other that is counted.
std::set<architecture::Dimension> differingOf(const inspection::Inspection &inspection, std::size_t column)
{
    std::set<architecture::Dimension> differing;
    for (std::size_t other = 0; other < inspection.columns.size(); ++other) {
        if (other == column || !inspection.columns[other].isCounted())
            continue;
        for (const architecture::Dimension dimension : architecture::dimensions()) {
            if (architecture::valueOf(inspection.columns[column].config, dimension)
                != architecture::valueOf(inspection.columns[other].config, dimension))
                differing.insert(dimension);
        }
    }
    return differing;
}

} // namespace

BlockDrawing::BlockDrawing(const inspection::Inspection &inspection, std::size_t column, double width)
{
    const inspection::Column &model = inspection.columns[column];
    if (!model.isCounted())
        return;
    DiagramOptions options;
    options.width = width;
    options.unit = std::min(1.0, width / kLeastDiagram);
    options.heights = inspection.state.heightsByShare ? CardHeights::ByShare : CardHeights::Even;
    options.differing = differingOf(inspection, column);
    options.phrases = base::Phrases(inspection.language);
    if (model.source.layer && *model.source.layer >= 0)
        options.layer = static_cast<std::size_t>(*model.source.layer);
    m_layout = std::make_shared<const DiagramLayout>(layoutDiagram(model.config, options));
}

QSizeF BlockDrawing::size() const { return m_layout ? m_layout->size : QSizeF(); }

void BlockDrawing::paint(QPainter &painter, const theme::Theme &colours, double unit) const
{
    if (!m_layout)
        return;
    painter.save();
    painter.scale(unit, unit);
    paintDiagram(painter, *m_layout, colours);
    painter.restore();
}

std::optional<int> BlockDrawing::layerAt(const QPointF &point) const
{
    const HitArea *area = m_layout ? m_layout->hit(point) : nullptr;
    return area != nullptr && area->layer ? std::optional(static_cast<int>(*area->layer)) : std::nullopt;
}

int BlockDrawing::drawnLayer() const { return m_layout ? static_cast<int>(m_layout->drawnLayer) : 0; }

} // namespace dekade::inspector
