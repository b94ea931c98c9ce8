#pragma once

#include "model/base/phrases.h"
#include "model/catalogue/catalogue.h"
#include "model/inspection/shape.h"

namespace dekade::inspection {

/// Finds the shapes that came with Dekade by model, and reads the user's config.json files. A model without a published shape says so in a
/// sentence in the language of the phrases.
ShapeSource shapeSource(catalogue::CataloguePtr catalogue, const base::Phrases &phrases);

/// The models whose shape is known, in the catalogue's order.
std::vector<catalogue::ModelId> shapedModels(const catalogue::Catalogue &catalogue);

/// Reads a file of the user's: a config.json, or a folder that holds one. Errors: BadInput with the file, the line or key, and why.
base::Result<Shape> readShapeFile(const QString &path, const base::Phrases &phrases);

} // namespace dekade::inspection
