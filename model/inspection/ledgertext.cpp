#include "model/inspection/ledgertext.h"

#include "model/base/numberformat.h"
#include "model/inspection/priced.h"
#include "model/inspection/terms.h"

namespace dekade::inspection {

using namespace architecture;

namespace {

/// One line of a ledger for people.
struct TextRow {
    QString name;
    QString formula;
    qint64 parameters = 0;
    qint64 active = 0;
    int depth = 0;
    bool isTotal = false;
};

struct Collector {
    const Inspection &inspection;
    const base::Phrases &phrases;
    std::vector<TextRow> rows;

    void add(const LedgerRow &row, std::size_t column, int depth)
    {
        const Entry *entry = row.entries[column];
        if (entry == nullptr)
            return;
        rows.push_back(
            {term(phrases, row.name), textOf(entry->formula.withNumbers()), entry->count.value(), entry->active.value(), depth, false});
        for (const LedgerRow &child : row.children)
            add(child, column, depth + 1);
    }
};

std::vector<TextRow> rowsOf(const Inspection &inspection, std::size_t column, const base::Phrases &phrases)
{
    Collector collector {inspection, phrases, {}};
    for (const LedgerRow &row : inspection.rows) {
        if (row.isInTotal)
            collector.add(row, column, 0);
    }
    const Column &model = inspection.columns[column];
    collector.rows.push_back({phrases.text(QT_TRANSLATE_NOOP("Figure", "Total")), {}, model.counts.total, model.active(), 0, true});
    for (const LedgerRow &row : inspection.rows) {
        if (!row.isInTotal)
            collector.add(row, column, 0);
    }
    return collector.rows;
}

double shareOf(qint64 parameters, const Column &column)
{
    return column.counts.total == 0 ? 0 : static_cast<double>(parameters) / static_cast<double>(column.counts.total);
}

void addTableRows(LedgerTable &table, const LedgerRow &row, std::size_t index, const Column &column, const QString &parent)
{
    const Entry *entry = row.entries[index];
    if (entry == nullptr)
        return;
    const QString name = parent.isEmpty() ? textOf(row.name) : QString(parent + QLatin1Char('/') + textOf(row.name));
    table.rows.push_back({column.key, name, textOf(entry->formula.withNumbers()), QString::number(entry->count.value()),
        row.isInTotal ? base::plainNumber(shareOf(entry->count.value(), column)) : QString(), QString::number(entry->active.value()),
        column.sourceTitle, column.sourceUrl});
    for (const LedgerRow &child : row.children)
        addTableRows(table, child, index, column, name);
}

QString markdownCell(QString text)
{
    for (const char16_t c : {u'\\', u'|', u'*', u'_', u'`', u'<', u'['})
        text.replace(QChar(c), QString(QLatin1Char('\\')) + QChar(c));
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString latexText(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\\':
            out += QStringLiteral("\\textbackslash{}");
            break;
        case u'~':
            out += QStringLiteral("\\textasciitilde{}");
            break;
        case u'^':
            out += QStringLiteral("\\textasciicircum{}");
            break;
        case u'×':
            out += QStringLiteral("$\\times$");
            break;
        case u'<':
            out += QStringLiteral("$<$");
            break;
        case u'>':
            out += QStringLiteral("$>$");
            break;
        case u'&':
        case u'%':
        case u'$':
        case u'#':
        case u'_':
        case u'{':
        case u'}':
            out += QLatin1Char('\\');
            out += c;
            break;
        default:
            out += c;
        }
    }
    return out;
}

QStringList headWords(const base::Phrases &phrases)
{
    return {phrases.text(QT_TRANSLATE_NOOP("Figure", "Part")), phrases.text(QT_TRANSLATE_NOOP("Figure", "Formula")),
        phrases.text(QT_TRANSLATE_NOOP("Figure", "Parameters")), phrases.text(QT_TRANSLATE_NOOP("Figure", "Share")),
        phrases.text(QT_TRANSLATE_NOOP("Figure", "Active"))};
}

QStringList cellsOf(const TextRow &row, const Column &column)
{
    return {row.name, row.formula, grouped(row.parameters), shareText(shareOf(row.parameters, column)), grouped(row.active)};
}

} // namespace

