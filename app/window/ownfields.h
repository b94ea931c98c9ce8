#pragma once

#include "model/catalogue/catalogue.h"
#include "model/store/edits.h"

namespace dekade::app {

/// What a form shows of a model or a claim of the user's own, as it stands in the catalogue.
store::ModelFields fieldsOf(const catalogue::Catalogue &catalogue, const catalogue::Model &model);
store::ClaimFields fieldsOf(const catalogue::Catalogue &catalogue, const catalogue::Claim &claim);

/// The names that a form proposes, sorted, each once.
struct KnownNames {
    QStringList families;
    QStringList organizations;
    QStringList countries;
};
KnownNames knownNames(const catalogue::Catalogue &catalogue);

} // namespace dekade::app
