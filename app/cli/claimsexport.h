#pragma once

#include "app/cli/context.h"

namespace dekade::app {

/// The name beside the figures under which all claims are exported.
inline constexpr QLatin1StringView kClaims("claims");

/// Writes every claim of the models that pass --filter, with sources and notes, as Dekade's own CSV or JSON. Errors: BadWords for another
/// ending or an option that only figures have; those of the store and of writing.
base::Result<void> exportClaims(Context &context);

} // namespace dekade::app
