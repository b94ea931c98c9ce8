#include "model/store/claimkey.h"

#include "model/base/numberformat.h"
#include "model/catalogue/factfields.h"
#include "model/store/overlayids.h"
#include "model/store/rowhash.h"

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

QString importedClaimKey(qint64 identity, const SourcedClaim &claim)
{
    RowHash hash;
    const auto add = [&hash](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        hash.add(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    };
    for (const FactField &field : fieldsOf(claim.claim)) {
        if (qstrcmp(field.name, "preferred") != 0)
            add(field.text);
    }
    for (const QString &text : {claim.source.title, claim.source.url, claim.source.date})
        add(text);
    const QString said = QString::number(static_cast<quint64>(hash.value()), 16);
    return QStringList {importedRef(identity), catalogue::keyOf(claim.claim.quantity), QLatin1Char('#') + said}.join(QLatin1Char('|'));
}

} // namespace dekade::store
