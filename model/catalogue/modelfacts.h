#pragma once

#include "model/catalogue/catalogue.h"
#include "model/catalogue/importrecord.h"

namespace dekade::catalogue {

/// A claim with its source beside it.
struct SourcedClaim {
    Claim claim;
    Source source;
    bool operator==(const SourcedClaim &) const = default;
};

/// One model with what is said of it, apart from any catalogue. Ids are of no account here: records know each other by standing together.
struct ModelFacts {
    Model model;
    Organization organization;
    Family family;
    std::vector<SourcedClaim> claims; ///< in the catalogue's order, because of equals the first is picked
    std::vector<Note> notes;
    bool operator==(const ModelFacts &) const = default;
};

/// What a catalogue says of one of its models.
ModelFacts factsOf(const Catalogue &catalogue, const Model &model);

/// A model as a row of a table: its date and, of each quantity that a table can hold, the value above zero that the official lens picks.
ImportRecord recordOf(const Catalogue &catalogue, const Model &model);

/// Where the facts of a model stand in their file, and how.
struct FactOrigin {
    qint64 line = 1; ///< of the first row, from 1
    std::string raw; ///< the rows as they stood, a line end between two; empty for JSON
};

/// What one of Dekade's own files holds. Ids are of that file alone; what lasts are keys, and where a figure's table has none (of
/// organizations, families and sources) names.
struct FileFacts {
    CatalogueData data;
    std::vector<FactOrigin> origins; ///< of data.models, in their order
    std::vector<FactOrigin> backgroundOrigins; ///< of the models of data.backgrounds, one set after another
    /// Whether a model's claims are all that there are: then a newer file replaces them. A figure's table has only what one lens picked for
    /// it: then they are added to what is there.
    bool whole = true;
};

} // namespace dekade::catalogue
