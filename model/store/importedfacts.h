#pragma once

#include "model/catalogue/background.h"
#include "model/catalogue/modelfacts.h"
#include "model/store/namepool.h"
#include "model/store/overlayreader.h"

namespace dekade::store {

/// Puts the models of Dekade's own files into a catalogue: what is there already is not doubled, what is new is added, all competing claims.
class ImportedFacts final {
public:
    /// Holds on to everything; `curated` is the bundled catalogue, `preferred` are the claims that the user prefers.
    ImportedFacts(const catalogue::TwinFinder &twins, const QSet<QString> &preferred, NamePool &names, catalogue::CatalogueData &data,
        ImportedRefs &refs);

    /// One row. A model that is there under the same key is that model (of models that are not bundled if its name is the same, too).
    void add(const ImportedRow &row, const catalogue::ModelFacts &facts);
    /// What the files prefer is preferred wherever the user prefers nothing; of several the file read last. After everything else.
    void settlePreferences();

private:
    catalogue::ModelId modelOf(const ImportedRow &row, const catalogue::ModelFacts &facts);
    catalogue::ModelId addModel(const ImportedRow &row, const catalogue::ModelFacts &facts);
    std::optional<std::size_t> findClaim(
        catalogue::ModelId model, const catalogue::SourcedClaim &read, bool whole, const QSet<std::size_t> &taken) const;
    std::size_t addClaim(catalogue::ModelId model, const ImportedRow &row, const catalogue::SourcedClaim &read, std::size_t place);
    QString freeKey(const QString &key) const;
    void learnSources();

    const catalogue::TwinFinder &m_twins;
    const QSet<QString> &m_preferred;
    NamePool &m_names;
    catalogue::CatalogueData &m_data;
    ImportedRefs &m_refs;
    QHash<QString, std::size_t> m_models; ///< by key
    QHash<catalogue::ModelId, std::vector<std::size_t>> m_claims;
    QHash<catalogue::SourceId, std::size_t> m_sources;
    QSet<std::pair<qint64, int>> m_notes; ///< model and quantity of every note
    std::size_t m_sourcesKnown = 0;
    std::vector<std::size_t> m_preferredByFiles; ///< claims, in the order read
};

} // namespace dekade::store
