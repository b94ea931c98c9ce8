#include "model/store/claimkey.h"

#include "model/base/numberformat.h"
#include "model/store/overlayids.h"

namespace dekade::store {

using namespace catalogue;

ClaimKeys::ClaimKeys(const CatalogueData &data)
{
    for (const Model &model : data.models)
        m_models.insert(model.id, model.key);
    for (const Source &source : data.sources)
        m_sources.insert(source.id, source.key);
}

ClaimKeys::ClaimKeys(const Catalogue &catalogue)
{
    for (const Model &model : catalogue.models())
        m_models.insert(model.id, model.key);
    for (const Source &source : catalogue.sources())
        m_sources.insert(source.id, source.key);
}

QString ClaimKeys::keyOf(const Claim &claim) const
{
    const auto number = [](const std::optional<double> &value) { return value ? base::plainNumber(*value) : QString(); };
    const QString value = claim.low ? QString(number(claim.low) + QLatin1Char('~') + number(claim.high)) : number(claim.value);
    const QStringList parts {m_models.value(claim.model), catalogue::keyOf(claim.quantity), catalogue::keyOf(claim.speaker),
        m_sources.value(claim.source), catalogue::keyOf(claim.stage), catalogue::keyOf(claim.kind), value, claim.text.left(200)};
    return parts.join(QLatin1Char('|'));
}

QString ownClaimKey(qint64 id) { return QStringLiteral("own-claim|%1").arg(id); }

QString importedClaimKey(qint64 identity, Quantity quantity, double value)
{
    return QStringList {importedRef(identity), catalogue::keyOf(quantity), base::plainNumber(value)}.join(QLatin1Char('|'));
}

} // namespace dekade::store
