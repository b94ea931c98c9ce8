#pragma once

#include "views/routing/columns.h"

namespace dekade::routing {

/// The parts of the band that tells what the step costs; each in a span of it.
void addParameters(SceneWriter &out, const StagePlay &play, const Span &at); ///< touched of all, as a bar
void addWork(SceneWriter &out, const StagePlay &play, const Span &work, const Span &memory); ///< FLOPs and bytes
void addSets(SceneWriter &out, const StagePlay &play, const Span &at); ///< C(n, k) and what it is beside Mixtral's
void addFoldedLoad(SceneWriter &out, const StagePlay &play, const Span &at); ///< the load where its panel is folded
/// Experts by load, the largest first, with the line of the fair share, whose y it gives. The page holds at least `headroom` fair shares.
double addSortedBars(SceneWriter &out, const StagePlay &play, const Span &at, double top, double height, double headroom);
/// Everything in one line, for two models above each other.
void addOneLine(SceneWriter &out, const StagePlay &play);

/// A sample of a bar's colour with words beside it; moves `x` behind them, at most to `limit`.
void addLegendEntry(
    SceneWriter &out, const StagePlay &play, double &x, double limit, double y, const Box &sample, const QString &text);

/// "12.9B" in the picture's language; "28 %".
QString compactCount(const StagePlay &play, double value, int digits = 3);
QString percentOf(double share);

} // namespace dekade::routing
