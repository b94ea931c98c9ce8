#include "model/tensorfile/layout.h"
#include "model/tensorfile/numbertype.h"
#include "tests/support/case.h"

#include <set>

using namespace dekade;
using tensorfile::NumberType;

class NumberTypeTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    // ggml's ids, and block sizes as sums of the fields of its block structs (ggml-common.h): scales, minima, then the packed numbers.
    void blocksOfGgml_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<int>("elements");
        QTest::addColumn<int>("bytes");
        const auto row = [](const char *name, int id, int elements, int bytes) { QTest::newRow(name) << id << elements << bytes; };
        row("F32", 0, 1, 4);
        row("F16", 1, 1, 2);
        row("Q4_0", 2, 32, 2 + 16);
        row("Q4_1", 3, 32, 2 + 2 + 16);
        row("Q5_0", 6, 32, 2 + 4 + 16);
        row("Q5_1", 7, 32, 2 + 2 + 4 + 16);
        row("Q8_0", 8, 32, 2 + 32);
        row("Q8_1", 9, 32, 2 + 2 + 32);
        row("Q2_K", 10, 256, 16 + 64 + 2 + 2);
        row("Q3_K", 11, 256, 32 + 64 + 12 + 2);
        row("Q4_K", 12, 256, 2 + 2 + 12 + 128);
        row("Q5_K", 13, 256, 2 + 2 + 12 + 32 + 128);
        row("Q6_K", 14, 256, 128 + 64 + 16 + 2);
        row("Q8_K", 15, 256, 4 + 256 + 32);
        row("IQ2_XXS", 16, 256, 2 + 64);
        row("IQ2_XS", 17, 256, 2 + 64 + 8);
        row("IQ3_XXS", 18, 256, 2 + 96);
        row("IQ1_S", 19, 256, 2 + 32 + 16);
        row("IQ4_NL", 20, 32, 2 + 16);
        row("IQ3_S", 21, 256, 2 + 64 + 8 + 32 + 4);
        row("IQ2_S", 22, 256, 2 + 64 + 8 + 8);
        row("IQ4_XS", 23, 256, 2 + 2 + 4 + 128);
        row("I8", 24, 1, 1);
        row("I16", 25, 1, 2);
        row("I32", 26, 1, 4);
        row("I64", 27, 1, 8);
        row("F64", 28, 1, 8);
        row("IQ1_M", 29, 256, 32 + 16 + 8);
        row("BF16", 30, 1, 2);
        row("Q4_0_4_4", 31, 32, 2 + 16);
        row("Q4_0_4_8", 32, 32, 2 + 16);
        row("Q4_0_8_8", 33, 32, 2 + 16);
        row("TQ1_0", 34, 256, 48 + 4 + 2);
        row("TQ2_0", 35, 256, 64 + 2);
        row("MXFP4", 39, 32, 1 + 16);
        row("NVFP4", 40, 64, 4 + 32);
        row("Q1_0", 41, 128, 2 + 16);
    }

    void blocksOfGgml()
    {
        QFETCH(int, id);
        QFETCH(int, elements);
        QFETCH(int, bytes);
        const auto type = tensorfile::ggmlType(static_cast<std::uint32_t>(id));
        QVERIFY(type.has_value());
        const tensorfile::NumberFormat &format = tensorfile::formatOf(*type);
        QCOMPARE(
            QString::fromUtf8(format.name.data(), static_cast<qsizetype>(format.name.size())), QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(static_cast<int>(format.blockElements), elements);
        QCOMPARE(static_cast<int>(format.blockBytes), bytes);
    }

    void numbersThatGgufGaveUp_data()
    {
        QTest::addColumn<uint>("id");
        QTest::newRow("Q4_2") << 4U;
        QTest::newRow("Q4_3") << 5U;
        QTest::newRow("IQ4_NL_4_4") << 36U;
        QTest::newRow("IQ4_NL_8_8") << 38U;
        QTest::newRow("behind the last") << 42U;
        QTest::newRow("minus one") << 0xFFFFFFFFU;
    }

    void numbersThatGgufGaveUp()
    {
        QFETCH(uint, id);
        QVERIFY(!tensorfile::ggmlType(id));
    }

    void namesAreSafetensorsOwn()
    {
        QVERIFY(tensorfile::safetensorsType("F8_E4M3") == NumberType::F8E4M3);
        QVERIFY(tensorfile::safetensorsType("BOOL") == NumberType::Bool);
        QVERIFY(!tensorfile::safetensorsType("f32"));
        QVERIFY(!tensorfile::safetensorsType("Q8_0"));
        QVERIFY(!tensorfile::safetensorsType(""));
    }

    void eachNameAndNumberOccursOnce()
    {
        std::set<std::string_view> names;
        std::set<int> ids;
        for (const tensorfile::NumberFormat &format : tensorfile::numberFormats()) {
            QVERIFY(names.insert(format.name).second);
            QVERIFY(format.ggmlId < 0 || ids.insert(format.ggmlId).second);
            QVERIFY(format.inSafetensors || format.ggmlId >= 0);
        }
        QCOMPARE(ids.size(), size_t {37});
    }

    void theDocumentedFigures()
    {
        QCOMPARE(tensorfile::formatOf(NumberType::Q4_0).bitsPerElement(), 4.5);
        const auto extent = tensorfile::extentOf(NumberType::Q4_0, {4096, 4096}, tensorfile::BlockRule::WholeRows);
        QVERIFY(extent.ok());
        QCOMPARE(extent->elements, std::uint64_t {16'777'216});
        QCOMPARE(extent->bytes, std::uint64_t {9'437'184});
    }
};

QTEST_GUILESS_MAIN(NumberTypeTest)
#include "tst_numbertype.moc"
