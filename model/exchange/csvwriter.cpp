#include "model/exchange/csvwriter.h"

#include <QRegularExpression>

#include <algorithm>

namespace dekade::exchange {

namespace {

bool startsFormula(QChar c) { return QStringLiteral("=+-@\t\r").contains(c); }

/// How many apostrophes stand before a character that starts a formula; −1 where none follows.
qsizetype apostrophesBeforeFormula(const QString &cell)
{
    const auto first = std::find_if(cell.cbegin(), cell.cend(), [](QChar c) { return c != QLatin1Char('\''); });
    return first != cell.cend() && startsFormula(*first) ? first - cell.cbegin() : -1;
}

QString quoted(const QString &cell)
{
    const bool needed = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return QStringLiteral(",\"\r\n").contains(c); });
    if (!needed)
        return cell;
    QString doubled = cell;
    doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}

void appendRow(QByteArray &out, const QStringList &cells, qsizetype width)
{
    const qsizetype count = std::max(width, cells.size());
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 0)
            out.append(',');
        out.append(quoted(guardedCell(cells.value(i))).toUtf8());
    }
    out.append('\n');
}

} // namespace

bool isNumber(QStringView cell)
{
    static const QRegularExpression kNumber(QStringLiteral("\\A-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z"));
    return kNumber.match(cell.toString()).hasMatch();
}

QString guardedCell(const QString &cell)
{
    // A text that already starts with an apostrophe and a formula gets one more, so that reading back never takes away what was there.
    if (isNumber(cell) || apostrophesBeforeFormula(cell) < 0)
        return cell;
    return QLatin1Char('\'') + cell;
}

QString unguardedCell(const QString &cell) { return apostrophesBeforeFormula(cell) > 0 ? cell.mid(1) : cell; }

QByteArray csvRows(const std::vector<QStringList> &rows, qsizetype width)
{
    QByteArray out;
    for (const QStringList &row : rows)
        appendRow(out, row, width);
    return out;
}

QByteArray csvText(const QStringList &columns, const std::vector<QStringList> &rows)
{
    return csvRows({columns}, columns.size()) + csvRows(rows, columns.size());
}

} // namespace dekade::exchange
