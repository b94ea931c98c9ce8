#pragma once

#include "model/catalogue/catalogue.h"

namespace dekade::store {

/// Finds organizations, families and sources of a catalogue by what a person calls them, and makes those that are not there yet.
class NamePool final {
public:
    /// New ones get ids above `firstId` and keys that begin with `prefix`.
    NamePool(catalogue::CatalogueData &data, qint64 firstId, const QString &prefix);

    /// By key or either name, without regard to case. One that is known keeps its country.
    catalogue::OrganizationId organization(const QString &name, const QString &country);
    catalogue::FamilyId family(const QString &name);
    /// By title, address and date.
    catalogue::SourceId source(const QString &title, const QString &url, const QString &date, const QString &note);

private:
    catalogue::CatalogueData &m_data;
    qint64 m_next;
    QString m_prefix;
    QHash<QString, catalogue::OrganizationId> m_organizations;
    QHash<QString, catalogue::FamilyId> m_families;
    QHash<QString, catalogue::SourceId> m_sources;
};

} // namespace dekade::store
