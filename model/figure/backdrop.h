#pragma once

#include "model/figure/figuredata.h"
#include "model/figure/rows.h"

namespace dekade::figure {

/// Other people's models behind the figure's own, each within the axes' whole ranges: first the imports whose data set is drawn faintly
/// (`faint`), then the data sets that come with Dekade, as far as no import has the same model, then imports that are columns.
/// The bundled sets show what is shown unasked (BackgroundModel::isShown) and answer the days, the makers and the words of the filter, which is
/// all that they say of their models; columns answer days and words, and where a filter asks for anything else they are left out.
/// No bundled set and no column is drawn where the view hides the background, under the lenses of one speaker, who never named them, and where
/// the figure asks what they do not tell: active and non-embedding sizes, sparsity, granularity.
Backdrop makeBackdrop(const Request &request, const std::vector<Row> &faint, const Axis &x, const Axis &y);

/// The key of a bundled set in ViewState::dataSets and BackdropSet: never that of an import, which may be of the very same file.
QString keyOfBundled(const catalogue::Background &set);

/// A phrase with %n for so many dots, written in groups of three: there may be a million.
QString countedDots(const Request &request, const char *source, int dots);

/// "and 156 of Epoch AI, faint", one a data set.
QStringList backdropWords(const Request &request, const Backdrop &backdrop);

} // namespace dekade::figure
