#include "model/tensorfile/shardindex.h"
#include "tests/fuzz/tensorchecks.h"
#include "tests/model/tensorfile/memorysource.h"

using namespace dekade;

/// Any bytes are an index of shards, all of them names within its folder, or a refusal with a reason.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    tests::MemorySource source(std::string(reinterpret_cast<const char *>(data), size));
    const auto index = tensorfile::readShardIndex(source);
    if (!index) {
        tests::mustHold(!index.failure().message.empty());
        return 0;
    }
    for (const tensorfile::IndexedTensor &tensor : index->tensors)
        tests::mustHold(tensor.shard < index->shards.size());
    for (const std::string &shard : index->shards)
        tests::mustHold(!shard.empty() && shard.find('/') == std::string::npos && shard != "..");
    return 0;
}
