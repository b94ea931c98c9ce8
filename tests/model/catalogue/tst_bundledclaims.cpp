#include "model/base/date.h"
#include "model/catalogue/catalogue.h"
#include "tests/support/bundledfacts.h"
#include "tests/support/case.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace dekade;
using namespace dekade::catalogue;

namespace {

/// The least and the most that a number of a quantity can be, wide enough for every published model; outside it is a slip of the pen.
struct Plausible {
    Quantity quantity;
    double least;
    double most;
};

constexpr Plausible kPlausible[] = {{Quantity::ParamsTotal, 1e7, 1e13}, {Quantity::ParamsActive, 1e7, 1e12},
    {Quantity::ParamsNonEmbedding, 1e7, 1e13}, {Quantity::TrainingTokens, 1e6, 1e14}, {Quantity::ContextLength, 256, 2e7},
    {Quantity::Layers, 4, 300}, {Quantity::HiddenSize, 256, 65536}, {Quantity::AttentionHeads, 4, 512}, {Quantity::KvHeads, 1, 512},
    {Quantity::VocabSize, 256, 1e6}, {Quantity::ExpertsTotal, 2, 4096}, {Quantity::ExpertsActive, 1, 512}, {Quantity::ExpertsShared, 0, 64},
    {Quantity::ExpertFfnSize, 128, 65536}, {Quantity::MoeFirstDenseLayers, 0, 64}, {Quantity::TrainingCompute, 1e18, 1e28},
    {Quantity::TrainingCost, 1e3, 1e10}, {Quantity::TrainingTime, 1, 1e9}};

bool isPlausible(Quantity quantity, double value)
{
    for (const Plausible &each : kPlausible) {
        if (each.quantity == quantity)
            return value >= each.least && value <= each.most;
    }
    return false; // a number of what is told in words
}

bool fits(Quantity quantity, Unit unit)
{
    switch (unit) {
    case Unit::Parameters:
        return quantity == Quantity::ParamsTotal || quantity == Quantity::ParamsActive || quantity == Quantity::ParamsNonEmbedding;
    case Unit::Tokens:
        return quantity == Quantity::TrainingTokens || quantity == Quantity::ContextLength || quantity == Quantity::VocabSize;
    case Unit::Words:
        return quantity == Quantity::TrainingTokens;
    case Unit::Bytes:
        return quantity == Quantity::TrainingTokens || quantity == Quantity::ContextLength || quantity == Quantity::VocabSize;
    case Unit::Experts:
        return quantity == Quantity::ExpertsTotal || quantity == Quantity::ExpertsActive || quantity == Quantity::ExpertsShared;
    case Unit::Heads:
        return quantity == Quantity::AttentionHeads || quantity == Quantity::KvHeads;
    case Unit::Dimensions:
        return quantity == Quantity::HiddenSize || quantity == Quantity::ExpertFfnSize;
    case Unit::Layers:
        return quantity == Quantity::Layers || quantity == Quantity::MoeFirstDenseLayers;
    case Unit::Date:
        return quantity == Quantity::ReleaseDate;
    case Unit::Text:
        return quantity == Quantity::License || quantity == Quantity::Openness || quantity == Quantity::TrainingData
            || quantity == Quantity::ArchitectureNote || quantity == Quantity::RouterNote;
    case Unit::Flop:
        return quantity == Quantity::TrainingCompute;
    case Unit::Dollars:
        return quantity == Quantity::TrainingCost;
    case Unit::Hours:
        return quantity == Quantity::TrainingTime;
    }
    return false;
}

QByteArray nameOf(const Catalogue &facts, const Claim &claim)
{
    return (facts.model(claim.model).key + u' ' + keyOf(claim.quantity) + u' ' + facts.source(claim.source).key).toUtf8();
}

} // namespace

