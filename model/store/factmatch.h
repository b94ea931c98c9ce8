#pragma once

#include "model/catalogue/modelfacts.h"

#include <QHash>

namespace dekade::store {

/// Whether a claim that is there says what a claim of a file says. Of a whole file (FileFacts::whole) all must be the same but for ids, the
/// key of the source and the user's preference; of a figure's table what the table can say.
bool saysTheSame(const catalogue::Claim &there, const catalogue::Source &source, const catalogue::SourcedClaim &read, bool whole);

/// Finds out what a snapshot knows already of what a file says.
class KnownFacts final {
public:
    explicit KnownFacts(catalogue::CataloguePtr catalogue);

    /// Whether the snapshot has the model, under its key and name, with all the claims (each as often as the file has it, preferred where
    /// the file prefers it) and a note wherever the file has one.
    bool has(const catalogue::ModelFacts &facts, bool whole) const;
    /// Whether the data set of that key has the model with these numbers (0 says nothing).
    bool has(const catalogue::Background &set, const catalogue::BackgroundModel &model) const;

private:
    catalogue::CataloguePtr m_catalogue;
    QHash<QString, catalogue::ModelId> m_models;
};

} // namespace dekade::store
