#include "model/catalogue/figurecells.h"

#include "model/base/numberformat.h"
#include "model/base/numberparse.h"
#include "model/catalogue/claimunits.h"

#include <algorithm>

namespace dekade::catalogue {

using namespace Qt::StringLiterals;

namespace {

const QString kDate = u"release_date"_s;

/// The parts of a number's block after the number itself. The first nine columns are what people look for, the others what it takes to read
/// the claim back as it was.
constexpr const char *kParts[] = {"unit", "basis", "low", "high", "source_title", "source_url", "locator", "quote", "text", "qualifier", "kind",
    "stage", "speaker", "standing", "preferred", "source_date"};
constexpr const char *kDateParts[]
    = {"basis", "text", "qualifier", "stage", "speaker", "standing", "preferred", "source_date", "locator", "quote"};

/// Only training tokens have a kind.
bool hasPart(Quantity quantity, const char *part) { return qstrcmp(part, "kind") != 0 || quantity == Quantity::TrainingTokens; }

QString named(const QString &quantity, const char *part) { return quantity + QLatin1Char('_') + QLatin1StringView(part); }

QString number(const std::optional<double> &value) { return value ? base::plainNumber(*value) : QString(); }

/// All that the parts may say of a claim that was picked, by part.
FactTexts partsOf(const Catalogue &catalogue, const Datum &datum)
{
    if (!datum.claim)
        return {{u"basis"_s, keyOf(Basis::Undisclosed)}};
    const Claim &claim = catalogue.claim(*datum.claim);
    const Source &source = catalogue.source(claim.source);
    return {{u"unit"_s, keyOf(claim.unit)}, {u"basis"_s, keyOf(datum.basis)}, {u"low"_s, number(datum.low)}, {u"high"_s, number(datum.high)},
        {u"source_title"_s, source.title}, {u"source_url"_s, source.url}, {u"source_date"_s, source.date}, {u"locator"_s, claim.locator},
        {u"quote"_s, claim.quote}, {u"text"_s, datum.date ? QString() : datum.text}, {u"qualifier"_s, keyOf(claim.qualifier)},
        {u"kind"_s, keyOf(claim.kind)}, {u"stage"_s, keyOf(claim.stage)}, {u"speaker"_s, keyOf(claim.speaker)},
        {u"standing"_s, keyOf(claim.standing)}, {u"preferred"_s, claim.preferredByUser ? u"true"_s : QString()}};
}

/// What Epoch's table and its like call compute is worked out by them, nearly always.
Basis basisOf(Quantity quantity) { return quantity == Quantity::TrainingCompute ? Basis::Estimated : Basis::Reported; }

FactTexts partsOf(const Background &set, Quantity quantity)
{
    return {{u"unit"_s, keyOf(unitsOf(quantity).front())}, {u"basis"_s, keyOf(basisOf(quantity))}, {u"source_title"_s, set.title},
        {u"source_url"_s, set.url}, {u"kind"_s, quantity == Quantity::TrainingTokens ? keyOf(TokenKind::Seen) : QString()},
        {u"speaker"_s, keyOf(Speaker::ThirdParty)}};
}

QStringList cellsOf(Quantity quantity, const QString &value, const FactTexts &parts)
{
    QStringList cells {value};
    for (const char *part : kParts) {
        if (hasPart(quantity, part))
            cells << parts.value(QLatin1StringView(part));
    }
    return cells;
}

QStringList dateCellsOf(const FactTexts &parts)
{
    QStringList cells;
    for (const char *part : kDateParts)
        cells << parts.value(QLatin1StringView(part));
    return cells;
}

/// The fields of a model that have no columns of their own further left.
FactFields trailing(const Model &model)
{
    FactFields fields = fieldsOf(model);
    std::erase_if(fields, [](const FactField &field) {
        return qstrcmp(field.name, "id") == 0 || qstrcmp(field.name, "name") == 0 || qstrcmp(field.name, "density") == 0;
    });
    return fields;
}

/// A number as Dekade writes it, exactly; else as people do ("7B").
base::Result<QString> plainly(const QString &cell)
{
    const QString trimmed = cell.trimmed();
    bool isPlain = false;
    trimmed.toDouble(&isPlain);
    const bool isWord = std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isLetter() && c.toLower() != u'e'; });
    if (trimmed.isEmpty() || (isPlain && !isWord))
        return trimmed;
    const base::Result<double> read = base::parseNumber(trimmed);
    if (!read)
        return read.error();
    return base::plainNumber(*read);
}

