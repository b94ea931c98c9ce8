#pragma once

#include "model/base/result.h"
#include "model/routing/tracerecord.h"

#include <QByteArray>

namespace dekade::exchange {

/// A trace as JSON, one token a line:
///   {"trace": 1, "model": "mixtral-8x7b", "source": "…", "layer": 15, "experts": 8, "top_k": 2, "shared_experts": 0, "groups": 1,
///    "groups_kept": 0, "capacity": null, "bias": [],
///    "tokens": [{"word": "Each", "logits": […], "scores": […], "selection": […], "groups": [], "experts": [3, 6], "ranks": [0, 1],
///                "gates": […], "weights": […], "positions": [0, null], "fates": ["kept", "dropped"]}, …],
///    "requested": […], "load": […]}
/// logits, scores and selection have a number an expert, or none where they are not known; null in selection is an expert that could not be
/// chosen. Numbers are the shortest digits that read back as the same float32, so what is read and written again is the same bytes.
QByteArray traceToJson(const routing::TraceRecord &record);

/// Reads what traceToJson() writes. Errors, kind BadInput, with line, column, token and field and what to write instead: no JSON, another
/// "trace" than 1, a missing or mistaken key, lists of another length than there are experts or picks, experts, ranks or groups out of
/// range, an expert twice, loads that the picks do not give, more than 65,536 experts.
base::Result<routing::TraceRecord> readTraceJson(const QByteArray &bytes, const QString &file);

} // namespace dekade::exchange
