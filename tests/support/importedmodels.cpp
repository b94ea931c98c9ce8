#include "tests/support/importedmodels.h"

#include "model/catalogue/importrecord.h"
#include "tests/support/samplebuilder.h"

#include <cmath>

namespace dekade::tests {

using namespace catalogue;

namespace {

struct ImportedRow {
    const char *key;
    const char *name;
    const char *day;
    double parameters; ///< 0 for none
    double tokens;
    unsigned flags;
};

constexpr ImportedRow kRows[] = {{"in-2020", "In 2020", "2020-07-01", 1e9, 1e11, 0}, {"in-2022", "In 2022", "2022-07-01", 3e9, 2e11, 0},
    {"perceptron", "Perceptron", "1957-01-01", 1e9, 0, 0}, {"beyond", "Beyond all", "2022-07-01", 1e18, 1e12, 0},
    {"sizeless", "Sizeless", "2023-07-01", 0, 1e12, 0},
    {"doubted", "Doubted", "2022-07-01", 2e10, 0, static_cast<unsigned>(Flag::WrongConfidence)}};

void addModel(SampleBuilder &builder, const char *key, const char *name, const char *day, double parameters, double tokens, Speaker speaker)
{
    builder.model(key, name, "Maker", "Family", Density::Dense).date(day, speaker, "table");
    if (parameters > 0)
        builder.claim(Quantity::ParamsTotal, parameters, speaker, "table");
    if (tokens > 0)
        builder.claim(Quantity::TrainingTokens, tokens, speaker, "table");
}

CatalogueData build(bool withImport)
{
    SampleBuilder builder;
    addModel(builder, "first", "First", "2019-01-01", 1e8, 1e10, Speaker::Maker);
    addModel(builder, "middle", "Middle", "2022-01-01", 1e10, 1e12, Speaker::Maker);
    addModel(builder, "last", "Last", "2025-01-01", 1e12, 2e13, Speaker::Maker);
    addModel(builder, "mine", "Mine", "2024-01-01", 5e9, 1e12, Speaker::User);
    if (withImport) {
        for (const ImportedRow &row : kRows)
            addModel(builder, row.key, row.name, row.day, row.parameters, row.tokens, Speaker::ThirdParty);
    }
    CatalogueData data = builder.data();
    for (std::size_t i = 0; i < data.models.size(); ++i) {
        data.models[i].dataset = i < 3 ? QStringLiteral("curated") : i == 3 ? QStringLiteral("own") : QStringLiteral("epoch");
        data.models[i].flags = i < 4 ? 0 : kRows[i - 4].flags;
    }
    return data;
}

} // namespace

CatalogueData dataWithImport() { return build(true); }

CatalogueData dataWithoutImport() { return build(false); }

ColumnSet importAsColumns()
{
    auto columns = std::make_shared<Columns>();
    const auto log = [](double value) { return value > 0 ? static_cast<float>(std::log10(value)) : std::nanf(""); };
    for (const ImportedRow &row : kRows) {
        columns->ids.push_back(static_cast<qint64>(columns->ids.size()) + 1);
        columns->flags.push_back(static_cast<quint8>(row.flags));
        columns->years.push_back(static_cast<float>(base::decimalYear(base::parseDate(QString::fromLatin1(row.day))->middle())));
        columns->logParams.push_back(log(row.parameters));
        columns->logTokens.push_back(log(row.tokens));
        columns->logCompute.push_back(log(0));
        columns->names += row.name;
        columns->nameEnds.push_back(static_cast<quint32>(columns->names.size()));
    }
    return {QStringLiteral("epoch-large"), QStringLiteral("1"), static_cast<qint64>(columns->size()), columns};
}

} // namespace dekade::tests
