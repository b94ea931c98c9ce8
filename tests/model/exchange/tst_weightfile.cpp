#include "model/exchange/weightfile.h"
#include "model/architecture/part.h"
#include "tests/model/tensorfile/checkpoints.h"
#include "tests/support/case.h"

#include <QFile>
#include <QTemporaryDir>

using namespace dekade;
using exchange::readWeightFile;
using tensorfile::Finding;

namespace {

/// A sparse file: the header as it is, the weights as a hole.
void write(const QString &path, tests::MemorySource source)
{
    constexpr std::uint64_t kMostHeader = 1 << 22;
    std::vector<char> head(std::min(source.size(), kMostHeader));
    QVERIFY(!source.read(0, head));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(head.data(), static_cast<qint64>(head.size())), static_cast<qint64>(head.size()));
    QVERIFY(file.resize(static_cast<qint64>(source.size())));
}

void copyConfig(const char *name, const QString &to)
{
    QVERIFY(QFile::copy(QStringLiteral(DEKADE_ARCHITECTURE "/configs/%1.json").arg(QLatin1String(name)), to));
}

const tensorfile::ReconciliationLine *lineOf(const exchange::WeightFile &weights, Finding finding)
{
    for (const tensorfile::ReconciliationLine &line : weights.reconciliation->lines) {
        if (line.finding == finding)
            return &line;
    }
    return nullptr;
}

} // namespace

class WeightFileTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    /// Two engines that do not know each other name the same parts in the same order.
    void partsAreThoseOfTheLedger()
    {
        for (const architecture::Part part : architecture::kParts)
            QCOMPARE(tensorfile::keyOf(static_cast<tensorfile::Part>(part)), architecture::keyOf(part));
    }

    /// GPT-2 small: 124,439,808 computed, 137,022,720 stored; the rest are 12 · 1,024² of causal masks.
    void gpt2IsExplainedToTheDigit()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("model.safetensors")), tests::safetensorsOf(tests::gpt2().stored));
        copyConfig("gpt2", folder.filePath(QStringLiteral("config.json")));
        const auto weights = readWeightFile(folder.filePath(QStringLiteral("model.safetensors")));
        DEKADE_VERIFY_RESULT(weights);
        QVERIFY(weights->shape);
        QVERIFY(weights->shapeFile.endsWith(QStringLiteral("config.json")));
        QCOMPARE(weights->reconciliation->computed, std::uint64_t {124'439'808});
        QCOMPARE(weights->reconciliation->stored, std::uint64_t {137'022'720});
        QVERIFY(weights->reconciliation->isExplained());
        QCOMPARE(lineOf(*weights, Finding::MaskBuffer)->stored, std::uint64_t {12} * 1024 * 1024);
    }

    void aloneItTellsPartsOnly()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("model.safetensors")), tests::safetensorsOf(tests::gpt2().stored));
        const auto weights = readWeightFile(folder.filePath(QStringLiteral("model.safetensors")));
        DEKADE_VERIFY_RESULT(weights);
        QVERIFY(!weights->shape && !weights->reconciliation);
        QCOMPARE(weights->ledger.modelWeights, std::uint64_t {124'439'808});
        QCOMPARE(weights->notes.size(), 1);
    }

    /// The wrong config.json beside a file is told by lines that nothing explains.
    void anotherModelsConfigIsNotExplained()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("model.safetensors")), tests::safetensorsOf(tests::gpt2().stored));
        copyConfig("gpt2-medium", folder.filePath(QStringLiteral("config.json")));
        const auto weights = readWeightFile(folder.filePath(QStringLiteral("model.safetensors")));
        DEKADE_VERIFY_RESULT(weights);
        QVERIFY(!weights->reconciliation->isExplained());
    }

    void errorsNameTheFileAndTheByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a header beyond the file") << QByteArray("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F{}", 10);
        QTest::newRow("no JSON") << QByteArray("\x02\0\0\0\0\0\0\0??", 10);
    }
    void errorsNameTheFileAndTheByte()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bad.safetensors"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto weights = readWeightFile(path);
        QVERIFY(!weights);
        QCOMPARE(weights.error().kind, base::ErrorKind::BadInput);
        QCOMPARE(weights.error().file, path);
        QVERIFY(!weights.error().message.isEmpty());
    }

    void kindsGoByTheName()
    {
        for (const char *name : {"model.safetensors", "MODEL.GGUF", "model.safetensors.index.json"})
            QVERIFY(exchange::isWeightFile(QLatin1String(name)));
        for (const char *name : {"config.json", "model.bin", "gguf"})
            QVERIFY(!exchange::isWeightFile(QLatin1String(name)));
    }
};

QTEST_GUILESS_MAIN(WeightFileTest)
#include "tst_weightfile.moc"
