#include "model/exchange/recordingjson.h"

#include <cmath>
#include <cstdlib>

using namespace dekade;

namespace {

/// Holds what every recording must be, whatever the bytes were; a break of it ends the program.
void check(const routing::Recording &recording)
{
    bool good = !recording.choices.empty();
    for (const routing::RecordedChoice &choice : recording.choices) {
        good = good && choice.token >= 0 && choice.layer >= 0 && choice.layer < 4096;
        good = good && (choice.weights.empty() || choice.weights.size() == choice.experts.size());
        for (const int expert : choice.experts)
            good = good && expert >= 0 && expert < 65536;
        for (const float weight : choice.weights)
            good = good && std::isfinite(weight) && weight >= 0;
    }
    if (!good)
        std::abort();
    const std::string csv = routing::writeRecording(recording);
    const routing::Outcome<routing::Recording> back = routing::readRecording(csv);
    if (!back || *back != recording || routing::writeRecording(*back) != csv)
        std::abort();
    const base::Result<routing::Recording> again
        = exchange::readRecordingJson(exchange::recordingToJson(recording), QStringLiteral("fuzz"));
    if (!again || *again != recording)
        std::abort();
}

} // namespace

/// Any bytes are a recording that comes back as it was, or a refusal with a reason.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const routing::Outcome<routing::Recording> csv = routing::readRecording(text);
    if (csv)
        check(*csv);
    else if (csv.fault().message.empty())
        std::abort();
    const auto json = exchange::readRecordingJson(QByteArray(text.data(), static_cast<qsizetype>(size)), QStringLiteral("fuzz"));
    if (json)
        check(*json);
    else if (json.error().message.isEmpty())
        std::abort();
    return 0;
}
