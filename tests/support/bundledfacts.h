#pragma once

#include "model/catalogue/catalogue.h"

namespace dekade::tests {

/// The facts of resources/catalogue/*.json, read without the store: what the lenses say of the real numbers is tested apart from how the
/// numbers are kept. Empty where a file cannot be read or has a key that is no term.
catalogue::CataloguePtr bundledFacts();

} // namespace dekade::tests
