#pragma once

#include "model/base/result.h"
#include "model/routing/recording.h"

#include <QByteArray>

namespace dekade::exchange {

/// A recording as JSON: {"choices": [{"token": 0, "layer": 3, "experts": [5, 1], "weights": [0.75, 0.25]}, …]}, one choice a line; without
/// tokens and weights where the recording has none. readRecordingJson() gives the same recording back, and a file written here is written
/// again byte for byte.
QByteArray recordingToJson(const routing::Recording &recording);

/// Errors, kind BadInput with line, column and the choice: no JSON, no list "choices", none in it, a number that is none, below 0, NaN,
/// infinite or above the limits, an expert twice, weights for another number of experts.
base::Result<routing::Recording> readRecordingJson(
    const QByteArray &bytes, const QString &file, const routing::RecordingLimits &limits = {});

} // namespace dekade::exchange
