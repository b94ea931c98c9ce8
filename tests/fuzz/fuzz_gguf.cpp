#include "model/architecture/configreader.h"
#include "model/architecture/counts.h"
#include "model/tensorfile/gguf.h"
#include "model/tensorfile/ggufconfig.h"
#include "model/tensorfile/ggufshards.h"
#include "tests/fuzz/tensorchecks.h"
#include "tests/model/tensorfile/memorysource.h"

using namespace dekade;

namespace {

/// The shape that a header gives, as far as it gives one.
void checkConfig(const tensorfile::TensorFile &file)
{
    const auto config = tensorfile::configOf(file);
    if (!config)
        return tests::mustHold(!config.failure().message.empty());
    const std::string text = tensorfile::configJson(*config);
    tests::mustHold(!text.empty());
    const architecture::Result<architecture::ReadConfig> read = architecture::readConfig(text);
    if (!read)
        return tests::mustHold(!read.problem().message.empty());
    const architecture::Result<architecture::Counts> counts = architecture::countsOf(read->config);
    tests::mustHold(!counts || counts->total > 0);
}

} // namespace

/// Any bytes are a header or a refusal with a reason, never a crash. They are read as they are, as the beginning of a huge file, where
/// every length fits, and as one of several files, whose others are the same.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    for (const std::uint64_t behind : {std::uint64_t {0}, std::uint64_t {1} << 40}) {
        tests::MemorySource source(bytes, size + behind);
        const auto file = tensorfile::readGguf(source);
        tests::check(file, source.size());
        if (file)
            checkConfig(*file);
    }
    tests::MemorySource source(bytes, size);
    const auto shards = tensorfile::readGgufShards(source, "m-00001-of-00002.gguf",
        [&](const std::string &) -> tensorfile::Outcome<std::unique_ptr<tensorfile::ByteSource>> {
            return std::unique_ptr<tensorfile::ByteSource>(std::make_unique<tests::MemorySource>(bytes));
        });
    tests::mustHold(shards ? true : !shards.failure().message.empty());
    return 0;
}
