#pragma once

#include "model/catalogue/catalogue.h"

#include <QHash>

#include <vector>

namespace dekade::exchange {

/// One named value of a record as text, the common ground of Dekade's own CSV and JSON.
struct FactField {
    enum class Kind { Text, Number, List, Flag };
    const char *name;
    QString text; ///< a number shortest, a list by joined(), a flag "true" or "false"; empty where there is none
    Kind kind = Kind::Text;
};
using FactFields = std::vector<FactField>;

FactFields fieldsOf(const catalogue::Organization &organization);
FactFields fieldsOf(const catalogue::Family &family);
FactFields fieldsOf(const catalogue::Source &source);
FactFields fieldsOf(const catalogue::Model &model);
FactFields fieldsOf(const catalogue::Claim &claim);
FactFields fieldsOf(const catalogue::Note &note);

/// Values by name; a name that is missing counts as empty.
using FactTexts = QHash<QString, QString>;

/// The record of some fields, without ids. Errors (BadInput, field named): no key, an unknown term, no number, no date where one must be.
base::Result<catalogue::Organization> organizationOf(const FactTexts &texts);
base::Result<catalogue::Family> familyOf(const FactTexts &texts);
base::Result<catalogue::Source> sourceOf(const FactTexts &texts);
base::Result<catalogue::Model> modelOf(const FactTexts &texts);
base::Result<catalogue::Claim> claimOf(const FactTexts &texts);
base::Result<catalogue::Note> noteOf(const FactTexts &texts);

/// Words joined by "|", with "\" before a "|" or "\" within a word; empty words are left out. split(joined(words)) == words.
QString joined(const QStringList &words);
QStringList split(const QString &text);

/// Claims of a model in an order that depends on what they say only, not on their ids.
std::vector<const catalogue::Claim *> claimsInOrder(const catalogue::Catalogue &catalogue, catalogue::ModelId model);
/// Models by key.
std::vector<const catalogue::Model *> modelsInOrder(const catalogue::Catalogue &catalogue);

} // namespace dekade::exchange
