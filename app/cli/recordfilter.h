#pragma once

#include "model/catalogue/filter.h"
#include "model/catalogue/importrecord.h"

namespace dekade::app {

/// A filter as the rows of a table answer it, which tell less of a model than the store does.
///
/// Where a cell holds several values apart by comma (organization, country, domain) one match is enough. `notable`, `finetuned` and
/// `frontier` are the table's own marks, `flagged` is what the reader found odd about a row, `basis` is that of the figure asked for.
class RecordFilter final {
public:
    /// Error BadWords for the keys that no table has: family, dense_or_moe, dataset.
    static base::Result<RecordFilter> of(const catalogue::Filter &filter, catalogue::Quantity quantity);

    bool passes(const catalogue::ImportRecord &record) const;
    /// The figure asked for; null where the row has none.
    const catalogue::ImportFigure *figureOf(const catalogue::ImportRecord &record) const;

private:
    RecordFilter(catalogue::Filter filter, catalogue::Quantity quantity)
        : m_filter(std::move(filter))
        , m_quantity(quantity)
    {
    }

    bool answers(const catalogue::ImportRecord &record, catalogue::FilterKey key, const QString &value) const;

    catalogue::Filter m_filter;
    catalogue::Quantity m_quantity;
};

} // namespace dekade::app
