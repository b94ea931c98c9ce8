#pragma once

#include "views/figure/figurelayout.h"
#include "views/theme/theme.h"

#include <QGraphicsItem>

#include <optional>
#include <vector>

namespace dekade::figure {

/// Where a point's mark stands in px: its own, and that of its active parameters.
struct MarkPlace {
    QPointF mark;
    std::optional<double> activeY;
    bool inView = false; ///< its mark or its stem's lower end lies in the plot
};

/// What every layer draws from, held by the scene. Layers read it and never change it.
struct Stage {
    FigureDataPtr data;
    SceneOptions options;
    FigureLayout layout;
    Mapping mapping; ///< of what is shown now
    std::vector<MarkPlace> places; ///< in order of data->points
    std::vector<QRectF> reserved;  ///< what labels keep clear of: receipt and legend
    std::optional<catalogue::ModelId> selected;
    std::optional<catalogue::ModelId> hovered;
    std::vector<catalogue::ModelId> compared;
    bool moving = false; ///< a gesture goes on: what only shows at rest may be left out of a frame

    const theme::Theme &colours() const { return theme::theme(options.theme); }
    double u(double units) const { return units * layout.u; }
    /// What lies behind a mark at x px: the panel of a filled era, or the canvas.
    QColor groundAt(double px) const;
    bool isSheet() const { return options.mode == Mode::Sheet; }
};

/// A layer of the figure: one QGraphicsItem that covers the scene and paints its part of the stage.
class Layer : public QGraphicsItem {
public:
    Layer(const Stage *stage, double z)
        : m_stage(stage)
    {
        setZValue(z);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    QRectF boundingRect() const override { return QRectF({0, 0}, m_stage->options.size); }
    /// The scene's size has changed.
    void resized() { prepareGeometryChange(); }

protected:
    const Stage &stage() const { return *m_stage; }

private:
    const Stage *m_stage;
};

} // namespace dekade::figure
