#pragma once

#include "views/routing/preset.h"

#include <QLocale>

namespace dekade::routing {

/// Tokens served before the text, where so many experts would else stay empty.
inline constexpr int kUsualCrowd = 512;
/// Up to so many experts are drawn a lane each, and need no crowd.
inline constexpr int kFewExperts = 16;

/// The layer a model is shown in at first, from 0: the middle, where it has experts.
int middleLayer(const Preset &preset);

/// The prepared sentence, true of the model: "Each word of this sentence visits only two of the eight experts." Thirteen tokens in English,
/// whichever the model, and the sixth is "visits".
QString preparedText(QLocale::Language language, const Preset &preset);

} // namespace dekade::routing