/// A field of claimOf as the column it came from.
QString columnOf(const QString &quantity, const QString &field)
{
    return field.isEmpty() || field == u"value"_s || field == u"quantity"_s ? quantity : QString(quantity + QLatin1Char('_') + field);
}

struct Block {
    QString name; ///< of the column of its number
    Quantity quantity;
};

/// Puts right what a block cannot say: numbers in other units, which are named and not drawn, have no basis of their own.
void complete(FactTexts &texts, Quantity quantity)
{
    const auto is = [&](const char *field, const char *word) { return texts.value(QLatin1StringView(field)) == QLatin1StringView(word); };
    const bool otherUnit = is("unit", "words") || is("unit", "bytes") || is("kind", "words") || is("kind", "bytes");
    const bool hasNumber = !texts.value(u"value"_s).isEmpty() || !texts.value(u"low"_s).isEmpty();
    if (texts.value(u"basis"_s).isEmpty() || (is("basis", "undisclosed") && (hasNumber || (otherUnit && !texts.value(u"text"_s).isEmpty()))))
        texts.insert(u"basis"_s, keyOf(Basis::Reported));
    if (texts.value(u"unit"_s).isEmpty())
        texts.insert(u"unit"_s, keyOf(unitsOf(quantity).front()));
    if (texts.value(u"speaker"_s).isEmpty())
        texts.insert(u"speaker"_s, keyOf(Speaker::ThirdParty));
    if (quantity == Quantity::TrainingTokens && hasNumber && texts.value(u"kind"_s).isEmpty())
        texts.insert(u"kind"_s, keyOf(TokenKind::Seen));
}

/// The claim that a block holds, none where it holds nothing.
base::Result<std::optional<SourcedClaim>> claimOfBlock(const FactTexts &row, const Block &block, const QString &sourceTitle)
{
    const bool isDate = block.quantity == Quantity::ReleaseDate;
    FactTexts texts;
    for (const char *part : kParts)
        texts.insert(QLatin1StringView(part), row.value(named(block.name, part)));
    const auto text = [&](const char *part) { return texts.value(QLatin1StringView(part)); };
    const QString cell = row.value(block.name);
    if (cell.isEmpty() && text("low").isEmpty() && text("text").isEmpty() && text("source_title").isEmpty())
        return std::optional<SourcedClaim>();
    texts.insert(isDate && !cell.isEmpty() ? u"text"_s : u"value"_s, cell);
    for (const char *numeric : {"value", "low", "high"}) {
        const base::Result<QString> plain = plainly(texts.value(QLatin1StringView(numeric)));
        if (!plain)
            return base::Error {base::ErrorKind::BadInput, plain.error().message, {}, 0, 0, columnOf(block.name, QLatin1StringView(numeric))};
        texts.insert(QLatin1StringView(numeric), *plain);
    }
    texts.insert(u"quantity"_s, keyOf(block.quantity));
    complete(texts, block.quantity);
    const base::Result<Claim> claim = claimOf(texts);
    if (!claim) {
        base::Error error = claim.error();
        error.field = isDate && error.field == u"text"_s ? kDate : columnOf(block.name, error.field);
        return error;
    }
    Source source;
    source.title = text("source_title").isEmpty() ? sourceTitle : text("source_title");
    source.url = text("source_url");
    source.date = text("source_date");
    return std::optional(SourcedClaim {*claim, source});
}

/// All active parameters of a dense model are its parameters: the lens says so, and so does who reads.
Quantity quantityRead(Quantity quantity, Density density)
{
    return quantity == Quantity::ParamsActive && density == Density::Dense ? Quantity::ParamsTotal : quantity;
}

base::Result<Model> modelRecord(const FactTexts &row)
{
    FactTexts texts = row;
    const QString density = row.value(u"dense_or_moe"_s);
    texts.insert(u"density"_s, density.isEmpty() ? keyOf(Density::Undisclosed) : density);
    if (row.value(u"released"_s).isEmpty())
        texts.insert(u"released"_s, u"true"_s);
    const bool hasKey = !row.value(u"id"_s).isEmpty();
    if (!hasKey)
        texts.insert(u"id"_s, row.value(u"name"_s)); // any: it is taken out again
    base::Result<Model> model = modelOf(texts);
    if (!model) {
        base::Error error = model.error();
        if (error.field == u"density"_s)
            error.field = u"dense_or_moe"_s;
        return error;
    }
    if (!hasKey)
        model->key.clear();
    return model;
}

} // namespace

