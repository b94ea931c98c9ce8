#include "app/cli/shapereport.h"

#include "app/cli/texttable.h"
#include "model/architecture/gaps.h"
#include "model/architecture/memory.h"

#include <QCoreApplication>

namespace dekade::app {

using namespace architecture;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QString groupedText(std::int64_t value) { return QString::fromStdString(grouped(value)); }

QJsonValue numberJson(std::int64_t value) { return QJsonValue(static_cast<qint64>(value)); }

QJsonValue numberOrNull(const std::optional<std::int64_t> &value) { return value ? numberJson(*value) : QJsonValue(); }

QJsonObject breakdownJson(const Counts &counts)
{
    QJsonObject breakdown;
    for (const Part part : kParts)
        breakdown.insert(textOf(keyOf(part)), numberJson(counts.of(part)));
    return breakdown;
}

QJsonObject memoryJson(const Config &config)
{
    QJsonObject object;
    for (const NumberFormat format : kNumberFormats) {
        const auto memory = memoryOf(config, format);
        object.insert(textOf(nameOf(format)), memory ? numberJson(memory->total()) : QJsonValue());
    }
    return object;
}

/// What a file may hold more than the model has parameters.
QJsonArray gapsJson(const Config &config)
{
    QJsonArray list;
    for (const Gap &gap : gapsOf(config))
        list.append(QJsonObject {{QStringLiteral("name"), QString::fromStdString(gap.name)},
            {QStringLiteral("formula"), QString::fromStdString(gap.formula.withNumbers())},
            {QStringLiteral("elements"), numberJson(gap.elements)}});
    return list;
}

void addEntry(std::vector<QStringList> &rows, const Entry &entry, int depth)
{
    const QString indent(2 * depth, QLatin1Char(' '));
    const QString formula = entry.formula.isEmpty() ? Words::tr("none") : QString::fromStdString(entry.formula.withNumbers());
    rows.push_back(
        {indent + QString::fromStdString(entry.name), formula, groupedText(entry.count.value()), groupedText(entry.active.value())});
    for (const Entry &child : entry.children)
        addEntry(rows, child, depth + 1);
}

QString ledgerText(const CountedShape &shape)
{
    std::vector<QStringList> rows {{Words::tr("part"), Words::tr("formula"), Words::tr("parameters"), Words::tr("active")}};
    for (const Part part : kParts) {
        const Entry &entry = shape.ledger.of(part);
        if (part != Part::Other || entry.count.value() > 0)
            addEntry(rows, entry, 0);
    }
    rows.push_back({Words::tr("total"), QString(), groupedText(shape.counts.total), groupedText(shape.counts.active.front())});
    return textTable(rows, {2, 3});
}

std::vector<QStringList> costRows(const CountedShape &shape, const ShapeRequest &request)
{
    const Counts &counts = shape.counts;
    std::vector<QStringList> rows {
        {Words::tr("active without the input embedding"), groupedText(counts.activeBy(ActiveConvention::WithoutInputEmbedding))},
        {Words::tr("active without embedding and head"), groupedText(counts.activeBy(ActiveConvention::WithoutEmbeddingAndHead))},
        {Words::tr("KV cache, bytes a token, bf16"), groupedText(shape.cache.bytesPerToken)},
        {Words::tr("FLOPs a token at a context of %1").arg(groupedText(request.contextTokens)), groupedText(shape.flops.total())}};
    if (shape.cache.window)
        rows.push_back({Words::tr("window, tokens"), groupedText(*shape.cache.window)});
    for (const NumberFormat format : kNumberFormats) {
        if (const auto memory = memoryOf(shape.read.config, format))
            rows.push_back({Words::tr("memory of the weights in %1, bytes").arg(textOf(nameOf(format))), groupedText(memory->total())});
    }
    for (const Gap &gap : gapsOf(shape.read.config))
        rows.push_back({Words::tr("files may hold besides: %1").arg(QString::fromStdString(gap.name)), groupedText(gap.elements)});
    return rows;
}

QString signedText(std::int64_t value) { return (value > 0 ? QStringLiteral("+") : QString()) + groupedText(value); }

QJsonValue valueJson(const DimensionValue &value) { return value.number ? numberJson(*value.number) : QString::fromStdString(value.text); }

QString shown(const DimensionValue &value) { return value.number ? groupedText(*value.number) : QString::fromStdString(value.text); }

QString touchedText(const Step &step)
{
    QStringList parts;
    for (const Part part : step.touched())
        parts << textOf(keyOf(part));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QJsonObject shapeJson(const CountedShape &shape, const ShapeRequest &request)
{
    const Counts &counts = shape.counts;
    const KvCache &cache = shape.cache;
    return {{QStringLiteral("model"), shape.model}, {QStringLiteral("family"), QString::fromStdString(shape.read.config.family)},
        {QStringLiteral("total_params"), numberJson(counts.total)},
        {QStringLiteral("active_params"), numberJson(counts.activeBy(ActiveConvention::All))},
        {QStringLiteral("active_params_without_input_embedding"), numberJson(counts.activeBy(ActiveConvention::WithoutInputEmbedding))},
        {QStringLiteral("active_params_without_embedding_and_head"),
            numberJson(counts.activeBy(ActiveConvention::WithoutEmbeddingAndHead))},
        {QStringLiteral("breakdown"), breakdownJson(counts)}, {QStringLiteral("tied_embeddings"), shape.read.config.tiesEmbeddings},
        {QStringLiteral("total_with_mtp"), numberJson(counts.totalWithPrediction)},
        {QStringLiteral("mtp_duplicate_embedding_and_head"), numberJson(counts.predictionCopies)},
        {QStringLiteral("kv_cache_bytes_per_token_bf16"), numberJson(cache.bytesPerToken)},
        {QStringLiteral("kv_bytes_per_token_full_attention_layers_only"), numberJson(cache.bytesPerTokenFullLayers)},
        {QStringLiteral("kv_window"), numberOrNull(cache.window)},
        {QStringLiteral("kv_bytes_per_token_mla_expanded"), numberOrNull(cache.expandedBytesPerToken)},
        {QStringLiteral("linear_attention_state_bytes_per_sequence_bf16"), numberOrNull(cache.stateBytes)},
        {QStringLiteral("flops_per_token_fwd_matmul"), numberJson(shape.flops.matmul)},
        {QStringLiteral("context"), numberJson(request.contextTokens)},
        {QStringLiteral("flops_per_token_fwd"), numberJson(shape.flops.total())},
        {QStringLiteral("memory_bytes"), memoryJson(shape.read.config)}, {QStringLiteral("file_extras"), gapsJson(shape.read.config)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(shape.notes)}};
}

QString shapeText(const CountedShape &shape, const ShapeRequest &request)
{
    QString text = QStringLiteral("%1  (%2)\n").arg(shape.model, QString::fromStdString(shape.read.config.family));
    text += ledgerText(shape) + QLatin1Char('\n') + textTable(costRows(shape, request), {1});
    for (const QString &note : shape.notes)
        text += Words::tr("note: %1\n").arg(note);
    return text;
}

QJsonArray differencesJson(const Difference &difference)
{
    QJsonArray list;
    for (const Step &step : difference.steps) {
        list.append(QJsonObject {{QStringLiteral("part"), touchedText(step)}, {QStringLiteral("dimension"), textOf(keyOf(step.dimension))},
            {QStringLiteral("from"), valueJson(step.from)}, {QStringLiteral("to"), valueJson(step.to)},
            {QStringLiteral("params"), numberJson(step.parameters)}, {QStringLiteral("active_params"), numberJson(step.active)}});
    }
    return list;
}

QString differencesText(const Difference &difference)
{
    std::vector<QStringList> rows {
        {Words::tr("dimension"), Words::tr("from"), Words::tr("to"), Words::tr("parameters"), Words::tr("as a product")}};
    for (const Step &step : difference.steps)
        rows.push_back({textOf(nameOf(step.dimension)), shown(step.from), shown(step.to), signedText(step.parameters),
            QString::fromStdString(step.factors.withNumbers())});
    rows.push_back({Words::tr("sum"), QString(), QString(), signedText(difference.total), QString()});
    return textTable(rows, {3});
}

} // namespace dekade::app
