// Choices of a file as a play, and a play as a record to be written: performance.h.
#include "views/routing/performance.h"

#include <algorithm>

namespace dekade::routing {

namespace {

/// The run of tokens at the end whose words are known; all of a record without words. At most kMostTokens.
std::size_t firstPlayed(const TraceRecord &record)
{
    const auto hasWord = [](const std::string &word) { return !word.empty(); };
    const auto first = std::find_if(record.words.begin(), record.words.end(), hasWord);
    return first == record.words.end() ? 0 : static_cast<std::size_t>(first - record.words.begin());
}

void takeCounts(RouterSettings &settings, const TraceRecord &record)
{
    settings.experts = record.trace.experts;
    settings.topK = record.topK;
    settings.sharedExperts = record.sharedExperts;
    settings.groups.count = record.groupCount;
    settings.groups.kept = record.trace.groupsKept > 0 ? record.trace.groupsKept : record.groupCount;
    settings.capacity = {};
}

} // namespace

PerformanceRequest replayOf(Preset preset, std::shared_ptr<const TraceRecord> record)
{
    PerformanceRequest request;
    takeCounts(preset.settings, *record);
    request.preset = std::move(preset);
    const std::size_t first = firstPlayed(*record);
    const auto all = static_cast<std::size_t>(record->trace.tokens);
    for (std::size_t token = first; token < std::min(all, first + kMostTokens); ++token) {
        const std::string &word = record->words[token];
        request.tokens << (word.empty() ? QLatin1Char('#') + QString::number(token + 1) : QString::fromStdString(word));
    }
    request.crowd = static_cast<int>(first);
    request.replay = std::move(record);
    return request;
}

TraceRecord recordOf(const Performance &performance, int layer, const QString &source)
{
    const Preset &preset = performance.preset();
    TraceRecord record;
    record.model = preset.model;
    record.source = source.toStdString();
    record.layer = layer;
    record.topK = preset.settings.topK;
    record.sharedExperts = preset.settings.sharedExperts;
    record.groupCount = preset.settings.groups.count;
    record.words.assign(static_cast<std::size_t>(performance.request.crowd), {});
    for (const QString &token : performance.request.tokens)
        record.words.push_back(token.toStdString());
    record.logits = performance.logits.values;
    record.bias = performance.bias;
    record.trace = performance.trace;
    return record;
}

} // namespace dekade::routing
