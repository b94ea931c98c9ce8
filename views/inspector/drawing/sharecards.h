#pragma once

#include "model/architecture/counts.h"
#include "views/inspector/drawing/sheet.h"

namespace dekade::inspector {

/// How high the panel of shares is, whatever the model: names of parts take a line more where columns are narrow.
double sharePanelHeight(double width);

/// The cards in the model's order, as tall as their parameters: the tallest has 268 px, none less than 24. In each, its parts from top to
/// bottom; solid is what one token uses. Insides are folded to titles.
void drawShareCards(Sheet &sheet, const QRectF &rect, const architecture::Config &config, const architecture::Ledger &ledger);

/// Heights in px of cards with these counts.
std::vector<double> shareHeights(const std::vector<std::int64_t> &counts);

} // namespace dekade::inspector
