#pragma once

#include "app/cli/context.h"

namespace dekade::app {

// One function a verb. Each prints its result through Context::deliver, or answers the error that kept it from it.
base::Result<void> runModels(Context &context);
base::Result<void> runFacts(Context &context);
base::Result<void> runSources(Context &context);
base::Result<void> runSearch(Context &context);
base::Result<void> runFigures(Context &context);
base::Result<void> runExport(Context &context);
base::Result<void> runInspect(Context &context);
base::Result<void> runCompare(Context &context);
base::Result<void> runAnimate(Context &context);
base::Result<void> runTrend(Context &context);
base::Result<void> runRoute(Context &context);
base::Result<void> runRouters(Context &context);
base::Result<void> runLab(Context &context);
base::Result<void> runImport(Context &context);
base::Result<void> runUndoImport(Context &context);
base::Result<void> runCite(Context &context);
base::Result<void> runVerify(Context &context);
base::Result<void> runBackup(Context &context);
base::Result<void> runRestore(Context &context);

} // namespace dekade::app
