#include "model/items/tabline.h"

namespace dekade::items {

namespace {

bool isNumber(const QString &text)
{
    bool ok = false;
    text.toDouble(&ok);
    return ok;
}

QString plainCell(const QString &text)
{
    const QString cell = oneLine(text);
    const bool isFormula = !cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front()) && !isNumber(cell);
    return isFormula ? QString(QLatin1Char('\'') + cell) : cell;
}

} // namespace

QString oneLine(QString text)
{
    for (const QChar breaking : {QChar(u'\t'), QChar(u'\n'), QChar(u'\r'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        text.replace(breaking, QLatin1Char(' '));
    return text;
}

QString tabLine(const QStringList &cells)
{
    QStringList plain;
    for (const QString &cell : cells)
        plain << plainCell(cell);
    return plain.join(QLatin1Char('\t'));
}

} // namespace dekade::items
