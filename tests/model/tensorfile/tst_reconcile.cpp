#include "model/tensorfile/gguf.h"
#include "model/tensorfile/ledger.h"
#include "model/tensorfile/reconcile.h"
#include "model/tensorfile/safetensors.h"
#include "tests/model/tensorfile/checkpoints.h"
#include "tests/support/case.h"

#include <random>
#include <set>

using namespace dekade;
using tensorfile::Finding;
using tensorfile::NumberType;
using tensorfile::Part;
using tensorfile::Reconciliation;
using tensorfile::TensorFile;

namespace {

TensorFile fileOf(const tests::WrittenTensors &tensors)
{
    auto source = tests::safetensorsOf(tensors);
    auto file = tensorfile::readSafetensors(source);
    return file ? std::move(*file) : TensorFile();
}

std::uint64_t storedAs(const Reconciliation &result, Finding finding)
{
    std::uint64_t sum = 0;
    for (const tensorfile::ReconciliationLine &line : result.lines)
        sum += line.finding == finding ? line.stored : 0;
    return sum;
}

std::uint64_t computedAs(const Reconciliation &result, Finding finding)
{
    std::uint64_t sum = 0;
    for (const tensorfile::ReconciliationLine &line : result.lines)
        sum += line.finding == finding ? line.computed : 0;
    return sum;
}

bool addsUp(const Reconciliation &result)
{
    std::uint64_t stored = 0;
    std::uint64_t computed = 0;
    for (const tensorfile::ReconciliationLine &line : result.lines) {
        stored += line.stored;
        computed += line.computed;
    }
    return stored == result.stored && computed == result.computed;
}

std::uint64_t rowOf(const tensorfile::FileLedger &ledger, Part part)
{
    for (const tensorfile::PartTotal &row : ledger.rows)
        if (row.part == part)
            return row.weights;
    return 0;
}

} // namespace

class ReconcileTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    // Published: 124,439,808 weights; the file's element count is 137,022,720, by 12 masks of 1024².
    void gpt2AndItsMasks()
    {
        const tests::Checkpoint gpt2 = tests::gpt2();
        const TensorFile file = fileOf(gpt2.stored);
        QCOMPARE(tensorfile::storedElements(file), std::uint64_t {137'022'720});
        const Reconciliation result = tensorfile::reconcile(gpt2.computed, file);
        QCOMPARE(result.computed, std::uint64_t {124'439'808});
        QCOMPARE(result.stored, std::uint64_t {137'022'720});
        QCOMPARE(storedAs(result, Finding::Matched), std::uint64_t {124'439'808});
        QCOMPARE(storedAs(result, Finding::MaskBuffer), std::uint64_t {12 * 1024 * 1024});
        QVERIFY(result.isExplained() && addsUp(result));
    }

    // Without a configuration the shapes alone give the published ledger (shared with the counts of the architecture engine).
    void gpt2AloneIsALedger()
    {
        const tensorfile::FileLedger ledger = tensorfile::ledgerOf(fileOf(tests::gpt2().stored));
        QCOMPARE(rowOf(ledger, Part::Embedding), std::uint64_t {39'383'808});
        QCOMPARE(rowOf(ledger, Part::Attention), std::uint64_t {28'348'416});
        QCOMPARE(rowOf(ledger, Part::DenseFeedForward), std::uint64_t {56'669'184});
        QCOMPARE(rowOf(ledger, Part::Norms), std::uint64_t {38'400});
        QCOMPARE(rowOf(ledger, Part::Mask), std::uint64_t {12'582'912});
        QCOMPARE(ledger.modelWeights, std::uint64_t {124'439'808});
        QCOMPARE(ledger.bytes, std::uint64_t {4 * 137'022'720ULL});
    }

    // Published by Hugging Face: BF16 3,918,786,560 + F8_E4M3 680,571,043,840 + F32 41,555,600 = 684,531,386,000; the model has
    // 671,026,419,200 and its prediction module 11,610,068,224.
    void deepSeekV3ToTheDigit()
    {
        const tests::Checkpoint v3 = tests::deepSeekV3();
        const TensorFile file = fileOf(v3.stored);
        QCOMPARE(file.tensors.size(), size_t {91'991});
        const std::vector<tensorfile::TypeTotal> totals = tensorfile::totalsByType(file);
        QCOMPARE(totals.size(), size_t {3});
        QCOMPARE(totals.at(0).elements, std::uint64_t {680'571'043'840});
        QCOMPARE(totals.at(1).elements, std::uint64_t {3'918'786'560});
        QCOMPARE(totals.at(2).elements, std::uint64_t {41'555'600});

        const Reconciliation result = tensorfile::reconcile(v3.computed, file);
        QCOMPARE(result.stored, std::uint64_t {684'531'386'000});
        QCOMPARE(result.computed, std::uint64_t {682'636'487'424});
        QCOMPARE(storedAs(result, Finding::Scales), std::uint64_t {41'540'496});
        QCOMPARE(storedAs(result, Finding::PredictionCopy), std::uint64_t {1'853'358'080});
        QVERIFY(result.isExplained() && addsUp(result));

        const tensorfile::FileLedger ledger = tensorfile::ledgerOf(file);
        QCOMPARE(ledger.modelWeights, std::uint64_t {671'026'419'200});
        QCOMPARE(rowOf(ledger, Part::Prediction), std::uint64_t {11'610'068'224});
        QCOMPARE(rowOf(ledger, Part::RoutedExperts), std::uint64_t {653'908'770'816});
        QCOMPARE(rowOf(ledger, Part::Router), std::uint64_t {106'445'312});
        QCOMPARE(rowOf(ledger, Part::Norms), std::uint64_t {1'006'592});
    }

    // A configuration without prediction modules: what is stored of one is named.
    void aModuleThatTheConfigurationLacks()
    {
        tests::Checkpoint v3 = tests::deepSeekV3();
        std::erase_if(v3.computed, [](const tensorfile::ExpectedTensor &tensor) { return tensor.part == Part::Prediction; });
        const Reconciliation result = tensorfile::reconcile(v3.computed, fileOf(v3.stored));
        QCOMPARE(result.computed, std::uint64_t {671'026'419'200});
        QCOMPARE(storedAs(result, Finding::PredictionModule), std::uint64_t {11'610'068'224});
        QVERIFY(result.isExplained() && addsUp(result));
    }

    // 116,829,156,672 weights, most of them two to a byte; scales: 36 · 128 · 3 · 2880² / 32.
    void gptOssInMxfp4()
    {
        const tests::Checkpoint oss = tests::gptOss120b();
        const TensorFile file = fileOf(oss.stored);
        const Reconciliation result = tensorfile::reconcile(oss.computed, file);
        const std::uint64_t packed = 36ULL * 128 * 3 * 2880 * 2880;
        QCOMPARE(result.computed, std::uint64_t {116'829'156'672});
        QCOMPARE(storedAs(result, Finding::Matched), std::uint64_t {116'829'156'672});
        QCOMPARE(storedAs(result, Finding::Scales), packed / 32);
        QCOMPARE(result.stored - result.storedElements, packed / 2);
        QCOMPARE(result.storedElements, tensorfile::storedElements(file));
        QVERIFY(result.isExplained() && addsUp(result));
        QCOMPARE(tensorfile::ledgerOf(file).modelWeights, std::uint64_t {116'829'156'672});
    }

    // The same model under two conventions: 8 · 3 matrices a layer against three stacked ones.
    void mixtralInGguf()
    {
        const tests::Checkpoint mixtral = tests::mixtralGguf();
        tests::GgufWriter writer;
        writer.preamble(mixtral.stored.size(), 0).infos(mixtral.stored);
        auto source = writer.finish();
        const auto file = tensorfile::readGguf(source);
        QVERIFY2(file.ok(), file.ok() ? "" : file.failure().text().c_str());
        const Reconciliation result = tensorfile::reconcile(mixtral.computed, *file);
        QCOMPARE(result.computed, std::uint64_t {46'702'792'704});
        QCOMPARE(result.stored, std::uint64_t {46'702'792'704});
        QCOMPARE(storedAs(result, Finding::Matched), std::uint64_t {46'702'792'704});
        QVERIFY(result.isExplained() && addsUp(result));
    }

    // gemma-3-27b: 262,208 rows stored, 262,144 by the configuration; 64 · 5376 = 344,064.
    void paddedRows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("by name") << u"language_model.model.embed_tokens.weight"_qs;
        QTest::newRow("by GGUF's name") << u"token_embd.weight"_qs;
    }

    void paddedRows()
    {
        QFETCH(QString, name);
        const Reconciliation result = tensorfile::reconcile({{"model.embed_tokens.weight", {262'144, 5376}, Part::Embedding}},
            fileOf({{name.toStdString(), NumberType::BF16, {262'208, 5376}}}));
        QCOMPARE(storedAs(result, Finding::PaddedRows), std::uint64_t {344'064});
        QCOMPARE(computedAs(result, Finding::Matched), std::uint64_t {262'144ULL * 5376});
        QVERIFY(result.isExplained() && addsUp(result));
    }

    void smallCases_data()
    {
        QTest::addColumn<int>("finding");
        QTest::addColumn<qulonglong>("stored");
        QTest::addColumn<qulonglong>("computed");
        QTest::addColumn<bool>("isExplained");
        const auto row = [](const char *name, const std::vector<tensorfile::ExpectedTensor> &computed, const tests::WrittenTensors &stored,
                             Finding finding, bool isExplained) {
            const Reconciliation result = tensorfile::reconcile(computed, fileOf(stored));
            QTest::newRow(name) << static_cast<int>(finding) << qulonglong {storedAs(result, finding)}
                                << qulonglong {computedAs(result, finding)} << (addsUp(result) && result.isExplained() == isExplained);
        };
        const tensorfile::ExpectedTensor embedding {"model.embed_tokens.weight", {10, 4}, Part::Embedding};
        const tests::WrittenTensor stored {"model.embed_tokens.weight", NumberType::BF16, {10, 4}};
        row("a head stored though tied", {embedding}, {stored, {"lm_head.weight", NumberType::BF16, {10, 4}}}, Finding::HeadOfTied, true);
        row("a head not stored", {embedding, {"lm_head.weight", {10, 4}, Part::Head}}, {stored}, Finding::TiedInFile, true);
        row("rotary buffers", {embedding}, {stored, {"model.layers.0.self_attn.rotary_emb.inv_freq", NumberType::F32, {40}}},
            Finding::RotaryBuffer, true);
        row("vision", {embedding}, {stored, {"vision_tower.x.weight", NumberType::F32, {40}}}, Finding::VisionTower, true);
        row("stored, unknown", {embedding}, {stored, {"model.layers.0.extra.weight", NumberType::F32, {40}}}, Finding::StoredOnly, false);
        row("another width", {{"model.norm.weight", {41}, Part::Norms}}, {{"model.norm.weight", NumberType::BF16, {40}}},
            Finding::StoredOnly, false);
        row("computed, not stored", {embedding, {"model.norm.weight", {40}, Part::Norms}}, {stored}, Finding::ComputedOnly, false);
        row("fused where computed apart",
            {{"model.layers.0.self_attn.q_proj.weight", {6, 4}, Part::Attention},
                {"model.layers.0.self_attn.k_proj.weight", {4, 4}, Part::Attention}},
            {{"model.layers.0.self_attn.qk_proj.weight", NumberType::F32, {10, 4}}}, Finding::Matched, true);
        row("stored the other way round", {{"model.layers.0.mlp.up_proj.weight", {8, 5}, Part::DenseFeedForward}},
            {{"model.layers.0.mlp.up_proj.weight", NumberType::F32, {5, 8}}}, Finding::Matched, true);
    }

    // Each case has 40 numbers under its finding, stored, computed or both.
    void smallCases()
    {
        QFETCH(int, finding);
        QFETCH(qulonglong, stored);
        QFETCH(qulonglong, computed);
        QFETCH(bool, isExplained);
        const auto found = static_cast<Finding>(finding);
        const bool isComputed = found == Finding::TiedInFile || found == Finding::ComputedOnly || found == Finding::Matched;
        const bool isStored = found != Finding::TiedInFile && found != Finding::ComputedOnly;
        QCOMPARE(stored, isStored ? 40ULL : 0ULL);
        QCOMPARE(computed, isComputed ? 40ULL : 0ULL);
        QVERIFY(isExplained);
    }

    void twiceInTwoFiles()
    {
        TensorFile file = fileOf({{"model.norm.weight", NumberType::F32, {8}}});
        file.shards = {"a", "b"};
        file.tensors.push_back(file.tensors.front());
        file.tensors.back().shard = 1;
        const Reconciliation result = tensorfile::reconcile({{"model.norm.weight", {8}, Part::Norms}}, file);
        QCOMPARE(storedAs(result, Finding::StoredTwice), std::uint64_t {8});
        QCOMPARE(storedAs(result, Finding::Matched), std::uint64_t {8});
        QVERIFY(result.isExplained() && addsUp(result));
    }

    void whatWasNotReadIsNamed()
    {
        TensorFile file;
        file.shards = {"gone.safetensors"};
        file.unread = {{"model.norm.weight", 0}};
        const Reconciliation result = tensorfile::reconcile({{"model.norm.weight", {8}, Part::Norms}}, file);
        QCOMPARE(computedAs(result, Finding::NotRead), std::uint64_t {8});
        QVERIFY(result.isExplained() && addsUp(result));
    }

    void everyFindingHasItsWords()
    {
        std::set<std::string_view> words;
        for (int i = 0; i <= static_cast<int>(tensorfile::kLastFinding); ++i) {
            const std::string_view text = tensorfile::textOf(static_cast<Finding>(i));
            QVERIFY(!text.empty() && words.insert(text).second);
        }
    }

    // Tensors taken away, added, renamed and reshaped at random: the lines still add up, and nothing is matched twice.
    void linesAlwaysAddUp()
    {
        std::mt19937_64 random(20261125);
        const auto below = [&](std::uint64_t n) { return random() % n; };
        const tests::Checkpoint whole = tests::gpt2();
        for (int round = 0; round < 200; ++round) {
            tests::Checkpoint some = whole;
            for (std::uint64_t i = below(20); i > 0; --i)
                some.stored.erase(some.stored.begin() + static_cast<std::ptrdiff_t>(below(some.stored.size())));
            for (std::uint64_t i = below(20); i > 0; --i)
                some.computed.erase(some.computed.begin() + static_cast<std::ptrdiff_t>(below(some.computed.size())));
            for (std::uint64_t i = below(10); i > 0; --i)
                some.stored[below(some.stored.size())].name += "x";
            for (std::uint64_t i = below(10); i > 0; --i)
                some.stored[below(some.stored.size())].shape.push_back(1 + below(3));
            std::set<std::string> names;
            std::erase_if(some.stored, [&](const tests::WrittenTensor &tensor) { return !names.insert(tensor.name).second; });
            const TensorFile file = fileOf(some.stored);
            QCOMPARE(file.tensors.size(), some.stored.size());
            const Reconciliation result = tensorfile::reconcile(some.computed, file);
            QVERIFY(addsUp(result));
            QCOMPARE(result.stored, tensorfile::storedElements(file));
            QCOMPARE(storedAs(result, Finding::Matched), computedAs(result, Finding::Matched));
            QCOMPARE(tensorfile::ledgerOf(file).storedWeights, result.stored);
        }
    }
};

QTEST_GUILESS_MAIN(ReconcileTest)
#include "tst_reconcile.moc"
