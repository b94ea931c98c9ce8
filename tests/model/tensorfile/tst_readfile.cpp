#include "model/tensorfile/readfile.h"
#include "tests/model/tensorfile/filewriter.h"
#include "tests/model/tensorfile/peakmemory.h"
#include "tests/support/case.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <filesystem>
#include <fstream>

using namespace dekade;
using tensorfile::NumberType;

namespace {

std::filesystem::path write(const QTemporaryDir &folder, const char *name, tests::MemorySource source)
{
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / name;
    const std::uint64_t length = std::min<std::uint64_t>(source.size(), 1 << 20);
    std::string bytes(static_cast<std::size_t>(length), '\0');
    if (!source.read(0, bytes))
        std::ofstream(path, std::ios::binary) << bytes;
    std::filesystem::resize_file(path, source.size()); // sparse behind the first MiB
    return path;
}

QString refusalOf(const std::filesystem::path &path)
{
    const auto file = tensorfile::readTensorFile(path);
    return file ? QStringLiteral("was read") : QString::fromStdString(file.failure().text());
}

tests::MemorySource ggufShard(std::uint32_t number, std::uint32_t count, const tests::WrittenTensors &tensors)
{
    tests::GgufWriter writer;
    writer.preamble(tensors.size(), 3)
        .string("general.architecture", "llama")
        .u32("split.no", number)
        .u32("split.count", count)
        .infos(tensors);
    return writer.finish();
}

} // namespace

class ReadFileTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    // First, so that the peak of memory is the reader's own: 100 GiB of weights, not one byte of them read.
    void aHundredGibibytes()
    {
        const QTemporaryDir folder;
        tests::WrittenTensors tensors;
        for (int layer = 0; layer < 800; ++layer)
            tensors.push_back({"model.layers." + std::to_string(layer) + ".mlp.up_proj.weight", NumberType::BF16, {8192, 8192}});
        const auto safetensors = write(folder, "large.safetensors", tests::safetensorsOf(tensors));
        tests::GgufWriter writer;
        const auto gguf = write(folder, "large.gguf", writer.preamble(tensors.size(), 0).infos(tensors).finish());
        QCOMPARE(std::filesystem::file_size(safetensors) >> 30, std::uintmax_t {100});
        for (const auto &path : {safetensors, gguf}) {
            QElapsedTimer clock;
            clock.start();
            const auto file = tensorfile::readTensorFile(path);
            const qint64 milliseconds = clock.elapsed();
            QVERIFY2(file.ok(), file.ok() ? "" : file.failure().text().c_str());
            QCOMPARE(tensorfile::storedElements(*file), std::uint64_t {800ULL << 26});
            QVERIFY2(milliseconds < 500, qPrintable(QString::number(milliseconds)));
        }
        QVERIFY2(tests::peakKiB() < 50 * 1024, qPrintable(QString::number(tests::peakKiB())));
    }

    void anIndexAndItsShards()
    {
        const QTemporaryDir folder;
        write(folder, "model-1.safetensors", tests::safetensorsOf({{"a", NumberType::F32, {4}}}));
        write(folder, "model-2.safetensors", tests::safetensorsOf({{"b", NumberType::F32, {5}}}));
        const auto path = write(folder, "model.safetensors.index.json",
            tests::MemorySource(R"({"weight_map":{"a":"model-1.safetensors","b":"model-2.safetensors"},"metadata":{"total_size":36}})"));
        const auto file = tensorfile::readTensorFile(path);
        QVERIFY2(file.ok(), file.ok() ? "" : file.failure().text().c_str());
        QCOMPARE(tensorfile::storedElements(*file), std::uint64_t {9});
        QVERIFY(file->notes.empty());
    }

    void aShardThatIsWrongIsNamed()
    {
        const QTemporaryDir folder;
        const auto shard = write(folder, "model-1.safetensors", tests::MemorySource("x"));
        const auto path
            = write(folder, "model.safetensors.index.json", tests::MemorySource(R"({"weight_map":{"a":"model-1.safetensors"}})"));
        QCOMPARE(refusalOf(path),
            QString::fromStdString(shard.string() + ": byte 0: the file has 1 bytes; a safetensors file begins with eight of length"));
    }

    void ggufInSeveralFiles()
    {
        const QTemporaryDir folder;
        write(folder, "m-00001-of-00003.gguf", ggufShard(0, 3, {{"a", NumberType::F32, {4}}}));
        const auto second = write(folder, "m-00002-of-00003.gguf", ggufShard(1, 3, {{"b", NumberType::F32, {5}}}));
        const auto third = write(folder, "m-00003-of-00003.gguf", ggufShard(2, 3, {{"c", NumberType::F32, {6}}}));
        const auto file = tensorfile::readTensorFile(second);
        QVERIFY2(file.ok(), file.ok() ? "" : file.failure().text().c_str());
        QCOMPARE(file->tensors.size(), size_t {3});
        QCOMPARE(file->tensors.at(2).shard, 2U);
        QCOMPARE(tensorfile::storedElements(*file), std::uint64_t {15});

        std::filesystem::remove(third);
        const auto less = tensorfile::readTensorFile(second);
        QVERIFY(less.ok());
        QCOMPARE(less->notes.front(), std::string("files that are not there, so what is in them is not known: m-00003-of-00003.gguf"));

        write(folder, "m-00003-of-00003.gguf", ggufShard(2, 3, {{"a", NumberType::F32, {6}}}));
        QCOMPARE(
            refusalOf(second), QString::fromStdString(third.string() + ": byte 160: a: a tensor of this name is in an earlier file, too"));
    }

    void theConfigurationBeside()
    {
        const QTemporaryDir folder;
        const auto weights = write(folder, "model.safetensors", tests::safetensorsOf({}));
        QVERIFY(!tensorfile::configBeside(weights));
        const auto config = write(folder, "config.json", tests::MemorySource("{}"));
        QVERIFY(tensorfile::configBeside(weights) == config);
    }

    void namesThatAreRead_data()
    {
        QTest::addColumn<bool>("isRead");
        QTest::newRow("model.safetensors") << true;
        QTest::newRow("Model.SafeTensors") << true;
        QTest::newRow("model.safetensors.index.json") << true;
        QTest::newRow("m.GGUF") << true;
        QTest::newRow("config.json") << false;
        QTest::newRow("model.bin") << false;
        QTest::newRow("gguf") << false;
    }

    void namesThatAreRead()
    {
        QFETCH(bool, isRead);
        QCOMPARE(tensorfile::isTensorFileName(QTest::currentDataTag()), isRead);
    }

    void whatIsNoFile()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path(folder.path().toStdString());
        std::filesystem::create_directory(path / "d.gguf");
        const auto shown = [&](const char *name, const char *why) -> QString {
            return QString::fromStdString((path / name).string()) + QLatin1String(why);
        };
        QCOMPARE(refusalOf(path / "d.gguf"), shown("d.gguf", ": this is not a regular file"));
        QCOMPARE(refusalOf(path / "gone.gguf"), shown("gone.gguf", ": there is no such file"));
        QCOMPARE(refusalOf(path / "x.bin"), shown("x.bin", ": the name should end with .safetensors, .safetensors.index.json or .gguf"));
        QCOMPARE(
            refusalOf("/dev/zero"), QStringLiteral("/dev/zero: the name should end with .safetensors, .safetensors.index.json or .gguf"));
    }
};

QTEST_GUILESS_MAIN(ReadFileTest)
#include "tst_readfile.moc"
