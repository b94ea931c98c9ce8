#include "model/tensorfile/safetensors.h"
#include "tests/fuzz/tensorchecks.h"
#include "tests/model/tensorfile/memorysource.h"

using namespace dekade;

/// Any bytes are a header or a refusal with a reason, never a crash. They are read as they are, and as the beginning of a huge file, where
/// every length fits.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    for (const std::uint64_t behind : {std::uint64_t {0}, std::uint64_t {1} << 40}) {
        tests::MemorySource source(bytes, size + behind);
        tests::check(tensorfile::readSafetensors(source), source.size());
    }
    return 0;
}
