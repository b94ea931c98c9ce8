#pragma once

#include "model/catalogue/modelfacts.h"

#include <QHash>

namespace dekade::store {

/// Names claims by what they say, so that a user's preference survives an update of the facts that moves every row:
/// "llama-3.1-405b|training_tokens|maker|llama3-paper|total|seen|15600000000000|". Parts: model, quantity, speaker, source, stage, kind,
/// value, words.
class ClaimKeys final {
public:
    explicit ClaimKeys(const catalogue::CatalogueData &data);
    explicit ClaimKeys(const catalogue::Catalogue &catalogue);

    QString keyOf(const catalogue::Claim &claim) const;

private:
    QHash<catalogue::ModelId, QString> m_models;
    QHash<catalogue::SourceId, QString> m_sources;
};

/// The key of a claim of the user's own, which stays when the claim is changed.
QString ownClaimKey(qint64 id);
/// The key of a figure of an imported row, the same in every vintage that states the same value.
QString importedClaimKey(qint64 identity, catalogue::Quantity quantity, double value);
/// The key of a claim of one of Dekade's own files: several may state one value.
QString importedClaimKey(qint64 identity, const catalogue::SourcedClaim &claim);

} // namespace dekade::store
