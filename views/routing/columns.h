#pragma once

#include "views/routing/stageplay.h"

namespace dekade::routing {

/// The parts of a frame, each drawn by one function: from back to front in the order of this list.
void addGround(SceneWriter &out, const StagePlay &play); ///< the lit column, lane lines, rules between panels
void addHead(SceneWriter &out, const StagePlay &play); ///< headline, subline, strip of stages, heads of columns
void addText(SceneWriter &out, const StagePlay &play); ///< the tokens and where they went
void addScore(SceneWriter &out, const StagePlay &play); ///< router, fan, scores
void addKeep(SceneWriter &out, const StagePlay &play); ///< ranks or group scores, the wall and its doors
void addWeigh(SceneWriter &out, const StagePlay &play); ///< weights
void addDispatch(SceneWriter &out, const StagePlay &play); ///< experts, ribbons, travelling copies, the fallen
void addCombine(SceneWriter &out, const StagePlay &play); ///< ⊕ and y
void addShared(SceneWriter &out, const StagePlay &play); ///< the lane of the shared experts
void addDense(SceneWriter &out, const StagePlay &play); ///< instead of all columns in a dense layer
void addLoad(SceneWriter &out, const StagePlay &play); ///< loads beside the lanes
void addLoadOverTime(SceneWriter &out, const StagePlay &play, int served); ///< instead of the bars: how the load grew
void addCards(SceneWriter &out, const StagePlay &play); ///< words, formula and numbers below each column; balance below the loads
void addCost(SceneWriter &out, const StagePlay &play); ///< parameters, work, memory, possible sets
void addSheetHead(SceneWriter &out, const StagePlay &play); ///< on paper: whose router, which layer and step
void addSheetFoot(SceneWriter &out, const StagePlay &play, const QString &provenance); ///< on paper: all steps, where the choices come from

/// Where the router stands: left edge, right edge, middle.
QRectF routerBox(const StagePlay &play);
/// The middle of the chip of the token that is played.
QPointF tokenPlace(const StagePlay &play);
/// y of the axis text in a lane: a baseline that puts `px` type in the lane's middle.
double baselineIn(double y, double px);

} // namespace dekade::routing
