#include "model/tensorfile/reconcile.h"

#include "model/tensorfile/ledger.h"
#include "model/tensorfile/tensorname.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace dekade::tensorfile {

namespace {

std::uint64_t productOf(const std::vector<std::uint64_t> &shape)
{
    std::uint64_t product = 1;
    for (const std::uint64_t length : shape)
        product *= length;
    return product;
}

/// Whether `stored` is `computed` with more rows.
bool isPadded(const std::vector<std::uint64_t> &stored, const std::vector<std::uint64_t> &computed)
{
    return !stored.empty() && stored.size() == computed.size() && stored.front() > computed.front()
        && std::equal(stored.begin() + 1, stored.end(), computed.begin() + 1);
}

bool mayBePadded(Part part) { return part == Part::Embedding || part == Part::Head; }

Finding findingOf(Part part)
{
    switch (part) {
    case Part::Mask:
        return Finding::MaskBuffer;
    case Part::Rotary:
        return Finding::RotaryBuffer;
    case Part::Quantization:
        return Finding::Scales;
    case Part::Vision:
        return Finding::VisionTower;
    case Part::Prediction:
        return Finding::PredictionModule;
    case Part::Copy:
        return Finding::PredictionCopy;
    case Part::Embedding:
    case Part::Attention:
    case Part::DenseFeedForward:
    case Part::RoutedExperts:
    case Part::SharedExperts:
    case Part::Router:
    case Part::Norms:
    case Part::Head:
    case Part::Other:
        break;
    }
    return Finding::StoredOnly;
}

/// One comparison at work.
class Comparing final {
public:
    Comparing(const std::vector<ExpectedTensor> &expected, const TensorFile &file)
        : m_expected(expected)
        , m_file(file)
        , m_parts(partsOf(file))
        , m_isMet(expected.size())
        , m_isUsed(file.tensors.size())
    {
        for (const ExpectedTensor &tensor : expected)
            m_hasHead = m_hasHead || tensor.part == Part::Head;
    }

    Reconciliation run()
    {
        meetByName();
        meetWithinLayers();
        addStoredRest();
        addComputedRest();
        for (const auto &[key, line] : m_lines)
            m_result.lines.push_back(line);
        for (const Tensor &tensor : m_file.tensors) {
            m_result.stored += weightsOf(tensor);
            m_result.storedElements += tensor.elements;
        }
        for (const ExpectedTensor &tensor : m_expected)
            m_result.computed += productOf(tensor.shape);
        return std::move(m_result);
    }

private:
    struct Group {
        std::vector<std::size_t> stored;
        std::vector<std::size_t> computed;
    };
    using GroupKey = std::pair<Part, std::optional<std::uint64_t>>;

    ReconciliationLine &lineOf(Finding finding, Part part, const std::string &example)
    {
        ReconciliationLine &line = m_lines[{finding, part}];
        line.finding = finding;
        line.part = part;
        if (line.example.empty())
            line.example = example;
        return line;
    }

    /// Both are the same tensor; what is stored beyond the computed numbers are padded rows.
    void meet(std::size_t stored, std::size_t computed)
    {
        const Part part = m_expected[computed].part;
        const std::string &name = m_file.tensors[stored].name;
        const std::uint64_t weights = productOf(m_expected[computed].shape);
        ReconciliationLine &line = lineOf(Finding::Matched, part, name);
        ++line.tensors;
        line.stored += weights;
        line.computed += weights;
        if (weightsOf(m_file.tensors[stored]) > weights)
            lineOf(Finding::PaddedRows, part, name).stored += weightsOf(m_file.tensors[stored]) - weights;
        m_isUsed[stored] = true;
        m_isMet[computed] = true;
    }

    bool isSame(std::size_t stored, std::size_t computed) const
    {
        const Tensor &tensor = m_file.tensors[stored];
        const ExpectedTensor &expected = m_expected[computed];
        return weightsOf(tensor) == productOf(expected.shape) || (mayBePadded(expected.part) && isPadded(tensor.shape, expected.shape));
    }

    void meetByName()
    {
        std::unordered_map<std::string, std::size_t> places;
        for (std::size_t i = 0; i < m_expected.size(); ++i)
            places.emplace(plainName(m_expected[i].name), i);
        for (std::size_t i = 0; i < m_file.tensors.size(); ++i) {
            const auto found = places.find(plainName(m_file.tensors[i].name));
            if (found != places.end() && !m_isMet[found->second] && isSame(i, found->second))
                meet(i, found->second);
        }
    }

    void meetWithinLayers()
    {
        std::map<GroupKey, Group> groups;
        for (std::size_t i = 0; i < m_file.tensors.size(); ++i)
            if (!m_isUsed[i] && isWeight(m_parts[i]))
                groups[{m_parts[i], TensorName(m_file.tensors[i].name).layer}].stored.push_back(i);
        for (std::size_t i = 0; i < m_expected.size(); ++i)
            if (!m_isMet[i])
                groups[{m_expected[i].part, TensorName(m_expected[i].name).layer}].computed.push_back(i);
        for (auto &[key, group] : groups) {
            meetEqualShapes(group);
            if (mayBePadded(key.first))
                meetPadded(group);
            std::erase_if(group.stored, [&](std::size_t i) { return m_isUsed[i]; });
            std::erase_if(group.computed, [&](std::size_t i) { return m_isMet[i]; });
            meetSums(group);
        }
    }

