#pragma once

#include "model/inspection/inspection.h"
#include "views/theme/theme.h"

#include <QSizeF>

#include <memory>

class QPainter;

namespace dekade::inspector {

struct DiagramLayout;

/// The block diagram of one column, laid out for a width; nothing of it where the column has no shape. Cheap to copy.
class BlockDrawing final {
public:
    BlockDrawing() = default;
    /// @param width units.
    BlockDrawing(const inspection::Inspection &inspection, std::size_t column, double width);

    QSizeF size() const; ///< units
    /// Paints from the painter's origin, `unit` px a unit.
    void paint(QPainter &painter, const theme::Theme &colours, double unit) const;
    /// The layer whose cell of the strip is under a point (units).
    std::optional<int> layerAt(const QPointF &point) const;
    int drawnLayer() const;

private:
    std::shared_ptr<const DiagramLayout> m_layout;
};

} // namespace dekade::inspector
