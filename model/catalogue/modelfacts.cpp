#include "model/catalogue/modelfacts.h"

#include "model/catalogue/lens.h"

namespace dekade::catalogue {

namespace {

constexpr Quantity kFigures[] = {Quantity::ParamsTotal, Quantity::ParamsActive, Quantity::TrainingTokens, Quantity::TrainingCompute,
    Quantity::TrainingCost, Quantity::TrainingTime};

} // namespace

ModelFacts factsOf(const Catalogue &catalogue, const Model &model)
{
    ModelFacts facts {model, catalogue.organization(model.organization), catalogue.family(model.family), {}, {}};
    for (const Claim &claim : catalogue.claimsOf(model.id))
        facts.claims.push_back({claim, catalogue.source(claim.source)});
    for (int quantity = 0; quantity < kQuantityCount; ++quantity) {
        if (const Note *note = catalogue.noteOf(model.id, static_cast<Quantity>(quantity)))
            facts.notes.push_back(*note);
    }
    return facts;
}

ImportRecord recordOf(const Catalogue &catalogue, const Model &model)
{
    ImportRecord record;
    record.name = model.name.toStdString();
    record.organization = catalogue.organization(model.organization).name.toStdString();
    record.country = catalogue.organization(model.organization).country.toStdString();
    record.domain = model.domains.join(QStringLiteral(", ")).toStdString();
    record.openness = model.openness.toStdString();
    record.notable = model.notable;
    record.finetuned = model.finetuned;
    record.frontier = model.frontier;
    record.flags = model.flags;
    record.date = pick(catalogue, model.id, Quantity::ReleaseDate, Lens::Official).date;
    for (const Quantity quantity : kFigures) {
        const Datum datum = pick(catalogue, model.id, quantity, Lens::Official);
        if (datum.value && *datum.value > 0)
            record.figures.push_back({quantity, *datum.value, datum.low, datum.high, datum.basis});
    }
    return record;
}

} // namespace dekade::catalogue
