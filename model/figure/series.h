#pragma once

#include "model/figure/figuredata.h"
#include "model/figure/rows.h"

#include <QHash>

namespace dekade::figure {

/// The makers of the key and which of them each organization belongs to.
struct SeriesTable {
    std::vector<Series> series;
    QHash<catalogue::OrganizationId, int> indexes; ///< into series

    int indexOf(const catalogue::Model &model) const { return indexes.value(model.organization); }
};

/// The seven makers with most points, then "other makers" in one. Chosen among all rows of the filter, so that a moving scrubber keeps colours;
/// counted within the span; makers without a row there are left out. Known makers keep their colour in every figure, newcomers take free ones.
SeriesTable makeSeries(const Request &request, const std::vector<Row> &rows);

} // namespace dekade::figure
