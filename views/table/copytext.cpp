#include "views/table/copytext.h"

#include <QStringList>

namespace dekade::table {

namespace {

/// A cell must not break the row it stands in.
QString oneLine(QString text)
{
    for (const QChar breaking : {QChar(u'\t'), QChar(u'\n'), QChar(u'\r'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        text.replace(breaking, QLatin1Char(' '));
    return text;
}

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

QString markdownCell(const QString &text)
{
    static const QString kMarkup = QStringLiteral("\\|`*_<>[]&~#");
    QString cell;
    for (const QChar letter : oneLine(text)) {
        if (kMarkup.contains(letter))
            cell += QLatin1Char('\\');
        cell += letter;
    }
    return cell;
}

bool isRight(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
}

/// Every line of a table: `line` makes one of the words of its cells.
template<typename Line>
QString table(const CopiedCells &cells, Line line, const QString &belowHeading)
{
    QStringList words;
    for (const int column : cells.columns)
        words << cells.model->headerData(column, Qt::Horizontal).toString();
    QString text = line(words) + QLatin1Char('\n') + belowHeading;
    for (const int row : cells.rows) {
        words.clear();
        for (const int column : cells.columns)
            words << cells.model->index(row, column).data().toString();
        text += line(words) + QLatin1Char('\n');
    }
    return text;
}

} // namespace

QString tabSeparated(const CopiedCells &cells)
{
    const auto line = [](QStringList words) {
        for (QString &word : words)
            word = plainCell(word);
        return words.join(QLatin1Char('\t'));
    };
    return table(cells, line, {});
}

QString markdownTable(const CopiedCells &cells)
{
    QStringList rules;
    for (const int column : cells.columns)
        rules << (isRight(*cells.model, column) ? QStringLiteral("---:") : QStringLiteral("---"));
    const auto line = [](QStringList words) {
        for (QString &word : words)
            word = markdownCell(word);
        return QString(QStringLiteral("| ") + words.join(QStringLiteral(" | ")) + QStringLiteral(" |"));
    };
    return table(cells, line, QStringLiteral("| ") + rules.join(QStringLiteral(" | ")) + QStringLiteral(" |\n"));
}

} // namespace dekade::table
