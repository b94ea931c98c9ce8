#include "model/items/modelrow.h"

#include "model/catalogue/shownname.h"
#include "model/items/claimtext.h"
#include "model/items/words.h"

#include <array>

namespace dekade::items {

using namespace catalogue;

namespace {

struct ColumnEntry {
    const char *title;
    std::optional<Quantity> quantity;
    bool numeric;
};

const std::array<ColumnEntry, kModelColumnCount> &columns()
{
    static const std::array<ColumnEntry, kModelColumnCount> kColumns {{
        {QT_TRANSLATE_NOOP("dekade::items::Words", "Name"), {}, false},
        {QT_TRANSLATE_NOOP("dekade::items::Words", "Organization"), {}, false},
        {QT_TRANSLATE_NOOP("dekade::items::Words", "Family"), {}, false},
        {QT_TRANSLATE_NOOP("dekade::items::Words", "Released"), Quantity::ReleaseDate, true},
        {QT_TRANSLATE_NOOP("dekade::items::Words", "Total"), Quantity::ParamsTotal, true},
        {QT_TRANSLATE_NOOP("dekade::items::Words", "Active"), Quantity::ParamsActive, true},
        {QT_TRANSLATE_NOOP("dekade::items::Words", "Non-embedding"), Quantity::ParamsNonEmbedding, true},
        {QT_TRANSLATE_NOOP("dekade::items::Words", "Training tokens"), Quantity::TrainingTokens, true},
        {QT_TRANSLATE_NOOP("dekade::items::Words", "Kind"), {}, false},
        {QT_TRANSLATE_NOOP("dekade::items::Words", "Openness"), {}, false},
        {QT_TRANSLATE_NOOP("dekade::items::Words", "Claims"), {}, true},
        {QT_TRANSLATE_NOOP("dekade::items::Words", "Differ"), {}, true},
    }};
    return kColumns;
}

const ColumnEntry &entryOf(ModelColumn column) { return columns()[static_cast<std::size_t>(column)]; }

/// A day lent by the family says so before it, so that the days stand in line.
QString dateText(const Datum &datum, const Catalogue &catalogue)
{
    if (datum.date && datum.claim && isOfFamily(catalogue.claim(*datum.claim)))
        return Words::tr("family %1").arg(datum.date->iso());
    if (datum.date)
        return datum.date->iso();
    return datum.claim && datum.basis == Basis::Undisclosed ? Words::undisclosed() : QStringLiteral("–");
}

/// Where a row keeps the datum of a column, null for one without.
Datum ModelRow::*memberOf(ModelColumn column)
{
    switch (column) {
    case ModelColumn::Released:
        return &ModelRow::released;
    case ModelColumn::Total:
        return &ModelRow::total;
    case ModelColumn::Active:
        return &ModelRow::active;
    case ModelColumn::NonEmbedding:
        return &ModelRow::nonEmbedding;
    case ModelColumn::Tokens:
        return &ModelRow::tokens;
    default:
        return nullptr;
    }
}

} // namespace

std::optional<Quantity> quantityOf(ModelColumn column) { return entryOf(column).quantity; }

ModelColumn columnOf(Measure measure)
{
    switch (measure) {
    case Measure::Total:
        return ModelColumn::Total;
    case Measure::Active:
        return ModelColumn::Active;
    case Measure::NonEmbedding:
        return ModelColumn::NonEmbedding;
    }
    Q_UNREACHABLE();
}

bool isNumeric(ModelColumn column) { return entryOf(column).numeric; }

QString titleOf(ModelColumn column) { return Words::tr(entryOf(column).title); }

const Datum *ModelRow::datum(ModelColumn column) const
{
    const auto member = memberOf(column);
    return member ? &(this->*member) : nullptr;
}

void pickUnder(ModelRow &row, const Catalogue &catalogue, Lens lens)
{
    row.released = pick(catalogue, row.id, Quantity::ReleaseDate, lens);
    row.total = pick(catalogue, row.id, Quantity::ParamsTotal, lens);
    row.active = pick(catalogue, row.id, Quantity::ParamsActive, lens);
    row.nonEmbedding = pick(catalogue, row.id, Quantity::ParamsNonEmbedding, lens);
    row.tokens = pick(catalogue, row.id, Quantity::TrainingTokens, lens);
}

void pickUnder(ModelRow &row, const Catalogue &catalogue, Lens lens, ModelColumn column)
{
    if (column == ModelColumn::Claims)
        row.claims = static_cast<int>(catalogue.claimsOf(row.id).size());
    else if (column == ModelColumn::Differ)
        row.differ = disagreementCount(catalogue, row.id);
    else if (const auto member = memberOf(column))
        row.*member = pick(catalogue, row.id, *quantityOf(column), lens);
}

QString cellText(const ModelRow &row, ModelColumn column, const Catalogue &catalogue, QLocale::Language language)
{
    const Model &model = catalogue.model(row.id);
    switch (column) {
    case ModelColumn::Name:
        return shownName(model, language);
    case ModelColumn::Organization:
        return shownName(catalogue.organization(model.organization), language);
    case ModelColumn::Family:
        return shownName(catalogue.family(model.family), language);
    case ModelColumn::Released:
        return dateText(row.released, catalogue);
    case ModelColumn::Kind:
        return Words::of(model.density);
    case ModelColumn::Openness:
        return Words::ofOpenness(model.openness);
    case ModelColumn::Claims:
        return QString::number(row.claims);
    case ModelColumn::Differ:
        return row.differ == 0 ? QString() : QString::number(row.differ);
    default:
        return datumValue(*row.datum(column), language);
    }
}

QVariant cellRaw(const ModelRow &row, ModelColumn column, const Catalogue &catalogue, QLocale::Language language)
{
    if (column == ModelColumn::Released)
        return row.released.date ? QVariant(row.released.date->middle()) : QVariant();
    if (const Datum *datum = row.datum(column))
        return datum->value ? QVariant(*datum->value) : QVariant();
    if (column == ModelColumn::Claims)
        return static_cast<double>(row.claims);
    if (column == ModelColumn::Differ)
        return static_cast<double>(row.differ);
    const QString text = cellText(row, column, catalogue, language);
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString cellSource(const ModelRow &row, ModelColumn column, const Catalogue &catalogue, QLocale::Language language)
{
    const Datum *datum = row.datum(column);
    if (!datum || !datum->claim)
        return {};
    const Claim &claim = catalogue.claim(*datum->claim);
    return claimValue(claim, language) + QLatin1Char('\n') + claimSource(catalogue, claim);
}

} // namespace dekade::items
