#include "model/store/factsjson.h"

#include "model/catalogue/factfields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dekade::store {

using namespace catalogue;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const FactFields &fields)
{
    QJsonObject object;
    for (const FactField &field : fields) {
        if (!field.text.isEmpty())
            object.insert(QLatin1StringView(field.name), field.text);
    }
    return object;
}

FactTexts textsOf(const QJsonValue &value)
{
    FactTexts texts;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        texts.insert(member.key(), member.value().toString());
    return texts;
}

/// The record of an object whose key may be missing: a figure's table names makers, families and sources only.
template<typename T>
base::Result<T> recordOf(const QJsonValue &value, base::Result<T> (*make)(const FactTexts &))
{
    FactTexts texts = textsOf(value);
    const bool hasKey = texts.contains(u"id"_s);
    if (!hasKey)
        texts.insert(u"id"_s, u"-"_s);
    base::Result<T> record = make(texts);
    if (record && !hasKey)
        record->key.clear();
    return record;
}

/// Takes records apart and remembers that one could not be read.
class Reader final {
public:
    explicit Reader(const QJsonObject &root)
        : m_root(root)
    {
    }

    base::Result<ModelFacts> read()
    {
        ModelFacts facts;
        take(facts.model, recordOf<Model>(m_root.value("model"_L1), modelOf));
        take(facts.organization, recordOf<Organization>(m_root.value("organization"_L1), organizationOf));
        take(facts.family, recordOf<Family>(m_root.value("family"_L1), familyOf));
        for (const QJsonValue &each : m_root.value("claims"_L1).toArray()) {
            SourcedClaim claim;
            take(claim.claim, claimOf(textsOf(each)));
            take(claim.source, recordOf<Source>(each.toObject().value("source"_L1), sourceOf));
            facts.claims.push_back(std::move(claim));
        }
        for (const QJsonValue &each : m_root.value("notes"_L1).toArray()) {
            facts.notes.emplace_back();
            take(facts.notes.back(), noteOf(textsOf(each)));
        }
        if (m_isDamaged)
            return base::Error {base::ErrorKind::BadInput,
                QCoreApplication::translate("Store", "this imported row is damaged; undo its import and read the file again")};
        return facts;
    }

private:
    template<typename T>
    void take(T &into, base::Result<T> result)
    {
        if (result)
            into = std::move(*result);
        else
            m_isDamaged = true;
    }

    const QJsonObject &m_root;
    bool m_isDamaged = false;
};

} // namespace

std::string factsJson(const ModelFacts &facts)
{
    QJsonArray claims;
    for (const SourcedClaim &each : facts.claims) {
        QJsonObject entry = objectOf(fieldsOf(each.claim));
        entry.insert("source"_L1, objectOf(fieldsOf(each.source)));
        claims.append(entry);
    }
    QJsonArray notes;
    for (const Note &note : facts.notes)
        notes.append(objectOf(fieldsOf(note)));
    const QJsonObject root {{u"model"_s, objectOf(fieldsOf(facts.model))}, {u"organization"_s, objectOf(fieldsOf(facts.organization))},
        {u"family"_s, objectOf(fieldsOf(facts.family))}, {u"claims"_s, claims}, {u"notes"_s, notes}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact).toStdString();
}

base::Result<ModelFacts> factsFrom(const std::string &json)
{
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    return Reader(root).read();
}

} // namespace dekade::store
