#pragma once

#include "model/architecture/config.h"
#include "views/inspector/drawing/sheet.h"

namespace dekade::inspector {

/// Where the ends of a model stand: embedding, final norm and head, on the middle of `y` px.
struct EndPlaces {
    QRectF embedding;
    QRectF norm;
    QRectF head;
};

/// Boxes of token embedding (with learned positions), final norm and LM head; a tied head is dashed and says that it has no weights of its
/// own.
void drawEndBoxes(Sheet &sheet, const EndPlaces &places, const architecture::Config &config);

/// Lines in the embedding's box: title, tokens, and one for learned positions and a norm where it has them.
int embeddingLines(const architecture::Config &config);

} // namespace dekade::inspector
