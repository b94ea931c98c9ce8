#include "model/catalogue/knownon.h"

#include "model/catalogue/lens.h"

#include <QSet>

#include <algorithm>

namespace dekade::catalogue {

namespace {

std::optional<QDate> dayOf(const QString &text)
{
    const base::Result<base::PartialDate> date = base::parseDate(text);
    return date.ok() ? std::optional(date->middle()) : std::nullopt;
}

std::optional<QDate> releaseOf(const Catalogue &catalogue, ModelId model)
{
    const Datum released = pick(catalogue, model, Quantity::ReleaseDate, Lens::Official);
    return released.date ? std::optional(released.date->middle()) : std::nullopt;
}

std::optional<QDate> knownSince(const Catalogue &catalogue, const Claim &claim, const std::optional<QDate> &release)
{
    if (claim.quantity == Quantity::ReleaseDate) {
        if (const std::optional<QDate> named = dayOf(claim.text))
            return named;
    }
    const std::optional<QDate> written = dayOf(catalogue.source(claim.source).date);
    return written ? written : release;
}

using Topic = std::pair<ModelId, int>; ///< a model and a quantity

/// Takes what was known by the day over, model by model.
class Keeper final {
public:
    Keeper(const Catalogue &catalogue, const QDate &day)
        : m_catalogue(catalogue)
        , m_day(day)
    {
        m_data.organizations = catalogue.organizations();
        m_data.families = catalogue.families();
        m_data.sources = catalogue.sources();
        m_data.version = catalogue.version();
        m_data.asKnownOn = day;
    }

    void take(const Model &model)
    {
        const std::optional<QDate> release = releaseOf(m_catalogue, model.id);
        if (release && *release > m_day)
            return;
        const std::size_t before = m_data.claims.size();
        for (const Claim &claim : m_catalogue.claimsOf(model.id)) {
            if (const std::optional<QDate> since = knownSince(m_catalogue, claim, release); since && *since <= m_day)
                m_data.claims.push_back(claim);
            else
                m_hidden.insert(topicOf(claim.model, claim.quantity));
        }
        if (m_data.claims.size() > before)
            m_data.models.push_back(model);
    }

    CataloguePtr finish()
    {
        const QSet<ModelId> kept = [this] {
            QSet<ModelId> ids;
            for (const Model &model : m_data.models)
                ids.insert(model.id);
            return ids;
        }();
        std::ranges::copy_if(m_catalogue.data().notes, std::back_inserter(m_data.notes),
            [&](const Note &note) { return kept.contains(note.model) && !m_hidden.contains(topicOf(note.model, note.quantity)); });
        return std::make_shared<const Catalogue>(std::move(m_data));
    }

private:
    static Topic topicOf(ModelId model, Quantity quantity) { return {model, static_cast<int>(quantity)}; }

    const Catalogue &m_catalogue;
    QDate m_day;
    CatalogueData m_data;
    QSet<Topic> m_hidden; ///< of which a claim is left out
};

} // namespace

std::optional<QDate> knownSince(const Catalogue &catalogue, const Claim &claim)
{
    return knownSince(catalogue, claim, releaseOf(catalogue, claim.model));
}

CataloguePtr catalogueAsKnownOn(const Catalogue &catalogue, const QDate &day)
{
    Keeper keeper(catalogue, day);
    for (const Model &model : catalogue.models())
        keeper.take(model);
    return keeper.finish();
}

} // namespace dekade::catalogue
