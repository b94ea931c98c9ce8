#pragma once

#include "model/catalogue/catalogue.h"
#include "model/catalogue/importrecord.h"
#include "model/catalogue/modelfacts.h"

#include <QMap>

namespace dekade::tests {

/// Keeps what a reader gives.
class TableSink : public catalogue::ImportSink {
public:
    base::Result<void> take(const catalogue::ImportRecord &record) override
    {
        records.push_back(record);
        return {};
    }
    /// How many records carry a flag, and how many a figure of a quantity (with a date, if `dated`).
    int flagged(catalogue::Flag flag) const
    {
        int count = 0;
        for (const catalogue::ImportRecord &record : records)
            count += (record.flags & static_cast<unsigned>(flag)) != 0 ? 1 : 0;
        return count;
    }
    const catalogue::ImportFigure *figure(std::size_t row, catalogue::Quantity quantity) const
    {
        for (const catalogue::ImportFigure &figure : records.at(row).figures) {
            if (figure.quantity == quantity)
                return &figure;
        }
        return nullptr;
    }

    std::vector<catalogue::ImportRecord> records;
};

/// Takes claims whole.
class FactsSink final : public TableSink {
public:
    bool takesFacts() const override { return true; }
    base::Result<void> takeFacts(const catalogue::FileFacts &file) override
    {
        facts = file.data;
        return {};
    }
    catalogue::CatalogueData facts;
};

} // namespace dekade::tests
