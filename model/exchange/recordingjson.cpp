#include "model/exchange/recordingjson.h"

#include "model/exchange/jsonnode.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace dekade::exchange {

namespace {

using namespace routing;

template<typename Numbers>
QByteArray listOf(const Numbers &numbers)
{
    QByteArray text = "[";
    for (const auto number : numbers) {
        char digits[32];
        const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
        text += (text.size() > 1 ? ", " : "") + QByteArray(digits, end - digits);
    }
    return QByteArray(text + "]");
}

QByteArray lineOf(const RecordedChoice &choice, RecordingForm form)
{
    const QByteArray place = "\"layer\": " + QByteArray::number(choice.layer) + ", \"experts\": " + listOf(choice.experts);
    if (form == RecordingForm::Assignments)
        return QByteArray("{" + place + "}");
    return QByteArray("{\"token\": " + QByteArray::number(choice.token) + ", " + place + ", \"weights\": " + listOf(choice.weights) + "}");
}

class ChoicesReader final {
public:
    ChoicesReader(const QByteArray &bytes, QString file, const RecordingLimits &limits)
        : m_bytes(bytes)
        , m_file(std::move(file))
        , m_limits(limits)
    {
    }

    base::Result<Recording> read(const JsonNode &document)
    {
        const JsonNode *choices = document.find("choices");
        if (choices == nullptr || choices->array() == nullptr || choices->array()->empty())
            fail(document, QStringLiteral("holds no \"choices\"; write {\"choices\": [{token, layer, experts, weights}]}"));
        else
            for (const JsonNode &node : *choices->array())
                add(node);
        if (m_error)
            return *m_error;
        return std::move(m_recording);
    }

private:
    void fail(const JsonNode &where, const QString &what)
    {
        if (!m_error)
            m_error = errorAt(m_bytes, m_file, where.offset, what);
    }

    QString where() const { return QStringLiteral("choice %1").arg(m_recording.choices.size()); }

    void add(const JsonNode &node)
    {
        if (m_recording.choices.empty() && node.find("token") == nullptr)
            m_recording.form = RecordingForm::Assignments;
        RecordedChoice choice;
        choice.layer = whole(node, node.find("layer"), QStringLiteral("layer"), m_limits.layers);
        if (m_recording.form == RecordingForm::Choices)
            choice.token = whole(node, node.find("token"), QStringLiteral("token"), std::numeric_limits<int>::max());
        const JsonNode *experts = node.find("experts");
        if (experts == nullptr || experts->array() == nullptr)
            fail(node, QStringLiteral("%1: \"experts\" must be a list").arg(where()));
        else
            for (const JsonNode &expert : *experts->array())
                choice.experts.push_back(newExpert(node, expert, choice.experts));
        if (m_recording.form == RecordingForm::Assignments && choice.experts.size() != 1)
            fail(node, QStringLiteral("%1: without a token it must name one expert").arg(where()));
        if (m_recording.form == RecordingForm::Choices)
            readWeights(node, choice);
        m_recording.choices.push_back(std::move(choice));
    }

    int newExpert(const JsonNode &node, const JsonNode &expert, const std::vector<int> &before)
    {
        const int id = whole(node, &expert, QStringLiteral("expert"), m_limits.experts);
        if (std::find(before.begin(), before.end(), id) != before.end())
            fail(expert, QStringLiteral("%1: names expert %2 twice").arg(where()).arg(id));
        return id;
    }

    int whole(const JsonNode &choice, const JsonNode *node, const QString &what, int bound)
    {
        const double *value = node == nullptr ? nullptr : node->number();
        if (value != nullptr && *value >= 0 && *value < bound && *value == std::floor(*value))
            return static_cast<int>(*value);
        fail(node == nullptr ? choice : *node,
            QStringLiteral("%1: %2 must be a whole number from 0 to %3").arg(where(), what).arg(bound - 1));
        return 0;
    }

    void readWeights(const JsonNode &node, RecordedChoice &choice)
    {
        const JsonNode *weights = node.find("weights");
        if (weights == nullptr || weights->isNull())
            return;
        if (weights->array() == nullptr) {
            fail(*weights, QStringLiteral("%1: \"weights\" must be a list").arg(where()));
            return;
        }
        for (const JsonNode &weight : *weights->array()) {
            const double *value = weight.number();
            const float narrow = value == nullptr ? -1 : static_cast<float>(*value);
            if (!(narrow >= 0) || !std::isfinite(narrow))
                fail(weight, QStringLiteral("%1: a weight must be a finite number of 0 or more").arg(where()));
            choice.weights.push_back(narrow);
        }
        if (!choice.weights.empty() && choice.weights.size() != choice.experts.size())
            fail(*weights,
                QStringLiteral("%1: has %2 weights for %3 experts").arg(where()).arg(choice.weights.size()).arg(choice.experts.size()));
    }

    const QByteArray &m_bytes;
    QString m_file;
    RecordingLimits m_limits;
    Recording m_recording;
    std::optional<base::Error> m_error;
};

} // namespace

QByteArray recordingToJson(const Recording &recording)
{
    QByteArray text = "{\"choices\": [\n";
    for (std::size_t i = 0; i < recording.choices.size(); ++i)
        text += lineOf(recording.choices[i], recording.form) + (i + 1 < recording.choices.size() ? ",\n" : "\n");
    return QByteArray(text + "]}\n");
}

base::Result<Recording> readRecordingJson(const QByteArray &bytes, const QString &file, const RecordingLimits &limits)
{
    const base::Result<JsonNode> document = readJson(bytes, file);
    if (!document)
        return document.error();
    return ChoicesReader(bytes, file, limits).read(*document);
}

} // namespace dekade::exchange
