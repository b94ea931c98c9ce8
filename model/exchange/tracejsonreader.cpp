// The reading half of tracejson.h.
#include "model/exchange/jsonnode.h"
#include "model/exchange/tracejson.h"

#include <cmath>
#include <limits>
#include <optional>

namespace dekade::exchange {

namespace {

using namespace routing;

constexpr int kMostExperts = 65536;
constexpr int kMost = std::numeric_limits<int>::max();
constexpr float kMasked = -std::numeric_limits<float>::infinity();

/// From the least to the most, both allowed.
struct Range {
    int least = 0;
    int most = kMost;
};

/// Reads on after a mistake and keeps the first: the answer is asked for once, at the end.
class TraceReader final {
public:
    TraceReader(const QByteArray &bytes, QString file)
        : m_bytes(bytes)
        , m_file(std::move(file))
    {
    }

    base::Result<TraceRecord> read(const JsonNode &document)
    {
        readHead(document);
        Trace &trace = m_record.trace;
        trace.firstPick.push_back(0);
        for (const JsonNode &token : list(document, "tokens"))
            readToken(token);
        if (!m_error && trace.tokens == 0)
            fail(document, QStringLiteral("\"tokens\" holds no token; give one object a token"));
        trace.requested = wholes(document, "requested");
        trace.load = wholes(document, "load");
        if (!m_error) {
            if (const Outcome<bool> sound = checkTrace(trace); !sound)
                fail(document, QString::fromStdString(sound.fault().message) + QStringLiteral("; correct the one or the other"));
        }
        if (m_error)
            return *m_error;
        return std::move(m_record);
    }

private:
    using Numbers = JsonNode::Array;

    void fail(const JsonNode &where, const QString &what)
    {
        if (!m_error)
            m_error = errorAt(m_bytes, m_file, where.offset, m_place + what);
    }

    void readHead(const JsonNode &document)
    {
        if (whole(document, "trace", {0, kMost}) != 1)
            fail(document, QStringLiteral("is no trace of Dekade: \"trace\" must be 1"));
        Trace &trace = m_record.trace;
        m_record.model = text(document, "model");
        m_record.source = text(document, "source");
        m_record.layer = whole(document, "layer", {0, 4095});
        trace.experts = whole(document, "experts", {1, kMostExperts});
        m_record.topK = whole(document, "top_k", {1, std::max(trace.experts, 1)});
        m_record.sharedExperts = whole(document, "shared_experts", {0, 64});
        m_record.groupCount = whole(document, "groups", {1, std::max(trace.experts, 1)});
        trace.groupsKept = whole(document, "groups_kept", {0, m_record.groupCount});
        const JsonNode *capacity = document.find("capacity");
        trace.capacity = capacity != nullptr && capacity->isNull() ? -1 : whole(document, "capacity", {0, kMost});
        m_record.bias = floats(document, "bias", {0, trace.experts});
    }

    void readToken(const JsonNode &node)
    {
        Trace &trace = m_record.trace;
        m_place = QStringLiteral("token %1: ").arg(trace.tokens);
        m_record.words.push_back(text(node, "word"));
        append(m_record.logits, node, "logits");
        append(trace.scores, node, "scores");
        append(trace.selection, node, "selection");
        readGroups(node);
        readPicks(node);
        trace.firstPick.push_back(trace.picks.size());
        ++trace.tokens;
        m_place.clear();
    }

    void readGroups(const JsonNode &node)
    {
        Trace &trace = m_record.trace;
        const Numbers &groups = list(node, "groups");
        if (groups.size() != static_cast<std::size_t>(trace.groupsKept))
            fail(node, QStringLiteral("\"groups\" must have %1 numbers, not %2").arg(trace.groupsKept).arg(groups.size()));
        for (const JsonNode &group : groups)
            trace.groups.push_back(number(group, "groups", {0, m_record.groupCount - 1}));
    }

    void readPicks(const JsonNode &node)
    {
        const Numbers &experts = list(node, "experts");
        const Range many {static_cast<int>(experts.size()), static_cast<int>(experts.size())};
        const Numbers &ranks = list(node, "ranks", many);
        const Numbers &positions = list(node, "positions", many);
        const Numbers &fates = list(node, "fates", many);
        const std::vector<float> gates = floats(node, "gates", many);
        const std::vector<float> weights = floats(node, "weights", many);
        for (std::size_t i = 0; i < experts.size() && !m_error; ++i) {
            const int position = positions[i].isNull() ? -1 : number(positions[i], "positions", {0, kMost});
            m_record.trace.picks.push_back({m_record.trace.tokens, number(experts[i], "experts", {0, m_record.trace.experts - 1}),
                number(ranks[i], "ranks", {0, kMostExperts}), gates[i], weights[i], position, fate(fates[i])});
        }
    }

