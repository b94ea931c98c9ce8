#include "model/store/claimkey.h"
#include "model/store/overlayids.h"
#include "model/store/overlayreader.h"
#include "model/store/rowreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace dekade::store {

using namespace catalogue;

namespace {

QStringList listOf(const QString &text)
{
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array())
        list << value.toString();
    return list;
}

Model readModel(Row &row, NamePool &names)
{
    Model model;
    model.id.value = kOwnIds + row.id();
    model.key = row.text();
    model.name = row.text();
    model.nameZh = row.text();
    model.aliases = listOf(row.text());
    const QString family = row.text();
    model.family = names.family(family.isEmpty() ? model.name : family);
    const QString organization = row.text();
    model.organization = names.organization(organization, row.text());
    model.density = row.term<Density>();
    model.openness = row.text();
    model.domains = listOf(row.text());
    model.released = row.flag();
    model.dataset = QStringLiteral("own");
    return model;
}

/// All but its model.
Claim readClaim(Row &row, NamePool &names)
{
    Claim claim;
    claim.id.value = kOwnIds + row.id();
    claim.quantity = row.term<Quantity>();
    claim.value = row.number();
    claim.low = row.number();
    claim.high = row.number();
    claim.text = row.text();
    claim.unit = row.term<Unit>();
    claim.kind = row.term<TokenKind>();
    claim.stage = row.term<Stage>();
    claim.stageNote = row.text();
    claim.qualifier = row.term<Qualifier>();
    claim.basis = row.term<Basis>();
    claim.speaker = Speaker::User;
    const QString title = row.text();
    const QString url = row.text();
    claim.source = names.source(title, url, row.text(), {});
    claim.locator = row.text();
    claim.quote = row.text();
    return claim;
}

base::Error unknownWord(const Connection &user, const QSqlQuery &query, const Row &row)
{
    return {base::ErrorKind::BadInput,
        QCoreApplication::translate("Store", "row %1 of your own holds the unknown word “%2”; restore your store from a backup")
            .arg(query.value(0).toString(), row.unknown()),
        user.path()};
}

} // namespace

base::Result<void> OwnReader::addModels()
{
    base::Result<QSqlQuery> own = m_reading.user.run(
        QStringLiteral("SELECT id, key, name, name_zh, aliases, family, organization, country, dense_or_moe, openness, domains, released "
                       "FROM own_model ORDER BY id"));
    if (!own)
        return own.error();
    while (own->next()) {
        Row row(*own);
        m_reading.data.models.push_back(readModel(row, m_reading.names));
        if (!row.unknown().isEmpty())
            return unknownWord(m_reading.user, *own, row);
    }
    return {};
}

base::Result<void> OwnReader::addClaims()
{
    QHash<QString, ModelId> models = m_reading.refs;
    for (const Model &model : m_reading.data.models)
        models.insert(model.key, model.id);
    base::Result<QSqlQuery> claims = m_reading.user.run(
        QStringLiteral("SELECT id, quantity, value, low, high, text, unit, kind, stage, stage_note, qualifier, basis, source_title, "
                       "source_url, source_date, locator, quote, model_key FROM own_claim ORDER BY id"));
    if (!claims)
        return claims.error();
    while (claims->next()) {
        const qint64 id = claims->value(0).toLongLong();
        const auto model = models.constFind(claims->value(17).toString());
        if (model == models.constEnd() || m_added.contains(id))
            continue;
        Row row(*claims);
        Claim claim = readClaim(row, m_reading.names);
        if (!row.unknown().isEmpty())
            return unknownWord(m_reading.user, *claims, row);
        claim.model = *model;
        claim.preferredByUser = m_reading.preferred.contains(ownClaimKey(id));
        m_added.insert(id);
        m_reading.data.claims.push_back(std::move(claim));
    }
    return {};
}

} // namespace dekade::store
