#include "app/cli/storedreport.h"

#include "app/cli/texttable.h"
#include "model/architecture/formula.h"
#include "model/architecture/part.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dekade::app {

using tensorfile::Finding;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// Every count of a file that was read fits: the readers refuse 2^63 and more.
QJsonValue numberJson(std::uint64_t value) { return QJsonValue(static_cast<qint64>(value)); }

QString groupedText(std::uint64_t value) { return QString::fromStdString(architecture::grouped(static_cast<std::int64_t>(value))); }

QString formatText(const tensorfile::TensorFile &file)
{
    switch (file.format) {
    case tensorfile::Format::Safetensors:
        return QStringLiteral("safetensors");
    case tensorfile::Format::SafetensorsIndex:
        return QStringLiteral("safetensors-index");
    case tensorfile::Format::Gguf:
        break;
    }
    return QStringLiteral("gguf v%1").arg(file.version);
}

QJsonArray typesJson(const tensorfile::TensorFile &file)
{
    QJsonArray list;
    for (const tensorfile::TypeTotal &total : tensorfile::totalsByType(file))
        list.append(QJsonObject {{QStringLiteral("type"), textOf(tensorfile::formatOf(total.type).name)}, {QStringLiteral("tensors"), numberJson(total.tensors)},
            {QStringLiteral("elements"), numberJson(total.elements)}, {QStringLiteral("bytes"), numberJson(total.bytes)}});
    return list;
}

QJsonArray linesJson(const tensorfile::Reconciliation &reconciliation)
{
    QJsonArray list;
    for (const tensorfile::ReconciliationLine &line : reconciliation.lines)
        list.append(QJsonObject {{QStringLiteral("finding"), textOf(tensorfile::textOf(line.finding))},
            {QStringLiteral("part"), textOf(tensorfile::keyOf(line.part))}, {QStringLiteral("tensors"), numberJson(line.tensors)},
            {QStringLiteral("stored"), numberJson(line.stored)}, {QStringLiteral("computed"), numberJson(line.computed)},
            {QStringLiteral("example"), QString::fromStdString(line.example)}});
    return list;
}

} // namespace

QJsonObject storedJson(const exchange::WeightFile &weights)
{
    QJsonObject json {{QStringLiteral("format"), formatText(weights.file)}, {QStringLiteral("tensors"), numberJson(weights.file.tensors.size())},
        {QStringLiteral("elements"), numberJson(weights.ledger.storedElements)}, {QStringLiteral("weights"), numberJson(weights.ledger.storedWeights)},
        {QStringLiteral("bytes"), numberJson(weights.ledger.bytes)}, {QStringLiteral("types"), typesJson(weights.file)}};
    if (weights.reconciliation) {
        json.insert(QStringLiteral("computed"), numberJson(weights.reconciliation->computed));
        json.insert(QStringLiteral("explained"), weights.reconciliation->isExplained());
        json.insert(QStringLiteral("lines"), linesJson(*weights.reconciliation));
    }
    return json;
}

QString storedText(const exchange::WeightFile &weights)
{
    QString text = Words::tr("stored as %1: %2 tensors, %3 weights, %4 bytes")
                       .arg(formatText(weights.file), groupedText(weights.file.tensors.size()), groupedText(weights.ledger.storedWeights),
                           groupedText(weights.ledger.bytes))
        + QLatin1Char('\n');
    std::vector<QStringList> rows;
    if (weights.reconciliation) {
        rows.push_back({Words::tr("part"), Words::tr("finding"), Words::tr("stored"), Words::tr("computed")});
        for (const tensorfile::ReconciliationLine &line : weights.reconciliation->lines)
            rows.push_back({textOf(tensorfile::keyOf(line.part)), textOf(tensorfile::textOf(line.finding)), groupedText(line.stored), groupedText(line.computed)});
        rows.push_back({Words::tr("total"), QString(), groupedText(weights.reconciliation->stored), groupedText(weights.reconciliation->computed)});
        return text + textTable(rows, {2, 3});
    }
    rows.push_back({Words::tr("part"), Words::tr("tensors"), Words::tr("weights"), Words::tr("bytes")});
    for (const tensorfile::PartTotal &row : weights.ledger.rows)
        rows.push_back({textOf(tensorfile::keyOf(row.part)), groupedText(row.tensors), groupedText(row.weights), groupedText(row.bytes)});
    return text + textTable(rows, {1, 2, 3});
}

QJsonObject ledgerJson(const CountedShape &shape, const ShapeRequest &request)
{
    QJsonObject breakdown;
    for (const architecture::Part part : architecture::kParts)
        breakdown.insert(textOf(architecture::keyOf(part)), 0);
    for (const tensorfile::PartTotal &row : shape.weights->ledger.rows)
        breakdown.insert(textOf(tensorfile::keyOf(row.part)), numberJson(row.weights));
    QJsonObject json {{QStringLiteral("model"), shape.model}, {QStringLiteral("total_params"), numberJson(shape.weights->ledger.modelWeights)},
        {QStringLiteral("breakdown"), breakdown}, {QStringLiteral("context"), QJsonValue(request.contextTokens)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(shape.notes)}};
    for (const char *unknown : {"family", "active_params", "active_params_without_input_embedding", "active_params_without_embedding_and_head",
             "tied_embeddings", "total_with_mtp", "kv_cache_bytes_per_token_bf16", "kv_window", "flops_per_token_fwd_matmul", "flops_per_token_fwd"})
        json.insert(QLatin1String(unknown), QJsonValue());
    return json;
}

} // namespace dekade::app