    void meetEqualShapes(const Group &group)
    {
        std::map<std::vector<std::uint64_t>, std::vector<std::size_t>> byShape;
        for (auto i = group.computed.rbegin(); i != group.computed.rend(); ++i)
            byShape[m_expected[*i].shape].push_back(*i);
        for (const std::size_t stored : group.stored) {
            const auto found = byShape.find(m_file.tensors[stored].shape);
            if (found == byShape.end() || found->second.empty() || !isSame(stored, found->second.back()))
                continue;
            meet(stored, found->second.back());
            found->second.pop_back();
        }
    }

    void meetPadded(const Group &group)
    {
        for (const std::size_t computed : group.computed) {
            const auto found = std::find_if(group.stored.begin(), group.stored.end(), [&](std::size_t stored) {
                return !m_isUsed[stored] && isPadded(m_file.tensors[stored].shape, m_expected[computed].shape);
            });
            if (!m_isMet[computed] && found != group.stored.end())
                meet(*found, computed);
        }
    }

    void meetSums(const Group &group)
    {
        std::uint64_t stored = 0;
        std::uint64_t computed = 0;
        for (const std::size_t i : group.stored)
            stored += weightsOf(m_file.tensors[i]);
        for (const std::size_t i : group.computed)
            computed += productOf(m_expected[i].shape);
        if (stored != computed || group.stored.empty() || group.computed.empty())
            return;
        ReconciliationLine &line
            = lineOf(Finding::Matched, m_expected[group.computed.front()].part, m_file.tensors[group.stored.front()].name);
        line.tensors += group.stored.size();
        line.stored += stored;
        line.computed += computed;
        for (const std::size_t i : group.stored)
            m_isUsed[i] = true;
        for (const std::size_t i : group.computed)
            m_isMet[i] = true;
    }

    void addStoredRest()
    {
        std::unordered_set<std::string_view> seen;
        for (std::size_t i = 0; i < m_file.tensors.size(); ++i) {
            const Tensor &tensor = m_file.tensors[i];
            const bool isSecond = !seen.insert(tensor.name).second;
            if (m_isUsed[i])
                continue;
            Finding finding = isSecond ? Finding::StoredTwice : findingOf(m_parts[i]);
            if (finding == Finding::StoredOnly && m_parts[i] == Part::Head && !m_hasHead)
                finding = Finding::HeadOfTied;
            ReconciliationLine &line = lineOf(finding, m_parts[i], tensor.name);
            ++line.tensors;
            line.stored += weightsOf(tensor);
        }
    }

    void addComputedRest()
    {
        std::unordered_set<std::string> unread;
        for (const UnreadTensor &tensor : m_file.unread)
            unread.insert(plainName(tensor.name));
        const bool storesHead = std::find(m_parts.begin(), m_parts.end(), Part::Head) != m_parts.end();
        for (std::size_t i = 0; i < m_expected.size(); ++i) {
            if (m_isMet[i])
                continue;
            const ExpectedTensor &tensor = m_expected[i];
            Finding finding = Finding::ComputedOnly;
            if (unread.contains(plainName(tensor.name)))
                finding = Finding::NotRead;
            else if (tensor.part == Part::Head && !storesHead)
                finding = Finding::TiedInFile;
            ReconciliationLine &line = lineOf(finding, tensor.part, tensor.name);
            ++line.tensors;
            line.computed += productOf(tensor.shape);
        }
    }

    const std::vector<ExpectedTensor> &m_expected;
    const TensorFile &m_file;
    std::vector<Part> m_parts;
    std::vector<bool> m_isMet; ///< of the expected ones
    std::vector<bool> m_isUsed; ///< of the stored ones
    bool m_hasHead = false;
    std::map<std::pair<Finding, Part>, ReconciliationLine> m_lines;
    Reconciliation m_result;
};

} // namespace

bool Reconciliation::isExplained() const
{
    return std::none_of(lines.begin(), lines.end(),
        [](const ReconciliationLine &line) { return line.finding == Finding::StoredOnly || line.finding == Finding::ComputedOnly; });
}

Reconciliation reconcile(const std::vector<ExpectedTensor> &expected, const TensorFile &file) { return Comparing(expected, file).run(); }

std::string_view textOf(Finding finding)
{
    switch (finding) {
    case Finding::Matched:
        return "computed and stored";
    case Finding::PaddedRows:
        return "padded rows beyond the vocabulary";
    case Finding::MaskBuffer:
        return "causal masks, stored as buffers";
    case Finding::RotaryBuffer:
        return "rotary frequencies, stored as buffers";
    case Finding::Scales:
        return "scales of quantised weights";
    case Finding::VisionTower:
        return "vision or audio tower and projector";
    case Finding::PredictionModule:
        return "prediction modules (MTP)";
    case Finding::PredictionCopy:
        return "embedding and head once more in the prediction modules";
    case Finding::StoredTwice:
        return "stored in more than one file";
    case Finding::HeadOfTied:
        return "a head that is stored although it is tied to the embedding";
    case Finding::TiedInFile:
        return "a head that the file does not store: the embedding serves";
    case Finding::NotRead:
        return "in a file that is not there";
    case Finding::StoredOnly:
        return "stored, not computed";
    case Finding::ComputedOnly:
        return "computed, not stored";
    }
    return {};
}

} // namespace dekade::tensorfile
