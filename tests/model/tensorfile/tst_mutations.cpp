#include "model/tensorfile/gguf.h"
#include "model/tensorfile/ggufconfig.h"
#include "model/tensorfile/ledger.h"
#include "model/tensorfile/safetensors.h"
#include "model/tensorfile/shardindex.h"
#include "tests/model/tensorfile/filewriter.h"
#include "tests/model/tensorfile/peakmemory.h"
#include "tests/support/case.h"

#include <QElapsedTimer>

#include <random>
#include <set>

using namespace dekade;
using tensorfile::NumberType;

namespace {

constexpr int kMutations = 10'000;

/// Pieces and numbers that mean something to the readers; a random byte seldom does.
const std::vector<std::string> kPieces {"{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud800", "null", "1e999", "-1", "0.5",
    "9223372036854775807", "9223372036854775808", "18446744073709551615", "\"dtype\":\"F4\"", "\"shape\":[0]", "\"data_offsets\":[0,0]",
    "\"__metadata__\":{}", "\"weight_map\":{}", "../x", std::string(1, '\0'), "\xFF", "\xED\xA0\x80", std::string(8, '\xFF'),
    std::string(8, '\0'), std::string("\0\0\0\0\0\0\0\x80", 8), std::string("\x09\0\0\0", 4), std::string("\x08\0\0\0", 4),
    std::string("\0\0\0\x40", 4), std::string("\x01\0\0\0\0\0\0\0", 8), "GGUF"};

std::string mutated(std::string bytes, std::mt19937_64 &random)
{
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    for (std::size_t edits = 1 + below(5); edits > 0; --edits) {
        const std::size_t at = below(bytes.size() + 1);
        const std::size_t length = std::min(below(24), bytes.size() - at);
        const std::string &piece = kPieces[below(kPieces.size())];
        switch (below(5)) {
        case 0:
            bytes.insert(at, piece);
            break;
        case 1:
            bytes.erase(at, length);
            break;
        case 2:
            bytes.replace(at, std::min(piece.size(), bytes.size() - at), piece);
            break;
        case 3:
            bytes.insert(at, bytes.substr(at, length));
            break;
        default:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(random());
        }
    }
    return bytes;
}

/// What must hold of whatever is read from bytes that nobody vouches for. Empty, or what does not.
std::string broken(const tensorfile::TensorFile &file, std::uint64_t size)
{
    std::set<std::pair<std::uint32_t, std::string_view>> names;
    std::uint64_t elements = 0;
    for (const tensorfile::Tensor &tensor : file.tensors) {
        if (tensor.bytes > size || tensor.offset > size - tensor.bytes)
            return tensor.name + " lies beyond the file";
        if (!names.insert({tensor.shard, tensor.name}).second)
            return tensor.name + " is there twice";
        elements += tensor.elements;
    }
    const tensorfile::FileLedger ledger = tensorfile::ledgerOf(file);
    if (ledger.storedElements != elements || tensorfile::storedElements(file) != elements)
        return "the ledger does not add up";
    if (file.format == tensorfile::Format::Gguf)
        if (const auto config = tensorfile::configOf(file); config && tensorfile::configJson(*config).empty())
            return "a configuration without text";
    return {};
}

/// Reads ten thousand mutations of the seeds, with one byte more of data for every one that the header may speak of. `read` gives what is
/// wrong.
template<typename Read>
QString firstTrouble(const std::vector<std::string> &seeds, Read read)
{
    std::mt19937_64 random(20261125);
    const qint64 before = tests::peakKiB();
    int taken = 0;
    for (int i = 0; i < kMutations; ++i) {
        const std::string bytes = mutated(seeds[static_cast<std::size_t>(i) % seeds.size()], random);
        QElapsedTimer clock;
        clock.start();
        // Half of the files are said to be huge: then lengths fit, and only the limits hold the reader back.
        tests::MemorySource source(bytes, i % 2 == 0 ? bytes.size() : bytes.size() + (1ULL << 40));
        const std::string trouble = read(source, taken);
        if (!trouble.empty())
            return QStringLiteral("mutation %1: %2").arg(i).arg(QString::fromStdString(trouble));
        if (clock.elapsed() > 1000)
            return QStringLiteral("mutation %1 took %2 ms").arg(i).arg(clock.elapsed());
    }
    if (const qint64 grown = tests::peakKiB() - before; grown > 64 * 1024)
        return QStringLiteral("the peak of memory grew by %1 KiB").arg(grown);
    // The mutations are gentle enough to reach beyond the first check.
    return taken > 0 ? QString() : QStringLiteral("none of the mutations was read");
}

template<typename Reader>
QString troubleOf(const std::vector<std::string> &seeds, Reader reader)
{
    return firstTrouble(seeds, [&](tests::MemorySource &source, int &taken) -> std::string {
        const auto file = reader(source);
        if (!file)
            return file.failure().message.empty() ? "a refusal without a reason" : "";
        ++taken;
        return broken(*file, source.size());
    });
}

std::string bytesOf(tests::MemorySource source)
{
    std::string bytes(static_cast<std::size_t>(source.size()), '\0');
    return source.read(0, bytes) ? std::string() : bytes;
}

const tests::WrittenTensors kTensors {{"token_embd.weight", NumberType::F16, {3, 32}}, {"blk.0.attn_q.weight", NumberType::I8, {2, 2}},
    {"blk.1.nextn.eh_proj.weight", NumberType::F32, {1}}, {"output.weight", NumberType::BF16, {3, 32}}};

} // namespace

class MutationsTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void headersOfSafetensors()
    {
        const std::vector<std::string> seeds {
            bytesOf(tests::safetensorsOf({{"h.0.attn.bias", NumberType::F32, {1, 1, 2, 2}}, {"wte.weight", NumberType::BF16, {4, 2}},
                                             {"a_blocks", NumberType::U8, {2}}},
                {{"format", "pt"}})),
            bytesOf(tests::safetensorsOf({{"x", NumberType::F4, {4}}})), bytesOf(tests::safetensorsOfHeader("{}", 0))};
        QCOMPARE(troubleOf(seeds, tensorfile::readSafetensors), QString());
    }

    void ggufs()
    {
        std::vector<std::string> seeds;
        for (const std::uint32_t version : {1U, 2U, 3U}) {
            tests::GgufWriter writer(version);
            writer.preamble(kTensors.size(), 4).string("general.architecture", "llama").u32("llama.block_count", 2);
            writer.strings("tokenizer.ggml.tokens", {"a", "bc"}).i32s("llama.attention.head_count", {1, 1}).infos(kTensors);
            seeds.push_back(bytesOf(writer.finish()));
        }
        tests::GgufWriter big(3, tensorfile::ByteOrder::Big);
        seeds.push_back(bytesOf(big.preamble(1, 1).u32("general.alignment", 64).infos({kTensors.front()}, 64).finish()));
        QCOMPARE(troubleOf(seeds, tensorfile::readGguf), QString());
    }

    void indexes()
    {
        const std::vector<std::string> seeds {R"({"metadata":{"total_size":12,"a":[1]},"weight_map":{"a":"m-1","b":"m-2"}})"};
        QCOMPARE(firstTrouble(seeds,
                     [](tests::MemorySource &source, int &taken) -> std::string {
                         const auto index = tensorfile::readShardIndex(source);
                         if (!index)
                             return index.failure().message.empty() ? "a refusal without a reason" : "";
                         ++taken;
                         for (const tensorfile::IndexedTensor &tensor : index->tensors)
                             if (tensor.shard >= index->shards.size())
                                 return "a shard that is not there";
                         for (const std::string &shard : index->shards)
                             if (shard.empty() || shard.find('/') != std::string::npos)
                                 return "a way out of the folder: " + shard;
                         return {};
                     }),
            QString());
    }
};

QTEST_GUILESS_MAIN(MutationsTest)
#include "tst_mutations.moc"
