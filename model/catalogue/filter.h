#pragma once

#include "model/catalogue/lens.h"

#include <QMap>

namespace dekade::catalogue {

/// What may be filtered on; keys as in the command line's --filter.
enum class FilterKey {
    Since,
    Until,
    Family,
    Organization,
    Domain,
    Country,
    DenseOrMoe,
    Openness,
    Notable,
    Finetuned,
    Frontier,
    Dataset,
    Basis,
    Flagged,
    Disagree,
    Text,
};

/// Which models are in. Values of one key mean "or", different keys mean "and". An empty filter lets all through. A plain value.
/// Values are keys or names without regard to case; Since is inclusive, Until exclusive (dates in parts: "2024" is 2024-01-01), and a
/// model without a date passes neither. Organization also takes one of several makers ("DeepMind" of "Google, DeepMind"). Frontier is a
/// model that was the largest so far by the measure on the day it came out, or what its data set says where that names any. Disagree asks
/// whether the claims on any of its quantities differ. Every bundled model is notable, none is finetuned or flagged.
struct Filter {
    QMap<FilterKey, QStringList> wanted;

    bool isEmpty() const { return wanted.isEmpty(); }
    bool operator==(const Filter &) const = default;
};

/// Reads "K=V" as --filter gives it and adds it. Error BadWords names an unknown key and lists those there are, BadWords too for a value
/// that the key cannot have (notable=maybe, since=tomorrow).
base::Result<void> addFilterWord(Filter &filter, QStringView word);
/// "organization=meta, since=2023" for captions; empty for no filter.
QString describe(const Filter &filter);

/// Whether a model passes under a lens. `basis` asks for the basis of its size by `measure`. For many models use filtered(): `frontier`
/// looks at all of them.
bool passes(const Catalogue &catalogue, ModelId model, const Filter &filter, Lens lens, Measure measure = Measure::Total);

/// The models that pass, in catalogue order.
std::vector<ModelId> filtered(const Catalogue &catalogue, const Filter &filter, Lens lens, Measure measure = Measure::Total);

} // namespace dekade::catalogue
