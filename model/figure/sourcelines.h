#pragma once

#include "model/figure/figuredata.h"
#include "model/figure/rows.h"

namespace dekade::figure {

/// Who the drawn numbers rest on: a numbered line a kind of speaker, with how many numbers of each sort are theirs:
/// "1 makers’ papers, model cards and posts: 50 totals, 24 active, 16 dates". Article and gist go by the title of their source; the models
/// behind the figure by the credit of their data set.
QStringList makeSourceLines(const Request &request, const std::vector<Row> &rows, const Backdrop &backdrop);

/// The sources of all drawn values, in order of first use.
std::vector<catalogue::SourceId> usedSources(const Request &request, const std::vector<Row> &rows);

} // namespace dekade::figure
