#pragma once

#include "model/inspection/inspection.h"
#include "views/inspector/plate.h"

namespace dekade::inspector {

/// "Reported against counted" of a column, from the top left of `rect` (units), within its width; gives the y below the last line.
double drawAccount(Plate &plate, const QRectF &rect, const inspection::Column &column, const QString &title, const theme::Theme &colours);

/// The head of a column: name, line, counted, share and reported numbers of total and active. 56 units high.
inline constexpr double kHeadHeight = 60;
struct HeadWords {
    QString counted, ofTotal, reported, total, active;
};
/// The numbers alone, at the right edge.
void drawColumnNumbers(
    Plate &plate, const QRectF &rect, const inspection::Column &column, const HeadWords &words, const theme::Theme &colours);
void drawColumnHead(
    Plate &plate, const QRectF &rect, const inspection::Column &column, const HeadWords &words, const theme::Theme &colours);
HeadWords headWords(const base::Phrases &phrases);

} // namespace dekade::inspector
