#pragma once

#include "model/catalogue/modelfacts.h"

namespace dekade::store {

/// A model with what is said of it as one line of JSON, as the table imported_facts keeps it: {"model", "organization", "family", "claims":
/// [{…, "source"}], "notes"}, every value a text. factsFrom(factsJson(facts)) == facts, but for ids.
std::string factsJson(const catalogue::ModelFacts &facts);

/// Error BadInput for what factsJson never wrote.
base::Result<catalogue::ModelFacts> factsFrom(const std::string &json);

} // namespace dekade::store
