#pragma once

#include "model/exchange/header.h"
#include "model/exchange/textsource.h"

namespace dekade::exchange {

/// "comma", "semicolon" or "tab".
QString nameOfSeparator(char separator);

/// The separator under which the first row names most columns that are known, then most columns; a comma where nothing decides.
char sniffSeparator(QByteArrayView head);

/// Reads the header and up to `rows` rows of a table that are as wide as it.
base::Result<Sample> sampleOf(TextSource &source, char separator, std::size_t rows);

/// The first bytes of a table as UTF-8, for sniffing; the source stands at its beginning afterwards.
base::Result<QByteArray> headOf(TextSource &source);

} // namespace dekade::exchange
