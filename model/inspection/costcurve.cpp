#include "model/inspection/costcurve.h"

#include "model/architecture/cost.h"
#include "model/architecture/memory.h"
#include "model/inspection/terms.h"
#include "model/state/inspectorstate.h"

#include <cmath>

namespace dekade::inspection {

using namespace architecture;

namespace {

constexpr int kPointsPerOctave = 8;

/// "a + b × T" where the attention of every layer grows with the whole context, else the two summands.
QString flopsFormula(const Config &config, qint64 context, const Flops &at)
{
    const Result<Flops> none = flopsPerToken(config, 0);
    const Result<Flops> one = flopsPerToken(config, 1);
    if (none && one) {
        const qint64 slope = one->attention - none->attention;
        const Count line = Count(none->attention) + Count(slope) * context;
        if (line.fits() && line.value() == at.attention)
            return QStringLiteral("%1 + %2 × T").arg(grouped(at.matmul + none->attention), grouped(slope));
    }
    return QStringLiteral("%1 + %2").arg(grouped(at.matmul), grouped(at.attention));
}

} // namespace

std::optional<CostPoint> costAt(const Config &config, qint64 context)
{
    const Result<std::int64_t> cache = kvCacheBytesAt(config, context);
    const Result<Flops> flops = flopsPerToken(config, context);
    if (!cache || !flops)
        return {};
    return CostPoint {context, static_cast<double>(*cache), static_cast<double>(flops->total())};
}

std::vector<CostPoint> costCurve(const Config &config)
{
    std::vector<CostPoint> points;
    const int octaves = static_cast<int>(std::lround(std::log2(double(state::kMostContext) / double(state::kLeastContext))));
    for (int i = 0; i <= octaves * kPointsPerOctave; ++i) {
        const auto context = static_cast<qint64>(std::llround(double(state::kLeastContext) * std::exp2(double(i) / kPointsPerOctave)));
        if (const auto point = costAt(config, context))
            points.push_back(*point);
    }
    return points;
}

CostWords costWords(const Config &config, qint64 context, const base::Phrases &phrases)
{
    const Result<KvCache> cache = kvCacheOf(config);
    const Result<std::int64_t> bytes = kvCacheBytesAt(config, context);
    const Result<Flops> flops = flopsPerToken(config, context);
    if (!cache || !bytes || !flops)
        return {};
    return {phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 B a token")).arg(grouped(cache->bytesPerToken)),
        phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 at %2 tokens")).arg(bytesText(static_cast<double>(*bytes)), grouped(context)),
        grouped(flops->total()), flopsFormula(config, context, *flops)};
}

std::vector<MemoryRow> memoryRows(const Config &config, const base::Phrases &phrases)
{
    std::vector<MemoryRow> rows;
    for (const NumberFormat format : kNumberFormats) {
        const Result<Memory> memory = memoryOf(config, format);
        if (!memory)
            continue;
        const QString detail = phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 bytes, of them %2 beside the weights"))
                                   .arg(grouped(memory->total()), grouped(memory->overhead));
        rows.push_back({textOf(nameOf(format)), bytesText(static_cast<double>(memory->total())), detail});
    }
    return rows;
}

} // namespace dekade::inspection
