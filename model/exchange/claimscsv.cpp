#include "model/exchange/claimscsv.h"

#include "model/catalogue/factfields.h"
#include "model/exchange/csvwriter.h"
#include "model/exchange/factrows.h"
#include "model/exchange/factsbuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace dekade::exchange {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

const QString kRecord = QStringLiteral("record");
const QString kClaim = QStringLiteral("claim");
const QString kNote = QStringLiteral("note");
const QString kModel = QStringLiteral("model");

/// The columns of a kind of record, in order, each name after a prefix.
QStringList namesOf(const FactFields &fields, const char *prefix)
{
    QStringList names;
    for (const FactField &field : fields)
        names << QLatin1StringView(prefix) + QLatin1StringView(field.name);
    return names;
}

const QStringList &columnNames()
{
    static const QStringList kNames = QStringList {kRecord} + namesOf(fieldsOf(Model {}), "model_")
        + namesOf(fieldsOf(Family {}), "family_") + namesOf(fieldsOf(Organization {}), "organization_") + namesOf(fieldsOf(Claim {}), "")
        + QStringList {QStringLiteral("text_zh")} + namesOf(fieldsOf(Source {}), "source_");
    return kNames;
}

QStringList textsOf(const FactFields &fields)
{
    QStringList texts;
    for (const FactField &field : fields)
        texts << field.text;
    return texts;
}

QStringList blanks(qsizetype count) { return QStringList(count, QString()); }

/// The rows of one model.
class ModelRows final {
public:
    ModelRows(const Catalogue &catalogue, const Model &model)
        : m_catalogue(catalogue)
        , m_model(model)
    {
        m_head = textsOf(fieldsOf(model)) + textsOf(fieldsOf(catalogue.family(model.family)))
            + textsOf(fieldsOf(catalogue.organization(model.organization)));
    }

    void appendTo(std::vector<QStringList> &rows) const
    {
        const std::span<const Claim> claims = m_catalogue.claimsOf(m_model.id);
        for (const Claim &claim : claims)
            rows.push_back(
                QStringList {kClaim} + m_head + textsOf(fieldsOf(claim)) + blanks(1) + textsOf(fieldsOf(m_catalogue.source(claim.source))));
        if (claims.empty())
            rows.push_back(QStringList {kModel} + m_head);
        for (int quantity = 0; quantity < kQuantityCount; ++quantity) {
            if (const Note *note = m_catalogue.noteOf(m_model.id, static_cast<Quantity>(quantity)))
                rows.push_back(noteRow(*note));
        }
    }

private:
    QStringList noteRow(const Note &note) const
    {
        const qsizetype after = qsizetype(fieldsOf(Claim {}).size());
        QStringList cells = blanks(after + 1);
        cells[0] = keyOf(note.quantity);
        cells[4] = note.text; // the claims' column of words
        cells[after] = note.textZh;
        return QStringList {kNote} + m_head + cells;
    }

    const Catalogue &m_catalogue;
    const Model &m_model;
    QStringList m_head;
};

/// The texts of a row whose columns begin with `prefix`, without it.
FactTexts part(const FactTexts &row, QLatin1StringView prefix)
{
    FactTexts texts;
    for (auto cell = row.cbegin(); cell != row.cend(); ++cell) {
        if (cell.key().startsWith(prefix))
            texts.insert(cell.key().mid(prefix.size()), cell.value());
    }
    return texts;
}

base::Error prefixed(base::Error error, const char *prefix)
{
    error.field = QLatin1StringView(prefix) + (error.field.isEmpty() ? QStringLiteral("id") : error.field);
    return error;
}

base::Result<ModelId> addModel(FactsBuilder &facts, const FactTexts &row)
{
    auto model = modelOf(part(row, QLatin1StringView("model_")));
    if (!model)
        return prefixed(model.error(), "model_");
    const auto family = familyOf(part(row, QLatin1StringView("family_")));
    if (!family)
        return prefixed(family.error(), "family_");
    const auto organization = organizationOf(part(row, QLatin1StringView("organization_")));
    if (!organization)
        return prefixed(organization.error(), "organization_");
    const auto familyId = facts.add(*family);
    if (!familyId)
        return prefixed(familyId.error(), "family_");
    const auto organizationId = facts.add(*organization);
    if (!organizationId)
        return prefixed(organizationId.error(), "organization_");
    model->family = *familyId;
    model->organization = *organizationId;
    const auto id = facts.add(*model);
    return id ? id : base::Result<ModelId>(prefixed(id.error(), "model_"));
}

base::Result<void> addClaim(FactsBuilder &facts, const FactTexts &row, ModelId model)
{
    auto claim = claimOf(row);
    if (!claim)
        return claim.error();
    const auto source = sourceOf(part(row, QLatin1StringView("source_")));
    if (!source)
        return prefixed(source.error(), "source_");
    const auto sourceId = facts.add(*source);
    if (!sourceId)
        return prefixed(sourceId.error(), "source_");
    claim->model = model;
    claim->source = *sourceId;
    facts.add(*claim);
    return {};
}

class ClaimRows final : public FactRows {
public:
    using FactRows::FactRows;

    FileFacts take() { return m_facts.take(); }

protected:
    base::Result<void> add(const FactTexts &row, const FactOrigin &origin) override
    {
        const QString record = row.value(kRecord);
        if (record != kClaim && record != kNote && record != kModel) {
            return base::Error {base::ErrorKind::BadInput,
                Words::tr("“%1” is no kind of row; there are: claim, note, model").arg(record.left(40)), {}, 0, 0, kRecord};
        }
        const auto model = addModel(m_facts, row);
        if (!model)
            return model.error();
        m_facts.stands(*model, origin);
        if (record == kClaim)
            return addClaim(m_facts, row, *model);
        if (record == kModel)
            return {};
        auto note = noteOf(row);
        if (!note)
            return note.error();
        note->model = *model;
        return m_facts.add(*note);
    }

private:
    FactsBuilder m_facts;
};

} // namespace

QByteArray claimsCsv(const Catalogue &catalogue)
{
    QByteArray out = csvText(columnNames(), {});
    for (const Model *model : modelsInOrder(catalogue)) {
        std::vector<QStringList> rows;
        ModelRows(catalogue, *model).appendTo(rows);
        out += csvRows(rows, columnNames().size());
    }
    return out;
}

bool isClaimsHeader(const std::vector<std::string> &header)
{
    const auto has = [&header](std::string_view name) { return std::find(header.begin(), header.end(), name) != header.end(); };
    return has("record") && has("model_id") && has("quantity");
}

base::Result<FileFacts> readClaimsCsv(TextSource &source, char separator, const ReadOptions &options, ReadReport &report)
{
    ClaimRows rows(source, separator, options, report);
    if (const auto read = rows.read(columnNames()); !read)
        return read.error();
    return rows.take();
}

} // namespace dekade::exchange
