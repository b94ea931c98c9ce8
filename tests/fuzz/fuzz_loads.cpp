#include "model/exchange/recordedloads.h"

#include <cstdlib>

using namespace dekade;

namespace {

bool isWhole(const exchange::LoadCube &cube, const exchange::RecordedLoads &loads, int experts)
{
    bool whole = cube.size() == static_cast<std::size_t>(loads.domains.size());
    for (const auto &domain : cube) {
        whole = whole && domain.size() == loads.layers.size();
        for (const std::vector<int> &layer : domain)
            whole = whole && layer.size() == static_cast<std::size_t>(experts);
    }
    return whole;
}

} // namespace

/// Any bytes are loads with a count for every expert, or a refusal with a reason.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const base::Result<exchange::RecordedLoads> loads = exchange::readRecordedLoads(bytes, QStringLiteral("fuzz"));
    if (!loads && loads.error().message.isEmpty())
        std::abort();
    if (!loads)
        return 0;
    for (const exchange::RecordedModel &model : loads->models) {
        if (!isWhole(model.load, *loads, model.experts) || !isWhole(model.firstChoices, *loads, model.experts))
            std::abort();
    }
    return 0;
}
