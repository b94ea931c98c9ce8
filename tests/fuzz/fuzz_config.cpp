#include "model/architecture/configreader.h"
#include "model/architecture/cost.h"
#include "model/architecture/counts.h"
#include "model/architecture/gaps.h"

#include <cstdlib>

using namespace dekade::architecture;

/// The door for libFuzzer, and for the driver beside it: any bytes are a shape that can be counted, or a refusal with a reason.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const Result<ReadConfig> read = readConfig(std::string_view(reinterpret_cast<const char *>(data), size));
    if (!read) {
        if (read.problem().message.empty())
            std::abort(); // a refusal without a reason
        return 0;
    }
    const Result<Counts> counts = countsOf(read->config);
    if (!counts)
        return 0;
    const bool isOrdered = counts->total >= counts->active[0] && counts->active[0] >= counts->active[1] && counts->active[2] >= 0;
    const Result<KvCache> cache = kvCacheOf(read->config);
    const Result<Flops> flops = flopsPerToken(read->config, 1 << 20);
    const bool isPlain = !cache || cache->bytesPerToken >= 0;
    if (!isOrdered || !isPlain || (flops && flops->total() <= 0))
        std::abort();
    (void)gapsOf(read->config);
    return 0;
}