    Fate fate(const JsonNode &node)
    {
        const std::string word = node.text() == nullptr ? std::string() : *node.text();
        if (word == "dropped")
            return Fate::Dropped;
        if (word == "not sampled")
            return Fate::NotSampled;
        if (word != "kept")
            fail(node, QStringLiteral("\"fates\" must be \"kept\", \"dropped\" or \"not sampled\""));
        return Fate::Kept;
    }

    int number(const JsonNode &node, const char *key, Range range)
    {
        const double *value = node.number();
        if (value != nullptr && *value >= range.least && *value <= range.most && *value == std::floor(*value))
            return static_cast<int>(*value);
        fail(node,
            QStringLiteral("\"%1\" must be a whole number from %2 to %3").arg(QLatin1String(key)).arg(range.least).arg(range.most));
        return range.least;
    }

    int whole(const JsonNode &object, const char *key, Range range)
    {
        const JsonNode *node = object.find(key);
        if (node != nullptr)
            return number(*node, key, range);
        fail(object, QStringLiteral("\"%1\" is missing").arg(QLatin1String(key)));
        return range.least;
    }

    std::string text(const JsonNode &object, const char *key)
    {
        const JsonNode *node = object.find(key);
        if (node != nullptr && node->text() != nullptr)
            return *node->text();
        fail(object, QStringLiteral("\"%1\" must be a text, \"\" where there is none").arg(QLatin1String(key)));
        return {};
    }

    const Numbers &list(const JsonNode &object, const char *key, Range sizes = {})
    {
        static const Numbers kNothing;
        const JsonNode *node = object.find(key);
        if (node == nullptr || node->array() == nullptr) {
            fail(object, QStringLiteral("\"%1\" must be a list").arg(QLatin1String(key)));
            return kNothing;
        }
        const auto size = static_cast<int>(node->array()->size());
        if (size < sizes.least || size > sizes.most)
            fail(*node, QStringLiteral("\"%1\" must have %2 entries, not %3").arg(QLatin1String(key)).arg(sizes.most).arg(size));
        return *node->array();
    }

    std::vector<int> wholes(const JsonNode &object, const char *key)
    {
        std::vector<int> values;
        const int experts = m_record.trace.experts;
        for (const JsonNode &node : list(object, key, {experts, experts}))
            values.push_back(number(node, key, {}));
        return values;
    }

    std::vector<float> floats(const JsonNode &object, const char *key, Range sizes)
    {
        std::vector<float> values;
        for (const JsonNode &node : list(object, key, sizes)) {
            const double *value = node.number();
            const float narrow = value == nullptr ? kMasked : static_cast<float>(*value);
            const bool masked = node.isNull() && QLatin1String(key) == QLatin1String("selection");
            if (!masked && !std::isfinite(narrow))
                fail(node, QStringLiteral("\"%1\" must hold finite numbers").arg(QLatin1String(key)));
            values.push_back(narrow);
        }
        return values;
    }

    /// A row of a table: a number an expert in every token, or none in any.
    void append(std::vector<float> &table, const JsonNode &token, const char *key)
    {
        const int experts = m_record.trace.experts;
        const std::vector<float> row = floats(token, key, {0, experts});
        const bool known = m_record.trace.tokens == 0 ? !row.empty() : !table.empty();
        if (row.size() != (known ? static_cast<std::size_t>(experts) : 0) && token.find(key) != nullptr)
            fail(*token.find(key),
                QStringLiteral("\"%1\" must have a number for each of %2 experts in every token, or for none")
                    .arg(QLatin1String(key))
                    .arg(experts));
        table.insert(table.end(), row.begin(), row.end());
    }

    const QByteArray &m_bytes;
    QString m_file;
    QString m_place; ///< which token an error is about
    TraceRecord m_record;
    std::optional<base::Error> m_error;
};

} // namespace

base::Result<TraceRecord> readTraceJson(const QByteArray &bytes, const QString &file)
{
    const base::Result<JsonNode> document = readJson(bytes, file);
    if (!document)
        return document.error();
    return TraceReader(bytes, file).read(*document);
}

} // namespace dekade::exchange
