#include "model/store/editor.h"

#include "model/store/claimkey.h"
#include "model/catalogue/claimunits.h"
#include "model/store/editcheck.h"
#include "model/store/importrow.h"
#include "model/store/overlayids.h"
#include "model/store/slug.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace dekade::store {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

const QString kModels = QStringLiteral("own_model");
const QString kClaims = QStringLiteral("own_claim");
const QString kPreferred = QStringLiteral("preferred_claim");

base::Error unknownModel(qint64 id)
{
    return {base::ErrorKind::BadInput, QCoreApplication::translate("Store", "there is no model %1; it may have been deleted or replaced meanwhile").arg(id)};
}

base::Error unknownClaim(qint64 id)
{
    return {base::ErrorKind::BadInput, QCoreApplication::translate("Store", "there is no claim %1; it may have been deleted or replaced meanwhile").arg(id)};
}

base::Error notOwn(const QString &message) { return {base::ErrorKind::BadInput, message}; }

QString listText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QJsonValue numberValue(const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); }

void write(QJsonObject &row, const ModelFields &fields)
{
    row[QStringLiteral("name")] = fields.name.trimmed();
    row[QStringLiteral("name_zh")] = fields.nameZh;
    row[QStringLiteral("aliases")] = listText(fields.aliases);
    row[QStringLiteral("family")] = fields.family;
    row[QStringLiteral("organization")] = fields.organization.isEmpty() ? QStringLiteral("Own") : fields.organization;
    row[QStringLiteral("country")] = fields.country;
    row[QStringLiteral("dense_or_moe")] = keyOf(fields.density);
    row[QStringLiteral("openness")] = fields.openness;
    row[QStringLiteral("domains")] = listText(fields.domains);
    row[QStringLiteral("released")] = fields.released ? 1 : 0;
}

void write(QJsonObject &row, const ClaimFields &fields)
{
    row[QStringLiteral("quantity")] = keyOf(fields.quantity);
    row[QStringLiteral("value")] = numberValue(fields.value);
    row[QStringLiteral("low")] = numberValue(fields.low);
    row[QStringLiteral("high")] = numberValue(fields.high);
    row[QStringLiteral("text")] = fields.text;
    row[QStringLiteral("unit")] = keyOf(fields.unit.value_or(unitsOf(fields.quantity).front()));
    row[QStringLiteral("kind")] = keyOf(fields.kind);
    row[QStringLiteral("stage")] = keyOf(fields.stage);
    row[QStringLiteral("stage_note")] = fields.stageNote;
    row[QStringLiteral("qualifier")] = keyOf(fields.qualifier);
    row[QStringLiteral("basis")] = keyOf(fields.basis);
    row[QStringLiteral("source_title")] = fields.sourceTitle.trimmed();
    row[QStringLiteral("source_url")] = fields.sourceUrl;
    row[QStringLiteral("source_date")] = fields.sourceDate;
    row[QStringLiteral("locator")] = fields.locator;
    row[QStringLiteral("quote")] = fields.quote;
}

} // namespace

base::Result<EditOutcome> Editor::apply(const Edit &edit) { return std::visit(*this, edit); }

void Editor::about(const char *kind, const QString &subject)
{
    m_kind = QString::fromLatin1(kind);
    m_subject = subject;
}

base::Result<Editor::Target> Editor::targetOf(ModelId model) const
{
    if (isOwnId(model.value)) {
        const base::Result<QJsonObject> row = ownRow(kModels, model.value - kOwnIds);
        if (!row)
            return row.error();
        return Target {row->value(QStringLiteral("key")).toString(), row->value(QStringLiteral("name")).toString()};
    }
    if (isImportedId(model.value)) {
        base::Result<QSqlQuery> query
            = m_user.run(QStringLiteral("SELECT identity, name, model_key FROM %1 WHERE id = ? AND replaced_by IS NULL").arg(kRecordTables),
                {model.value - kImportedIds});
        if (!query)
            return query.error();
        if (!query->next())
            return unknownModel(model.value);
        // A row of Dekade's own files may be about a model that is there without it.
        const QString key = query->value(2).toString();
        const base::Result<bool> isThere = key.isEmpty() ? base::Result<bool>(false) : hasModel(key);
        if (!isThere)
            return isThere.error();
        if (*isThere)
            return targetOf(key);
        return Target {importedRef(query->value(0).toLongLong()), query->value(1).toString(), 0, model.value - kImportedIds};
    }
    const auto found = std::ranges::find(m_facts.models, model, &Model::id);
    if (found == m_facts.models.end())
        return unknownModel(model.value);
    return Target {found->key, found->name, model.value};
}

/// Whether a model that is bundled or the user's own has this key.
base::Result<bool> Editor::hasModel(const QString &key) const
{
    if (std::ranges::find(m_facts.models, key, &Model::key) != m_facts.models.end())
        return true;
    base::Result<QSqlQuery> own = m_user.run(QStringLiteral("SELECT 1 FROM own_model WHERE key = ?"), {key});
    if (!own)
        return own.error();
    return own->next();
}

