#include "model/exchange/csvwriter.h"
#include "views/figure/exporterformats.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace dekade::figure {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

/// A string with quotes and escapes.
QByteArray jsonString(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

/// Value, low and high of a quantity are numbers: the columns that have a unit beside them. A model named "7" stays a text.
bool holdsNumbers(const QString &column, const QStringList &columns)
{
    QString quantity = column;
    for (const QLatin1StringView end : {"_low"_L1, "_high"_L1}) {
        if (column.endsWith(end))
            quantity.chop(end.size());
    }
    return columns.contains(quantity + "_unit"_L1);
}

QByteArray jsonCell(const QString &cell, bool isNumeric)
{
    if (cell.isEmpty())
        return QByteArrayLiteral("null");
    return isNumeric && exchange::isNumber(cell) ? cell.toLatin1() : jsonString(cell);
}

} // namespace

namespace {

base::Result<QByteArray> jsonRows(
    const QStringList &columns, const std::vector<QStringList> &rows, const std::function<bool(const QString &)> &isNumeric)
{
    QByteArray out("[");
    for (std::size_t row = 0; row < rows.size(); ++row) {
        out.append(row == 0 ? "\n  {" : ",\n  {");
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString &column = columns.at(i);
            out.append(i == 0 ? "\n    " : ",\n    ");
            out.append(jsonString(column) + ": " + jsonCell(rows[row].value(i), isNumeric(column)));
        }
        out.append("\n  }");
    }
    out.append(rows.empty() ? "]\n" : "\n]\n");
    QJsonParseError error;
    QJsonDocument::fromJson(out, &error);
    if (error.error != QJsonParseError::NoError)
        return base::Error {
            base::ErrorKind::Defect, Words::tr("the JSON that was written cannot be read back: %1").arg(error.errorString())};
    return out;
}

} // namespace

base::Result<QByteArray> writeJson(const FigureTable &table)
{
    return jsonRows(table.columns, table.rows, [&](const QString &column) { return holdsNumbers(column, table.columns); });
}

base::Result<QByteArray> renderTable(
    const QStringList &columns, const std::vector<QStringList> &rows, const QStringList &numbers, Format format)
{
    if (format == Format::Csv)
        return exchange::csvText(columns, rows);
    return jsonRows(columns, rows, [&](const QString &column) { return numbers.contains(column); });
}

} // namespace dekade::figure