LedgerTable ledgerTable(const Inspection &inspection)
{
    LedgerTable table {{QStringLiteral("model"), QStringLiteral("part"), QStringLiteral("formula"), QStringLiteral("parameters"),
                           QStringLiteral("share"), QStringLiteral("active"), QStringLiteral("source"), QStringLiteral("source_url")},
        {}};
    for (std::size_t i = 0; i < inspection.columns.size(); ++i) {
        const Column &column = inspection.columns[i];
        if (!column.isCounted())
            continue;
        for (const LedgerRow &row : inspection.rows)
            addTableRows(table, row, i, column, {});
        table.rows.push_back({column.key, QStringLiteral("total"), {}, QString::number(column.counts.total), QStringLiteral("1"),
            QString::number(column.active()), column.sourceTitle, column.sourceUrl});
    }
    return table;
}

QString ledgerMarkdown(const Inspection &inspection, const base::Phrases &phrases)
{
    QString text;
    for (std::size_t i = 0; i < inspection.columns.size(); ++i) {
        const Column &column = inspection.columns[i];
        if (!column.isCounted())
            continue;
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + QStringLiteral("**%1**\n\n").arg(markdownCell(column.name));
        text += QStringLiteral("| %1 |\n| --- | --- | ---: | ---: | ---: |\n").arg(headWords(phrases).join(QStringLiteral(" | ")));
        for (const TextRow &row : rowsOf(inspection, i, phrases)) {
            QStringList cells = cellsOf(row, column);
            for (QString &cell : cells) {
                cell = markdownCell(cell);
                if (row.isTotal && !cell.isEmpty())
                    cell = QStringLiteral("**%1**").arg(cell);
            }
            cells[0].prepend(QStringLiteral("&emsp;").repeated(row.depth));
            text += QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
        }
        if (!column.sourceTitle.isEmpty())
            text += QStringLiteral("\n%1 %2\n").arg(markdownCell(column.sourceTitle), column.sourceUrl);
    }
    return text;
}

QString ledgerLatex(const Inspection &inspection, const base::Phrases &phrases)
{
    QString text;
    for (std::size_t i = 0; i < inspection.columns.size(); ++i) {
        const Column &column = inspection.columns[i];
        if (!column.isCounted())
            continue;
        text += (text.isEmpty() ? QString() : QStringLiteral("\n"))
            + QStringLiteral("% %1; needs booktabs and url\n\\begin{tabular}{llrrr}\n\\toprule\n").arg(column.name);
        text += headWords(phrases).join(QStringLiteral(" & ")) + QStringLiteral(" \\\\\n\\midrule\n");
        for (const TextRow &row : rowsOf(inspection, i, phrases)) {
            QStringList cells = cellsOf(row, column);
            for (QString &cell : cells)
                cell = latexText(cell);
            cells[0].prepend(QStringLiteral("\\quad ").repeated(row.depth));
            if (row.isTotal)
                text += QStringLiteral("\\midrule\n");
            text += cells.join(QStringLiteral(" & ")) + QStringLiteral(" \\\\\n");
        }
        text += QStringLiteral("\\bottomrule\n\\end{tabular}\n");
        if (!column.sourceTitle.isEmpty())
            text += QStringLiteral("\\par\\noindent{\\footnotesize %1%2}\n")
                        .arg(latexText(column.sourceTitle),
                            column.sourceUrl.isEmpty() ? QString() : QString(QStringLiteral(", \\url{") + column.sourceUrl + QLatin1Char('}')));
    }
    return text;
}

LedgerTable pricedTable(const Priced &priced)
{
    LedgerTable table {{QStringLiteral("step"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("parameters"),
                           QStringLiteral("running_total"), QStringLiteral("sources")},
        {}};
    const QString sources = priced.sources.join(QStringLiteral("; "));
    table.rows.push_back({priced.fromName, {}, {}, QString::number(priced.fromTotal), QString::number(priced.fromTotal), sources});
    for (const PricedStep &step : priced.steps)
        table.rows.push_back({step.name, step.from, step.to, QString::number(step.price), QString::number(step.running), sources});
    table.rows.push_back({priced.toName, {}, {}, QString::number(priced.toTotal), QString::number(priced.toTotal), sources});
    return table;
}

} // namespace dekade::inspection
