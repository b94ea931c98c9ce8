#pragma once

#include "model/figure/figuredata.h"
#include "views/figure/mapping.h"
#include "views/theme/theme.h"

#include <QGraphicsScene>

#include <memory>
#include <optional>

namespace dekade::figure {

/// Where the scene is shown. A sheet (slide, file) carries title, key, legend, footer and sources inside; the window leaves key, footer and
/// scrubber to its panes and shows the selection's crosshair.
enum class Mode { Sheet, Window };

struct SceneOptions {
    QSizeF size = {1280, 720}; ///< px of the scene
    double unit = 1.0; ///< u: 1 at 1280 wide; type and marks scale with it
    Mode mode = Mode::Sheet;
    theme::ThemeKind theme = theme::ThemeKind::Light;
    bool transparent = false; ///< no canvas behind (sheet only)
    bool showKey = false; ///< window mode with the filter pane folded: bring the maker key back
    bool operator==(const SceneOptions &) const = default;
};

/// What stands under a pixel: a model by its mark, its active mark, its label or its lane entry.
struct Hit {
    catalogue::ModelId model;
    QPointF mark; ///< scene px of its mark
    bool active = false;
    bool inLane = false;
};

/// One figure as a QGraphicsScene: a QChart for frame, axes and theme, and layers of our own for marks, labels, lane, key and notes.
/// Screen and every export draw this same scene, so they cannot differ. GUI thread (or the exporting thread, alone).
class FigureScene final : public QGraphicsScene {
    Q_OBJECT

public:
    explicit FigureScene(QObject *parent = nullptr);
    ~FigureScene() override;

    void setOptions(const SceneOptions &options);
    const SceneOptions &options() const;
    void setData(FigureDataPtr data);
    const FigureDataPtr &data() const;

    /// Moves the view without new data: one zoom or pan frame. `settled` false while a gesture goes on: labels keep their places relative
    /// to their marks and are laid out anew when it settles.
    void setShown(const state::Range &x, const state::Range &y, bool settled);
    void setSelection(std::optional<catalogue::ModelId> selected, const std::vector<catalogue::ModelId> &compared);
    void setHovered(std::optional<catalogue::ModelId> hovered);
    /// A rubber band in scene px, for box zoom; an empty rectangle hides it.
    void setRubberBand(const QRectF &rectangle);

    Mapping mapping() const;
    std::optional<Hit> hitTest(const QPointF &scenePoint) const;
    /// The dot of the backdrop under a pixel.
    std::optional<DotPlace> dotAt(const QPointF &scenePoint) const;
    /// Labels drawn of points in view: "k of n labelled".
    int labelledCount() const;
    int labellableCount() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dekade::figure
