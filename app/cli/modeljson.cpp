#include "app/cli/modeljson.h"

namespace dekade::app {

using namespace catalogue;

namespace {

/// An integer stays one in JSON up to 2^53, which is where doubles stop being exact.
QJsonValue numberJson(const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); }

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

/// The counted claim of a quantity, if there is one.
const Claim *countedClaim(const Catalogue &catalogue, ModelId model, Quantity quantity)
{
    for (const Claim &claim : catalogue.claimsOf(model, quantity)) {
        if (claim.speaker == Speaker::Counted && claim.value && claim.standing != Standing::Superseded && claim.standing != Standing::Other)
            return &claim;
    }
    return nullptr;
}

/// What the maker stands by, else states first.
const Claim *reportedClaim(const Catalogue &catalogue, ModelId model, Quantity quantity)
{
    const Claim *found = nullptr;
    for (const Claim &claim : catalogue.claimsOf(model, quantity)) {
        const bool counts = claim.speaker == Speaker::Maker && claim.value
            && (claim.standing == Standing::Plain || claim.standing == Standing::Preferred);
        if (counts && (!found || claim.standing == Standing::Preferred))
            found = &claim;
    }
    return found;
}

} // namespace

QJsonObject modelJson(const Catalogue &catalogue, const Model &model, Lens lens)
{
    QJsonObject object {{QStringLiteral("id"), model.key}, {QStringLiteral("name"), model.name},
        {QStringLiteral("aliases"), QJsonArray::fromStringList(model.aliases)},
        {QStringLiteral("family"), catalogue.family(model.family).name},
        {QStringLiteral("organization"), catalogue.organization(model.organization).name},
        {QStringLiteral("dense_or_moe"), keyOf(model.density)}};
    QJsonObject bases;
    const Datum date = pick(catalogue, model.id, Quantity::ReleaseDate, lens);
    object.insert(QStringLiteral("release_date"), date.date ? QJsonValue(date.date->iso()) : QJsonValue());
    bases.insert(QStringLiteral("release_date"), keyOf(date.date ? date.basis : Basis::Undisclosed));
    for (const Quantity quantity : {Quantity::ParamsTotal, Quantity::ParamsActive, Quantity::TrainingTokens}) {
        const Datum datum = pick(catalogue, model.id, quantity, lens);
        object.insert(keyOf(quantity), numberJson(datum.value));
        bases.insert(keyOf(quantity), keyOf(datum.value ? datum.basis : Basis::Undisclosed));
    }
    object.insert(QStringLiteral("basis"), bases);
    object.insert(QStringLiteral("claims"), static_cast<qint64>(catalogue.claimsOf(model.id).size()));
    object.insert(QStringLiteral("disagreements"), disagreementCount(catalogue, model.id));
    return object;
}

QJsonObject claimJson(const Catalogue &catalogue, const Claim &claim, bool used)
{
    const Source &source = catalogue.source(claim.source);
    return {{QStringLiteral("quantity"), keyOf(claim.quantity)}, {QStringLiteral("value"), numberJson(claim.value)},
        {QStringLiteral("low"), numberJson(claim.low)}, {QStringLiteral("high"), numberJson(claim.high)},
        {QStringLiteral("text"), textOrNull(claim.text)}, {QStringLiteral("unit"), keyOf(claim.unit)},
        {QStringLiteral("kind"), textOrNull(keyOf(claim.kind))}, {QStringLiteral("stage"), textOrNull(keyOf(claim.stage))},
        {QStringLiteral("stage_note"), textOrNull(claim.stageNote)}, {QStringLiteral("qualifier"), textOrNull(keyOf(claim.qualifier))},
        {QStringLiteral("basis"), keyOf(claim.basis)}, {QStringLiteral("speaker"), keyOf(claim.speaker)},
        {QStringLiteral("standing"), textOrNull(keyOf(claim.standing))},
        {QStringLiteral("preferred"), claim.preferredByUser || claim.standing == Standing::Preferred}, {QStringLiteral("used"), used},
        {QStringLiteral("source"),
            QJsonObject {{QStringLiteral("id"), source.key}, {QStringLiteral("title"), source.title},
                {QStringLiteral("url"), textOrNull(source.url)}, {QStringLiteral("date"), textOrNull(source.date)}}},
        {QStringLiteral("locator"), textOrNull(claim.locator)}, {QStringLiteral("quote"), textOrNull(claim.quote)}};
}

QJsonObject architectureJson(const Catalogue &catalogue, ModelId model, Lens lens)
{
    QJsonObject object;
    for (const Quantity quantity : {Quantity::Layers, Quantity::HiddenSize, Quantity::AttentionHeads, Quantity::KvHeads,
             Quantity::VocabSize, Quantity::ContextLength, Quantity::ExpertsTotal, Quantity::ExpertsActive, Quantity::ExpertsShared,
             Quantity::ExpertFfnSize, Quantity::MoeFirstDenseLayers, Quantity::ArchitectureNote, Quantity::RouterNote}) {
        const Datum datum = pick(catalogue, model, quantity, lens);
        if (datum.value || !datum.text.isEmpty())
            object.insert(keyOf(quantity), datum.value ? QJsonValue(*datum.value) : QJsonValue(datum.text));
    }
    return object;
}

QJsonArray reconciliationJson(const Catalogue &catalogue, ModelId model)
{
    QJsonArray list;
    for (const Quantity quantity : {Quantity::ParamsTotal, Quantity::ParamsActive, Quantity::ParamsNonEmbedding}) {
        const Claim *counted = countedClaim(catalogue, model, quantity);
        const Claim *reported = reportedClaim(catalogue, model, quantity);
        if (!counted || !reported)
            continue;
        const Note *note = catalogue.noteOf(model, quantity);
        list.append(QJsonObject {{QStringLiteral("quantity"), keyOf(quantity)}, {QStringLiteral("reported"), *reported->value},
            {QStringLiteral("computed"), *counted->value}, {QStringLiteral("difference"), *reported->value - *counted->value},
            {QStringLiteral("explanation"), note ? note->text : counted->locator}});
    }
    return list;
}

} // namespace dekade::app
