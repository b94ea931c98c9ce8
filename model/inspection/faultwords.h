#pragma once

#include "model/architecture/result.h"
#include "model/base/phrases.h"

namespace dekade::inspection {

/// Why the engine refuses a shape, in the language of the phrases, without the key that is at fault.
QString messageOf(const base::Phrases &phrases, const architecture::Problem &problem);

/// The same behind its key: "n_layer: is 0; a whole number from 1 to 4096 is expected".
QString textOf(const base::Phrases &phrases, const architecture::Problem &problem);

} // namespace dekade::inspection
