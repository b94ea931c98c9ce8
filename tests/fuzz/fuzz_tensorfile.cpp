#include "model/tensorfile/gguf.h"
#include "model/tensorfile/ggufconfig.h"
#include "model/tensorfile/ledger.h"
#include "model/tensorfile/reconcile.h"
#include "model/tensorfile/safetensors.h"
#include "model/tensorfile/shardindex.h"
#include "tests/model/tensorfile/memorysource.h"

#include <cstdlib>

using namespace dekade;

namespace {

void mustHold(bool holds)
{
    if (!holds)
        std::abort();
}

/// What must hold of any file that was read, and of any refusal.
void check(const tensorfile::Outcome<tensorfile::TensorFile> &file, std::uint64_t size)
{
    if (!file)
        return mustHold(!file.failure().message.empty());
    std::uint64_t elements = 0;
    for (const tensorfile::Tensor &tensor : file->tensors) {
        mustHold(tensor.bytes <= size && tensor.offset <= size - tensor.bytes);
        elements += tensor.elements;
    }
    mustHold(tensorfile::ledgerOf(*file).storedElements == elements);
    const tensorfile::Reconciliation result
        = tensorfile::reconcile({{"model.embed_tokens.weight", {4, 2}, tensorfile::Part::Embedding}}, *file);
    std::uint64_t stored = 0;
    for (const tensorfile::ReconciliationLine &line : result.lines)
        stored += line.stored;
    mustHold(stored == result.stored && result.computed == 8);
    if (const auto config = tensorfile::configOf(*file))
        mustHold(!tensorfile::configJson(*config).empty());
}

} // namespace

/// The door for libFuzzer, and for the driver beside it: any bytes are a header or a refusal with a reason, never a crash. They are read as
/// each format, as they are and as the beginning of a huge file, where every length fits.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    for (const std::uint64_t behind : {std::uint64_t {0}, std::uint64_t {1} << 40}) {
        const std::uint64_t whole = size + behind;
        tests::MemorySource source(bytes, whole);
        check(tensorfile::readSafetensors(source), whole);
        check(tensorfile::readGguf(source), whole);
    }
    tests::MemorySource source(bytes);
    if (const auto index = tensorfile::readShardIndex(source); index)
        for (const tensorfile::IndexedTensor &tensor : index->tensors)
            mustHold(tensor.shard < index->shards.size());
    return 0;
}