/// Every claim that ships, one by one: what it is about, whose it is, where it stands, and whether its number can be true.
class BundledClaimsTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_facts = tests::bundledFacts();
        QVERIFY(m_facts);
    }

    /// Of every claim that was collected there is one that ships, or it is listed as left out with the reason.
    void nothingIsDroppedSilently()
    {
        QFile file(QStringLiteral(DEKADE_COLLECTED));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QHash<QString, int> without; // by model and quantity
        int count = 0;
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
            if (line.startsWith('#'))
                continue;
            ++count;
            const QStringList cells = QString::fromUtf8(line).trimmed().split(u'\t');
            QCOMPARE(cells.size(), 4);
            const base::Result<ModelId> model = m_facts->find(cells[0]);
            if (!model) {
                ++without[cells[0] + u' ' + cells[1]];
                continue;
            }
            QVERIFY2(isHere(*model, cells), line.constData());
        }
        QCOMPARE(count, 847);
        QCOMPARE(without, leftOut());
    }

    void everyClaimHasUnitBasisAndSource()
    {
        for (const Claim &claim : m_facts->claims()) {
            QVERIFY2(fits(claim.quantity, claim.unit), nameOf(*m_facts, claim).constData());
            QVERIFY2((claim.basis == Basis::Computed) == (claim.speaker == Speaker::Counted), nameOf(*m_facts, claim).constData());
            const Source &source = m_facts->source(claim.source);
            QVERIFY2(!source.title.isEmpty() && !source.url.isEmpty(), qPrintable(source.key));
            QVERIFY2(source.url.startsWith(u"http"_qs), qPrintable(source.url));
            QVERIFY2(source.date.isEmpty() || base::parseDate(source.date).ok(), qPrintable(source.key));
        }
    }

    void everyNumberIsFiniteAndPlausible()
    {
        for (const Claim &claim : m_facts->claims()) {
            for (const std::optional<double> &number : {claim.value, claim.low, claim.high}) {
                if (!number)
                    continue;
                QVERIFY2(std::isfinite(*number), nameOf(*m_facts, claim).constData());
                // A slip that its speaker corrected, or a part, is kept as it stood.
                const bool isAside
                    = claim.standing == Standing::Other || claim.stage == Stage::Component || claim.stage == Stage::Annealing;
                const QByteArray name = nameOf(*m_facts, claim) + ' ' + QByteArray::number(*number);
                QVERIFY2(isAside || isPlausible(claim.quantity, *number), name.constData());
            }
            QVERIFY2(claim.low.has_value() == claim.high.has_value(), nameOf(*m_facts, claim).constData());
            QVERIFY2(!claim.low || *claim.low <= *claim.high, nameOf(*m_facts, claim).constData());
        }
    }

    void everyClaimSaysSomething()
    {
        for (const Claim &claim : m_facts->claims()) {
            const bool says = claim.value || claim.low || !claim.text.isEmpty();
            QVERIFY2(says || claim.basis == Basis::Undisclosed, nameOf(*m_facts, claim).constData());
            QVERIFY2(claim.unit != Unit::Date || claim.basis == Basis::Undisclosed || base::parseDate(claim.text).ok(),
                nameOf(*m_facts, claim).constData());
            const bool counts = claim.quantity == Quantity::TrainingTokens && claim.value && claim.stage != Stage::Dataset;
            QVERIFY2(!counts || claim.kind != TokenKind::None, nameOf(*m_facts, claim).constData());
        }
    }

    /// No model without a day; a day lent by the family says so.
    void everyModelIsDated_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("ofFamily");
        QTest::newRow("LLaMA 7B, of LLaMA 65B") << u"llama-7b"_qs << u"2023-02-24"_qs << true;
        QTest::newRow("LLaMA 13B, of LLaMA 65B") << u"llama-13b"_qs << u"2023-02-24"_qs << true;
        QTest::newRow("RWKV-7, of its paper") << u"rwkv-7"_qs << u"2025-03-18"_qs << true;
        QTest::newRow("davinci-002, of the announcement") << u"davinci-002"_qs << u"2023-08-22"_qs << false;
    }

    void everyModelIsDated()
    {
        QFETCH(QString, model);
        QFETCH(QString, day);
        QFETCH(bool, ofFamily);
        const auto claims = m_facts->claimsOf(*m_facts->find(model), Quantity::ReleaseDate);
        QCOMPARE(claims.size(), std::size_t {1});
        QCOMPARE(claims.front().text, day);
        QCOMPARE(isOfFamily(claims.front()), ofFamily);
        for (const Model &each : m_facts->models())
            QVERIFY2(!m_facts->claimsOf(each.id, Quantity::ReleaseDate).empty(), qPrintable(each.key));
    }

    void everyNoteSpeaksBothLanguages()
    {
        QSet<std::pair<ModelId, int>> seen;
        for (const Note &note : m_facts->data().notes) {
            const QByteArray name = (m_facts->model(note.model).key + u' ' + keyOf(note.quantity)).toUtf8();
            QVERIFY2(!note.text.isEmpty() && !note.textZh.isEmpty(), name.constData());
            QVERIFY2(!m_facts->claimsOf(note.model, note.quantity).empty(), name.constData());
            QVERIFY2(!seen.contains({note.model, static_cast<int>(note.quantity)}), name.constData());
            seen.insert({note.model, static_cast<int>(note.quantity)});
        }
    }

    /// Where the article or the gist is wrong or loose, the quantity says why, with the number that settles it.
    void everyKnownDisagreementHasItsNote_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<Quantity>("quantity");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *model, Quantity quantity, const char *says) {
            QTest::newRow(name) << QString::fromLatin1(model) << quantity << QString::fromUtf8(says);
        };
        // 124,439,808 + 12 · 1024² = 137,022,720
        row("masks of GPT-2 small", "gpt-2-small", Quantity::ParamsTotal, "137,022,720");
        row("masks of GPT-2 medium", "gpt-2-medium", Quantity::ParamsTotal, "379,988,992");
        row("masks of GPT-2 large", "gpt-2-large", Quantity::ParamsTotal, "811,778,816");
        row("masks of GPT-2 XL", "gpt-2-xl", Quantity::ParamsTotal, "1,607,942,848");
        row("2.87T is a step of the batch size", "llama-3.1-405b", Quantity::TrainingTokens, "2.87T");
        row("300B of 499B", "gpt-3-175b", Quantity::TrainingTokens, "499B");
        row("V100, not A100", "gpt-3-175b", Quantity::ArchitectureNote, "V100");
        row("the 6B labeller", "minimax-text-01", Quantity::TrainingData, "60B");
        row("davinci-002 is no GPT-3", "davinci-002", Quantity::ParamsTotal, "2021");
        row("DBRX came before", "dbrx", Quantity::ReleaseDate, "nine months");
        row("Scout and Behemoth", "llama-4-scout", Quantity::ArchitectureNote, "Maverick");
        row("the LMArena entry", "llama-4-maverick", Quantity::ArchitectureNote, "LMArena");
        row("MoE needs a cluster", "deepseek-v3", Quantity::ArchitectureNote, "2.788M");
        row("MoE is older than DeepSeek-V3", "mixtral-8x7b", Quantity::ReleaseDate, "GShard in 2020");
        row("context beyond 256K", "llama-4-scout", Quantity::ContextLength, "10M");
        row("few are multimodal", "ernie-4.5-vl-424b-a47b", Quantity::ArchitectureNote, "images");
        row("tens of billions at first", "gpt-2-small", Quantity::ParamsNonEmbedding, "tens of billions");
        row("85M without embeddings", "gpt-2-small", Quantity::ParamsNonEmbedding, "85,056,000");
        row("context of a million", "minimax-text-01", Quantity::ContextLength, "million");
        row("33B is 32.5B", "llama-33b", Quantity::ParamsTotal, "32.5B");
        row("2.0T or 1.8T", "llama-2-7b", Quantity::TrainingTokens, "1.8T");
        row("Table D.1", "gpt-3-175b", Quantity::ParamsTotal, "174.6B");
        row("nearly two trillion", "llama-4-behemoth", Quantity::ParamsTotal, "nearly two trillion");
        row("400B, 402B", "llama-4-maverick", Quantity::ParamsTotal, "402B");
        row("the mixture of Llama 4", "llama-4-scout", Quantity::TrainingTokens, "30T");
        row("8×7B is not 56B", "mixtral-8x7b", Quantity::ParamsTotal, "56B");
        row("32k or 8k", "mixtral-8x7b", Quantity::ContextLength, "window");
        row("685B on Hugging Face", "deepseek-v3", Quantity::ParamsTotal, "684,531,386,000");
        row("three days of DeepSeek-V3", "deepseek-v3", Quantity::ReleaseDate, "announcement");
        row("142B, 143B", "dots.llm1", Quantity::ParamsTotal, "143B");
        row("a month late", "dots.llm1", Quantity::ReleaseDate, "a month late");
        row("20T is a stage", "hunyuan-a13b", Quantity::TrainingTokens, "20T");
        row("256K or 32768", "hunyuan-a13b", Quantity::ContextLength, "32,768");
        row("424B is the VL model", "ernie-4.5-vl-424b-a47b", Quantity::ParamsTotal, "424B");
        row("swapped fields", "ernie-4.5-vl-424b-a47b", Quantity::ParamsActive, "swapped");
        row("stages without a sum", "minimax-text-01", Quantity::TrainingTokens, "7.2T");
        row("1T, 1.04T", "kimi-k2", Quantity::ParamsTotal, "1.04T");
        row("scales counted", "gpt-oss-120b", Quantity::ParamsTotal, "120.4B");
        row("1.6T, 1571B, 1.7T", "switch-c", Quantity::ParamsTotal, "1571B");
        row("576B or 86.4B", "switch-c", Quantity::TrainingTokens, "86.4B");
        row("1.6T of data, 600B seen", "glam", Quantity::TrainingTokens, "600B");
        row("180B of text, 300B planned", "opt-175b", Quantity::TrainingTokens, "300B");
        row("four numbers of BLOOM", "bloom", Quantity::TrainingTokens, "366B");
        row("Gemma 7B has 8.5B", "gemma-7b", Quantity::ParamsTotal, "8,538,074,112");
        row("bytes of BLT", "blt-8b", Quantity::TrainingTokens, "bytes");
        row("BLT 8B or 7B", "blt-8b", Quantity::ParamsTotal, "7B");
        row("BitNet 2.4B or 2B", "bitnet-b1.58-2b4t", Quantity::ParamsTotal, "2.4B");
        row("rumours of GPT-4", "gpt-4", Quantity::ParamsTotal, "rumours");
        row("a withdrawn table", "gpt-3.5", Quantity::ParamsTotal, "withdrawn");
        row("words became tokens: Chinchilla", "chinchilla", Quantity::TrainingTokens, "1.05T");
        row("words became tokens: PaLM", "palm-540b", Quantity::TrainingTokens, "585B");
        row("words became tokens: DBRX", "dbrx", Quantity::TrainingTokens, "9T");
        row("words became tokens: Falcon", "falcon-180b", Quantity::TrainingTokens, "2.625T");
        row("34B of T5", "t5-11b", Quantity::TrainingTokens, "34B");
        row("Llama 2-7B at 70B", "llama-2-7b", Quantity::ParamsTotal, "70B");
    }

    void everyKnownDisagreementHasItsNote()
    {
        QFETCH(QString, model);
        QFETCH(Quantity, quantity);
        QFETCH(QString, says);
        const Note *note = m_facts->noteOf(*m_facts->find(model), quantity);
        QVERIFY(note);
        QVERIFY2(note->text.contains(says, Qt::CaseInsensitive), qPrintable(note->text));
    }