QString keyOf(FigurePlace place)
{
    switch (place) {
    case FigurePlace::Figure:
        return u"figure"_s;
    case FigurePlace::Lane:
        return u"lane"_s;
    case FigurePlace::Faint:
        return u"faint"_s;
    case FigurePlace::Background:
        break;
    }
    return u"background"_s;
}

QStringList claimColumns(Quantity quantity)
{
    QStringList columns {keyOf(quantity)};
    for (const char *part : kParts) {
        if (hasPart(quantity, part))
            columns << named(keyOf(quantity), part);
    }
    return columns;
}

QStringList claimCells(const Catalogue &catalogue, Quantity quantity, const Datum &datum)
{
    return cellsOf(quantity, number(datum.value), partsOf(catalogue, datum));
}

QStringList claimCells(const Background &set, Quantity quantity, double value)
{
    return value > 0 ? cellsOf(quantity, base::plainNumber(value), partsOf(set, quantity))
                     : cellsOf(quantity, {}, {{u"basis"_s, keyOf(Basis::Undisclosed)}});
}

QStringList dateColumns()
{
    QStringList columns;
    for (const char *part : kDateParts)
        columns << named(kDate, part);
    return columns;
}

QStringList dateCells(const Catalogue &catalogue, const Datum &date) { return dateCellsOf(partsOf(catalogue, date)); }

QStringList dateCells(const Background &set) { return dateCellsOf(partsOf(set, Quantity::ReleaseDate)); }

QStringList modelColumns()
{
    QStringList columns {u"country"_s};
    for (const FactField &field : trailing(Model {}))
        columns << QLatin1StringView(field.name);
    return columns;
}

QStringList modelCells(const Catalogue &catalogue, const Model &model)
{
    QStringList cells {catalogue.organization(model.organization).country};
    for (const FactField &field : trailing(model))
        cells << field.text;
    return cells;
}

QStringList modelCells(const Background &set, const BackgroundModel &model)
{
    Model record;
    record.dataset = set.key;
    record.domains = model.domain.split(QLatin1Char(','), Qt::SkipEmptyParts);
    record.finetuned = model.finetuned;
    record.flags = model.flags;
    QStringList cells {QString()};
    for (const FactField &field : trailing(record))
        cells << field.text;
    return cells;
}

base::Result<ModelFacts> modelOfFigure(const FactTexts &row, const std::vector<Quantity> &quantities, const QString &sourceTitle)
{
    const base::Result<Model> model = modelRecord(row);
    if (!model)
        return model.error();
    ModelFacts facts {*model, {}, {}, {}, {}};
    facts.organization.name = row.value(u"organization"_s);
    facts.organization.country = row.value(u"country"_s);
    facts.family.name = row.value(u"family"_s).isEmpty() ? model->name : row.value(u"family"_s);
    std::vector<Block> blocks {{kDate, Quantity::ReleaseDate}};
    for (const Quantity quantity : quantities)
        blocks.push_back({keyOf(quantity), quantityRead(quantity, model->density)});
    for (const Block &block : blocks) {
        const base::Result<std::optional<SourcedClaim>> read = claimOfBlock(row, block, sourceTitle);
        if (!read)
            return read.error();
        if (*read && std::ranges::find(facts.claims, **read) == facts.claims.end())
            facts.claims.push_back(**read);
    }
    return facts;
}

base::Result<BackgroundModel> backgroundOfFigure(const FactTexts &row, const std::vector<Quantity> &quantities, Background &set)
{
    const base::Result<ModelFacts> read = modelOfFigure(row, quantities, {});
    if (!read)
        return read.error();
    set.key = read->model.dataset;
    set.title = row.value(u"release_date_source_title"_s);
    set.url = row.value(u"release_date_source_url"_s);
    BackgroundModel model;
    model.name = read->model.name;
    model.organization = read->organization.name;
    model.domain = read->model.domains.join(QLatin1Char(','));
    model.finetuned = read->model.finetuned;
    model.flags = read->model.flags;
    for (const SourcedClaim &each : read->claims) {
        const double value = each.claim.value.value_or(0);
        if (each.claim.quantity == Quantity::ReleaseDate)
            model.date = datumOf(each.claim).date;
        else if (each.claim.quantity == Quantity::ParamsTotal)
            model.parameters = value;
        else if (each.claim.quantity == Quantity::TrainingTokens)
            model.tokens = value;
        else if (each.claim.quantity == Quantity::TrainingCompute)
            model.compute = value;
    }
    return model;
}

} // namespace dekade::catalogue
