#include "tests/bench/madeupmodels.h"

#include <QRandomGenerator>

#include <array>
#include <cmath>

namespace dekade::bench {

using namespace catalogue;

namespace {

constexpr int kMakers = 4000;
constexpr int kFamilies = 6000;
constexpr std::array kStems {"Llama", "GPT", "Qwen", "Mistral", "Gemma", "Falcon", "Phi", "DeepSeek", "Yi", "Baichuan", "ChatGLM", "Bloom", "OPT", "Pythia",
    "Mamba", "Orion", "Zephyr", "Vicuna", "Alpaca", "Granite", "Nova", "Titan", "Apollo", "Hermes", "Élan", "Señal", "Größe", "Kimi", "Ernie", "Step"};
constexpr std::array kKinds {"Chat", "Instruct", "Coder", "Math", "Base", "Vision", "Long", "Mini", "Turbo", "Pro", "Large", "Code", "RLHF", "DPO"};
constexpr std::array kSizes {"125M", "350M", "1.3B", "2.7B", "3B", "7B", "8B", "13B", "14B", "32B", "70B", "72B", "176B", "405B"};
constexpr std::array kSyllables {"ka", "lo", "mi", "ren", "tor", "vex", "zu", "pha", "quo", "ster", "bel", "dra"};
constexpr std::array kChinese {"通义", "千问", "文心", "智谱", "清言", "百川", "星火", "盘古", "混元", "豆包"};

QRandomGenerator seeded() { return QRandomGenerator(20240723); }

template<std::size_t N>
QString one(QRandomGenerator &random, const std::array<const char *, N> &words)
{
    return QString::fromUtf8(words[random.bounded(static_cast<quint32>(N))]);
}

QString invented(QRandomGenerator &random)
{
    QString word = one(random, kSyllables) + one(random, kSyllables) + one(random, kSyllables);
    word[0] = word[0].toUpper();
    return word;
}

MadeUpModel model(QRandomGenerator &random, int number)
{
    MadeUpModel made;
    made.maker = random.bounded(kMakers);
    made.family = random.bounded(kFamilies);
    made.name = (number % 3 == 0 ? invented(random) : one(random, kStems)) + QString::number(random.bounded(1, 6)) + QLatin1Char('-')
        + one(random, kKinds) + QLatin1Char(' ') + one(random, kSizes);
    if (number % 2 == 0)
        made.name += QStringLiteral(" v%1-%2").arg(random.bounded(1, 9)).arg(number);
    if (number % 12 == 0)
        made.nameZh = one(random, kChinese) + one(random, kChinese) + QString::number(number % 100);
    return made;
}

/// Adds the claims of one model; strings are shared, so a million models fit.
void addClaims(CatalogueData &data, ModelId model, QRandomGenerator &random)
{
    static const std::vector<QString> kDays = [] {
        std::vector<QString> days;
        for (QDate day(2017, 6, 1); day < QDate(2026, 6, 1); day = day.addDays(1))
            days.push_back(day.toString(Qt::ISODate));
        return days;
    }();
    Claim claim;
    claim.model = model;
    claim.source = {1};
    const auto add = [&](Quantity quantity, Unit unit, std::optional<double> value, const QString &text) {
        claim.id = {static_cast<qint64>(data.claims.size()) + 1};
        claim.quantity = quantity;
        claim.unit = unit;
        claim.value = value;
        claim.text = text;
        data.claims.push_back(claim);
    };
    add(Quantity::ReleaseDate, Unit::Date, {}, kDays[random.bounded(static_cast<quint32>(kDays.size()))]);
    const double size = std::round(std::pow(10.0, 6.0 + 6.0 * random.generateDouble()));
    if (model.value % 7 != 0)
        add(Quantity::ParamsTotal, Unit::Parameters, size, {});
    claim.kind = TokenKind::Seen;
    add(Quantity::TrainingTokens, Unit::Tokens, size * random.bounded(5, 200), {});
}

} // namespace

MadeUpModels madeUpModels(int count)
{
    QRandomGenerator random = seeded();
    MadeUpModels made;
    for (int i = 0; i < kMakers; ++i)
        made.makers.push_back({invented(random) + QStringLiteral(" Lab"), i % 5 == 0 ? QString(one(random, kChinese) + QStringLiteral("实验室")) : QString()});
    for (int i = 0; i < kFamilies; ++i)
        made.families << invented(random) + QLatin1Char(' ') + QString::number(i % 10);
    made.models.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        made.models.push_back(model(random, i));
    return made;
}

QStringList madeUpPhrases(const MadeUpModels &models, int count)
{
    QRandomGenerator random = seeded();
    QStringList phrases;
    while (phrases.size() < count) {
        const MadeUpModel &model = models.models[random.bounded(static_cast<quint32>(models.models.size()))];
        const QString &maker = models.makers[static_cast<std::size_t>(model.maker)].first;
        switch (phrases.size() % 8) {
        case 0: phrases << one(random, kChinese) + one(random, kChinese); break;
        case 1: phrases << maker.section(QLatin1Char(' '), 0, 0) + QLatin1Char(' ') + model.name; break;
        case 2: phrases << one(random, kSizes) + QLatin1Char(' ') + one(random, kStems); break;
        case 3: phrases << invented(random).mid(1, 5); break;
        case 4: phrases << one(random, kStems) + QStringLiteral("zz xq"); break;
        case 5: phrases << QString::number(random.bounded(1000000)); break;
        case 6: phrases << one(random, kKinds) + QLatin1Char(' ') + models.families[model.family]; break;
        default: phrases << model.name; break;
        }
    }
    return phrases;
}

CataloguePtr madeUpCatalogue(int count)
{
    const MadeUpModels made = madeUpModels(count);
    QRandomGenerator random = seeded();
    CatalogueData data;
    for (std::size_t i = 0; i < made.makers.size(); ++i) {
        const auto &[name, nameZh] = made.makers[i];
        data.organizations.push_back({{static_cast<qint64>(i) + 1}, QStringLiteral("o%1").arg(i), name, nameZh, {}});
    }
    for (qsizetype i = 0; i < made.families.size(); ++i)
        data.families.push_back({{i + 1}, QStringLiteral("f%1").arg(i), made.families[i]});
    data.sources.push_back({{1}, QStringLiteral("made-up"), QStringLiteral("Made up"), {}, {}, {}, {}});
    data.models.reserve(made.models.size());
    data.claims.reserve(made.models.size() * 3);
    for (std::size_t i = 0; i < made.models.size(); ++i) {
        Model model;
        model.id = {static_cast<qint64>(i) + 1};
        model.key = QStringLiteral("m%1").arg(i);
        model.name = made.models[i].name;
        model.nameZh = made.models[i].nameZh;
        model.family = {made.models[i].family + 1};
        model.organization = {made.models[i].maker + 1};
        model.density = i % 3 == 0 ? Density::Moe : Density::Dense;
        model.openness = i % 2 == 0 ? QStringLiteral("open weights") : QStringLiteral("api");
        addClaims(data, model.id, random);
        data.models.push_back(std::move(model));
    }
    return std::make_shared<const Catalogue>(std::move(data));
}

} // namespace dekade::bench
