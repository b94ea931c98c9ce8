#include "model/figure/figurebuilder.h"

#include "model/base/numberformat.h"
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
    cells << keyOf(model.density) << place;
    for (const Quantity quantity : quantitiesOf(state))
        cells << block(catalogue, id, quantity, state.lens);
    return cells;
}

} // namespace

FigureTable figureTable(const Catalogue &catalogue, const FigureData &data, const state::ViewState &state)
{
    FigureTable table;
    for (const char *column : {"id", "name", "organization", "family", "release_date", "date_precision", "release_date_source_title",
             "release_date_source_url", "dense_or_moe", "place"})
        table.columns.append(QLatin1StringView(column));
    for (const Quantity quantity : quantitiesOf(state))
        table.columns.append(blockColumns(quantity));
    for (const Point &point : data.points)
        table.rows.push_back(rowOf(catalogue, point.model, QLatin1StringView("figure"), state));
    for (const LaneEntry &entry : data.lane)
        table.rows.push_back(rowOf(catalogue, entry.model, QLatin1StringView("lane"), state));
    return table;
}

} // namespace dekade::figure
