#pragma once

#include "views/routing/columns.h"

namespace dekade::routing {

/// The kinds of lanes of the dispatch column: a box an expert with the copies that travel to it; streets of houses; boxes with numbers.
void addExpertBoxes(SceneWriter &out, const StagePlay &play);
void addTravellers(SceneWriter &out, const StagePlay &play);
void addHouses(SceneWriter &out, const StagePlay &play);
void addStreets(SceneWriter &out, const StagePlay &play);
void addNumberedBoxes(SceneWriter &out, const StagePlay &play);
void addTraffic(SceneWriter &out, const StagePlay &play); ///< the crowd on its way, where it travels

/// x where a lane's travellers set out.
inline double startOf(const StagePlay &play) { return play.layout.dispatch.left + 2; }

/// x of a street's carrier after `done` of the stage: constant speed from the wall to the last house, one front for all streets.
double frontOf(const StagePlay &play, double done);

} // namespace dekade::routing
