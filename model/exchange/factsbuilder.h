#pragma once

#include "model/catalogue/modelfacts.h"

namespace dekade::exchange {

/// Puts records together that name each other by key. The same key again must bring the same record.
/// Ids are given in order of arrival, from 1. Errors (BadInput): a key whose records differ.
class FactsBuilder final {
public:
    base::Result<catalogue::OrganizationId> add(catalogue::Organization organization);
    base::Result<catalogue::FamilyId> add(catalogue::Family family);
    base::Result<catalogue::SourceId> add(catalogue::Source source);
    base::Result<catalogue::ModelId> add(catalogue::Model model);
    void add(catalogue::Claim claim);
    /// Error: a second note of one model and quantity that says something else.
    base::Result<void> add(catalogue::Note note);
    void setVersion(const QString &version) { m_data.version = version; }

    /// The id of what was added under a key; Error BadInput for a key that never came.
    base::Result<catalogue::OrganizationId> organization(const QString &key) const;
    base::Result<catalogue::FamilyId> family(const QString &key) const;
    base::Result<catalogue::SourceId> source(const QString &key) const;

    /// A row of the file speaks of a model that was added.
    void stands(catalogue::ModelId model, const catalogue::FactOrigin &origin);

    catalogue::FileFacts take();

private:
    catalogue::CatalogueData m_data;
    std::vector<catalogue::FactOrigin> m_origins; ///< by the models' ids, which count from 1
    QHash<QString, std::size_t> m_organizations;
    QHash<QString, std::size_t> m_families;
    QHash<QString, std::size_t> m_sources;
    QHash<QString, std::size_t> m_models;
    QHash<std::pair<qint64, int>, std::size_t> m_notes; ///< by model and quantity
};

} // namespace dekade::exchange
