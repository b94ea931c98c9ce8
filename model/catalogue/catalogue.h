#pragma once

#include "model/base/result.h"
#include "model/catalogue/background.h"
#include "model/catalogue/columns.h"
#include "model/catalogue/records.h"

#include <QDate>
#include <QHash>

#include <memory>
#include <span>
#include <vector>

namespace dekade::catalogue {

/// Everything a catalogue is made of, before it is frozen. Plain vectors; ids are given by whoever fills them (the store).
struct CatalogueData {
    std::vector<Organization> organizations;
    std::vector<Family> families;
    std::vector<Source> sources;
    std::vector<Model> models;
    std::vector<Claim> claims;
    std::vector<Note> notes;
    std::vector<Background> backgrounds;
    std::vector<ColumnSet> columnSets = {}; ///< imports too large for models
    QString version; ///< of the data, "2026-11"
    std::optional<QDate> asKnownOn = {}; ///< later claims are left out; empty: all are here
    bool operator==(const CatalogueData &) const = default;
};

/// An immutable snapshot of all facts, shared by every view as shared_ptr<const Catalogue>; any thread may read it.
/// Nobody holds a reference into it longer than the shared_ptr.
class Catalogue final {
public:
    /// Sorts claims by model and builds the indexes. Precondition (checked by the store): every id refers to something here.
    explicit Catalogue(CatalogueData data);

    const std::vector<Model> &models() const { return m_data.models; }
    const std::vector<Organization> &organizations() const { return m_data.organizations; }
    const std::vector<Family> &families() const { return m_data.families; }
    const std::vector<Source> &sources() const { return m_data.sources; }
    const std::vector<Claim> &claims() const { return m_data.claims; }
    /// Other people's data sets, shown behind the models.
    const std::vector<Background> &backgrounds() const { return m_data.backgrounds; }
    /// Imports too large for models, read or not yet.
    const std::vector<ColumnSet> &columnSets() const { return m_data.columnSets; }
    const QString &version() const { return m_data.version; }
    /// The day whose knowledge this is, of catalogueAsKnownOn(); empty for all there is.
    const std::optional<QDate> &asKnownOn() const { return m_data.asKnownOn; }
    /// All of it, as sorted here.
    const CatalogueData &data() const { return m_data; }

    bool contains(ModelId id) const { return m_modelRows.contains(id); }
    bool contains(ClaimId id) const { return m_claimRows.contains(id); }
    const Model &model(ModelId id) const;
    const Organization &organization(OrganizationId id) const;
    const Family &family(FamilyId id) const;
    const Source &source(SourceId id) const;
    const Claim &claim(ClaimId id) const;
    /// All claims of a model, by quantity, then speaker, then id.
    std::span<const Claim> claimsOf(ModelId id) const;
    /// The claims of one quantity, a part of claimsOf.
    std::span<const Claim> claimsOf(ModelId id, Quantity quantity) const;
    const Note *noteOf(ModelId id, Quantity quantity) const;

    /// The model with this id, name or alias, without regard to case. Error BadInput lists up to five nearest names.
    base::Result<ModelId> find(QStringView idOrName) const;
    /// Up to `count` model names nearest to `text` by edit distance, nearest first.
    QStringList nearest(QStringView text, int count = 5) const;

private:
    CatalogueData m_data;
    QHash<ModelId, int> m_modelRows;
    QHash<OrganizationId, int> m_organizationRows;
    QHash<FamilyId, int> m_familyRows;
    QHash<SourceId, int> m_sourceRows;
    QHash<ClaimId, int> m_claimRows;
    QHash<ModelId, std::pair<int, int>> m_claimRanges; ///< [first, end) into claims
    QHash<QString, ModelId> m_byName;                  ///< case-folded
};

using CataloguePtr = std::shared_ptr<const Catalogue>;

/// The same facts with these imports as columns. Copies and sorts all facts: work for another thread where they are many.
CataloguePtr withColumns(const Catalogue &facts, std::vector<ColumnSet> sets);

} // namespace dekade::catalogue
