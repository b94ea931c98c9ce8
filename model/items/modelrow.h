#pragma once

#include "model/catalogue/lens.h"

#include <QLocale>
#include <QVariant>

namespace dekade::items {

/// The columns of the table of models.
enum class ModelColumn { Name, Organization, Family, Released, Total, Active, NonEmbedding, Tokens, Kind, Openness, Claims, Differ };
inline constexpr int kModelColumnCount = 12;

/// The quantity a column shows, if it shows one.
std::optional<catalogue::Quantity> quantityOf(ModelColumn column);
/// The column of a measure.
ModelColumn columnOf(catalogue::Measure measure);
/// Whether a column holds digits, which stand to the right.
bool isNumeric(ModelColumn column);
/// The heading, translated.
QString titleOf(ModelColumn column);

/// What the table shows of one model under one lens, picked once.
struct ModelRow {
    catalogue::ModelId id;
    catalogue::Datum released;
    catalogue::Datum total;
    catalogue::Datum active;
    catalogue::Datum nonEmbedding;
    catalogue::Datum tokens;
    int claims = 0;
    int differ = 0; ///< quantities on which the claims disagree

    /// The datum of a column, null for one without.
    const catalogue::Datum *datum(ModelColumn column) const;
};

/// Picks everything a lens decides; `claims` and `differ` do not depend on it and stay.
void pickUnder(ModelRow &row, const catalogue::Catalogue &catalogue, catalogue::Lens lens);
/// Picks, or counts, only what one column shows.
void pickUnder(ModelRow &row, const catalogue::Catalogue &catalogue, catalogue::Lens lens, ModelColumn column);

/// The text of a cell.
QString cellText(const ModelRow &row, ModelColumn column, const catalogue::Catalogue &catalogue, QLocale::Language language);
/// The raw value of a cell: double, QDate or QString; invalid where there is none.
QVariant cellRaw(const ModelRow &row, ModelColumn column, const catalogue::Catalogue &catalogue, QLocale::Language language);
/// Plain text about where the value of a cell comes from; empty for columns without a claim.
QString cellSource(const ModelRow &row, ModelColumn column, const catalogue::Catalogue &catalogue, QLocale::Language language);

} // namespace dekade::items
