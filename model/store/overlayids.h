#pragma once

#include "model/catalogue/records.h"

namespace dekade::store {

/// Ids of one snapshot come from three places; each has a range of its own, so that they never meet.
inline constexpr qint64 kOwnIds = Q_INT64_C(1) << 40;
inline constexpr qint64 kImportedIds = Q_INT64_C(1) << 44;
/// Claims of imported rows: this many ids a row.
inline constexpr qint64 kClaimsPerRow = 4096;

inline bool isBundledId(qint64 id) { return id <= kOwnIds; }
inline bool isOwnId(qint64 id) { return id > kOwnIds && id < kImportedIds; }
inline bool isImportedId(qint64 id) { return id > kImportedIds; }

/// How own claims name an imported row, the same in every vintage of its table.
inline QString importedRef(qint64 identity)
{
    return QStringLiteral("row:%1").arg(static_cast<quint64>(identity), 16, 16, QLatin1Char('0'));
}

} // namespace dekade::store
