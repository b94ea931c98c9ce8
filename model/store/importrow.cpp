#include "model/store/importrow.h"

#include "model/store/claimkey.h"
#include "model/store/factsjson.h"
#include "model/store/rowhash.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace dekade::store {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

base::Error badRow(const ImportRecord &record, const QString &message, const QString &field)
{
    base::Error error {base::ErrorKind::BadInput, message};
    error.line = static_cast<int>(record.line);
    error.field = field;
    return error;
}

bool isSound(const ImportFigure &figure)
{
    const auto bound = [](const std::optional<double> &value) { return !value || (std::isfinite(*value) && *value >= 0); };
    return std::isfinite(figure.value) && figure.value > 0 && bound(figure.low) && bound(figure.high) && figure.basis != Basis::Undisclosed;
}

QJsonObject jsonOf(const ImportFigure &figure)
{
    QJsonObject object {{QStringLiteral("quantity"), keyOf(figure.quantity)}, {QStringLiteral("value"), figure.value},
        {QStringLiteral("basis"), keyOf(figure.basis)}};
    if (figure.low)
        object.insert(QStringLiteral("low"), *figure.low);
    if (figure.high)
        object.insert(QStringLiteral("high"), *figure.high);
    return object;
}

void appendTwoDigits(std::string &text, int number)
{
    text += static_cast<char>('0' + number / 10 % 10);
    text += static_cast<char>('0' + number % 10);
}

/// As PartialDate::iso, without a detour over UTF-16: a million rows pass here.
void writeDate(const std::optional<base::PartialDate> &date, std::string &text)
{
    text.clear();
    if (!date)
        return;
    appendTwoDigits(text, date->year / 100);
    appendTwoDigits(text, date->year % 100);
    for (const int part : {date->month, date->day}) {
        if (part == 0)
            return;
        text += '-';
        appendTwoDigits(text, part);
    }
}

void addFigure(RowHash &hash, const ImportFigure &figure)
{
    hash.add(figure.value);
    hash.add(static_cast<quint64>((figure.low ? 1 : 0) | (figure.high ? 2 : 0) | static_cast<int>(figure.basis) << 2));
    if (figure.low)
        hash.add(*figure.low);
    if (figure.high)
        hash.add(*figure.high);
}

qint64 contentOf(const ImportRow &row)
{
    const ImportRecord &record = *row.record;
    RowHash hash;
    if (!record.facts.empty()) {
        hash.add(std::string_view(record.facts));
        hash.add(static_cast<quint64>(record.wholeFacts ? 1 : 0));
        return hash.value();
    }
    for (const std::string *text : {&record.name, &record.organization, &record.country, &record.domain, &record.openness,
             &record.confidence, &row.date, &row.more, &record.raw})
        hash.add(std::string_view(*text));
    hash.add(
        static_cast<quint64>(record.flags) << 3 | (record.notable ? 1U : 0U) | (record.finetuned ? 2U : 0U) | (record.frontier ? 4U : 0U));
    for (std::size_t place = 0; place < row.figures.size(); ++place) {
        if (row.figures[place] != nullptr) {
            hash.add(static_cast<quint64>(place));
            addFigure(hash, *row.figures[place]);
        }
    }
    return hash.value();
}

qint64 identityOf(std::string_view format, const ImportRow &row)
{
    const ImportRecord &record = *row.record;
    RowHash hash;
    if (!record.facts.empty()) {
        hash.add(std::string_view(record.wholeFacts ? "claims" : "figure"));
        hash.add(std::string_view(record.modelKey.empty() ? record.name : record.modelKey));
        if (!record.wholeFacts)
            hash.add(std::string_view(record.facts));
        return hash.value();
    }
    hash.add(format);
    hash.add(std::string_view(record.name));
    hash.add(std::string_view(row.date));
    return hash.value();
}

} // namespace

base::Result<void> layOut(const ImportRecord &record, std::string_view format, ImportRow &row)
{
    if (record.name.empty())
        return badRow(record, Words::tr("a row needs a name; fill it in or leave the row out"), QStringLiteral("name"));
    row.record = &record;
    row.figures.fill(nullptr);
    row.more.clear();
    QJsonArray more;
    for (const ImportFigure &figure : record.figures) {
        if (!isSound(figure))
            return badRow(record, Words::tr("a figure must be a finite number above 0"), keyOf(figure.quantity));
        const auto place = std::find(kColumnQuantities.begin(), kColumnQuantities.end(), figure.quantity) - kColumnQuantities.begin();
        if (static_cast<std::size_t>(place) < row.figures.size() && row.figures[static_cast<std::size_t>(place)] == nullptr)
            row.figures[static_cast<std::size_t>(place)] = &figure;
        else
            more.append(jsonOf(figure));
    }
    if (!more.isEmpty())
        row.more = QJsonDocument(more).toJson(QJsonDocument::Compact).toStdString();
    writeDate(record.date, row.date);
    row.identity = identityOf(format, row);
    row.content = contentOf(row);
    return {};
}

