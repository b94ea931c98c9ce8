#include "app/cli/modeljson.h"

#include "model/architecture/counts.h"
#include "model/exchange/shapebook.h"
#include "model/inspection/account.h"

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

namespace {

QJsonObject reconciled(Quantity quantity, double reported, double computed, const QString &explanation)
{
    return {{QStringLiteral("quantity"), keyOf(quantity)}, {QStringLiteral("reported"), reported}, {QStringLiteral("computed"), computed},
        {QStringLiteral("difference"), reported - computed}, {QStringLiteral("explanation"), explanation}};
}

/// Every stated size against what the engine counts from the shape, explained by the engine's rules.
void addCounted(QJsonArray &list, const Catalogue &catalogue, ModelId model, const architecture::Config &config)
{
    const auto counts = architecture::countsOf(config);
    if (!counts)
        return;
    const base::Phrases english(QLocale::English);
    for (const Quantity quantity : {Quantity::ParamsTotal, Quantity::ParamsActive}) {
        const bool isActive = quantity == Quantity::ParamsActive;
        const Note *note = catalogue.noteOf(model, quantity);
        for (const Claim &claim : catalogue.claimsOf(model, quantity)) {
            if (!inspection::isStated(claim))
                continue;
            const inspection::Verdict verdict = inspection::judge(config, *counts, *claim.value, isActive);
            const bool isOpen = verdict.kind == inspection::Verdict::Kind::Differs && note;
            QJsonObject entry = reconciled(quantity, *claim.value, static_cast<double>(isActive ? counts->activeBy(architecture::ActiveConvention::All) : counts->total),
                isOpen ? note->text : inspection::arithmeticText(verdict, *counts, english));
            entry.insert(QStringLiteral("source"), catalogue.source(claim.source).title);
            list.append(entry);
        }
    }
}

/// The maker's number against the counted claim, for what no shape is at hand or the engine does not judge.
void addClaimed(QJsonArray &list, const Catalogue &catalogue, ModelId model, Quantity quantity)
{
    const Claim *counted = countedClaim(catalogue, model, quantity);
    const Claim *reported = reportedClaim(catalogue, model, quantity);
    if (!counted || !reported)
        return;
    const Note *note = catalogue.noteOf(model, quantity);
    list.append(reconciled(quantity, *reported->value, *counted->value, note ? note->text : counted->locator));
}

} // namespace

QJsonArray reconciliationJson(const Catalogue &catalogue, ModelId model)
{
    QJsonArray list;
    const QString &key = catalogue.model(model).key;
    if (exchange::hasShape(key)) {
        if (const auto shape = exchange::shapeOf(key))
            addCounted(list, catalogue, model, shape->shape.config);
    } else {
        addClaimed(list, catalogue, model, Quantity::ParamsTotal);
        addClaimed(list, catalogue, model, Quantity::ParamsActive);
    }
    addClaimed(list, catalogue, model, Quantity::ParamsNonEmbedding);
    return list;
}

} // namespace dekade::app
