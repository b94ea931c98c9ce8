#include "model/tensorfile/safetensors.h"
#include "tests/model/tensorfile/filewriter.h"
#include "tests/support/case.h"

#include <random>

using namespace dekade;
using tensorfile::NumberType;
using tests::safetensorsOfHeader;

namespace {

QString refusalOf(tests::MemorySource source)
{
    const auto file = tensorfile::readSafetensors(source);
    return file ? QStringLiteral("was read") : QString::fromStdString(file.failure().text());
}

/// One tensor "x" of the fields given, as a header.
std::string tensor(const std::string &fields) { return "{\"x\":{" + fields + "}}"; }

std::string field(const std::string &dtype, const std::string &shape, const std::string &offsets)
{
    return "\"dtype\":\"" + dtype + "\",\"shape\":[" + shape + "],\"data_offsets\":[" + offsets + "]";
}

std::string lengthBytes(std::uint64_t length)
{
    std::string bytes;
    for (unsigned i = 0; i < 8; ++i)
        bytes += static_cast<char>(length >> (8 * i) & 0xFF);
    return bytes;
}

} // namespace

class SafetensorsTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere()
    {
        auto source = tests::safetensorsOf({{"wte.weight", NumberType::BF16, {50257, 768}}, {"scalar", NumberType::F32, {}},
                                               {"none", NumberType::I64, {0, 4}}, {"four \"bits\"", NumberType::F4, {3, 6}}},
            {{"format", "pt"}, {"为", "值"}});
        const auto file = tensorfile::readSafetensors(source);
        QVERIFY2(file.ok(), file.ok() ? "" : file.failure().text().c_str());
        QCOMPARE(file->tensors.size(), size_t {4});
        const tensorfile::Tensor &first = file->tensors.at(0);
        QCOMPARE(first.name, std::string("wte.weight"));
        QCOMPARE(first.elements, std::uint64_t {50257 * 768});
        QCOMPARE(first.bytes, std::uint64_t {2 * 50257 * 768});
        QCOMPARE(first.offset, source.size() - first.bytes - 4 - 9);
        QCOMPARE(file->tensors.at(1).elements, std::uint64_t {1});
        QCOMPARE(file->tensors.at(2).bytes, std::uint64_t {0});
        QCOMPARE(file->tensors.at(3).bytes, std::uint64_t {9}); // 18 numbers of 4 bits
        QCOMPARE(file->tensors.at(3).name, std::string("four \"bits\""));
        QCOMPARE(std::get<std::string>(*file->find("format")), std::string("pt"));
        QCOMPARE(std::get<std::string>(*file->find("为")), std::string("值"));
        QCOMPARE(tensorfile::storedElements(*file), std::uint64_t {50257 * 768 + 1 + 18});
    }

    void totalsAreByType()
    {
        auto source
            = tests::safetensorsOf({{"a", NumberType::F32, {4}}, {"b", NumberType::F8E4M3, {10, 10}}, {"c", NumberType::F32, {2, 2}}});
        const auto file = tensorfile::readSafetensors(source);
        QVERIFY(file.ok());
        const std::vector<tensorfile::TypeTotal> expected {{NumberType::F8E4M3, 1, 100, 100}, {NumberType::F32, 2, 8, 32}};
        QVERIFY(tensorfile::totalsByType(*file) == expected);
    }

    // A header of 100 GiB of weights is read as fast as one of none: nothing behind it is asked for.
    void weightsAreNotRead()
    {
        auto source = tests::safetensorsOf({{"w", NumberType::F16, {1ULL << 20, 50 * 1024}}});
        QCOMPARE(source.size() >> 30, std::uint64_t {100});
        QVERIFY(tensorfile::readSafetensors(source).ok());
        QVERIFY(source.asked() < 200);
    }

    void longMetadataArePassedOver()
    {
        auto source = tests::safetensorsOf({{"w", NumberType::U8, {1}}}, {{"thumbnail", std::string(70'000, 'x')}, {"name", "n"}});
        const auto file = tensorfile::readSafetensors(source);
        QVERIFY(file.ok());
        QVERIFY(std::get<tensorfile::PassedOver>(*file->find("thumbnail")) == (tensorfile::PassedOver {"text", 70'000}));
        QCOMPARE(std::get<std::string>(*file->find("name")), std::string("n"));
    }

    void hostile_data()
    {
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const std::string &header, std::uint64_t dataBytes, const char *message) {
            QTest::newRow(name) << refusalOf(safetensorsOfHeader(header, dataBytes)) << QString::fromUtf8(message);
        };
        const auto whole = [](const char *name, tests::MemorySource source, const char *message) {
            QTest::newRow(name) << refusalOf(std::move(source)) << QString::fromUtf8(message);
        };
        whole("empty", tests::MemorySource(""), "byte 0: the file has 0 bytes; a safetensors file begins with eight of length");
        whole(
            "seven bytes", tests::MemorySource("1234567"), "byte 0: the file has 7 bytes; a safetensors file begins with eight of length");
        whole("a length beyond the file", tests::MemorySource(lengthBytes(100) + "{}"),
            "byte 0: a header of 100 bytes does not fit in the file, which has 10 bytes");
        whole("one byte more than there is", tests::MemorySource(lengthBytes(3) + "{}"),
            "byte 0: a header of 3 bytes does not fit in the file, which has 10 bytes");
        whole("a length of 2^63", tests::MemorySource(lengthBytes(1ULL << 63) + "{}"),
            "byte 0: a header of 9223372036854775808 bytes does not fit in the file, which has 10 bytes");
        whole("a length of 2^64 - 1", tests::MemorySource(lengthBytes(~0ULL) + "{}"),
            "byte 0: a header of 18446744073709551615 bytes does not fit in the file, which has 10 bytes");
        whole("over the format's limit", tests::MemorySource(lengthBytes(100'000'001), 1ULL << 40),
            "byte 0: a header of 100000001 bytes; the format allows 100000000");
        whole("no header", tests::MemorySource(lengthBytes(0)), "byte 0: a header of 0 bytes; the shortest is {}");
        whole("another format", tests::MemorySource(std::string("GGUF\3\0\0\0 and more than that", 26)),
            "byte 0: a header of 14064895815 bytes does not fit in the file, which has 26 bytes");
        row("blank before", " {}", 0, "byte 8: the header does not begin with {");
        row("an array", "[]", 0, "byte 8: the header does not begin with {");
        row("truncated JSON", "{\"x\":{\"dtype\":", 0, "byte 22: not JSON: Invalid value.");
        row("behind the object", "{}{}", 0, "byte 10: not JSON: The document root must not be followed by other values.");
        row("a NUL within", std::string("{}\0{", 4), 0, "byte 10: a NUL byte in the JSON text");
        row("a NUL in a name", std::string("{\"a\0b\":1}", 9), 0, "byte 11: a NUL byte in the JSON text");
        row("a name that is not UTF-8", "{\"x\xC3(\":1}", 0, "byte 12: the text is not UTF-8");
        row("an overlong form", "{\"\xC0\xAF\":1}", 0, "byte 10: the text is not UTF-8");
        row("a surrogate", "{\"\xED\xA0\x80\":1}", 0, "byte 11: the text is not UTF-8");
        row("a surrogate as escape", "{\"\\ud800\":1}", 0, "byte 10: not JSON: The surrogate pair in string is invalid.");
        row("a NUL as escape", "{\"a\\u0000\":1}", 0, "byte 9: a\\x00: a control character in a tensor's name");
        row("a name of nothing", "{\"\":1}", 0, "byte 9: a tensor without a name");
        row("deep nesting", std::string(2'000'000, '{').replace(1, 0, "\"x\":"), 0, "byte 14: not JSON: Missing a name for object member.");
        row("deep arrays", "{\"x\":{\"shape\":" + std::string(2'000'000, '[') + "}}", 0, "byte 23: x: an array is not expected here");
        row("deep metadata", "{\"__metadata__\":{\"a\":{\"b\":{}}}}", 0, "byte 29: __metadata__.a: an object is not expected here");
        row("metadata that are no text", "{\"__metadata__\":{\"a\":1}}", 0, "byte 29: __metadata__.a: a number is not expected here");
        row("metadata of a list", "{\"__metadata__\":[]}", 0, "byte 24: __metadata__: an array is not expected here");
        row("metadata twice", "{\"__metadata__\":{},\"__metadata__\":{}}", 0, "byte 27: __metadata__ occurs twice");
        row("a key of metadata twice", "{\"__metadata__\":{\"a\":\"\",\"a\":\"\"}}", 0, "byte 32: __metadata__.a: the key occurs twice");
        row("a tensor that is a number", "{\"x\":1}", 0, "byte 13: x: a number is not expected here");
        row("a tensor that is null", "{\"x\":null}", 0, "byte 13: x: null is not expected here");
        row("no dtype", tensor("\"shape\":[1],\"data_offsets\":[0,4]"), 4, "byte 9: x: dtype is missing");
        row("no shape", tensor("\"dtype\":\"F32\",\"data_offsets\":[0,4]"), 4, "byte 9: x: shape is missing");
        row("no offsets", tensor("\"dtype\":\"F32\",\"shape\":[1]"), 4, "byte 9: x: data_offsets is missing");
        row("dtype twice", tensor("\"dtype\":\"F32\",\"dtype\":\"F32\""), 4, "byte 28: x: dtype occurs twice");
        row("shape twice", tensor("\"shape\":[1],\"shape\":[1]"), 4, "byte 26: x: shape occurs twice");
        row("an unknown key", tensor("\"stride\":[1]"), 4,
            "byte 14: x: an unknown key \"stride\"; a tensor has dtype, shape and data_offsets");
        row("an unknown dtype", tensor(field("F128", "1", "0,16")), 16, "byte 22: x: unknown dtype \"F128\"");
        row("a type of GGUF", tensor(field("Q4_0", "32", "0,18")), 18, "byte 22: x: unknown dtype \"Q4_0\"");
        row("a negative length", tensor(field("F32", "-1", "0,4")), 4,
            "byte 37: x: shape holds -1; a whole number from 0 to 2^63 - 1 is needed");
        row("half a row", tensor(field("F32", "0.5", "0,4")), 4,
            "byte 37: x: shape holds 0.5; a whole number from 0 to 2^63 - 1 is needed");
        row("a length of 2^63", tensor(field("F32", "9223372036854775808", "0,4")), 4,
            "byte 37: x: shape holds 9223372036854775808; a whole number from 0 to 2^63 - 1 is needed");
        row("nine dimensions", tensor(field("F32", "1,1,1,1,1,1,1,1,1", "0,4")), 4, "byte 53: x: shape has more than 8 dimensions");
        row("a product that overflows", tensor(field("U8", "4294967296,4294967296", "0,0")), 0,
            "byte 9: x: the shape [4294967296, 4294967296] has more than 2^63 - 1 elements");
        row("an overflow beside a zero", tensor(field("U8", "4294967296,4294967296,0", "0,0")), 0,
            "byte 9: x: the shape [4294967296, 4294967296, 0] has more than 2^63 - 1 elements");
        row("bytes that overflow", tensor(field("F64", "2305843009213693952", "0,0")), 0,
            "byte 9: x: the shape [2305843009213693952] of F64 takes more than 2^63 - 1 bytes");
        row("half a block", tensor(field("F4", "3", "0,2")), 2, "byte 9: x: the shape [3] cuts a block of F4, which has 2 elements");
        row("offsets that contradict the shape", tensor(field("F32", "2,3", "0,20")), 20,
            "byte 9: x: shape [2, 3] of F32 takes 24 bytes, data_offsets hold 20");
        row("backward offsets", tensor(field("F32", "1", "4,0")), 4,
            "byte 9: x: data_offsets [4, 0] end before they begin or beyond 2^63 - 1");
        row("one offset", tensor(field("F32", "1", "4")), 4, "byte 57: x: data_offsets has 1 numbers; begin and end are needed");
        row("three offsets", tensor(field("F32", "1", "0,4,8")), 4, "byte 60: x: data_offsets has more than 2 numbers");
        row("offsets near 2^63", tensor(field("U8", "7", "9223372036854775800,9223372036854775807")), 4,
            "byte 9: x: data_offsets [9223372036854775800, 9223372036854775807] end before they begin or beyond 2^63 - 1");
        row("beyond the file", tensor(field("F32", "2", "0,8")), 7,
            "byte 62: x: 8 bytes lie beyond the end of the file, which has 69 bytes");
        row("a gap before the first", tensor(field("U8", "2", "2,4")), 4,
            "byte 63: x: a gap: the tensor begins at byte 63, its place is byte 61");
        row("bytes behind the last", tensor(field("U8", "2", "0,2")), 3, "byte 63: 1 bytes after the last tensor belong to none");
        row("bytes without a tensor", "{}", 8, "byte 10: 8 bytes after the last tensor belong to none");
        row("overlapping", "{\"a\":{" + field("U8", "4", "0,4") + "},\"b\":{" + field("U8", "4", "3,7") + "}}", 7,
            "byte 116: b: overlaps a, which ends at byte 117");
        row("the same place", "{\"a\":{" + field("U8", "4", "0,4") + "},\"b\":{" + field("U8", "4", "0,4") + "}}", 4,
            "byte 113: b: overlaps a, which ends at byte 117");
        row("a gap between", "{\"a\":{" + field("U8", "4", "0,4") + "},\"b\":{" + field("U8", "4", "5,9") + "}}", 9,
            "byte 118: b: a gap: the tensor begins at byte 118, its place is byte 117");
        row("the name twice", "{\"a\":{" + field("U8", "4", "0,4") + "},\"a\":{" + field("U8", "4", "4,8") + "}}", 8,
            "byte 61: a: the name occurs twice; the first is at byte 9");
        row("the name twice, once escaped", "{\"a\":{" + field("U8", "4", "0,4") + "},\"\\u0061\":{" + field("U8", "4", "4,8") + "}}", 8,
            "byte 61: a: the name occurs twice; the first is at byte 9");
        row("a name of 64 KiB and one", "{\"" + std::string(65'537, 'n') + "\":{}}", 0,
            ("byte 9: " + std::string(200, 'n') + "…: a tensor's name of 65537 bytes; 65536 are allowed").c_str());
        row("a string of 17 MiB", "{\"__metadata__\":{\"a\":\"" + std::string(17 << 20, 'n') + "\"}}", 0,
            "byte 16777245: a string of more than 16 MiB");
        row("a number of 17 MiB", "{\"x\":" + std::string(17 << 20, '1') + "}", 0,
            "byte 13: not JSON: Number too big to be stored in double.");
    }

    void hostile()
    {
        QFETCH(QString, got);
        QFETCH(QString, message);
        QCOMPARE(got, message);
    }

    // Each file of random tensors that is written is read as it was written.
    void randomFilesComeBack()
    {
        std::mt19937_64 random(20261125);
        const auto below = [&](std::uint64_t n) { return random() % n; };
        std::vector<NumberType> types;
        for (const tensorfile::NumberFormat &format : tensorfile::numberFormats())
            if (format.inSafetensors)
                types.push_back(format.type);
        for (int round = 0; round < 300; ++round) {
            tests::WrittenTensors written;
            for (std::uint64_t i = below(30); i > 0; --i) {
                tests::WrittenTensor one {"层." + std::to_string(i) + std::string(below(20), '"'), types[below(types.size())], {}};
                for (std::uint64_t k = below(5); k > 0; --k)
                    one.shape.push_back(4 * below(50));
                one.shape.push_back(4 * (1 + below(9)));
                written.push_back(one);
            }
            auto source = tests::safetensorsOf(written, {{"round", std::to_string(round)}});
            const auto file = tensorfile::readSafetensors(source);
            QVERIFY2(file.ok(), file.ok() ? "" : file.failure().text().c_str());
            QCOMPARE(file->tensors.size(), written.size());
            std::uint64_t end = source.size();
            for (std::size_t i = written.size(); i-- > 0;) {
                const tensorfile::Tensor &tensor = file->tensors[i];
                QCOMPARE(tensor.name, written[i].name);
                QCOMPARE(tensor.type, written[i].type);
                QCOMPARE(tensor.shape, written[i].shape);
                QCOMPARE(tensor.bytes, tests::bytesOf(written[i]));
                QCOMPARE(tensor.offset + tensor.bytes, end);
                end = tensor.offset;
            }
        }
    }
};

QTEST_GUILESS_MAIN(SafetensorsTest)
#include "tst_safetensors.moc"
