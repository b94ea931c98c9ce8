#pragma once

#include "model/catalogue/catalogue.h"

#include <QHash>

#include <vector>

namespace dekade::catalogue {

/// One named value of a record as text, the common ground of Dekade's own CSV and JSON.
struct FactField {
    enum class Kind { Text, Number, List, Flag };
    const char *name;
    QString text; ///< a number shortest, a list by joined(), a flag "true" or "false"; empty where there is none
    Kind kind = Kind::Text;
};
using FactFields = std::vector<FactField>;

FactFields fieldsOf(const Organization &organization);
FactFields fieldsOf(const Family &family);
FactFields fieldsOf(const Source &source);
FactFields fieldsOf(const Model &model);
FactFields fieldsOf(const Claim &claim);
FactFields fieldsOf(const Note &note);

/// Values by name; a name that is missing counts as empty.
using FactTexts = QHash<QString, QString>;

/// The record of some fields, without ids. Errors (BadInput, field named): no key, an unknown term, no number, no date where one must be.
base::Result<Organization> organizationOf(const FactTexts &texts);
base::Result<Family> familyOf(const FactTexts &texts);
base::Result<Source> sourceOf(const FactTexts &texts);
base::Result<Model> modelOf(const FactTexts &texts);
base::Result<Claim> claimOf(const FactTexts &texts);
base::Result<Note> noteOf(const FactTexts &texts);

/// Words joined by "|", with "\" before a "|" or "\" within a word; empty words are left out. split(joined(words)) == words.
QString joined(const QStringList &words);
QStringList split(const QString &text);

/// Models by key.
std::vector<const Model *> modelsInOrder(const Catalogue &catalogue);

} // namespace dekade::catalogue
