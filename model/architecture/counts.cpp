#include "model/architecture/counts.h"

namespace dekade::architecture {

std::string_view nameOf(ActiveConvention convention)
{
    switch (convention) {
    case ActiveConvention::All:
        return "all weights a token can use, embedding and head among them";
    case ActiveConvention::WithoutInputEmbedding:
        return "without the input embedding, which is only looked up";
    case ActiveConvention::WithoutEmbeddingAndHead:
        return "without embedding and head";
    }
    return {};
}

Counts countsOf(const Config &config, const Ledger &ledger)
{
    Counts counts;
    std::int64_t active = 0;
    for (const Part part : kParts) {
        const Entry &entry = ledger.of(part);
        counts.parts[indexOf(part)] = entry.count.value();
        if (part == Part::Prediction)
            continue;
        counts.total += entry.count.value();
        active += entry.active.value();
    }
    // A tied table works as the head, so it stays where only what is looked up goes.
    const std::int64_t tied = config.tiesEmbeddings ? config.vocabulary * config.embeddingWidth : 0;
    const std::int64_t lookedUp = counts.of(Part::Embedding) - tied;
    counts.active = {active, active - lookedUp, active - counts.of(Part::Embedding) - counts.of(Part::Head)};
    counts.totalWithPrediction = counts.total + counts.of(Part::Prediction);
    if (config.prediction.modules > 0 && config.prediction.storesCopies)
        counts.predictionCopies = 2 * config.vocabulary * config.hiddenWidth;
    return counts;
}

Result<Counts> countsOf(const Config &config)
{
    const Result<Ledger> ledger = ledgerOf(config);
    return ledger ? Result<Counts>(countsOf(config, *ledger)) : ledger.problem();
}

} // namespace dekade::architecture
