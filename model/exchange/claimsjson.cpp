#include "model/exchange/claimsjson.h"

#include "model/base/numberformat.h"
#include "model/exchange/csvwriter.h"
#include "model/catalogue/factfields.h"
#include "model/exchange/factsbuilder.h"
#include "model/exchange/utf8.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace dekade::exchange {

using namespace catalogue;
using namespace Qt::StringLiterals;
using Kind = FactField::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QJsonValue valueOf(const FactField &field)
{
    switch (field.kind) {
    case Kind::Number:
        return field.text.toDouble();
    case Kind::List:
        return QJsonArray::fromStringList(split(field.text));
    case Kind::Flag:
        return field.text == "true"_L1;
    case Kind::Text:
        break;
    }
    return field.text;
}

/// Values that are there; what is missing says as much as an empty text.
QJsonObject objectOf(const FactFields &fields)
{
    QJsonObject object;
    for (const FactField &field : fields) {
        if (!field.text.isEmpty())
            object.insert(QLatin1StringView(field.name), valueOf(field));
    }
    return object;
}

/// Those that somebody refers to by key, each key once: it is what the file's records know each other by.
template<typename T, typename Id>
QJsonArray byKey(const std::vector<T> &records, const QSet<Id> &used)
{
    std::vector<const T *> order;
    for (const T &record : records) {
        if (used.contains(record.id))
            order.push_back(&record);
    }
    std::stable_sort(order.begin(), order.end(), [](const T *a, const T *b) { return a->key < b->key; });
    order.erase(std::unique(order.begin(), order.end(), [](const T *a, const T *b) { return a->key == b->key; }), order.end());
    QJsonArray array;
    for (const T *record : order)
        array.append(objectOf(fieldsOf(*record)));
    return array;
}

QJsonObject modelObject(const Catalogue &catalogue, const Model &model)
{
    QJsonObject object = objectOf(fieldsOf(model));
    object.insert("family"_L1, catalogue.family(model.family).key);
    object.insert("organization"_L1, catalogue.organization(model.organization).key);
    QJsonArray claims;
    for (const Claim &claim : catalogue.claimsOf(model.id)) {
        QJsonObject entry = objectOf(fieldsOf(claim));
        entry.insert("source"_L1, catalogue.source(claim.source).key);
        claims.append(entry);
    }
    QJsonArray notes;
    for (int quantity = 0; quantity < kQuantityCount; ++quantity) {
        if (const Note *note = catalogue.noteOf(model.id, static_cast<Quantity>(quantity)))
            notes.append(objectOf(fieldsOf(*note)));
    }
    object.insert("claims"_L1, claims);
    object.insert("notes"_L1, notes);
    return object;
}

base::Error failure(const QString &message) { return {base::ErrorKind::BadInput, message}; }

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return base::plainNumber(value.toDouble());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (!value.isArray())
        return value.toString();
    QStringList words;
    for (const QJsonValue &word : value.toArray())
        words << word.toString();
    return joined(words);
}

/// The texts of an object, keys checked against `fields` and `more`.
base::Result<FactTexts> textsOf(const QJsonObject &object, const FactFields &fields, const QStringList &more = {})
{
    FactTexts texts;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool known = more.contains(member.key()) || std::any_of(fields.begin(), fields.end(), [&](const FactField &field) {
            return member.key() == QLatin1StringView(field.name);
        });
        if (!known)
            return failure(Words::tr("nothing is known by the key “%1”").arg(member.key().left(40)));
        texts.insert(member.key(), textOf(member.value()));
    }
    return texts;
}

/// Reads one document into a builder.
class ClaimsReader final {
public:
    explicit ClaimsReader(ReadReport &report)
        : m_report(report)
    {
    }

    base::Result<FileFacts> read(const QJsonObject &root)
    {
        m_facts.setVersion(root.value("version"_L1).toString());
        for (const auto &step :
            {readAll(root, "organizations", &ClaimsReader::readOrganization), readAll(root, "families", &ClaimsReader::readFamily),
                readAll(root, "sources", &ClaimsReader::readSource), readAll(root, "models", &ClaimsReader::readModel)}) {
            if (!step)
                return step.error();
        }
        return m_facts.take();
    }

private:
    using Step = base::Result<void> (ClaimsReader::*)(const QJsonObject &);

