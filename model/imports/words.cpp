#include "model/imports/words.h"

#include "model/catalogue/importrecord.h"
#include "model/items/words.h"

#include <QStringList>

namespace dekade::imports {

namespace {

struct Named {
    const char *key;
    const char *words;
};

constexpr Named kFields[] = {{"name", QT_TRANSLATE_NOOP("dekade::imports::Words", "Name")},
    {"organization", QT_TRANSLATE_NOOP("dekade::imports::Words", "Organization")},
    {"date", QT_TRANSLATE_NOOP("dekade::imports::Words", "Release date")},
    {"country", QT_TRANSLATE_NOOP("dekade::imports::Words", "Country")}, {"domain", QT_TRANSLATE_NOOP("dekade::imports::Words", "Domain")},
    {"openness", QT_TRANSLATE_NOOP("dekade::imports::Words", "Openness")},
    {"confidence", QT_TRANSLATE_NOOP("dekade::imports::Words", "Confidence")},
    {"notability", QT_TRANSLATE_NOOP("dekade::imports::Words", "Why it is notable")},
    {"base_model", QT_TRANSLATE_NOOP("dekade::imports::Words", "The model it was made from")},
    {"frontier", QT_TRANSLATE_NOOP("dekade::imports::Words", "At the frontier")},
    {"training_tokens_notes", QT_TRANSLATE_NOOP("dekade::imports::Words", "Notes on training tokens")},
    {"training_compute_method", QT_TRANSLATE_NOOP("dekade::imports::Words", "How training compute was found")}};

constexpr Named kProblems[] = {{"ragged", QT_TRANSLATE_NOOP("dekade::imports::Words", "Too many or too few cells")},
    {"no-name", QT_TRANSLATE_NOOP("dekade::imports::Words", "No name")},
    {"number", QT_TRANSLATE_NOOP("dekade::imports::Words", "No number")},
    {"date", QT_TRANSLATE_NOOP("dekade::imports::Words", "No date that can be read")},
    {"encoding", QT_TRANSLATE_NOOP("dekade::imports::Words", "Damaged characters")},
    {"claim", QT_TRANSLATE_NOOP("dekade::imports::Words", "A claim that cannot be read")},
    {"refused", QT_TRANSLATE_NOOP("dekade::imports::Words", "Refused by the store")},
    {"repaired", QT_TRANSLATE_NOOP("dekade::imports::Words", "A broken row, joined")},
    {"several-numbers", QT_TRANSLATE_NOOP("dekade::imports::Words", "Several numbers in one cell")},
    {"duplicate", QT_TRANSLATE_NOOP("dekade::imports::Words", "The same model twice")},
    {"quote", QT_TRANSLATE_NOOP("dekade::imports::Words", "Text after a closing quote")},
    {"column-ignored", QT_TRANSLATE_NOOP("dekade::imports::Words", "A column that is not read")},
    {"duplicate-column", QT_TRANSLATE_NOOP("dekade::imports::Words", "A column twice")},
    {"same-date", QT_TRANSLATE_NOOP("dekade::imports::Words", "The same date everywhere")},
    {"no-figures", QT_TRANSLATE_NOOP("dekade::imports::Words", "Nothing that can be drawn")},
    {"no-date", QT_TRANSLATE_NOOP("dekade::imports::Words", "A name and nothing else")},
    {"blank-row", QT_TRANSLATE_NOOP("dekade::imports::Words", "A row of empty cells")}};

struct FlagWords {
    catalogue::Flag flag;
    const char *words;
};

constexpr FlagWords kFlags[]
    = {{catalogue::Flag::BelowOwnBound, QT_TRANSLATE_NOOP("dekade::imports::Words", "a value outside its own bounds")},
        {catalogue::Flag::TokensInWords, QT_TRANSLATE_NOOP("dekade::imports::Words", "data not counted in tokens")},
        {catalogue::Flag::WrongConfidence, QT_TRANSLATE_NOOP("dekade::imports::Words", "called wrong or unverified by its table")},
        {catalogue::Flag::Finetune, QT_TRANSLATE_NOOP("dekade::imports::Words", "made from another model")},
        {catalogue::Flag::Rumour, QT_TRANSLATE_NOOP("dekade::imports::Words", "a rumour")},
        {catalogue::Flag::Duplicate, QT_TRANSLATE_NOOP("dekade::imports::Words", "stands in the file before")}};

/// "Parameters, total" of "params_total"; empty for no quantity.
QString quantityWords(const QString &key)
{
    const auto quantity = catalogue::termOf<catalogue::Quantity>(key);
    return quantity ? items::Words::of(*quantity) : QString();
}

} // namespace

QString Words::ofFormat(const QString &format)
{
    if (format == QLatin1String("epoch"))
        return tr("Epoch AI");
    if (format == QLatin1String("dekade-csv"))
        return tr("Dekade or plain CSV");
    if (format == QLatin1String("dekade-json"))
        return tr("Dekade JSON");
    if (format == QLatin1String("owid"))
        return tr("Our World in Data");
    if (!format.startsWith(QLatin1String("owid/")))
        return format;
    QStringList quantities;
    for (const QString &key : format.mid(5).split(QLatin1Char('/')))
        quantities << quantityWords(key);
    return tr("Our World in Data: %1").arg(quantities.join(QStringLiteral(" · ")));
}

QString Words::ofDialect(const QString &dialect)
{
    if (dialect == QLatin1String("comma"))
        return tr("cells apart by commas");
    if (dialect == QLatin1String("semicolon"))
        return tr("cells apart by semicolons");
    return dialect == QLatin1String("tab") ? tr("cells apart by tabs") : dialect;
}

QString Words::ofField(const QString &field)
{
    for (const Named &named : kFields) {
        if (field == QLatin1StringView(named.key))
            return tr(named.words);
    }
    if (const QString whole = quantityWords(field); !whole.isEmpty())
        return whole;
    const QString quantity = quantityWords(field.section(QLatin1Char('_'), 0, -2));
    if (quantity.isEmpty())
        return field;
    if (field.endsWith(QLatin1String("_low")))
        return tr("%1: lower bound").arg(quantity);
    return field.endsWith(QLatin1String("_high")) ? tr("%1: upper bound").arg(quantity) : tr("%1: basis").arg(quantity);
}

QString Words::ofProblem(const QString &kind)
{
    for (const Named &named : kProblems) {
        if (kind == QLatin1StringView(named.key))
            return tr(named.words);
    }
    return kind;
}

QString Words::ofFlags(unsigned flags)
{
    QStringList said;
    for (const FlagWords &each : kFlags) {
        if ((flags & static_cast<unsigned>(each.flag)) != 0)
            said << tr(each.words);
    }
    return said.join(QStringLiteral(" · "));
}

} // namespace dekade::imports
