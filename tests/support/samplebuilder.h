#pragma once

#include "model/catalogue/catalogue.h"

namespace dekade::tests {

/// Writes a small catalogue by hand, a line a fact, for tests of everything above the store. Ids count from 1 in the order added.
/// Sources, organizations and families appear when first named.
class SampleBuilder final {
public:
    /// Starts a model; the claims that follow are about it.
    SampleBuilder &model(const char *key, const char *name, const char *organization, const char *family, catalogue::Density density,
                         const char *openness = "open weights");
    SampleBuilder &alias(const char *alias);
    /// A number somebody states. `source` is a key; its title is the key with a capital letter.
    SampleBuilder &claim(catalogue::Quantity quantity, double value, catalogue::Speaker speaker, const char *source,
                         catalogue::Standing standing = catalogue::Standing::Plain);
    /// A day, a month or a year: "2019-02-14", "2019-02", "2019".
    SampleBuilder &date(const char *day, catalogue::Speaker speaker, const char *source);
    /// Somebody states that it is not published.
    SampleBuilder &undisclosed(catalogue::Quantity quantity, catalogue::Speaker speaker, const char *source);
    SampleBuilder &estimate(catalogue::Quantity quantity, double low, double high, catalogue::Speaker speaker, const char *source);
    /// Changes the claim added last.
    SampleBuilder &basis(catalogue::Basis basis);
    SampleBuilder &stage(catalogue::Stage stage);
    SampleBuilder &qualifier(catalogue::Qualifier qualifier);
    SampleBuilder &quote(const char *words, const char *locator = "");
    SampleBuilder &note(catalogue::Quantity quantity, const char *text);

    const catalogue::CatalogueData &data() const { return m_data; }
    catalogue::CataloguePtr build() const { return std::make_shared<const catalogue::Catalogue>(m_data); }

private:
    catalogue::Claim &add(catalogue::Quantity quantity, catalogue::Speaker speaker, const char *source);
    catalogue::SourceId source(const QString &key);
    catalogue::OrganizationId organization(const QString &name);
    catalogue::FamilyId family(const QString &name);

    catalogue::CatalogueData m_data;
};

} // namespace dekade::tests
