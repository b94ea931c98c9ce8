#pragma once

#include <QJsonObject>

namespace dekade::bench {

/// Search as one types: every beginning of some hundreds of phrases, a letter at a time, over `models` made-up names with makers and families,
/// against an FTS5 table of the same texts in memory with the same prefix queries. p50, p99 and the longest in ms; ok while p99 is under 16 ms.
QJsonObject searchReport(int models, int phrases);

} // namespace dekade::bench
