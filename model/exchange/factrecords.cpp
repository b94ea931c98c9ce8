#include "model/exchange/factrecords.h"

#include "model/catalogue/lens.h"

namespace dekade::exchange {

using namespace catalogue;

namespace {

constexpr Quantity kFigures[] = {Quantity::ParamsTotal, Quantity::ParamsActive, Quantity::TrainingTokens, Quantity::TrainingCompute,
    Quantity::TrainingCost, Quantity::TrainingTime};

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

} // namespace

base::Result<void> takeAsRecords(const CatalogueData &facts, ImportSink &sink)
{
    const Catalogue catalogue(facts);
    for (const Model &model : catalogue.models()) {
        if (const auto taken = sink.take(recordOf(catalogue, model)); !taken)
            return taken;
    }
    return {};
}

} // namespace dekade::exchange
