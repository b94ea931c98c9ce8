#include "model/architecture/configreader.h"
#include "model/architecture/cost.h"
#include "model/architecture/counts.h"
#include "model/architecture/difference.h"
#include "model/architecture/gaps.h"
#include "model/architecture/memory.h"
#include "model/architecture/tensors.h"

#include <cstdlib>

using namespace dekade::architecture;

namespace {

constexpr std::int64_t kContext = 1 << 20;
constexpr std::size_t kFewLayers = 16; ///< of more, what is checked layer by layer takes too long for one input
constexpr std::int64_t kFewTensors = 400; ///< experts and layers together

void mustHold(bool holds)
{
    if (!holds)
        std::abort();
}

/// GPT-2 small, to count the difference to whatever was read.
const Config &other()
{
    static const Result<ReadConfig> kRead = readConfig(
        R"({"model_type": "gpt2", "n_ctx": 1024, "n_embd": 768, "n_head": 12, "n_layer": 12, "n_positions": 1024, "vocab_size": 50257})");
    return kRead->config;
}

void checkCosts(const Config &config)
{
    const Result<KvCache> cache = kvCacheOf(config);
    mustHold(!cache || (cache->bytesPerToken >= 0 && cache->bytesPerTokenFullLayers <= cache->bytesPerToken));
    const Result<std::int64_t> bytes = kvCacheBytesAt(config, kContext);
    mustHold(!bytes || *bytes >= 0);
    const Result<Flops> flops = flopsPerToken(config, kContext);
    mustHold(!flops || flops->total() > 0);
    for (const NumberFormat format : kNumberFormats) {
        const Result<Memory> memory = memoryOf(config, format);
        mustHold(!memory || (memory->weights > 0 && memory->overhead >= 0));
    }
}

/// The second way of counting gives the same, where it is not too long.
void checkTensors(const Config &config, const Counts &counts)
{
    std::int64_t rows = 0;
    for (const Layer &layer : config.layers)
        rows += 1 + layer.feedForward.experts;
    if (rows > kFewTensors)
        return;
    const Result<std::vector<Tensor>> tensors = tensorsOf(config);
    if (!tensors)
        return;
    std::int64_t total = 0;
    for (const Tensor &tensor : *tensors)
        total += tensor.part == Part::Prediction ? 0 : tensor.count();
    mustHold(total == counts.total);
}

void checkDifference(const Config &config, const Counts &counts)
{
    const Result<Counts> base = countsOf(other());
    const Result<Difference> difference = differenceOf(other(), config);
    if (!difference)
        return mustHold(!difference.problem().message.empty());
    std::int64_t sum = 0;
    for (const Step &step : difference->steps)
        sum += step.parameters;
    mustHold(sum == difference->total && sum == counts.total - base->total);
}

} // namespace

/// Any bytes are a shape that can be counted, twice and the same, or a refusal with a reason.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const Result<ReadConfig> read = readConfig(std::string_view(reinterpret_cast<const char *>(data), size));
    if (!read) {
        mustHold(!read.problem().message.empty()); // a refusal without a reason
        return 0;
    }
    const Result<Counts> counts = countsOf(read->config);
    if (!counts)
        return 0;
    mustHold(counts->total >= counts->active[0] && counts->active[0] >= counts->active[1] && counts->active[2] >= 0);
    checkCosts(read->config);
    if (read->config.layers.size() <= kFewLayers) {
        checkTensors(read->config, *counts);
        checkDifference(read->config, *counts);
    }
    (void)gapsOf(read->config);
    return 0;
}
