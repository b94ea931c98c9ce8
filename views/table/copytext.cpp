#include "views/table/copytext.h"

#include "model/items/tabline.h"

namespace dekade::table {

namespace {

QString markdownCell(const QString &text)
{
    static const QString kMarkup = QStringLiteral("\\|`*_<>[]&~#");
    QString cell;
    for (const QChar letter : items::oneLine(text)) {
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
    return table(cells, [](const QStringList &words) { return items::tabLine(words); }, {});
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
