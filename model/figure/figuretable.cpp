#include "model/figure/figurebuilder.h"

#include "model/base/numberformat.h"
#include "model/figure/derived.h"
#include "model/figure/rows.h"

#include <algorithm>
#include <tuple>

namespace dekade::figure {

using namespace catalogue;
using state::FigureKind;

namespace {

/// The quantities of a figure, each a block of columns.
std::vector<Quantity> quantitiesOf(const state::ViewState &state)
{
    if (state.figure == FigureKind::Tokens)
        return {Quantity::TrainingTokens};
    if (state.figure == FigureKind::ParametersTokens)
        return {quantityOf(state.measure), Quantity::TrainingTokens};
    if (state.figure == FigureKind::Compute)
        return {Quantity::ParamsActive, Quantity::TrainingTokens, Quantity::TrainingCompute};
    if (state.figure == FigureKind::Sparsity)
        return {Quantity::ParamsActive, Quantity::ParamsTotal};
    if (state.figure == FigureKind::Granularity)
        return {Quantity::ExpertsTotal, Quantity::ExpertsActive};
    if (state.measure == Measure::Total)
        return {Quantity::ParamsTotal, Quantity::ParamsActive};
    return {quantityOf(state.measure)};
}

QStringList blockColumns(Quantity quantity)
{
    QStringList columns {keyOf(quantity)};
    for (const char *part : {"unit", "basis", "low", "high", "source_title", "source_url", "locator", "quote"})
        columns.append(keyOf(quantity) + QLatin1Char('_') + QLatin1StringView(part));
    return columns;
}

QString plain(const std::optional<double> &value)
{
    return value ? base::plainNumber(*value) : QString();
}

QStringList block(const Catalogue &catalogue, ModelId model, Quantity quantity, Lens lens)
{
    const Datum datum = pick(catalogue, model, quantity, lens);
    if (!datum.claim)
        return {QString(), QString(), keyOf(Basis::Undisclosed), QString(), QString(), QString(), QString(), QString(), QString()};
    const Claim &claim = catalogue.claim(*datum.claim);
    const Source &source = catalogue.source(claim.source);
    return {plain(datum.value), datum.value ? keyOf(claim.unit) : QString(), keyOf(datum.basis), plain(datum.low), plain(datum.high),
        source.title, source.url, claim.locator, claim.quote};
}

/// The column of what is derived; empty for figures of stated numbers.
QString derivedColumn(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Compute:
        return QStringLiteral("compute_6nd");
    case FigureKind::Sparsity:
        return QStringLiteral("active_share");
    case FigureKind::Granularity:
        return QStringLiteral("combinations");
    case FigureKind::Parameters:
    case FigureKind::Tokens:
    case FigureKind::ParametersTokens:
        break;
    }
    return {};
}

QStringList derivedColumns(FigureKind kind)
{
    QStringList columns;
    if (const QString column = derivedColumn(kind); !column.isEmpty()) {
        for (const char *part : {"", "_unit", "_basis", "_low", "_high", "_formula"})
            columns.append(column + QLatin1StringView(part));
    }
    return columns;
}

QString derivedUnit(FigureKind kind)
{
    if (kind == FigureKind::Compute)
        return keyOf(Unit::Flop);
    return kind == FigureKind::Sparsity ? QStringLiteral("share") : QStringLiteral("ways");
}

/// With the digits of its inputs, so that the formula can be reckoned again: "6 * 405000000000 * 15600000000000". Nothing where it is
/// reported as it stands: the block of that quantity says whose number it is.
QStringList derivedCells(const Catalogue &catalogue, ModelId model, const state::ViewState &state)
{
    if (derivedColumn(state.figure).isEmpty())
        return {};
    const Derived derived = derive(catalogue, model, state.figure, state.lens);
    if (!derived.y.value || derived.y.claim)
        return {QString(), QString(), keyOf(derived.y.claim ? derived.y.basis : Basis::Undisclosed), QString(), QString(), QString()};
    const QString first = base::plainNumber(*derived.first.value);
    const QString second = base::plainNumber(*derived.second.value);
    const bool ways = state.figure == FigureKind::Granularity;
    const QString formula = state.figure == FigureKind::Compute ? QStringLiteral("6 * %1 * %2").arg(first, second)
        : ways                                                  ? QStringLiteral("C(%1, %2)").arg(first, second)
                                                                : QStringLiteral("%1 / %2").arg(first, second);
    const QString exact = ways ? exactCombinations(*derived.first.value, *derived.second.value) : QString();
    return {exact.isEmpty() ? plain(derived.y.value) : exact, derivedUnit(state.figure), keyOf(derived.y.basis), plain(derived.y.low),
        plain(derived.y.high), formula};
}

QString precisionWord(const base::PartialDate &date)
{
    switch (date.precision()) {
    case base::DatePrecision::Year:
        return QStringLiteral("year");
    case base::DatePrecision::Month:
        return QStringLiteral("month");
    case base::DatePrecision::Day:
        return QStringLiteral("day");
    }
    return {};
}

QStringList rowOf(const Catalogue &catalogue, ModelId id, QLatin1StringView place, const state::ViewState &state)
{
    const Model &model = catalogue.model(id);
    const Datum date = pick(catalogue, id, Quantity::ReleaseDate, state.lens);
    QStringList cells {model.key, model.name, catalogue.organization(model.organization).name, catalogue.family(model.family).name,
        date.date ? date.date->iso() : QString(), date.date ? precisionWord(*date.date) : QString()};
    const Source *source = date.claim ? &catalogue.source(catalogue.claim(*date.claim).source) : nullptr;
    cells << (source ? source->title : QString()) << (source ? source->url : QString());
    cells << keyOf(model.density) << place << derivedCells(catalogue, id, state);
    for (const Quantity quantity : quantitiesOf(state))
        cells << block(catalogue, id, quantity, state.lens);
    if (catalogue.asKnownOn())
        cells << catalogue.asKnownOn()->toString(Qt::ISODate);
    return cells;
}

} // namespace

FigureTable figureTable(const Catalogue &catalogue, const FigureData &data, const state::ViewState &state)
{
    FigureTable table;
    for (const char *column : {"id", "name", "organization", "family", "release_date", "date_precision", "release_date_source_title",
             "release_date_source_url", "dense_or_moe", "place"})
        table.columns.append(QLatin1StringView(column));
    table.columns.append(derivedColumns(state.figure));
    for (const Quantity quantity : quantitiesOf(state))
        table.columns.append(blockColumns(quantity));
    if (catalogue.asKnownOn())
        table.columns.append(QStringLiteral("as_known_on"));
    for (const Point &point : data.points)
        table.rows.push_back(rowOf(catalogue, point.model, QLatin1StringView("figure"), state));
    for (const LaneEntry &entry : data.lane)
        table.rows.push_back(rowOf(catalogue, entry.model, QLatin1StringView("lane"), state));
    return table;
}

} // namespace dekade::figure
