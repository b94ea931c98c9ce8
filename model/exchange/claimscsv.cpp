#include "model/exchange/claimscsv.h"

#include "model/exchange/csvscanner.h"
#include "model/exchange/csvwriter.h"
#include "model/exchange/factfields.h"
#include "model/exchange/factsbuilder.h"
#include "model/exchange/recordbuilder.h"
#include "model/exchange/utf8.h"

#include <algorithm>

namespace dekade::exchange {

using namespace catalogue;

namespace {

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
        const auto claims = claimsInOrder(m_catalogue, m_model.id);
        for (const Claim *claim : claims)
            rows.push_back(QStringList {kClaim} + m_head + textsOf(fieldsOf(*claim)) + blanks(1)
                + textsOf(fieldsOf(m_catalogue.source(claim->source))));
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

base::Result<void> addRow(FactsBuilder &facts, const FactTexts &row)
{
    const QString record = row.value(kRecord);
    if (record != kClaim && record != kNote && record != kModel) {
        return base::Error {base::ErrorKind::BadInput,
            QStringLiteral("“%1” is no kind of row; there are: claim, note, model").arg(record.left(40)), {}, 0, 0, kRecord};
    }
    const auto model = addModel(facts, row);
    if (!model)
        return model.error();
    if (record == kClaim)
        return addClaim(facts, row, *model);
    if (record == kModel)
        return {};
    auto note = noteOf(row);
    if (!note)
        return note.error();
    note->model = *model;
    return facts.add(*note);
}

/// Reads the rows of one file.
class ClaimRows final {
public:
    ClaimRows(TextSource &source, char separator, ReadReport &report)
        : m_source(source)
        , m_scanner(source, separator)
        , m_report(report)
    {
    }

    base::Result<void> readHeader()
    {
        const auto more = m_scanner.next();
        if (!more)
            return more.error();
        for (const Cell &cell : m_scanner.cells())
            m_header << textOf(cell);
        for (const QString &name : columnNames()) {
            if (m_header.count(name) != 1)
                return base::Error {
                    base::ErrorKind::BadInput, QStringLiteral("the column “%1” must stand here once").arg(name), m_source.name(), 1};
        }
        for (qsizetype i = 0; i < m_header.size(); ++i)
            m_report.columns.append({static_cast<int>(i) + 1, m_header.at(i), m_header.at(i)});
        return {};
    }

    /// False at the end.
    base::Result<bool> readRow(const ReadOptions &options)
    {
        if (options.maxRows >= 0 && m_report.rows >= options.maxRows)
            return false;
        const auto more = m_scanner.next();
        if (!more || !*more)
            return more;
        ++m_report.rows;
        const auto added = addCells();
        if (added)
            return true;
        const base::Error error = placed(added.error());
        if (!options.skipBadRows)
            return error;
        ++m_report.skipped;
        addProblem(m_report, {error.line, error.column, error.field, QStringLiteral("claim"), error.message, true});
        return true;
    }

    CatalogueData take() { return m_facts.take(); }

private:
    QString textOf(const Cell &cell)
    {
        const std::string_view text = m_scanner.text(cell, m_scratch);
        return unguardedCell(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }

    base::Result<void> addCells()
    {
        const auto cells = m_scanner.cells();
        if (static_cast<qsizetype>(cells.size()) != m_header.size()) {
            return base::Error {
                base::ErrorKind::BadInput, QStringLiteral("this row has %1 cell(s), the header %2").arg(cells.size()).arg(m_header.size())};
        }
        if (m_scanner.mayHoldHighBytes() && firstBadUtf8(m_scanner.raw()) != std::string_view::npos)
            return base::Error {base::ErrorKind::BadInput, QStringLiteral("this row holds bytes that are no UTF-8")};
        FactTexts row;
        for (std::size_t i = 0; i < cells.size(); ++i)
            row.insert(m_header.at(static_cast<qsizetype>(i)), textOf(cells[i]));
        return addRow(m_facts, row);
    }

    base::Error placed(base::Error error) const
    {
        error.file = m_source.name();
        error.column = static_cast<int>(m_header.indexOf(error.field)) + 1;
        const auto cells = m_scanner.cells();
        const bool known = error.column > 0 && static_cast<std::size_t>(error.column) <= cells.size();
        error.line = static_cast<int>(known ? m_scanner.lineOf(cells[static_cast<std::size_t>(error.column) - 1]) : m_scanner.line());
        return error;
    }

    TextSource &m_source;
    CsvScanner m_scanner;
    ReadReport &m_report;
    QStringList m_header;
    std::string m_scratch;
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

base::Result<CatalogueData> readClaimsCsv(TextSource &source, char separator, const ReadOptions &options, ReadReport &report)
{
    ClaimRows rows(source, separator, report);
    if (const auto header = rows.readHeader(); !header)
        return header.error();
    for (;;) {
        const auto more = rows.readRow(options);
        if (!more)
            return more.error();
        if (!*more)
            return rows.take();
    }
}

} // namespace dekade::exchange
