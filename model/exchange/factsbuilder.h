#pragma once

#include "model/catalogue/catalogue.h"

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

    catalogue::CatalogueData take() { return std::move(m_data); }

private:
    catalogue::CatalogueData m_data;
    QHash<QString, std::size_t> m_organizations;
    QHash<QString, std::size_t> m_families;
    QHash<QString, std::size_t> m_sources;
    QHash<QString, std::size_t> m_models;
};

} // namespace dekade::exchange
