#pragma once

#include "views/routing/stageplay.h"

namespace dekade::routing {

/// The sentence above the picture: what happens in this step, to this token.
QString headlineOf(const StagePlay &play);
/// The line below it: what to know about it.
QString sublineOf(const StagePlay &play);
/// Name of a stage on the strip: "Keep top-k".
QString stageName(const StagePlay &play, StageKind stage);
/// Where the logits come from: never silently made up.
QString provenanceOf(const StagePlay &play);
/// The same where there is no frame.
QString provenanceOf(const Performance &performance, const StageOptions &options, const base::Phrases &phrases);
/// Model, layer, step, headline and numbers, for a screen reader.
QString spokenOf(const StagePlay &play);
/// "“visits”"
QString quoted(const StagePlay &play);

/// The token's picks, the largest weight first.
std::vector<Pick> byWeight(const StagePlay &play);

/// What the card below a stage says.
struct Card {
    QString words;
    QString formula;
    QStringList numbers; ///< at most two lines
};
Card cardOf(const StagePlay &play, StageKind stage);
Card textCard(const StagePlay &play);

} // namespace dekade::routing
