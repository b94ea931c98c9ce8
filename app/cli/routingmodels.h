#pragma once

#include "model/base/result.h"
#include "model/catalogue/catalogue.h"
#include "views/routing/stageplay.h"

namespace dekade::app {

/// How many parameters the animator counts with, as the official lens has them, and what they rest on.
routing::ModelSize modelSizeOf(const catalogue::Catalogue &catalogue, catalogue::ModelId model);

/// The router of a model of the catalogue: its own where that is published, else softmax and top-k with its counts of experts, which then
/// says so. Errors BadInput: the model is dense, or nobody says how many experts it has.
base::Result<routing::Preset> routerPresetOf(const catalogue::Catalogue &catalogue, catalogue::ModelId model);

} // namespace dekade::app
