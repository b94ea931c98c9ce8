#pragma once

#include "model/catalogue/modelfacts.h"
#include "model/exchange/readreport.h"
#include "model/exchange/textsource.h"

#include <string>

namespace dekade::exchange {

/// Every model, claim and note of a catalogue as CSV, one row a claim ("record" is claim, note, or model for a model without claims), with
/// all that is needed to rebuild them: ids by key, terms by key, numbers shortest. Models stand by key, claims as the catalogue has them, because
/// of equals the first is picked; so claimsCsv of what readClaimsCsv made of it gives the same bytes. Text that a spreadsheet would run as a formula is guarded.
QByteArray claimsCsv(const catalogue::Catalogue &catalogue);

/// Whether a header is that of claimsCsv.
bool isClaimsHeader(const std::vector<std::string> &header);

/// Reads what claimsCsv wrote; adds rows, problems and columns to `report`. Errors (BadInput, with line, column and field): a column is
/// missing, a cell cannot be read, two rows describe one model, source, family or organization differently; with skipBadRows such rows are
/// left out and listed.
base::Result<catalogue::FileFacts> readClaimsCsv(TextSource &source, char separator, const ReadOptions &options, ReadReport &report);

} // namespace dekade::exchange