    base::Result<void> readAll(const QJsonObject &parent, const char *name, Step step)
    {
        const QJsonArray entries = parent.value(QLatin1StringView(name)).toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (const auto done = (this->*step)(entries.at(i).toObject()); !done) {
                base::Error error = done.error();
                const QString id = entries.at(i).toObject().value("id"_L1).toString();
                const QString place
                    = QLatin1StringView(name) + u'[' + QString::number(i) + u']' + (id.isEmpty() ? QString() : QString(u' ' + id));
                error.field = error.field.isEmpty() ? place : QString(place + u": " + error.field);
                return error;
            }
        }
        return {};
    }

    base::Result<void> readOrganization(const QJsonObject &object) { return addPlain(object, Organization {}, organizationOf); }
    base::Result<void> readFamily(const QJsonObject &object) { return addPlain(object, Family {}, familyOf); }
    base::Result<void> readSource(const QJsonObject &object) { return addPlain(object, Source {}, sourceOf); }

    template<typename T>
    base::Result<void> addPlain(const QJsonObject &object, const T &sample, base::Result<T> (*make)(const FactTexts &))
    {
        const auto texts = textsOf(object, fieldsOf(sample));
        if (!texts)
            return texts.error();
        const auto record = make(*texts);
        if (!record)
            return record.error();
        const auto id = m_facts.add(*record);
        return id ? base::Result<void>() : id.error();
    }

    base::Result<void> readModel(const QJsonObject &object)
    {
        const auto texts = textsOf(object, fieldsOf(Model {}), {u"family"_s, u"organization"_s, u"claims"_s, u"notes"_s});
        if (!texts)
            return texts.error();
        auto model = modelOf(*texts);
        if (!model)
            return model.error();
        const auto family = m_facts.family(texts->value(u"family"_s));
        if (!family)
            return family.error();
        const auto organization = m_facts.organization(texts->value(u"organization"_s));
        if (!organization)
            return organization.error();
        model->family = *family;
        model->organization = *organization;
        const auto id = m_facts.add(*model);
        if (!id)
            return id.error();
        m_model = *id;
        m_facts.stands(m_model, {});
        if (object.value("claims"_L1).toArray().isEmpty())
            ++m_report.rows;
        if (const auto claims = readAll(object, "claims", &ClaimsReader::readClaim); !claims)
            return claims;
        return readAll(object, "notes", &ClaimsReader::readNote);
    }

    base::Result<void> readClaim(const QJsonObject &object)
    {
        ++m_report.rows;
        const auto texts = textsOf(object, fieldsOf(Claim {}), {u"source"_s});
        if (!texts)
            return texts.error();
        auto claim = claimOf(*texts);
        if (!claim)
            return claim.error();
        const auto source = m_facts.source(texts->value(u"source"_s));
        if (!source)
            return source.error();
        claim->model = m_model;
        claim->source = *source;
        m_facts.add(*claim);
        return {};
    }

    base::Result<void> readNote(const QJsonObject &object)
    {
        ++m_report.rows;
        const auto texts = textsOf(object, fieldsOf(Note {}));
        if (!texts)
            return texts.error();
        auto note = noteOf(*texts);
        if (!note)
            return note.error();
        note->model = m_model;
        return m_facts.add(*note);
    }

    ReadReport &m_report;
    FactsBuilder m_facts;
    ModelId m_model;
};

base::Result<QJsonDocument> parse(const QByteArray &text, const QString &name)
{
    if (text.size() > kLargestJson)
        return base::Error {base::ErrorKind::BadInput, Words::tr("the file is larger than 64 MiB, the most that is read as JSON; use CSV"), name};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error == QJsonParseError::NoError)
        return document;
    const QByteArrayView before = QByteArrayView(text).first(std::clamp<qsizetype>(problem.offset, 0, text.size()));
    const auto line = static_cast<int>(std::count(before.begin(), before.end(), '\n') + 1);
    const auto column = static_cast<int>(before.size() - (before.lastIndexOf('\n') + 1)) + 1;
    return base::Error {base::ErrorKind::BadInput, Words::tr("this is no JSON: %1").arg(problem.errorString()), name, line, column};
}

} // namespace

QByteArray claimsJson(const Catalogue &catalogue)
{
    QJsonArray models;
    QSet<OrganizationId> organizations;
    QSet<FamilyId> families;
    QSet<SourceId> sources;
    for (const Model *model : modelsInOrder(catalogue)) {
        models.append(modelObject(catalogue, *model));
        organizations.insert(model->organization);
        families.insert(model->family);
    }
    for (const Claim &claim : catalogue.claims())
        sources.insert(claim.source);
    const QJsonObject root {{u"format"_s, u"dekade-claims"_s}, {u"version"_s, catalogue.version()},
        {u"organizations"_s, byKey(catalogue.organizations(), organizations)},
        {u"families"_s, byKey(catalogue.families(), families)}, {u"sources"_s, byKey(catalogue.sources(), sources)}, {u"models"_s, models}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

base::Result<FileFacts> readClaimsJson(const QByteArray &text, const QString &name, ReadReport &report)
{
    const auto document = parse(text, name);
    if (!document)
        return document.error();
    const QJsonObject root = document->object();
    if (root.value("format"_L1).toString() != "dekade-claims"_L1) {
        const bool config = root.contains("model_type"_L1) || root.contains("architectures"_L1) || root.contains("hidden_size"_L1);
        return base::Error {base::ErrorKind::BadInput,
            config ? Words::tr("this is the configuration of a model, not a table of facts; look at it with “dekade inspect”")
                   : Words::tr("this JSON is none of Dekade's: \"format\" must be \"dekade-claims\""),
            name};
    }
    auto data = ClaimsReader(report).read(root);
    if (data)
        return data;
    base::Error error = data.error();
    error.file = name;
    return error;
}

base::Result<QByteArray> tableOfJson(const QByteArray &text, const QString &name)
{
    const auto document = parse(text, name);
    if (!document)
        return document.error();
    const QJsonArray entries = document->array();
    if (document->isArray() && entries.isEmpty())
        return QByteArray(); // a figure in which nothing is drawn
    if (entries.isEmpty() || !entries.first().isObject())
        return base::Error {
            base::ErrorKind::BadInput, Words::tr("this JSON is none of Dekade's: it should be a list of objects, one a model"), name};
    const QStringList columns = entries.first().toObject().keys();
    std::vector<QStringList> rows;
    for (const QJsonValue &entry : entries) {
        QStringList cells;
        for (const QString &column : columns)
            cells << textOf(entry.toObject().value(column));
        rows.push_back(cells);
    }
    return csvText(columns, rows);
}

bool looksLikeJson(QByteArrayView head)
{
    const std::string_view text = trimmedText({head.data(), static_cast<std::size_t>(head.size())});
    return text.starts_with('{') || text.starts_with('[');
}

} // namespace dekade::exchange
