#pragma once

#include "model/routing/outcome.h"
#include "model/routing/recording.h"
#include "model/routing/trace.h"

#include <string>
#include <vector>

namespace dekade::routing {

/// A trace with all that must be known to play it and to judge it: whose router it was, in which layer, for which words. A plain value.
/// What a file does not tell is empty: a CSV knows neither logits nor scores.
struct TraceRecord {
    std::string model = {}; ///< the catalogue's id, where it is one of its models
    std::string source = {}; ///< whose choices these are, in words
    int layer = 0; ///< from 0
    int topK = 1;
    int sharedExperts = 0;
    int groupCount = 1; ///< 1: no groups
    std::vector<std::string> words = {}; ///< one a token, empty for a token whose word is not known
    std::vector<float> logits = {}; ///< tokens · experts
    std::vector<float> bias = {}; ///< one an expert: what selection added to the scores
    Trace trace = {};
    bool operator==(const TraceRecord &) const = default;
};

/// One layer of a recording as a trace of at least `experts` experts, tokens in the order of the file. Ranks are the order in which a choice
/// names its experts; without weights each of k experts has 1/k. A weight of 0 is a choice that was dropped (recordingOf). Scores and
/// positions are not known. Faults: the recording holds assignments, which do not tell tokens apart; the layer is not in it.
Outcome<TraceRecord> traceOf(const Recording &recording, int layer, int experts = 0);

/// What a trace must hold beyond its shape: pick by pick token, expert and rank in range and no expert twice, loads and requests as the picks
/// say. Fault with the token or expert at fault.
Outcome<bool> checkTrace(const Trace &trace);

} // namespace dekade::routing
