#pragma once

#include "model/inspection/inspection.h"
#include "model/inspection/shapesource.h"
#include "tests/support/bundledfacts.h"

namespace dekade::tests {

/// The inspection of models by their keys, with the bundled facts and shapes.
inline inspection::InspectionPtr inspected(
    std::initializer_list<const char *> keys, state::InspectorState wanted = {}, QLocale::Language language = QLocale::English)
{
    const catalogue::CataloguePtr facts = bundledFacts();
    for (const char *key : keys) {
        if (const auto id = facts->find(QString::fromLatin1(key)))
            wanted.columns.push_back({*id, {}, {}, {}});
    }
    const base::Phrases phrases(language);
    const inspection::ShapeSource shapes = inspection::shapeSource(facts, phrases);
    return inspection::inspect({*facts, shapes, wanted, catalogue::Lens::Official, phrases});
}

} // namespace dekade::tests
