#include "model/exchange/factrecords.h"

#include "model/catalogue/modelfacts.h"

namespace dekade::exchange {

using namespace catalogue;

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
