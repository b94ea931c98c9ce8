#pragma once

#include "model/routing/outcome.h"
#include "model/routing/trace.h"

#include <string>
#include <string_view>
#include <vector>

namespace dekade::routing {

/// What somebody wrote down of one choice: the experts a token was sent to in one layer.
struct RecordedChoice {
    int token = 0;
    int layer = 0;
    std::vector<int> experts;
    std::vector<float> weights; ///< one an expert; empty where none were recorded
    bool operator==(const RecordedChoice &) const = default;
};

/// What a line of the file is.
enum class RecordingForm {
    Assignments, ///< layer,expert: one line an assignment, as llama.cpp's open pull request 28544 writes; tokens are not told apart
    Choices, ///< token,layer,experts,weights: one line a choice; experts and weights are lists with ';' between
};

/// A recorded trace: plain data, in the order of the file.
struct Recording {
    RecordingForm form = RecordingForm::Choices;
    std::vector<RecordedChoice> choices;
    bool operator==(const Recording &) const = default;
};

/// How many layers and experts there can be; what is above is refused.
struct RecordingLimits {
    int layers = 4096;
    int experts = 65536; ///< the router's, where it is known
};

/// Reads either form, told by its first line. UTF-8 or ASCII, lines end in LF or CRLF, a byte order mark is passed over. Faults, with line,
/// column (in bytes) and field: another first line; a row with too many or too few cells; a number that is none, below 0, NaN, infinite or
/// above the limits; an expert twice in a choice; as many weights as experts are wanted; no rows at all; a line over 64 KiB.
Outcome<Recording> readRecording(std::string_view csv, const RecordingLimits &limits = {});

/// The same file again, lines ended by LF: readRecording(writeRecording(r)) = r, and a file written here comes back byte for byte. Weights
/// are the shortest digits that read back as the same float32.
std::string writeRecording(const Recording &recording);

/// A trace as a recording of one layer; what was dropped has weight 0.
Recording recordingOf(const Trace &trace, int layer);

/// Assignments of each of `experts` experts in one layer. Experts from `experts` on are not counted.
std::vector<int> loadOf(const Recording &recording, int layer, int experts);

/// The layers there are, rising, and one more than the largest expert.
std::vector<int> layersOf(const Recording &recording);
int expertsOf(const Recording &recording);

} // namespace dekade::routing