base::Result<Editor::Target> Editor::targetOf(const QString &ref) const
{
    if (const auto fact = std::ranges::find(m_facts.models, ref, &Model::key); fact != m_facts.models.end())
        return Target {ref, fact->name, fact->id.value};
    base::Result<QSqlQuery> own = m_user.run(QStringLiteral("SELECT name FROM own_model WHERE key = ?"), {ref});
    if (!own)
        return own.error();
    if (own->next())
        return Target {ref, own->value(0).toString()};
    return Target {ref, ref};
}

base::Result<Editor::ClaimTarget> Editor::targetOf(ClaimId claim) const
{
    if (isOwnId(claim.value)) {
        const base::Result<QJsonObject> row = ownRow(kClaims, claim.value - kOwnIds);
        if (!row)
            return row.error();
        const base::Result<Target> model = targetOf(row->value(QStringLiteral("model_key")).toString());
        if (!model)
            return model.error();
        return ClaimTarget {*model, termOf<Quantity>(row->value(QStringLiteral("quantity")).toString()).value_or(Quantity::ParamsTotal),
            ownClaimKey(claim.value - kOwnIds)};
    }
    if (isImportedId(claim.value)) {
        const qint64 row = (claim.value - kImportedIds) / kClaimsPerRow;
        const base::Result<ImportedFigure> figure
            = importedFigure(m_user, row, static_cast<int>((claim.value - kImportedIds) % kClaimsPerRow));
        if (!figure)
            return figure.error();
        const base::Result<Target> model = targetOf(ModelId {row + kImportedIds});
        if (!model)
            return model.error();
        return ClaimTarget {*model, figure->quantity, figure->key};
    }
    const auto found = std::ranges::find(m_facts.claims, claim, &Claim::id);
    if (found == m_facts.claims.end())
        return unknownClaim(claim.value);
    const base::Result<Target> model = targetOf(found->model);
    if (!model)
        return model.error();
    return ClaimTarget {*model, found->quantity, ClaimKeys(m_facts).keyOf(*found)};
}

base::Result<QJsonObject> Editor::ownRow(const QString &table, qint64 id) const
{
    const base::Result<std::optional<QJsonObject>> row = m_rows.read(table, id);
    if (!row)
        return row.error();
    if (!*row)
        return table == kModels ? unknownModel(id + kOwnIds) : unknownClaim(id + kOwnIds);
    return **row;
}

base::Result<QString> Editor::freeKey(const QString &name) const
{
    const QString slug = QStringLiteral("own/") + slugOf(name, QStringLiteral("model"));
    for (int number = 1;; ++number) {
        const QString key = number == 1 ? slug : QString(slug + QLatin1Char('-') + QString::number(number));
        base::Result<QSqlQuery> taken = m_user.run(
            QStringLiteral("SELECT 1 FROM own_model WHERE key = ? UNION ALL SELECT 1 FROM imported_facts WHERE model_key = ?"), {key, key});
        if (!taken)
            return taken.error();
        if (!taken->next())
            return key;
    }
}

base::Result<EditOutcome> Editor::operator()(const AddModel &edit)
{
    if (const auto checked = checkFields(edit.fields); !checked)
        return checked.error();
    const base::Result<QString> key = freeKey(edit.fields.name);
    if (!key)
        return key.error();
    QJsonObject row {{QStringLiteral("key"), *key}};
    write(row, edit.fields);
    about("add-model", edit.fields.name.trimmed());
    const base::Result<qint64> id = m_rows.add(kModels, row);
    if (!id)
        return id.error();
    return EditOutcome {ModelId {*id + kOwnIds}};
}

base::Result<EditOutcome> Editor::operator()(const ChangeModel &edit)
{
    if (!isOwnId(edit.model.value))
        return notOwn(Words::tr("only models of your own can be changed; add a claim to this one instead"));
    if (const auto checked = checkFields(edit.fields); !checked)
        return checked.error();
    base::Result<QJsonObject> row = ownRow(kModels, edit.model.value - kOwnIds);
    if (!row)
        return row.error();
    about("change-model", row->value(QStringLiteral("name")).toString());
    write(*row, edit.fields);
    if (const auto done = m_rows.change(kModels, edit.model.value - kOwnIds, *row); !done)
        return done.error();
    return EditOutcome {};
}

base::Result<EditOutcome> Editor::operator()(const DeleteModel &edit)
{
    if (!isOwnId(edit.model.value))
        return notOwn(Words::tr("only models of your own can be deleted; an import goes with undo-import"));
    const base::Result<Target> target = targetOf(edit.model);
    if (!target)
        return target.error();
    about("delete-model", target->name);
    base::Result<QSqlQuery> claims = m_user.run(QStringLiteral("SELECT id FROM own_claim WHERE model_key = ? ORDER BY id"), {target->ref});
    if (!claims)
        return claims.error();
    std::vector<qint64> ids;
    while (claims->next())
        ids.push_back(claims->value(0).toLongLong());
    for (const qint64 id : ids) {
        if (const auto done = removeClaim(id); !done)
            return done.error();
    }
    if (const auto done = m_rows.remove(kModels, edit.model.value - kOwnIds); !done)
        return done.error();
    return EditOutcome {};
}

