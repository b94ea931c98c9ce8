#pragma once

#include "app/cli/context.h"
#include "model/architecture/configreader.h"
#include "model/architecture/cost.h"
#include "model/architecture/counts.h"

namespace dekade::app {

/// How `inspect` and `compare` were asked to look.
struct ShapeRequest {
    qint64 contextTokens = 4096;
    std::string family; ///< --family, empty: as the file says
};

/// A target, read and counted.
struct CountedShape {
    QString model; ///< id, or the file's name without its ending
    architecture::ReadConfig read;
    architecture::Ledger ledger;
    architecture::Counts counts;
    architecture::KvCache cache;
    architecture::Flops flops; ///< at the request's context
    QStringList notes; ///< of the reader, and where a shipped shape comes from
};

/// --context and --family of the words. Errors BadWords.
base::Result<ShapeRequest> shapeRequestOf(const CommandWords &words);

/// Reads and counts a TARGET: a file where one of that name exists, else a model. The store is opened only for a model whose id is not
/// typed exactly. Errors BadInput: no such file, not a regular file, what readConfig says, an unknown model, a model without a known shape.
base::Result<CountedShape> countTarget(Context &context, const QString &target, const ShapeRequest &request);

/// All of them, in order, or the first error.
base::Result<std::vector<CountedShape>> countTargets(Context &context, const QStringList &targets, const ShapeRequest &request);

} // namespace dekade::app
