#include "model/tensorfile/gguf.h"
#include "tests/model/tensorfile/filewriter.h"
#include "tests/support/case.h"

#include <bit>
#include <cmath>
#include <random>

using namespace dekade;
using tensorfile::ByteOrder;
using tensorfile::MetadataValue;
using tensorfile::NumberType;
using tests::GgufWriter;

Q_DECLARE_METATYPE(ByteOrder)

namespace {

QString refusalOf(tests::MemorySource source)
{
    const auto file = tensorfile::readGguf(source);
    return file ? QStringLiteral("was read") : QString::fromStdString(file.failure().text());
}

/// A header with one key of metadata, whose type and value `value` writes.
template<typename Value>
tests::MemorySource withValue(Value value)
{
    GgufWriter writer;
    writer.preamble(0, 1).text("k");
    value(writer);
    return writer.unpadded();
}

/// A header with the tensors that `infos` writes and `dataBytes` of data.
template<typename Infos>
tests::MemorySource withInfos(std::uint64_t count, std::uint64_t dataBytes, Infos infos)
{
    GgufWriter writer;
    writer.preamble(count, 0);
    infos(writer);
    return writer.finish(dataBytes);
}

} // namespace

class GgufTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void allVersions_data()
    {
        QTest::addColumn<uint>("version");
        QTest::addColumn<ByteOrder>("order");
        QTest::newRow("1") << 1U << ByteOrder::Little;
        QTest::newRow("2") << 2U << ByteOrder::Little;
        QTest::newRow("3") << 3U << ByteOrder::Little;
        QTest::newRow("3, big endian") << 3U << ByteOrder::Big;
    }

    void allVersions()
    {
        QFETCH(uint, version);
        QFETCH(ByteOrder, order);
        GgufWriter writer(version, order);
        writer.preamble(2, 4)
            .string("general.architecture", "llama")
            .u32("llama.block_count", 32)
            .strings("tokenizer.ggml.tokens", {"<s>", "\xFF\xFE", ""})
            .i32s("llama.attention.head_count_kv", {8, 8, -1})
            .infos({{"token_embd.weight", NumberType::Q4K, {100, 256}}, {"output_norm.weight", NumberType::F32, {256}}});
        auto source = writer.finish();
        const auto file = tensorfile::readGguf(source);
        QVERIFY2(file.ok(), file.ok() ? "" : file.failure().text().c_str());
        QCOMPARE(file->version, version);
        QVERIFY(file->byteOrder == order);
        QCOMPARE(std::get<std::string>(*file->find("general.architecture")), std::string("llama"));
        QCOMPARE(std::get<std::uint64_t>(*file->find("llama.block_count")), std::uint64_t {32});
        QVERIFY(std::get<tensorfile::PassedOver>(*file->find("tokenizer.ggml.tokens")) == (tensorfile::PassedOver {"array of text", 3}));
        QVERIFY(
            std::get<std::vector<std::int64_t>>(*file->find("llama.attention.head_count_kv")) == (std::vector<std::int64_t> {8, 8, -1}));
        QVERIFY(file->tensors.at(0).shape == (std::vector<std::uint64_t> {100, 256}));
        QCOMPARE(file->tensors.at(0).bytes, std::uint64_t {100 * 144});
        QCOMPARE(file->tensors.at(0).elements, std::uint64_t {25'600});
        QCOMPARE(file->tensors.at(1).offset - file->tensors.at(0).offset, std::uint64_t {14'400});
        QCOMPARE(file->tensors.at(1).offset + 1024, source.size());
    }

    void allTypesOfValues_data()
    {
        QTest::addColumn<ByteOrder>("order");
        QTest::newRow("little endian") << ByteOrder::Little;
        QTest::newRow("big endian") << ByteOrder::Big;
    }

    void allTypesOfValues()
    {
        QFETCH(ByteOrder, order);
        GgufWriter writer(3, order);
        writer.preamble(0, 14);
        writer.text("u8").number(0, 4).number(255, 1).text("i8").number(1, 4).number(0x80, 1);
        writer.text("u16").number(2, 4).number(65535, 2).text("i16").number(3, 4).number(0x8000, 2);
        writer.text("u32").number(4, 4).number(0xFFFFFFFF, 4).text("i32").number(5, 4).number(0x80000000, 4);
        writer.text("f32").number(6, 4).number(std::bit_cast<std::uint32_t>(1.5F), 4).text("bool").number(7, 4).number(1, 1);
        writer.string("text", "größer").text("u64").number(10, 4).number(~0ULL, 8);
        writer.text("i64").number(11, 4).number(1ULL << 63, 8).text("f64").number(12, 4).number(std::bit_cast<std::uint64_t>(-0.1), 8);
        writer.text("floats")
            .number(9, 4)
            .number(6, 4)
            .number(2, 8)
            .number(std::bit_cast<std::uint32_t>(0.5F), 4)
            .number(std::bit_cast<std::uint32_t>(2.0F), 4);
        // [[1, 2], [], ["a"]]: arrays of arrays are walked over.
        writer.text("nested").number(9, 4).number(9, 4).number(3, 8);
        writer.number(0, 4).number(2, 8).number(1, 1).number(2, 1).number(4, 4).number(0, 8).number(8, 4).number(1, 8).text("a");
        auto source = writer.finish();
        const auto file = tensorfile::readGguf(source);
        QVERIFY2(file.ok(), file.ok() ? "" : file.failure().text().c_str());
        const std::vector<MetadataValue> expected {std::uint64_t {255}, std::int64_t {-128}, std::uint64_t {65535}, std::int64_t {-32768},
            std::uint64_t {0xFFFFFFFF}, std::int64_t {-2147483648LL}, 1.5, true, std::string("größer"), ~std::uint64_t {0},
            std::int64_t {INT64_MIN}, -0.1, std::vector<double> {0.5, 2.0}, tensorfile::PassedOver {"array of arrays", 3}};
        QCOMPARE(file->metadata.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(file->metadata[i].value == expected[i], file->metadata[i].key.c_str());
    }

    void longTextsAndArraysArePassedOver()
    {
        GgufWriter writer;
        writer.preamble(0, 4).string("chat", std::string(70'000, 'x')).string("odd", "\xFF");
        writer.text("scores").number(9, 4).number(6, 4).number(5000, 8).raw(std::string(20'000, '\0')).u32("last", 7);
        auto source = writer.finish();
        const auto file = tensorfile::readGguf(source);
        QVERIFY(file.ok());
        QVERIFY(std::get<tensorfile::PassedOver>(*file->find("chat")) == (tensorfile::PassedOver {"text", 70'000}));
        QVERIFY(std::get<tensorfile::PassedOver>(*file->find("odd")) == (tensorfile::PassedOver {"text that is not UTF-8", 1}));
        QVERIFY(std::get<tensorfile::PassedOver>(*file->find("scores")) == (tensorfile::PassedOver {"array of F32", 5000}));
        QCOMPARE(std::get<std::uint64_t>(*file->find("last")), std::uint64_t {7});
    }

    void alignmentAsTheFileSays()
    {
        GgufWriter writer;
        writer.preamble(2, 1).u32("general.alignment", 4096).infos({{"a", NumberType::F32, {1}}, {"b", NumberType::F16, {3}}}, 4096);
        auto source = writer.finish();
        const auto file = tensorfile::readGguf(source);
        QVERIFY2(file.ok(), file.ok() ? "" : file.failure().text().c_str());
        QCOMPARE(file->tensors.at(0).offset, std::uint64_t {4096});
        QCOMPARE(file->tensors.at(1).offset, std::uint64_t {8192});
    }

    void aVocabularyAlone()
    {
        GgufWriter writer;
        writer.preamble(0, 1).u32("k", 1);
        tests::MemorySource source(writer.bytes()); // not padded
        QVERIFY(tensorfile::readGguf(source).ok());
    }

    // The last tensor is padded or not, as writers differ.
    void paddingBehindTheLast()
    {
        for (const std::uint64_t dataBytes : {4, 20, 32})
            QCOMPARE(refusalOf(withInfos(1, dataBytes,
                         [](GgufWriter &w) {
                             w.info({"a", NumberType::F32, {1}}, 0);
                         })),
                QStringLiteral("was read"));
    }

    void weightsAreNotRead()
    {
        GgufWriter writer;
        writer.preamble(1, 0).infos({{"w", NumberType::Q8_0, {1ULL << 20, 1ULL << 17}}});
        auto source = writer.finish();
        QVERIFY(source.size() > 100ULL << 30);
        QVERIFY(tensorfile::readGguf(source).ok());
        QVERIFY(source.asked() <= 64 * 1024);
    }

    void hostile_data()
    {
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, tests::MemorySource source, const char *message) {
            QTest::newRow(name) << refusalOf(std::move(source)) << QString::fromUtf8(message);
        };
        const auto plain = [](std::uint64_t tensors, std::uint64_t keys) { return GgufWriter().preamble(tensors, keys).unpadded(); };
        row("empty", tests::MemorySource(""), "byte 0: the file does not begin with GGUF");
        row("an old format", tests::MemorySource("tjgg\1\0\0\0"), "byte 0: the file does not begin with GGUF");
        row("the magic alone", tests::MemorySource("GGUF"), "byte 4: the file ends here: 4 bytes are needed, 0 are left");
        row("version 0", GgufWriter(0).preamble(0, 0).finish(), "byte 4: version 0 of GGUF; 1, 2 and 3 are known");
        row("version 4", GgufWriter(4).preamble(0, 0).finish(), "byte 4: version 4 of GGUF; 1, 2 and 3 are known");
        row("version 2, big endian", GgufWriter(2, ByteOrder::Big).preamble(0, 0).finish(),
            "byte 4: version 33554432 of GGUF; 1, 2 and 3 are known");
        row("cut in the counts", tests::MemorySource(std::string("GGUF\3\0\0\0\1\0", 10)),
            "byte 8: the file ends here: 8 bytes are needed, 2 are left");
        row("a million tensors and one", plain(1'000'001, 0), "byte 8: 1000001 tensors; 1000000 are allowed");
        row("2^63 tensors", plain(1ULL << 63, 0), "byte 8: 9223372036854775808 tensors; 1000000 are allowed");
        row("2^64 - 1 keys", plain(0, ~0ULL), "byte 16: 18446744073709551615 keys of metadata; 65536 are allowed");
        row("keys that are not there", plain(0, 1), "byte 24: metadata key 0: the file ends here: 8 bytes are needed, 0 are left");
        row("tensors that are not there", plain(1, 0), "byte 24: tensor 0: the file ends here: 8 bytes are needed, 0 are left");
        row("a key beyond the file", GgufWriter().preamble(0, 1).length(100).raw("key").unpadded(),
            "byte 32: metadata key 0: the file ends here: 100 bytes are needed, 3 are left");
        row("a key of 2^63 bytes", GgufWriter().preamble(0, 1).length(1ULL << 63).finish(),
            "byte 32: metadata key 0: a string of 9223372036854775808 bytes; 65536 are allowed here");
        row("a key of nothing", GgufWriter().preamble(0, 1).u32("", 1).finish(), "byte 24: an empty key");
        row("a key that is not UTF-8", GgufWriter().preamble(0, 1).u32("a\xFF", 1).finish(), "byte 24: a\\xFF: a key that is not UTF-8");
        row("a key twice", GgufWriter().preamble(0, 2).u32("k", 1).u32("k", 1).finish(), "byte 41: k: the key occurs twice");
        row("an unknown type of value", withValue([](GgufWriter &w) { w.number(13, 4); }),
            "byte 33: k: unknown type of value 13; 0 to 12 are known");
        row("a bool of 2", withValue([](GgufWriter &w) { w.number(7, 4).number(2, 1); }), "byte 37: k: a bool of 2; 0 or 1 is needed");
        row("a text beyond the file", withValue([](GgufWriter &w) { w.number(8, 4).length(1000).raw("x"); }),
            "byte 45: k: the file ends here: 1000 bytes are needed, 1 are left");
        row("a text of 2^64 - 1", withValue([](GgufWriter &w) { w.number(8, 4).length(~0ULL).raw("x"); }),
            "byte 45: k: the file ends here: 18446744073709551615 bytes are needed, 1 are left");
        row("an array of 2^62 numbers", withValue([](GgufWriter &w) { w.number(9, 4).number(10, 4).length(1ULL << 62); }),
            "byte 49: k: 4611686018427387904 items of at least 8 bytes do not fit in the 0 bytes that are left");
        row("an array of 2^63 texts", withValue([](GgufWriter &w) { w.number(9, 4).number(8, 4).length(1ULL << 63); }),
            "byte 49: k: 9223372036854775808 items of at least 8 bytes do not fit in the 0 bytes that are left");
        row("a few numbers that are not there", withValue([](GgufWriter &w) { w.number(9, 4).number(4, 4).length(3).number(1, 4); }),
            "byte 49: k: 3 items of at least 4 bytes do not fit in the 4 bytes that are left");
        row("an array of an unknown type", withValue([](GgufWriter &w) { w.number(9, 4).number(99, 4).length(0); }),
            "byte 37: k: unknown type of value 99; 0 to 12 are known");
        row("arrays five deep", withValue([](GgufWriter &w) {
            w.number(9, 4);
            for (int depth = 0; depth < 6; ++depth)
                w.number(9, 4).length(1);
            w.raw(std::string(64, '\0'));
        }),
            "byte 85: k: arrays nested more than four deep");
        // 100 GiB of zeros after the length: empty texts without end.
        row("2^33 empty texts", withValue([](GgufWriter &w) { w.number(9, 4).number(8, 4).length(1ULL << 33); }).grown(1ULL << 37),
            "byte 49: k: an array of 8589934592 items; 2097152 are allowed in all arrays together");
        row("many numbers", withValue([](GgufWriter &w) { w.number(9, 4).number(10, 4).length(1ULL << 33); }).grown(1ULL << 37),
            "byte 49: k: the header goes on beyond 256 MiB");
        row("alignment 0", GgufWriter().preamble(0, 1).text("general.alignment").number(4, 4).number(0, 4).finish(),
            "byte 24: general.alignment: the alignment must be a multiple of 8 over 0 and under 2^32");
        row("alignment 12", GgufWriter().preamble(0, 1).text("general.alignment").number(4, 4).number(12, 4).finish(),
            "byte 24: general.alignment: the alignment must be a multiple of 8 over 0 and under 2^32");
        row("alignment of text", GgufWriter().preamble(0, 1).string("general.alignment", "32").finish(),
            "byte 24: general.alignment: the alignment must be a multiple of 8 over 0 and under 2^32");
        row("a tensor of no name", withInfos(1, 4, [](GgufWriter &w) { w.info({"", NumberType::F32, {1}}, 0); }), "byte 24: an empty name");
        row("a tensor's name that is not UTF-8",
            withInfos(1, 4,
                [](GgufWriter &w) {
                    w.info({"\xC0\x80", NumberType::F32, {1}}, 0);
                }),
            "byte 24: \\xC0\\x80: a name that is not UTF-8");
        row("a name with a line end",
            withInfos(1, 4,
                [](GgufWriter &w) {
                    w.info({"a\n", NumberType::F32, {1}}, 0);
                }),
            "byte 24: a\\x0A: a name with a control character");
        row("nine dimensions", withInfos(1, 4, [](GgufWriter &w) { w.text("t").number(9, 4); }), "byte 33: t: 9 dimensions; 8 are allowed");
        row("2^32 - 1 dimensions", withInfos(1, 4, [](GgufWriter &w) { w.text("t").number(0xFFFFFFFF, 4); }),
            "byte 33: t: 4294967295 dimensions; 8 are allowed");
        row("an unknown ggml type", withInfos(1, 4, [](GgufWriter &w) { w.text("t").number(1, 4).number(1, 8).number(4, 4).number(0, 8); }),
            "byte 45: t: unknown ggml type 4");
        row("a shape that overflows",
            withInfos(1, 4,
                [](GgufWriter &w) { w.text("t").number(2, 4).number(1ULL << 32, 8).number(1ULL << 31, 8).number(0, 4).number(0, 8); }),
            "byte 24: t: the shape [2147483648, 4294967296] has more than 2^63 - 1 elements");
        row("bytes that overflow",
            withInfos(1, 4, [](GgufWriter &w) { w.text("t").number(1, 4).number(1ULL << 61, 8).number(0, 4).number(0, 8); }),
            "byte 24: t: the shape [2305843009213693952] of F32 takes more than 2^63 - 1 bytes");
        row("rows that cut a block",
            withInfos(1, 18, [](GgufWriter &w) { w.text("t").number(2, 4).number(16, 8).number(2, 8).number(2, 4).number(0, 8); }),
            "byte 24: t: the shape [2, 16] cuts a block of Q4_0, which has 32 elements");
        row("beyond the file",
            withInfos(1, 3,
                [](GgufWriter &w) {
                    w.info({"t", NumberType::F32, {1}}, 0);
                }),
            "byte 64: t: 4 bytes lie beyond the end of the file, which has 67 bytes");
        row("an offset of 2^63",
            withInfos(1, 4,
                [](GgufWriter &w) {
                    w.info({"t", NumberType::F32, {1}}, 1ULL << 63);
                }),
            "byte 24: t: the offset 9223372036854775808 is over 2^63 - 1");
        row("an offset that is not aligned",
            withInfos(1, 8,
                [](GgufWriter &w) {
                    w.info({"t", NumberType::F32, {1}}, 4);
                }),
            "byte 24: t: the offset 4 is no multiple of the alignment, 32");
        row("a gap",
            withInfos(1, 36,
                [](GgufWriter &w) {
                    w.info({"t", NumberType::F32, {1}}, 32);
                }),
            "byte 96: t: a gap: the tensor begins at byte 96, its place is byte 64");
        row("overlapping",
            withInfos(2, 36,
                [](GgufWriter &w) {
                    w.info({"a", NumberType::F32, {9}}, 0).info({"b", NumberType::F32, {1}}, 32);
                }),
            "byte 128: b: overlaps a, which ends at byte 132");
        row("the same place",
            withInfos(2, 36,
                [](GgufWriter &w) {
                    w.info({"a", NumberType::F32, {9}}, 0).info({"b", NumberType::F32, {1}}, 0);
                }),
            "byte 96: b: overlaps a, which ends at byte 132");
        row("a name twice",
            withInfos(2, 36,
                [](GgufWriter &w) {
                    w.info({"a", NumberType::F32, {1}}, 0).info({"a", NumberType::F32, {1}}, 32);
                }),
            "byte 57: a: the name occurs twice; the first is at byte 24");
        row("bytes behind the last",
            withInfos(1, 33,
                [](GgufWriter &w) {
                    w.info({"t", NumberType::F32, {1}}, 0);
                }),
            "byte 68: 29 bytes after the last tensor belong to none");
    }

    void hostile()
    {
        QFETCH(QString, got);
        QFETCH(QString, message);
        QCOMPARE(got, message);
    }

    // Cut at any byte, a header is refused.
    void noBeginningOfAFilePasses()
    {
        GgufWriter writer;
        writer.preamble(1, 2).string("general.architecture", "gpt2").i32s("list", {1, 2}).infos({{"w", NumberType::F32, {8}}});
        auto whole = writer.finish();
        QVERIFY(tensorfile::readGguf(whole).ok());
        for (std::size_t length = 0; length < writer.bytes().size(); ++length)
            QVERIFY(refusalOf(tests::MemorySource(writer.bytes().substr(0, length))) != QLatin1String("was read"));
    }

    void randomFilesComeBack()
    {
        std::mt19937_64 random(20261125);
        const auto below = [&](std::uint64_t n) { return random() % n; };
        std::vector<NumberType> types;
        for (const tensorfile::NumberFormat &format : tensorfile::numberFormats())
            if (format.ggmlId >= 0)
                types.push_back(format.type);
        for (int round = 0; round < 300; ++round) {
            const auto version = static_cast<std::uint32_t>(1 + below(3));
            const std::uint64_t alignment = 8 * (1 + below(16));
            tests::WrittenTensors written;
            for (std::uint64_t i = below(20); i > 0; --i) {
                tests::WrittenTensor one {"blk." + std::to_string(i) + std::string(below(20), '.'), types[below(types.size())], {}};
                for (std::uint64_t k = below(4); k > 0; --k)
                    one.shape.push_back(1 + below(20));
                one.shape.push_back(256 * (1 + below(4)));
                written.push_back(one);
            }
            GgufWriter writer(version, version == 3 && below(2) == 0 ? ByteOrder::Big : ByteOrder::Little);
            writer.preamble(written.size(), 1).u32("general.alignment", static_cast<std::uint32_t>(alignment)).infos(written, alignment);
            auto source = writer.finish();
            const auto file = tensorfile::readGguf(source);
            QVERIFY2(file.ok(), file.ok() ? "" : file.failure().text().c_str());
            QCOMPARE(file->tensors.size(), written.size());
            for (std::size_t i = 0; i < written.size(); ++i) {
                QCOMPARE(file->tensors[i].name, written[i].name);
                QCOMPARE(file->tensors[i].type, written[i].type);
                QCOMPARE(file->tensors[i].shape, written[i].shape);
                QCOMPARE(file->tensors[i].bytes, tests::bytesOf(written[i]));
            }
        }
    }
};

QTEST_GUILESS_MAIN(GgufTest)
#include "tst_gguf.moc"
