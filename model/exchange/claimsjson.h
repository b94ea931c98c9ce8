#pragma once

#include "model/catalogue/modelfacts.h"
#include "model/exchange/readreport.h"

#include <QByteArray>

namespace dekade::exchange {

inline constexpr qint64 kLargestJson = qint64(64) << 20;

/// Everything that a catalogue says of its models as JSON: {"format": "dekade-claims", "version": …, "organizations", "families", "sources", "models": [{…,
/// "claims": […], "notes": […]}]}. UTF-8, indented; models, makers, families and sources by key, claims as the catalogue has them, because
/// of equals the first is picked: claimsJson of what readClaimsJson made of it gives the same bytes.
QByteArray claimsJson(const catalogue::Catalogue &catalogue);

/// Reads what claimsJson wrote, `text` being UTF-8; adds the number of claims, notes and models without claims to report.rows.
/// Errors (BadInput): over kLargestJson, no JSON (with line and column), nested too deep, another kind of JSON (says which where it is
/// known), an unknown key, a record that cannot be read (named by model and place).
base::Result<catalogue::FileFacts> readClaimsJson(const QByteArray &text, const QString &name, ReadReport &report);

/// Dekade's figures as JSON are a list of flat objects; this is the same table as CSV; empty for an empty list. Errors: no such list.
base::Result<QByteArray> tableOfJson(const QByteArray &text, const QString &name);

/// Whether a text begins as JSON does.
bool looksLikeJson(QByteArrayView head);

} // namespace dekade::exchange
