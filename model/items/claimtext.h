#pragma once

#include "model/catalogue/lens.h"

#include <QLocale>

namespace dekade::items {

/// What a claim says, for a narrow column: "405B", "over 15T", "60B–240B", "4T bytes", "undisclosed", a date or a text as it stands.
QString claimValue(const catalogue::Claim &claim, QLocale::Language language);

/// What a lens shows, shorter: "405B", "≈ 120B" for an estimate, "undisclosed", "–" where nobody states anything.
QString datumValue(const catalogue::Datum &datum, QLocale::Language language);

/// Where a claim comes from, plain text of several lines: the quote, the source with its locator and date, who speaks and how it stands.
QString claimSource(const catalogue::Catalogue &catalogue, const catalogue::Claim &claim);

/// The source's short title, else its title.
QString sourceName(const catalogue::Source &source);

} // namespace dekade::items
