// The part of an import that takes Dekade's own files.
#include "model/store/factsjson.h"
#include "model/store/importwriterparts.h"
#include "model/store/overlayids.h"

#include <QCoreApplication>

namespace dekade::store {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// A model of a data set that Dekade does not have, or not any more.
ImportRecord recordOf(const BackgroundModel &model, const FactOrigin &origin)
{
    ImportRecord record;
    record.line = origin.line;
    record.raw = origin.raw;
    record.name = model.name.toStdString();
    record.organization = model.organization.toStdString();
    record.domain = model.domain.toStdString();
    record.date = model.date;
    record.finetuned = model.finetuned;
    record.flags = model.flags;
    if (model.parameters > 0)
        record.figures.push_back({Quantity::ParamsTotal, model.parameters, {}, {}, Basis::Reported});
    if (model.tokens > 0)
        record.figures.push_back({Quantity::TrainingTokens, model.tokens, {}, {}, Basis::Reported});
    if (model.compute > 0)
        record.figures.push_back({Quantity::TrainingCompute, model.compute, {}, {}, Basis::Estimated});
    return record;
}

} // namespace

base::Result<void> ImportWriter::takeModel(const Catalogue &file, const Model &model, const FactOrigin &origin, bool whole)
{
    const ModelFacts facts = factsOf(file, model);
    if (static_cast<qint64>(facts.claims.size()) >= kClaimsPerRow) {
        return base::Error {base::ErrorKind::BadInput,
            Words::tr("“%1” has %2 claims; at most %3 fit").arg(model.name.left(80)).arg(facts.claims.size()).arg(kClaimsPerRow - 1), {},
            static_cast<int>(origin.line)};
    }
    ImportRecord record = recordOf(file, model);
    record.line = origin.line;
    record.raw = origin.raw;
    record.modelKey = model.key.toStdString();
    record.facts = factsJson(facts);
    record.wholeFacts = whole;
    if (!d->said->has(facts, whole))
        return take(record);
    // The store says all that; where an import does, the row is its own and stays with this file, too.
    if (const auto laid = layOut(record, d->format, d->row); !laid)
        return laid;
    return d->sameContent(d->known.of(d->row.identity)) != nullptr ? take(record) : countUnchanged();
}

base::Result<void> ImportWriter::countUnchanged()
{
    ++d->counts.rows;
    ++d->counts.unchanged;
    return {};
}

base::Result<void> ImportWriter::takeFacts(const FileFacts &file)
{
    if (const auto known = d->know(); !known)
        return known;
    const Catalogue all(file.data);
    for (std::size_t i = 0; i < file.data.models.size(); ++i) {
        const FactOrigin origin = i < file.origins.size() ? file.origins[i] : FactOrigin {};
        if (const auto taken = takeModel(all, file.data.models[i], origin, file.whole); !taken)
            return taken;
    }
    std::size_t place = 0;
    for (const Background &set : file.data.backgrounds) {
        for (const BackgroundModel &model : set.models) {
            const FactOrigin origin = place < file.backgroundOrigins.size() ? file.backgroundOrigins[place] : FactOrigin {};
            ++place;
            if (const auto taken = d->said->has(set, model) ? countUnchanged() : take(recordOf(model, origin)); !taken)
                return taken;
        }
    }
    return {};
}

} // namespace dekade::store
