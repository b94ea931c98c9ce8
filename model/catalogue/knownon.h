#pragma once

#include "model/catalogue/catalogue.h"

namespace dekade::catalogue {

/// The day from which a claim counts as known: that of its source, in the middle of what is known of it. A release date is known from the
/// day it names, whoever wrote it down later. What stands in a source without a date (a config.json beside its weights) is known from the
/// release of its model, as the official lens dates it; empty where nothing dates that either.
/// Worked: Epoch AI's copy of 2026-05 says that GPT-3 came on 2020-05-28: known from 2020-05-28; that its data set had 238B tokens: known
/// from 2026-05-15.
std::optional<QDate> knownSince(const Catalogue &catalogue, const Claim &claim);

/// The facts as somebody knew them on `day`: no claim that is known only later or from no day at all; no model that came later or of which
/// no claim is left; no note on a quantity of which a claim is hidden, for it speaks of that too; no data set in the background, for the
/// whole of one is of a single, later day. asKnownOn() of the result is `day`. Ids stay; doing it twice changes nothing more.
CataloguePtr catalogueAsKnownOn(const Catalogue &catalogue, const QDate &day);

} // namespace dekade::catalogue