base::Result<EditOutcome> Editor::operator()(const AddClaim &edit)
{
    if (const auto checked = checkFields(edit.fields); !checked)
        return checked.error();
    const base::Result<Target> target = targetOf(edit.model);
    if (!target)
        return target.error();
    QJsonObject row {{QStringLiteral("model_key"), target->ref}};
    write(row, edit.fields);
    about("add-claim", target->name);
    const base::Result<qint64> id = m_rows.add(kClaims, row);
    if (!id)
        return id.error();
    return EditOutcome {{}, ClaimId {*id + kOwnIds}};
}

base::Result<EditOutcome> Editor::operator()(const ChangeClaim &edit)
{
    if (!isOwnId(edit.claim.value))
        return notOwn(Words::tr("only claims of your own can be changed; add one of your own beside it"));
    if (const auto checked = checkFields(edit.fields); !checked)
        return checked.error();
    const qint64 id = edit.claim.value - kOwnIds;
    base::Result<QJsonObject> row = ownRow(kClaims, id);
    if (!row)
        return row.error();
    const base::Result<Target> target = targetOf(row->value(QStringLiteral("model_key")).toString());
    if (!target)
        return target.error();
    about("change-claim", target->name);
    // A preference is for a value of one quantity; it does not follow the claim to another one, where another claim may be preferred.
    if (row->value(QStringLiteral("quantity")).toString() != keyOf(edit.fields.quantity)) {
        if (const auto done = m_rows.remove(kPreferred, ownClaimKey(id)); !done)
            return done.error();
    }
    write(*row, edit.fields);
    if (const auto done = m_rows.change(kClaims, id, *row); !done)
        return done.error();
    return EditOutcome {};
}

base::Result<void> Editor::removeClaim(qint64 id)
{
    if (const auto done = m_rows.remove(kPreferred, ownClaimKey(id)); !done)
        return done;
    return m_rows.remove(kClaims, id);
}

base::Result<EditOutcome> Editor::operator()(const DeleteClaim &edit)
{
    if (!isOwnId(edit.claim.value))
        return notOwn(Words::tr("only claims of your own can be deleted; prefer another one instead"));
    const base::Result<ClaimTarget> target = targetOf(edit.claim);
    if (!target)
        return target.error();
    about("delete-claim", target->model.name);
    if (const auto done = removeClaim(edit.claim.value - kOwnIds); !done)
        return done.error();
    return EditOutcome {};
}

/// The keys of all claims on the same quantity of the same model.
base::Result<QStringList> Editor::rivals(const ClaimTarget &claim) const
{
    QStringList keys;
    const ClaimKeys factKeys(m_facts);
    for (const Claim &each : m_facts.claims) {
        if (each.model.value == claim.model.factId && each.quantity == claim.quantity)
            keys << factKeys.keyOf(each);
    }
    base::Result<QSqlQuery> own = m_user.run(
        QStringLiteral("SELECT id FROM own_claim WHERE model_key = ? AND quantity = ?"), {claim.model.ref, keyOf(claim.quantity)});
    if (!own)
        return own.error();
    while (own->next())
        keys << ownClaimKey(own->value(0).toLongLong());
    // Those of an imported row begin alike: its identity and the quantity.
    QStringList rows = claim.model.ref.startsWith(QLatin1String("row:")) ? QStringList {claim.model.ref} : QStringList();
    base::Result<QSqlQuery> facts = m_user.run(QStringLiteral("SELECT identity FROM %1 WHERE model_key = ?").arg(kRecordTables), {claim.model.ref});
    if (!facts)
        return facts.error();
    while (facts->next())
        rows << importedRef(facts->value(0).toLongLong());
    for (const QString &row : rows) {
        const QString start = row + QLatin1Char('|') + keyOf(claim.quantity) + QLatin1Char('|');
        base::Result<QSqlQuery> imported
            = m_user.run(QStringLiteral("SELECT claim_key FROM preferred_claim WHERE substr(claim_key, 1, length(?)) = ?"), {start, start});
        if (!imported)
            return imported.error();
        while (imported->next())
            keys << imported->value(0).toString();
    }
    return keys;
}

base::Result<EditOutcome> Editor::operator()(const PreferClaim &edit)
{
    const base::Result<ClaimTarget> target = targetOf(edit.claim);
    if (!target)
        return target.error();
    about(edit.preferred ? "prefer-claim" : "unprefer-claim", target->model.name);
    const base::Result<QStringList> others = edit.preferred ? rivals(*target) : QStringList {target->key};
    if (!others)
        return others.error();
    for (const QString &key : *others) {
        if (edit.preferred && key == target->key)
            continue;
        if (const auto done = m_rows.remove(kPreferred, key); !done)
            return done.error();
    }
    if (!edit.preferred)
        return EditOutcome {};
    const base::Result<std::optional<QJsonObject>> already = m_rows.read(kPreferred, target->key);
    if (!already)
        return already.error();
    if (!*already) {
        if (const auto done = m_rows.add(kPreferred, {{QStringLiteral("claim_key"), target->key}}); !done)
            return done.error();
    }
    return EditOutcome {};
}

} // namespace dekade::store
