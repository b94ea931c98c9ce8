#pragma once

#include <QString>

namespace dekade::tests {

/// Writes a table of 200,000 models as `path`: large enough that an import of it can be watched and cancelled. False where it cannot.
bool writeLargeTable(const QString &path);

} // namespace dekade::tests
