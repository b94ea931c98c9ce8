#include "model/tensorfile/shardindex.h"
#include "tests/model/tensorfile/filewriter.h"
#include "tests/support/case.h"

#include <map>

using namespace dekade;
using tensorfile::NumberType;

namespace {

using Files = std::map<std::string, tests::MemorySource>;

QString refusalOf(const std::string &text)
{
    tests::MemorySource source(text);
    const auto index = tensorfile::readShardIndex(source);
    return index ? QStringLiteral("was read") : QString::fromStdString(index.failure().text());
}

tensorfile::ShardOpener opener(const Files &files)
{
    return [files](const std::string &name) -> tensorfile::Outcome<std::unique_ptr<tensorfile::ByteSource>> {
        const auto found = files.find(name);
        if (found == files.end())
            return std::unique_ptr<tensorfile::ByteSource>();
        return std::unique_ptr<tensorfile::ByteSource>(std::make_unique<tests::MemorySource>(found->second));
    };
}

tensorfile::Outcome<tensorfile::TensorFile> joined(const std::string &text, const Files &files)
{
    tests::MemorySource source(text);
    const auto index = tensorfile::readShardIndex(source);
    if (!index)
        return index.failure();
    return tensorfile::joinShards(*index, opener(files));
}

const char kIndex[]
    = R"({"metadata": {"total_size": 56}, "weight_map": {"a": "m-1.safetensors", "b": "m-2.safetensors", "c": "m-1.safetensors"}})";

Files shards()
{
    return {{"m-1.safetensors", tests::safetensorsOf({{"a", NumberType::F32, {4}}, {"c", NumberType::BF16, {2, 5}}})},
        {"m-2.safetensors", tests::safetensorsOf({{"b", NumberType::F8E5M2, {20}}})}};
}

} // namespace

class ShardIndexTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void readsAnIndex()
    {
        tests::MemorySource source(
            R"({"weight_map": {"a": "x.safetensors", "b": "y.safetensors", "c": "x.safetensors"},
                "metadata": {"total_size": 12, "note": "n", "list": [1, {"deep": null}], "none": null, "yes": true}})");
        const auto index = tensorfile::readShardIndex(source);
        QVERIFY2(index.ok(), index.ok() ? "" : index.failure().text().c_str());
        QVERIFY(index->totalBytes == std::uint64_t {12});
        QVERIFY(index->shards == (std::vector<std::string> {"x.safetensors", "y.safetensors"}));
        QVERIFY(index->tensors == (std::vector<tensorfile::IndexedTensor> {{"a", 0}, {"b", 1}, {"c", 0}}));
        QCOMPARE(index->metadata.size(), size_t {3});
    }

    void totalSizeAsPythonWritesIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qulonglong>("bytes");
        QTest::newRow("whole") << u"26031738880"_qs << 26031738880ULL;
        QTest::newRow("with a fraction of nothing") << u"26031738880.0"_qs << 26031738880ULL;
    }

    void totalSizeAsPythonWritesIt()
    {
        QFETCH(QString, text);
        QFETCH(qulonglong, bytes);
        tests::MemorySource source("{\"metadata\":{\"total_size\":" + text.toStdString() + "},\"weight_map\":{}}");
        const auto index = tensorfile::readShardIndex(source);
        QVERIFY(index.ok());
        QVERIFY(index->totalBytes == std::uint64_t {bytes});
    }

    void hostile_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const std::string &text, const char *message) {
            QTest::newRow(name) << refusalOf(text) << QString::fromUtf8(message);
        };
        row("empty", "", "byte 0: not JSON: The document is empty.");
        row("no map", R"({"metadata":{}})", "byte 0: weight_map is missing");
        row("two maps", R"({"weight_map":{},"weight_map":{}})", "byte 17: weight_map occurs twice");
        row("a map of a list", R"({"weight_map":[]})", "byte 14: weight_map: an array is not expected here");
        row("an unknown key", R"({"weights":{}})", "byte 1: an unknown key \"weights\"; an index has metadata and weight_map");
        row("the name twice", R"({"weight_map":{"a":"x","b":"x","a":"y"}})", "byte 31: a: the name occurs twice");
        row("no file", R"({"weight_map":{"a":null}})", "byte 19: a: null is not expected here");
        row("a number of a file", R"({"weight_map":{"a":17}})", "byte 19: a: a number is not expected here");
        row("up a folder", R"({"weight_map":{"a":"../secret"}})",
            "byte 19: a: is said to be in \"../secret\", which is not the plain name of a file");
        row("the folder itself", R"({"weight_map":{"a":".."}})",
            "byte 19: a: is said to be in \"..\", which is not the plain name of a file");
        row("from the root", R"({"weight_map":{"a":"/etc/passwd"}})",
            "byte 19: a: is said to be in \"/etc/passwd\", which is not the plain name of a file");
        row("from a drive", R"({"weight_map":{"a":"C:x"}})", "byte 19: a: is said to be in \"C:x\", which is not the plain name of a file");
        row("a NUL in the file", R"({"weight_map":{"a":"x\u0000"}})",
            "byte 19: a: is said to be in \"x\\x00\", which is not the plain name of a file");
        row("an empty file", R"({"weight_map":{"a":""}})", "byte 19: a: is said to be in \"\", which is not the plain name of a file");
        row("an empty name", R"({"weight_map":{"":"x"}})", "byte 15: a tensor without a name");
        row("a negative size", R"({"metadata":{"total_size":-1},"weight_map":{}})",
            "byte 26: metadata: total_size is -1; a whole number from 0 to 2^63 - 1 is needed");
        row("a size of 2^64", R"({"metadata":{"total_size":18446744073709551616},"weight_map":{}})",
            "byte 26: metadata: total_size is 18446744073709551616; a whole number from 0 to 2^63 - 1 is needed");
        row("two sizes", R"({"metadata":{"total_size":1,"total_size":1},"weight_map":{}})", "byte 41: metadata: total_size occurs twice");
        row("deep metadata", "{\"metadata\":{\"a\":" + std::string(1'000'000, '[') + "}}",
            "byte 25: metadata.a: an array is not expected here");
        row("not UTF-8", "{\"weight_map\":{\"\xFF\":\"x\"}}", "byte 16: the text is not UTF-8");
        row("cut short", R"({"weight_map":{"a":"x")", "byte 22: not JSON: Missing a comma or '}' after an object member.");
    }

    void hostile()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        QCOMPARE(text, message);
    }

    void joinsItsShards()
    {
        const auto file = joined(kIndex, shards());
        QVERIFY2(file.ok(), file.ok() ? "" : file.failure().text().c_str());
        QVERIFY(file->format == tensorfile::Format::SafetensorsIndex);
        QCOMPARE(file->tensors.size(), size_t {3});
        QCOMPARE(tensorfile::storedElements(*file), std::uint64_t {4 + 10 + 20});
        QCOMPARE(file->tensors.at(2).name, std::string("b"));
        QCOMPARE(file->shards.at(file->tensors.at(2).shard), std::string("m-2.safetensors"));
        QVERIFY(file->notes.empty());
        QVERIFY(file->unread.empty());
    }

    void aWrongTotalIsANote()
    {
        std::string text = kIndex;
        text.replace(text.find("56"), 2, "57");
        const auto file = joined(text, shards());
        QVERIFY(file.ok());
        QVERIFY(file->notes == std::vector<std::string> {"total_size says 57 bytes, the tensors have 56"});
    }

    void shardsMayBeMissing()
    {
        Files files = shards();
        files.erase("m-1.safetensors");
        const auto file = joined(kIndex, files);
        QVERIFY(file.ok());
        QVERIFY(file->unread == (std::vector<tensorfile::UnreadTensor> {{"a", 0}, {"c", 0}}));
        QCOMPARE(file->tensors.size(), size_t {1});
        QVERIFY(
            file->notes == std::vector<std::string> {"1 of 2 files are not there, so the shapes in them are not known: m-1.safetensors"});
    }

    void anIndexAloneGivesNames()
    {
        const auto file = joined(kIndex, {});
        QVERIFY(file.ok());
        QCOMPARE(file->unread.size(), size_t {3});
        QVERIFY(file->tensors.empty());
    }

    void aShardWithoutItsTensorIsRefused()
    {
        Files files = shards();
        files.insert_or_assign("m-1.safetensors", tests::safetensorsOf({{"a", NumberType::F32, {4}}, {"d", NumberType::BF16, {2, 5}}}));
        const auto file = joined(kIndex, files);
        QVERIFY(!file.ok());
        QCOMPARE(file.failure().text(), std::string("m-1.safetensors: c: this file does not have the tensor that the index says is in it"));
    }

    void aBadShardIsNamed()
    {
        Files files = shards();
        files.insert_or_assign("m-2.safetensors", tests::MemorySource("short"));
        const auto file = joined(kIndex, files);
        QVERIFY(!file.ok());
        QCOMPARE(file.failure().text(),
            std::string("m-2.safetensors: byte 0: the file has 5 bytes; a safetensors file begins with eight of length"));
    }

    void whatTheIndexDoesNotNameIsKeptAndNoted()
    {
        Files files = shards();
        files.insert_or_assign("m-2.safetensors", tests::safetensorsOf({{"b", NumberType::F8E5M2, {20}}, {"a", NumberType::F32, {4}}}));
        const auto file = joined(kIndex, files);
        QVERIFY(file.ok());
        QCOMPARE(file->tensors.size(), size_t {4});
        QCOMPARE(file->notes.front(), std::string("stored and not named by the index, or named in another file: a"));
    }
};

QTEST_GUILESS_MAIN(ShardIndexTest)
#include "tst_shardindex.moc"
