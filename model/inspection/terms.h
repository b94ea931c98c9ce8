#pragma once

#include "model/architecture/part.h"
#include "model/base/phrases.h"

#include <string_view>

namespace dekade::inspection {

/// The engine's plain English as a QString.
QString textOf(std::string_view english);

/// A term of the engine ("key and value heads", "Routed experts", "61 layers") in the language of the phrases; English where it has no
/// word.
QString term(const base::Phrases &phrases, std::string_view english);

/// "12,582,912", and with its sign "+788,529,152" or "−805,306,368".
QString grouped(qint64 value);
QString signedNumber(qint64 value);

/// Bytes with three digits in powers of ten: 4,294,967,296 is "4.29 GB", 512 is "512 B".
QString bytesText(double bytes);

/// A share of one for people: "96.6 %", "0.02 %", "< 0.01 %", "0 %".
QString shareText(double share);

} // namespace dekade::inspection
