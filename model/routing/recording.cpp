#include "model/routing/recording.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace dekade::routing {

namespace {

template<typename Number>
void append(std::string &text, Number number)
{
    char digits[32];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    text.append(digits, end);
}

template<typename Number>
void appendList(std::string &text, const std::vector<Number> &numbers)
{
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i > 0)
            text += ';';
        append(text, numbers[i]);
    }
}

} // namespace

std::string writeRecording(const Recording &recording)
{
    const bool assignments = recording.form == RecordingForm::Assignments;
    std::string text = assignments ? "layer,expert\n" : "token,layer,experts,weights\n";
    for (const RecordedChoice &choice : recording.choices) {
        if (!assignments) {
            append(text, choice.token);
            text += ',';
        }
        append(text, choice.layer);
        text += ',';
        appendList(text, choice.experts);
        if (!assignments) {
            text += ',';
            appendList(text, choice.weights);
        }
        text += '\n';
    }
    return text;
}

Recording recordingOf(const Trace &trace, int layer)
{
    Recording recording;
    for (int token = 0; token < trace.tokens; ++token) {
        RecordedChoice choice {token, layer, {}, {}};
        for (const Pick &pick : trace.picksOf(token)) {
            choice.experts.push_back(pick.expert);
            choice.weights.push_back(pick.weight);
        }
        recording.choices.push_back(std::move(choice));
    }
    return recording;
}

std::vector<int> loadOf(const Recording &recording, int layer, int experts)
{
    std::vector<int> load(static_cast<std::size_t>(experts), 0);
    for (const RecordedChoice &choice : recording.choices) {
        if (choice.layer != layer)
            continue;
        for (const int expert : choice.experts) {
            if (expert < experts)
                ++load[static_cast<std::size_t>(expert)];
        }
    }
    return load;
}

std::vector<int> layersOf(const Recording &recording)
{
    std::set<int> layers;
    for (const RecordedChoice &choice : recording.choices)
        layers.insert(choice.layer);
    return {layers.begin(), layers.end()};
}

int expertsOf(const Recording &recording)
{
    int experts = 0;
    for (const RecordedChoice &choice : recording.choices) {
        for (const int expert : choice.experts)
            experts = std::max(experts, expert + 1);
    }
    return experts;
}

} // namespace dekade::routing
