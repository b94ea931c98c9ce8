#pragma once

#include "model/base/result.h"
#include "model/routing/recording.h"
#include "model/routing/tracerecord.h"

#include <QString>

#include <variant>

namespace dekade::exchange {

/// What a file with a router's choices holds: a whole trace, or what somebody recorded of choices.
using TraceFile = std::variant<routing::TraceRecord, routing::Recording>;

inline constexpr qsizetype kLargestTrace = qsizetype(32) << 20; ///< bytes

/// Reads a file by what it holds: a trace or choices in JSON (tracejson.h, recordingjson.h), rows of layer,expert or
/// token,layer,experts,weights in CSV (recording.h). Errors, kind BadInput, with file, line, column, field and what to do: those of the
/// readers; no file, or one over kLargestTrace.
base::Result<TraceFile> readTraceFile(const QString &path);

} // namespace dekade::exchange
