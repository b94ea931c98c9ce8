#include "model/routing/recording.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace dekade::routing {

namespace {

constexpr std::size_t kLongestLine = std::size_t {64} << 10;

/// A piece of a line and where it begins.
struct Cell {
    std::string_view text;
    int column = 1;
};

std::vector<Cell> split(const Cell &line, char at)
{
    std::vector<Cell> cells;
    std::size_t first = 0;
    while (true) {
        const std::size_t end = line.text.find(at, first);
        const std::size_t size = end == std::string_view::npos ? line.text.size() - first : end - first;
        cells.push_back({line.text.substr(first, size), line.column + static_cast<int>(first)});
        if (end == std::string_view::npos)
            return cells;
        first = end + 1;
    }
}

/// Reads line by line; keeps the first fault.
class Reader final {
public:
    Reader(std::string_view text, const RecordingLimits &limits)
        : m_rest(text)
        , m_limits(limits)
    {
        if (m_rest.starts_with("\xEF\xBB\xBF"))
            m_rest.remove_prefix(3);
    }

    Outcome<Recording> read()
    {
        readHeader();
        while (!m_fault && !m_rest.empty())
            readRow();
        if (!m_fault && m_recording.choices.empty())
            fail({}, "", "there are no rows below the first line; write one a choice");
        if (m_fault)
            return *m_fault;
        return std::move(m_recording);
    }

private:
    void fail(const Cell &cell, const char *field, std::string message)
    {
        if (!m_fault)
            m_fault = Fault {std::move(message), m_line, cell.column, field};
    }

    Cell nextLine()
    {
        ++m_line;
        const std::size_t end = m_rest.find('\n');
        Cell line {m_rest.substr(0, end), 1};
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
        if (line.text.ends_with('\r'))
            line.text.remove_suffix(1);
        if (line.text.size() > kLongestLine)
            fail(line, "", "the line is longer than 64 KiB; a row is one choice");
        return line;
    }

    void readHeader()
    {
        const Cell line = nextLine();
        if (line.text == "layer,expert")
            m_recording.form = RecordingForm::Assignments;
        else if (line.text != "token,layer,experts,weights")
            fail(line, "", "the first line must be \"layer,expert\" or \"token,layer,experts,weights\"");
    }

    void readRow()
    {
        const Cell line = nextLine();
        if (m_fault)
            return;
        const bool assignments = m_recording.form == RecordingForm::Assignments;
        const std::vector<Cell> cells = split(line, ',');
        const std::size_t wanted = assignments ? 2 : 4;
        if (cells.size() != wanted) {
            fail(line, "",
                "the row has " + std::to_string(cells.size()) + (cells.size() == 1 ? " cell" : " cells") + " instead of "
                    + std::to_string(wanted) + (assignments ? "; write layer,expert" : "; write token,layer,experts,weights, lists with ;"));
            return;
        }
        RecordedChoice choice;
        if (assignments) {
            choice.layer = whole(cells[0], "layer", m_limits.layers);
            choice.experts = {whole(cells[1], "expert", m_limits.experts)};
        } else {
            choice.token = whole(cells[0], "token", std::numeric_limits<int>::max());
            choice.layer = whole(cells[1], "layer", m_limits.layers);
            choice.experts = experts(cells[2]);
            choice.weights = weights(cells[3], choice.experts.size());
        }
        m_recording.choices.push_back(std::move(choice));
    }

    /// 0 ≤ number < bound.
    int whole(const Cell &cell, const char *field, int bound)
    {
        int value = 0;
        const char *last = cell.text.data() + cell.text.size();
        const auto [end, problem] = std::from_chars(cell.text.data(), last, value);
        if (cell.text.empty() || end != last || (problem != std::errc() && problem != std::errc::result_out_of_range))
            fail(cell, field, "is no whole number; write digits alone, without blanks or a point");
        else if (problem != std::errc() || value < 0 || value >= bound)
            fail(cell, field, "must be from 0 to " + std::to_string(bound - 1));
        return value;
    }

    std::vector<int> experts(const Cell &cell)
    {
        std::vector<int> experts;
        if (cell.text.empty())
            return experts; // a token that nobody took
        for (const Cell &part : split(cell, ';')) {
            const int expert = whole(part, "experts", m_limits.experts);
            if (std::find(experts.begin(), experts.end(), expert) != experts.end())
                fail(part, "experts", "names expert " + std::to_string(expert) + " twice; a token goes to an expert once");
            experts.push_back(expert);
        }
        return experts;
    }

    std::vector<float> weights(const Cell &cell, std::size_t count)
    {
        std::vector<float> weights;
        if (cell.text.empty())
            return weights;
        for (const Cell &part : split(cell, ';')) {
            float value = 0;
            const char *last = part.text.data() + part.text.size();
            const auto [end, problem] = std::from_chars(part.text.data(), last, value);
            if (part.text.empty() || end != last || problem != std::errc() || !std::isfinite(value) || value < 0)
                fail(part, "weights", "must be a finite number of 0 or more, as 0.25");
            weights.push_back(value);
        }
        if (weights.size() != count)
            fail(cell, "weights", "has " + std::to_string(weights.size()) + " weights for " + std::to_string(count) + " experts; give one an expert, or none");
        return weights;
    }

    std::string_view m_rest;
    RecordingLimits m_limits;
    Recording m_recording;
    std::optional<Fault> m_fault;
    int m_line = 0;
};

} // namespace

Outcome<Recording> readRecording(std::string_view csv, const RecordingLimits &limits) { return Reader(csv, limits).read(); }

} // namespace dekade::routing
