#include "app/window/ownfields.h"

namespace dekade::app {

using namespace catalogue;

store::ModelFields fieldsOf(const Catalogue &catalogue, const Model &model)
{
    const Organization &organization = catalogue.organization(model.organization);
    store::ModelFields fields;
    fields.name = model.name;
    fields.nameZh = model.nameZh;
    fields.aliases = model.aliases;
    fields.family = catalogue.family(model.family).name;
    fields.organization = organization.name;
    fields.country = organization.country;
    fields.density = model.density;
    fields.openness = model.openness;
    fields.domains = model.domains;
    fields.released = model.released;
    return fields;
}

store::ClaimFields fieldsOf(const Catalogue &catalogue, const Claim &claim)
{
    const Source &source = catalogue.source(claim.source);
    store::ClaimFields fields;
    fields.quantity = claim.quantity;
    fields.value = claim.value;
    fields.low = claim.low;
    fields.high = claim.high;
    fields.text = claim.text;
    fields.unit = claim.unit;
    fields.kind = claim.kind;
    fields.stage = claim.stage;
    fields.stageNote = claim.stageNote;
    fields.qualifier = claim.qualifier;
    fields.basis = claim.basis;
    fields.sourceTitle = source.title;
    fields.sourceUrl = source.url;
    fields.sourceDate = source.date;
    fields.locator = claim.locator;
    fields.quote = claim.quote;
    return fields;
}

KnownNames knownNames(const Catalogue &catalogue)
{
    KnownNames names;
    for (const Family &family : catalogue.families())
        names.families << family.name;
    for (const Organization &organization : catalogue.organizations())
        names.organizations << organization.name;
    for (const Organization &organization : catalogue.organizations())
        names.countries << organization.country;
    for (QStringList *list : {&names.families, &names.organizations, &names.countries}) {
        list->removeAll(QString());
        list->removeDuplicates();
        list->sort(Qt::CaseInsensitive);
    }
    return names;
}

} // namespace dekade::app