private:
    /// Whether a number stands there as its speaker has it (what was collected as "official" may be of a shape and counted since), or, of
    /// words, that there is something of the quantity.
    bool isHere(ModelId model, const QStringList &cells) const
    {
        const std::span<const Claim> claims = m_facts->claimsOf(model);
        return std::any_of(claims.begin(), claims.end(), [&](const Claim &claim) {
            if (cells[2].isEmpty())
                return keyOf(claim.quantity) == cells[1];
            const bool isTold = cells[3] == u"article" || cells[3] == u"gist";
            const double number = cells[2].toDouble();
            return (claim.value == number || claim.low == number || claim.high == number) && (!isTold || keyOf(claim.speaker) == cells[3]);
        });
    }

    /// What left-out.json lists; each with its reason.
    static QHash<QString, int> leftOut()
    {
        QHash<QString, int> listed;
        QFile file(QStringLiteral(DEKADE_LEFT_OUT));
        if (!file.open(QIODevice::ReadOnly))
            return listed;
        for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).object().value(u"left_out"_qs).toArray()) {
            const QJsonObject entry = value.toObject();
            if (!entry.value(u"reason"_qs).toString().isEmpty())
                ++listed[entry.value(u"model"_qs).toString() + u' ' + entry.value(u"quantity"_qs).toString()];
        }
        return listed;
    }

    CataloguePtr m_facts;
};

QTEST_GUILESS_MAIN(BundledClaimsTest)
#include "tst_bundledclaims.moc"
