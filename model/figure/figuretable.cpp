#include "model/figure/figurebuilder.h"

#include "model/base/numberformat.h"
#include "model/catalogue/figurecells.h"
#include "model/figure/derived.h"
#include "model/figure/rows.h"

#include <algorithm>
#include <limits>
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

QString plain(const std::optional<double> &value) { return value ? base::plainNumber(*value) : QString(); }

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

/// The cells of every figure, in order; the blocks of its quantities and what is said of the date and the model follow.
QStringList rowOf(const Catalogue &catalogue, ModelId id, FigurePlace place, const state::ViewState &state)
{
    const Model &model = catalogue.model(id);
    const Datum date = pick(catalogue, id, Quantity::ReleaseDate, state.lens);
    QStringList cells {model.key, model.name, catalogue.organization(model.organization).name, catalogue.family(model.family).name,
        date.date ? date.date->iso() : QString(), date.date ? precisionWord(*date.date) : QString()};
    const Source *source = date.claim ? &catalogue.source(catalogue.claim(*date.claim).source) : nullptr;
    cells << (source ? source->title : QString()) << (source ? source->url : QString());
    cells << keyOf(model.density) << keyOf(place) << derivedCells(catalogue, id, state);
    for (const Quantity quantity : quantitiesOf(state))
        cells << claimCells(catalogue, quantity, pick(catalogue, id, quantity, state.lens));
    return cells << dateCells(catalogue, date) << modelCells(catalogue, model);
}

double valueOf(const BackgroundModel &model, Quantity quantity)
{
    return quantity == Quantity::ParamsTotal ? model.parameters
        : quantity == Quantity::TrainingTokens ? model.tokens
        : quantity == Quantity::TrainingCompute ? model.compute : 0;
}

/// A model of somebody else's data set, whose title is its source. Its compute is theirs: nothing is derived.
QStringList rowOf(const Background &set, const BackgroundModel &model, const state::ViewState &state)
{
    QStringList cells {set.key + QLatin1Char('/') + model.name, model.name, model.organization, QString(), model.date->iso(),
        precisionWord(*model.date), set.title, set.url, keyOf(Density::Undisclosed), keyOf(FigurePlace::Background)};
    for (const QString &column : derivedColumns(state.figure))
        cells << (column.endsWith(QLatin1StringView("_basis")) ? keyOf(Basis::Undisclosed) : QString());
    for (const Quantity quantity : quantitiesOf(state))
        cells << claimCells(set, quantity, valueOf(model, quantity));
    return cells << dateCells(set) << modelCells(set, model);
}

/// Models in their order in the figure; of those at one place the key decides, which is the same in every store.
template<typename Entry, typename Place>
std::vector<ModelId> inOrder(const Catalogue &catalogue, const std::vector<Entry> &entries, Place placeOf)
{
    std::vector<const Entry *> order;
    for (const Entry &entry : entries)
        order.push_back(&entry);
    std::ranges::stable_sort(order, {}, [&](const Entry *entry) { return std::tuple(placeOf(*entry), catalogue.model(entry->model).key); });
    std::vector<ModelId> models;
    for (const Entry *entry : order)
        models.push_back(entry->model);
    return models;
}

/// The dots behind, first those of imports. Imports too large for records are not listed: what is known of them here is where they stand.
void addRowsBehind(const Catalogue &catalogue, const Backdrop &backdrop, const state::ViewState &state, std::vector<QStringList> &rows)
{
    struct Faint {
        double x = 0;
        ModelId model;
    };
    std::vector<Faint> faint;
    for (const Dot &dot : backdrop.dots) {
        if (dot.model)
            faint.push_back({dot.x, *dot.model});
    }
    for (const ModelId model : inOrder(catalogue, faint, [](const Faint &dot) { return dot.x; }))
        rows.push_back(rowOf(catalogue, model, FigurePlace::Faint, state));
    for (const Dot &dot : backdrop.dots) {
        if (dot.bundled) {
            const Background &set = catalogue.backgrounds()[dot.bundled->set];
            rows.push_back(rowOf(set, set.models[dot.bundled->row], state));
        }
    }
}

std::vector<QStringList> rowsOf(const Catalogue &catalogue, const FigureData &data, const state::ViewState &state)
{
    std::vector<QStringList> rows;
    const double last = std::numeric_limits<double>::infinity();
    for (const ModelId model : inOrder(catalogue, data.points, [](const Point &point) { return point.x; }))
        rows.push_back(rowOf(catalogue, model, FigurePlace::Figure, state));
    for (const ModelId model : inOrder(catalogue, data.lane, [last](const LaneEntry &entry) { return entry.x.value_or(last); }))
        rows.push_back(rowOf(catalogue, model, FigurePlace::Lane, state));
    addRowsBehind(catalogue, data.backdrop, state, rows);
    return rows;
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
        table.columns.append(claimColumns(quantity));
    table.columns << dateColumns() << modelColumns();
    table.rows = rowsOf(catalogue, data, state);
    if (!catalogue.asKnownOn())
        return table;
    table.columns.append(QStringLiteral("as_known_on"));
    for (QStringList &row : table.rows)
        row << catalogue.asKnownOn()->toString(Qt::ISODate);
    return table;
}

} // namespace dekade::figure