QString importedColumns()
{
    QString columns = QStringLiteral(
        "batch_id, identity, content, line, name, organization, country, domain, openness, confidence, date, notable, finetuned, "
        "frontier, flags, ");
    for (const char *name : {"params", "active", "tokens", "compute", "cost", "hours"})
        columns += QStringLiteral("%1, %1_low, %1_high, %1_basis, ").arg(QLatin1String(name));
    return columns + QStringLiteral("more, raw");
}

QString recordColumns() { return importedColumns() + QStringLiteral(", model_key, whole, facts"); }

namespace {

std::optional<double> numberOf(const QVariant &value) { return value.isNull() ? std::nullopt : std::optional(value.toDouble()); }

std::optional<double> numberOf(const QJsonValue &value) { return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt; }

base::Result<void> readMore(const QByteArray &text, ImportRecord &record)
{
    for (const QJsonValue &value : QJsonDocument::fromJson(text).array()) {
        const QJsonObject object = value.toObject();
        const std::optional<Quantity> quantity = termOf<Quantity>(object.value(QStringLiteral("quantity")).toString());
        const std::optional<Basis> basis = termOf<Basis>(object.value(QStringLiteral("basis")).toString());
        if (!quantity || !basis)
            return badRow(
                record, Words::tr("this imported row is damaged; undo its import and read the file again"), QStringLiteral("more"));
        record.figures.push_back({*quantity, object.value(QStringLiteral("value")).toDouble(),
            numberOf(object.value(QStringLiteral("low"))), numberOf(object.value(QStringLiteral("high"))), *basis});
    }
    return {};
}

} // namespace

base::Result<ImportRecord> recordFrom(const QSqlQuery &query, int first)
{
    int column = first + 3;
    const auto next = [&] { return query.value(column++); };
    const auto text = [&] { return next().toString().toStdString(); };
    ImportRecord record;
    record.line = next().toLongLong();
    for (std::string *field : {&record.name, &record.organization, &record.country, &record.domain, &record.openness, &record.confidence})
        *field = text();
    if (const QString date = next().toString(); !date.isEmpty()) {
        const base::Result<base::PartialDate> read = base::parseDate(date);
        if (!read)
            return badRow(record, read.error().message, QStringLiteral("date"));
        record.date = *read;
    }
    for (bool *field : {&record.notable, &record.finetuned, &record.frontier})
        *field = next().toBool();
    record.flags = next().toUInt();
    for (const Quantity quantity : kColumnQuantities) {
        const std::optional<double> value = numberOf(next());
        const std::optional<double> low = numberOf(next());
        const std::optional<double> high = numberOf(next());
        const std::optional<Basis> basis = termOf<Basis>(next().toString());
        if (value && basis)
            record.figures.push_back({quantity, *value, low, high, *basis});
    }
    if (const auto done = readMore(next().toString().toUtf8(), record); !done)
        return done.error();
    record.raw = text();
    record.modelKey = text();
    record.wholeFacts = next().toBool();
    record.facts = text();
    return record;
}

namespace {

base::Error noSuchClaim()
{
    return {base::ErrorKind::BadInput, QCoreApplication::translate("Store", "there is no such claim; its import may have been undone meanwhile")};
}

base::Result<ImportedFigure> figureOf(const ImportRecord &record, qint64 identity, std::size_t place)
{
    if (record.facts.empty()) {
        if (place == 0)
            return ImportedFigure {Quantity::ReleaseDate, importedClaimKey(identity, Quantity::ReleaseDate, 0)};
        if (place > record.figures.size())
            return noSuchClaim();
        const ImportFigure &figure = record.figures[place - 1];
        return ImportedFigure {figure.quantity, importedClaimKey(identity, figure.quantity, figure.value)};
    }
    const base::Result<ModelFacts> facts = factsFrom(record.facts);
    if (!facts)
        return facts.error();
    if (place >= facts->claims.size())
        return noSuchClaim();
    const SourcedClaim &claim = facts->claims[place];
    return ImportedFigure {claim.claim.quantity, importedClaimKey(identity, claim)};
}

} // namespace

base::Result<ImportedFigure> importedFigure(const Connection &connection, qint64 row, int place)
{
    base::Result<QSqlQuery> query
        = connection.run(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(recordColumns(), kRecordTables), {row});
    if (!query)
        return query.error();
    if (!query->next())
        return noSuchClaim();
    const base::Result<ImportRecord> record = recordFrom(*query, 0);
    if (!record)
        return record.error();
    return figureOf(*record, query->value(1).toLongLong(), static_cast<std::size_t>(place));
}

} // namespace dekade::store
