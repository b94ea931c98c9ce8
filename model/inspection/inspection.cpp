#include "model/inspection/inspection.h"

#include "model/architecture/kinds.h"
#include "model/base/numberformat.h"
#include "model/inspection/faultwords.h"
#include "model/inspection/terms.h"

#include <QFileInfo>

#include <algorithm>

namespace dekade::inspection {

using namespace architecture;
using catalogue::Quantity;

namespace {

/// "GQA", or "lightning, GQA" where layers differ.
QString attentionKinds(const Config &config, const base::Phrases &phrases)
{
    QStringList kinds;
    for (const Layer &layer : config.layers) {
        const QString kind = term(phrases, kindOf(layer.attention));
        if (!kinds.contains(kind))
            kinds << kind;
    }
    return kinds.join(QStringLiteral(" + "));
}

bool hasMixture(const Config &config)
{
    return std::any_of(config.layers.begin(), config.layers.end(), [](const Layer &layer) { return layer.feedForward.isMoe(); });
}

QString reported(const InspectionRequest &request, catalogue::ModelId model, Quantity quantity)
{
    const catalogue::Datum datum = catalogue::pick(request.catalogue, model, quantity, request.lens);
    if (!datum.value || datum.basis == catalogue::Basis::Computed)
        return {};
    return base::factNumber(*datum.value, request.phrases.language());
}

void addNames(Column &column, const InspectionRequest &request)
{
    if (!column.source.model || !request.catalogue.contains(*column.source.model)) {
        const QFileInfo file(column.source.file);
        column.key = file.fileName();
        column.name = column.key;
        column.line = request.phrases.text(QT_TRANSLATE_NOOP("Figure", "your file"));
        return;
    }
    const catalogue::Model &model = request.catalogue.model(*column.source.model);
    const bool isChinese = request.phrases.language() == QLocale::Chinese;
    column.key = model.key;
    column.name = isChinese && !model.nameZh.isEmpty() ? model.nameZh : model.name;
    const catalogue::Organization &maker = request.catalogue.organization(model.organization);
    QStringList words {isChinese && !maker.nameZh.isEmpty() ? maker.nameZh : maker.name};
    const catalogue::Datum date = catalogue::pick(request.catalogue, model.id, Quantity::ReleaseDate, request.lens);
    if (!date.text.isEmpty() && date.basis == catalogue::Basis::Estimated)
        words << request.phrases.text(QT_TRANSLATE_NOOP("Figure", "undated, placed at %1")).arg(date.text);
    else if (!date.text.isEmpty())
        words << date.text;
    column.line = words.join(QStringLiteral(" · "));
}

void addReported(Column &column, const InspectionRequest &request)
{
    if (!column.source.model || column.isChanged)
        return;
    column.reportedTotal = reported(request, *column.source.model, Quantity::ParamsTotal);
    if (column.isMoe)
        column.reportedActive = reported(request, *column.source.model, Quantity::ParamsActive);
}

/// Fills everything that follows from the shape. False where a count does not fit; then the column has its problem.
bool count(Column &column, const InspectionRequest &request)
{
    Result<Ledger> ledger = ledgerOf(column.config);
    if (!ledger) {
        column.problem = textOf(request.phrases, ledger.problem());
        return false;
    }
    column.ledger = std::move(*ledger);
    column.counts = countsOf(column.config, column.ledger);
    column.isMoe = hasMixture(column.config);
    const QString density = column.isMoe ? request.phrases.text(QT_TRANSLATE_NOOP("Figure", "MoE"))
                                         : request.phrases.text(QT_TRANSLATE_NOOP("Figure", "dense"));
    const QString attention = attentionKinds(column.config, request.phrases);
    column.kind = density + QStringLiteral(", ") + attention;
    column.line += QStringLiteral(" · ") + density + QStringLiteral(" · ") + attention;
    if (column.isChanged)
        column.line += QStringLiteral(" · ") + request.phrases.text(QT_TRANSLATE_NOOP("Figure", "changed by what if"));
    column.curve = costCurve(column.config);
    column.cost = costWords(column.config, request.state.context, request.phrases);
    column.memory = memoryRows(column.config, request.phrases);
    return true;
}

Column makeColumn(const state::InspectedColumn &source, const InspectionRequest &request)
{
    Column column;
    column.source = source;
    addNames(column, request);
    const base::Result<Shape> shape = request.shapes(source);
    if (!shape) {
        column.problem = shape.error().message;
        return column;
    }
    if (!shape->name.isEmpty() && !source.model)
        column.name = shape->name;
    column.published = shape->config;
    column.sourceTitle = shape->sourceTitle;
    column.sourceUrl = shape->sourceUrl;
    column.notes = shape->notes;
    const base::Result<Shape> changed = changedShape(*shape, source.changes);
    column.config = changed ? changed->config : shape->config;
    column.isChanged = column.config != column.published;
    if (!count(column, request))
        return column;
    addReported(column, request);
    const std::optional<catalogue::ModelId> claimed = column.isChanged ? std::nullopt : source.model;
    column.account = accountOf(
        request.catalogue, claimed, column.config, column.counts, column.isChanged ? std::nullopt : shape->stored, request.phrases);
    return column;
}

QString lensName(catalogue::Lens lens, const base::Phrases &phrases)
{
    switch (lens) {
    case catalogue::Lens::Official:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "Lens: official"));
    case catalogue::Lens::Computed:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "Lens: computed"));
    case catalogue::Lens::Article:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "Lens: article"));
    case catalogue::Lens::Gist:
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "Lens: gist"));
    }
    Q_UNREACHABLE();
}

void addReceipt(Inspection &inspection, const InspectionRequest &request)
{
    for (const Column &column : inspection.columns) {
        QString line = column.sourceTitle;
        if (!column.sourceUrl.isEmpty())
            line += QStringLiteral(" (%1)").arg(column.sourceUrl);
        if (!line.isEmpty() && !inspection.sources.contains(line))
            inspection.sources << line;
    }
    inspection.stateLine = QStringList {lensName(request.lens, request.phrases),
        request.phrases.text(QT_TRANSLATE_NOOP("Figure", "active counts embedding and head")),
        request.phrases.text(QT_TRANSLATE_NOOP("Figure", "data %1")).arg(request.catalogue.version())}
                               .join(QStringLiteral(" · "));
}

} // namespace

int Inspection::countedColumns() const { return static_cast<int>(std::count(counted.begin(), counted.end(), true)); }

InspectionPtr inspect(const InspectionRequest &request)
{
    auto inspection = std::make_shared<Inspection>();
    inspection->language = request.phrases.language();
    inspection->state = request.state;
    inspection->columns.reserve(request.state.columns.size());
    for (const state::InspectedColumn &source : request.state.columns)
        inspection->columns.push_back(makeColumn(source, request));
    std::vector<const Ledger *> ledgers;
    for (const Column &column : inspection->columns) {
        inspection->counted.push_back(column.isCounted());
        ledgers.push_back(column.isCounted() ? &column.ledger : nullptr);
    }
    inspection->rows = ledgerRows(ledgers);
    addReceipt(*inspection, request);
    return inspection;
}

} // namespace dekade::inspection
