#include "tests/support/samplecatalogue.h"

#include "tests/support/samplebuilder.h"

#include <cmath>

namespace dekade::tests {

using namespace catalogue;

namespace {

constexpr auto kTotal = Quantity::ParamsTotal;
constexpr auto kActive = Quantity::ParamsActive;
constexpr auto kTokens = Quantity::TrainingTokens;
constexpr auto kContext = Quantity::ContextLength;
constexpr auto kMaker = Speaker::Maker;
constexpr auto kThird = Speaker::ThirdParty;
constexpr auto kArticle = Speaker::Article;
constexpr auto kGist = Speaker::Gist;

void addOpenAi(SampleBuilder &b)
{
    b.model("gpt-2-small", "GPT-2 small", "OpenAI", "GPT-2", Density::Dense).alias("gpt2")
        .claim(kTotal, 124e6, kMaker, "GPT-2 README", Standing::Preferred).quote("124 million", "release notes")
        .claim(kTotal, 117e6, kMaker, "GPT-2 paper", Standing::Superseded).quote("117M", "Table 2")
        .claim(kTotal, 137e6, kArticle, "article").claim(kTotal, 137e6, kGist, "gist")
        .claim(Quantity::ParamsNonEmbedding, 85e6, kThird, "TransformerLens")
        .claim(kTokens, 10e9, kArticle, "article").basis(Basis::Estimated).claim(kTokens, 10e9, kGist, "gist").basis(Basis::Estimated)
        .claim(kContext, 1024, kMaker, "GPT-2 README").date("2019-02-14", kMaker, "GPT-2 paper").date("2019", kArticle, "article")
        .note(kTotal, "The paper counted without some weights; the maker corrected itself.");
    b.model("gpt-2-medium", "GPT-2 medium", "OpenAI", "GPT-2", Density::Dense)
        .claim(kTotal, 355e6, kMaker, "GPT-2 README").claim(kTotal, 380e6, kArticle, "article").claim(kTotal, 380e6, kGist, "gist")
        .date("2019", kArticle, "article");
    b.model("gpt-3", "GPT-3 175B", "OpenAI", "GPT-3", Density::Dense, "api").alias("davinci")
        .claim(kTotal, 175e9, kMaker, "GPT-3 paper", Standing::Preferred).claim(kTotal, 174.6e9, kMaker, "GPT-3 paper")
        .claim(kTotal, 175e9, kArticle, "article").claim(kTotal, 175e9, kGist, "gist")
        .claim(kTokens, 300e9, kMaker, "GPT-3 paper").claim(kTokens, 400e9, kArticle, "article").claim(kTokens, 400e9, kGist, "gist")
        .claim(kContext, 2048, kMaker, "GPT-3 paper").date("2020-05-28", kThird, "Epoch AI");
    b.model("gpt-4", "GPT-4", "OpenAI", "GPT-4", Density::Undisclosed, "api")
        .undisclosed(kTotal, kMaker, "GPT-4 report").quote("no further details about the architecture", "section 2")
        .undisclosed(kTotal, kArticle, "article").undisclosed(kTokens, kMaker, "GPT-4 report").undisclosed(kTokens, kArticle, "article")
        .claim(kTotal, 1.8e12, kThird, "Epoch AI", Standing::Rumour).claim(kTokens, 13e12, kThird, "Epoch AI", Standing::Rumour)
        .date("2023-03-15", kThird, "Epoch AI");
}

void addDense(SampleBuilder &b)
{
    b.model("chinchilla", "Chinchilla", "Google, DeepMind", "Chinchilla", Density::Dense, "unreleased")
        .claim(kTotal, 70e9, kMaker, "Chinchilla paper").claim(kTokens, 1.4e12, kMaker, "Chinchilla paper")
        .claim(kTokens, 1.05e12, kThird, "Epoch AI").date("2022-03-29", kThird, "Epoch AI");
    b.model("llama-13b", "LLaMA 13B", "Meta", "LLaMA", Density::Dense, "restricted weights")
        .claim(kTotal, 13e9, kMaker, "LLaMA card").claim(kTokens, 1e12, kMaker, "LLaMA card").claim(kTotal, 13e9, kArticle, "article");
    b.model("llama-65b", "LLaMA 65B", "Meta", "LLaMA", Density::Dense, "restricted weights")
        .claim(kTotal, 65e9, kMaker, "LLaMA card").claim(kTotal, 65.2e9, kMaker, "LLaMA paper", Standing::Preferred)
        .claim(kTotal, 65e9, kArticle, "article").claim(kTokens, 1.4e12, kMaker, "LLaMA card").claim(kTokens, 1.4e12, kArticle, "article")
        .claim(kContext, 2048, kMaker, "LLaMA card").date("2023-02-24", kThird, "Epoch AI");
    b.model("llama-3.1-405b", "Llama 3.1 405B", "Meta", "Llama 3.1", Density::Dense).alias("Meta-Llama-3.1-405B")
        .claim(kTotal, 405e9, kMaker, "Llama 3 paper", Standing::Preferred).quote("405B trainable parameters", "section 1")
        .claim(kTotal, 405e9, kArticle, "article").claim(kTotal, 405e9, kGist, "gist")
        .claim(kTotal, 405853388800.0, Speaker::Counted, "config.json")
        .claim(kTokens, 15.6e12, kMaker, "Llama 3 paper", Standing::Preferred).stage(Stage::Total).quote("15.6T tokens", "section 1")
        .claim(kTokens, 15e12, kMaker, "Llama 3.1 card").qualifier(Qualifier::Over)
        .claim(kTokens, 800e9, kMaker, "Llama 3 paper").stage(Stage::LongContext)
        .claim(kTokens, 15.6e12, kThird, "Epoch AI")
        .claim(kTokens, 3.67e12, kArticle, "article").stage(Stage::Total).claim(kTokens, 3.67e12, kGist, "gist").stage(Stage::Total)
        .claim(kContext, 128e3, kMaker, "Llama 3.1 card").date("2024-07-23", kMaker, "Llama 3.1 card")
        .note(kTokens, "Article and gist took the point where the batch size doubles for the length of a stage.");
    b.model("estimated-1", "Estimated 1", "Example Lab", "Estimated", Density::Dense, "api")
        .estimate(kTotal, 60e9, 240e9, kThird, "Epoch AI").date("2024-05", kThird, "Epoch AI");
}

void addMixtures(SampleBuilder &b)
{
    b.model("switch-c", "Switch-C", "Google, DeepMind", "Switch", Density::Moe)
        .claim(kTotal, 1.571e12, kMaker, "Switch paper").date("2021-01-11", kThird, "Epoch AI");
    b.model("glam", "GLaM", "Google, DeepMind", "GLaM", Density::Moe, "unreleased")
        .claim(kTotal, 1.2e12, kThird, "GLaM notes").claim(kActive, 96.6e9, kThird, "GLaM notes").claim(kTokens, 600e9, kThird, "Epoch AI")
        .date("2021-12-13", kThird, "Epoch AI");
    b.model("mixtral-8x7b", "Mixtral 8x7B", "Mistral AI", "Mixtral", Density::Moe)
        .claim(kTotal, 46.7e9, kMaker, "Mixtral post", Standing::Preferred).claim(kTotal, 47e9, kMaker, "Mixtral paper")
        .claim(kActive, 12.9e9, kMaker, "Mixtral post", Standing::Preferred).claim(kActive, 13e9, kMaker, "Mixtral paper")
        .claim(kContext, 32768, kMaker, "Mixtral paper").date("2023-12-11", kThird, "Epoch AI");
    b.model("deepseek-v3", "DeepSeek-V3", "DeepSeek", "DeepSeek-V3", Density::Moe).alias("DeepSeek-V3-Base")
        .claim(kTotal, 671e9, kMaker, "DeepSeek-V3 README", Standing::Preferred).claim(kActive, 37e9, kMaker, "DeepSeek-V3 README")
        .claim(kTotal, 671e9, kArticle, "article").claim(kActive, 37e9, kArticle, "article").claim(kTokens, 14.8e12, kArticle, "article")
        .claim(kTokens, 14.8e12, kMaker, "DeepSeek-V3 README").claim(kContext, 128e3, kMaker, "DeepSeek-V3 README")
        .date("2024-12-26", kThird, "Architecture Gallery").date("2024-12-26", kArticle, "article");
    b.model("llama-4-behemoth", "Llama 4 Behemoth", "Meta", "Llama 4", Density::Moe, "unreleased")
        .claim(kTotal, 2e12, kMaker, "Llama 4 post", Standing::Preferred).quote("The 2T Behemoth", "heading")
        .claim(kActive, 288e9, kMaker, "Llama 4 post").claim(kTotal, 2e12, kArticle, "article").claim(kActive, 288e9, kArticle, "article")
        .date("2025-04-05", kMaker, "Llama 4 post");
    b.model("qwen3-30b-a3b", "Qwen3-30B", "Qwen", "Qwen3", Density::Moe).alias("Qwen3-30B-A3B")
        .claim(kTotal, 30532122624.0, Speaker::Counted, "config.json").claim(kActive, 3353032704.0, Speaker::Counted, "config.json")
        .claim(kTokens, 36e12, kMaker, "Qwen3 report").stage(Stage::Total).date("2025-04-29", kMaker, "Qwen3 README");
    b.model("kimi-k2", "Kimi K2", "Moonshot AI", "Kimi", Density::Moe)
        .claim(kTotal, 1e12, kMaker, "Kimi K2 README", Standing::Preferred).claim(kTotal, 1.04e12, kMaker, "Kimi K2 report")
        .claim(kActive, 32e9, kMaker, "Kimi K2 README").claim(kTokens, 15.5e12, kMaker, "Kimi K2 README")
        .claim(kContext, 128e3, kMaker, "Kimi K2 README").date("2025-07-11", kThird, "Epoch AI");
}

} // namespace

CataloguePtr sampleCatalogue()
{
    static const CataloguePtr catalogue = [] {
        SampleBuilder builder;
        addOpenAi(builder);
        addDense(builder);
        addMixtures(builder);
        return builder.build();
    }();
    return catalogue;
}

CataloguePtr largeCatalogue(int count)
{
    SampleBuilder builder;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray maker = "Lab " + QByteArray::number(i % 40);
        const bool moe = i % 3 == 0;
        const double total = std::round(std::pow(10.0, 6.0 + 7.0 * ((i * 7919) % 10007) / 10007.0));
        const QByteArray day = QDate(2019, 1, 1).addDays((i * 104729LL) % 2700).toString(Qt::ISODate).toLatin1();
        builder.model(QByteArray("m" + number).constData(), QByteArray("Model " + number).constData(), maker.constData(), maker.constData(),
                      moe ? Density::Moe : Density::Dense)
            .claim(kTotal, total, kMaker, "paper").claim(kTokens, total * 20, kMaker, "paper").date(day.constData(), kMaker, "paper");
        if (moe)
            builder.claim(kActive, std::round(total / 8), kMaker, "paper");
    }
    return builder.build();
}

ModelId sampleId(const char *key)
{
    const auto found = sampleCatalogue()->find(QString::fromUtf8(key));
    Q_ASSERT_X(found.ok(), "sampleId", key);
    return found.value();
}

} // namespace dekade::tests
