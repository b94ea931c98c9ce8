#pragma once

#include "model/catalogue/lens.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dekade::app {

/// A model as `dekade models` lists it under a lens: names, maker, and its three quantities; null with basis "undisclosed" where nobody
/// says.
QJsonObject modelJson(const catalogue::Catalogue &catalogue, const catalogue::Model &model, catalogue::Lens lens);

/// A claim as `dekade facts` lists it; `used` is the claim that the lens picked for its quantity.
QJsonObject claimJson(const catalogue::Catalogue &catalogue, const catalogue::Claim &claim, bool used);

/// What is known of a model's shape under a lens: layers, hidden_size, experts …; only what somebody states.
QJsonObject architectureJson(const catalogue::Catalogue &catalogue, catalogue::ModelId model, catalogue::Lens lens);

/// Every stated size beside what the engine counts from the shape: {quantity, reported, computed, difference, explanation by its rules, source};
/// where no shape is known, the maker's number beside the counted claim.
QJsonArray reconciliationJson(const catalogue::Catalogue &catalogue, catalogue::ModelId model);

} // namespace dekade::app
