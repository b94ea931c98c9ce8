#pragma once

#include "model/catalogue/filter.h"
#include "model/items/tablekeys.h"

#include <QDate>

namespace dekade::items {

/// Which rows of the table of models are wanted, and in what order. A plain value that a worker may take along.
struct RowRequest {
    TableKeysPtr keys;
    catalogue::Filter filter;
    catalogue::Lens lens = catalogue::Lens::Official; ///< of the filter
    catalogue::Measure measure = catalogue::Measure::Total;
    std::optional<QDate> from; ///< half-open [from, to); a model without a date is out as soon as one is set
    std::optional<QDate> to;
    std::optional<ModelColumn> column; ///< empty: the order of the catalogue
    Qt::SortOrder order = Qt::AscendingOrder;

    bool letsAllThrough() const { return filter.isEmpty() && !from && !to; }
};

/// The rows, numbered as in models(). What has no value stands last in both directions; ties stand by name, then as in the catalogue.
std::vector<quint32> rowsFor(const RowRequest &request);

} // namespace dekade::items
