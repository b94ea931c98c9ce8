#pragma once

#include "views/figure/exporter.h"
#include "views/routing/stageplay.h"
#include "views/routing/stagescene.h"

namespace dekade::routing {

/// All that a picture or a film of a play depends on: the play, a second one below it on the same tokens or null, and how they are shown.
/// A plain value; `options.layout` is made for the size that is drawn.
struct RoutingSheet {
    PerformancePtr first;
    PerformancePtr second;
    StageOptions options;
    StageOptions secondOptions;
    theme::ThemeKind theme = theme::ThemeKind::Light;
};

/// The frame of a moment as a page of `size`, with whose router it is above and where the choices come from below.
StageScene sceneOf(const RoutingSheet &sheet, const Moment &moment, const QSizeF &size);

/// A moment as PNG, SVG or PDF (of `request` its state is not looked at); the play's choices as CSV (recording.h, crowd and text) or JSON
/// (exchange/tracejson.h). Errors: BadWords for a size or dpi that figure::render refuses; Defect: what was written does not read back.
base::Result<QByteArray> renderSheet(const RoutingSheet &sheet, const Moment &moment, const figure::ExportRequest &request);

/// A play from its first frame to its last still: what a film is made of. Each stage of the first token is held until its words are read.
class RoutingFilm final {
public:
    static constexpr int kFramesASecond = 20;

    RoutingFilm(RoutingSheet sheet, const QSize &size)
        : m_sheet(std::move(sheet))
        , m_size(size)
    {
    }

    QSize size() const { return m_size; }
    int frameCount() const;
    void paintFrame(int frame, QPainter &painter) const;

    struct Time {
        Moment moment;
        double heldMs = 0; ///< how long it has been held
    };
    Time timeOf(int frame) const;

private:
    RoutingSheet m_sheet;
    QSize m_size;
};

} // namespace dekade::routing
