#pragma once

#include "model/catalogue/catalogue.h"

namespace dekade::store {

/// Finds organizations, families and sources of a catalogue by what a person calls them, and makes those that are not there yet. Every one
/// it makes has a key of its own.
class NamePool final {
public:
    explicit NamePool(catalogue::CatalogueData &data);

    /// From here on keys begin with `prefix`, and makers that are there are found by their name alone.
    void begin(const QString &prefix);

    /// By key or either name, without regard to case. One that is known keeps its country.
    catalogue::OrganizationId organization(const QString &name, const QString &country);
    catalogue::FamilyId family(const QString &name);
    /// By title, address and date.
    catalogue::SourceId source(const QString &title, const QString &url, const QString &date, const QString &note);

    /// The record with this key and these words, made where there is none; where the key stands for something else, under another key.
    /// Without a key: by its words, as above.
    catalogue::OrganizationId take(const catalogue::Organization &organization);
    catalogue::FamilyId take(const catalogue::Family &family);
    catalogue::SourceId take(const catalogue::Source &source);

private:
    template<typename T>
    auto add(std::vector<T> &records, QHash<QString, std::size_t> &rows, T record, const QString &key);
    template<typename T>
    auto takeKeyed(std::vector<T> &records, QHash<QString, std::size_t> &rows, T record);
    void learn(const catalogue::Organization &organization);
    void learn(const catalogue::Family &family);

    catalogue::CatalogueData &m_data;
    qint64 m_next;
    QString m_prefix;
    QHash<QString, catalogue::OrganizationId> m_organizations;
    QHash<QString, catalogue::FamilyId> m_families;
    QHash<QString, catalogue::SourceId> m_sources;
    QHash<QString, std::size_t> m_organizationRows; ///< by key
    QHash<QString, std::size_t> m_familyRows;
    QHash<QString, std::size_t> m_sourceRows;
};

} // namespace dekade::store
