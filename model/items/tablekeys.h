#pragma once

#include "model/items/modelrow.h"

#include <QMutex>

#include <array>
#include <memory>
#include <vector>

namespace dekade::items {

/// What a column of the table of models is sorted by, a number a row (in the order of models()) that grows as its values do.
using KeyColumn = std::vector<quint64>;
using KeyColumnPtr = std::shared_ptr<const KeyColumn>;
inline constexpr quint64 kNoKey = ~quint64(0); ///< nothing is stated

/// The sort keys of one catalogue under one lens in one language, found a column at a time when first asked for. Any thread may ask.
/// Text has the rank of its case-folded bytes, so equal words have equal keys; a date its Julian day.
class TableKeys final {
public:
    TableKeys(catalogue::CataloguePtr catalogue, catalogue::Lens lens, QLocale::Language language);

    const catalogue::CataloguePtr &catalogue() const { return m_catalogue; }
    /// For a million rows a quarter of a second at the first time.
    KeyColumnPtr column(ModelColumn column);

private:
    KeyColumn find(ModelColumn column) const;
    KeyColumn findText(ModelColumn column) const;
    quint64 numberKey(ModelRow &row, ModelColumn column) const;

    catalogue::CataloguePtr m_catalogue;
    catalogue::Lens m_lens;
    QLocale::Language m_language;
    QMutex m_mutex;
    std::array<KeyColumnPtr, kModelColumnCount> m_columns;
};

using TableKeysPtr = std::shared_ptr<TableKeys>;

/// The key of a number: grows as the number does, zero and negative ones too. Precondition: not NaN.
quint64 keyOfNumber(double value);

} // namespace dekade::items
