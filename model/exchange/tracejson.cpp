#include "model/exchange/tracejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <charconv>
#include <cmath>

namespace dekade::exchange {

namespace {

using namespace routing;

QByteArray numberText(auto number)
{
    char digits[32];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    return {digits, static_cast<qsizetype>(end - digits)};
}

/// null: minus infinity, an expert behind a mask.
QByteArray numberText(float number)
{
    if (!std::isfinite(number))
        return QByteArrayLiteral("null");
    char digits[32];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    return {digits, static_cast<qsizetype>(end - digits)};
}

template<typename Values, typename Text>
QByteArray listText(const Values &values, Text text)
{
    QByteArray list = "[";
    for (const auto &value : values) {
        if (list.size() > 1)
            list += ", ";
        list += text(value);
    }
    return QByteArray(list + ']');
}

template<typename Values>
QByteArray listText(const Values &values)
{
    return listText(values, [](auto value) { return numberText(value); });
}

/// A JSON string, escaped by Qt.
QByteArray quoted(const std::string &text)
{
    const QByteArray list = QJsonDocument(QJsonArray {QString::fromStdString(text)}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray fateText(Fate fate)
{
    switch (fate) {
    case Fate::Kept:
        return QByteArrayLiteral("\"kept\"");
    case Fate::Dropped:
        return QByteArrayLiteral("\"dropped\"");
    case Fate::NotSampled:
        return QByteArrayLiteral("\"not sampled\"");
    }
    Q_UNREACHABLE();
}

/// A token's row of a table of tokens · experts; empty where the table is.
std::span<const float> rowOf(const std::vector<float> &table, int token, int experts)
{
    const auto width = static_cast<std::size_t>(experts);
    return table.empty() ? std::span<const float>() : std::span(table).subspan(static_cast<std::size_t>(token) * width, width);
}

QByteArray tokenLine(const TraceRecord &record, int token)
{
    const Trace &trace = record.trace;
    const std::span<const Pick> picks = trace.picksOf(token);
    const std::string word = record.words.empty() ? std::string() : record.words[static_cast<std::size_t>(token)];
    QByteArray line = "{\"word\": " + quoted(word);
    line += ", \"logits\": " + listText(rowOf(record.logits, token, trace.experts));
    line += ", \"scores\": " + listText(rowOf(trace.scores, token, trace.experts));
    line += ", \"selection\": " + listText(rowOf(trace.selection, token, trace.experts));
    line += ", \"groups\": " + listText(trace.groupsOf(token));
    line += ", \"experts\": " + listText(picks, [](const Pick &pick) { return numberText(pick.expert); });
    line += ", \"ranks\": " + listText(picks, [](const Pick &pick) { return numberText(pick.rank); });
    line += ", \"gates\": " + listText(picks, [](const Pick &pick) { return numberText(pick.gate); });
    line += ", \"weights\": " + listText(picks, [](const Pick &pick) { return numberText(pick.weight); });
    line += ", \"positions\": "
        + listText(picks, [](const Pick &pick) { return pick.position < 0 ? QByteArrayLiteral("null") : numberText(pick.position); });
    line += ", \"fates\": " + listText(picks, [](const Pick &pick) { return fateText(pick.fate); });
    return QByteArray(line + '}');
}

QByteArray headText(const TraceRecord &record)
{
    const Trace &trace = record.trace;
    return QByteArray("{\"trace\": 1,\n\"model\": " + quoted(record.model) + ",\n\"source\": " + quoted(record.source)
        + ",\n\"layer\": " + numberText(record.layer) + ",\n\"experts\": " + numberText(trace.experts) + ",\n\"top_k\": "
        + numberText(record.topK) + ",\n\"shared_experts\": " + numberText(record.sharedExperts) + ",\n\"groups\": "
        + numberText(record.groupCount) + ",\n\"groups_kept\": " + numberText(trace.groupsKept) + ",\n\"capacity\": "
        + (trace.capacity < 0 ? QByteArrayLiteral("null") : numberText(trace.capacity)) + ",\n\"bias\": " + listText(record.bias)
        + ",\n\"tokens\": [\n");
}

} // namespace

QByteArray traceToJson(const TraceRecord &record)
{
    QByteArray text = headText(record);
    for (int token = 0; token < record.trace.tokens; ++token)
        text += tokenLine(record, token) + (token + 1 < record.trace.tokens ? ",\n" : "\n");
    text += "],\n\"requested\": " + listText(record.trace.requested) + ",\n\"load\": " + listText(record.trace.load) + "}\n";
    return text;
}

} // namespace dekade::exchange
