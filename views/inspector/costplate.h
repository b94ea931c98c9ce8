#pragma once

#include "model/inspection/inspection.h"
#include "views/inspector/plate.h"

namespace dekade::inspector {

/// Where the slider's track lies, so that its thumb, the markers and the accent line share an x.
struct CostTrack {
    double left = 0;
    double right = 0;
    double y = 0;
};

/// The x of a context on the track (log scale from kLeastContext to kMostContext), and back, to the nearest eighth of an octave.
double trackX(const CostTrack &track, qint64 context);
qint64 trackContext(const CostTrack &track, double x);

inline constexpr double kCostHeight = 196; ///< units, with title and scale, without the memory table

/// "Cost against the context" of one column: words left, two log-log charts right over one scale; other columns' curves are grey. Dashed
/// past the model's own context. Gives where the track for a thumb is.
CostTrack drawCost(
    Plate &plate, const QRectF &rect, const inspection::Inspection &inspection, std::size_t column, const theme::Theme &colours);

/// The table of memory by number format, one line a format; gives the y below.
double drawMemory(Plate &plate, const QRectF &rect, const inspection::Column &column, const QString &title, const theme::Theme &colours);

} // namespace dekade::inspector
