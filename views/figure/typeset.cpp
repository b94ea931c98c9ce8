#include "views/figure/typeset.h"

#include "views/figure/shapedtext.h"

#include <QFontMetricsF>
#include <QPainter>

namespace dekade::figure {

namespace {

bool breaksAnywhere(QChar c)
{
    return c.unicode() >= 0x2e80;
}

/// A sign that belongs to what stands before it, and so never begins a line.
bool closes(QChar c)
{
    return c.isPunct() && c.category() != QChar::Punctuation_Open && c.category() != QChar::Punctuation_InitialQuote;
}

/// Whether a line may end before position `i`.
bool mayBreakBefore(const QString &text, qsizetype i)
{
    if (text.at(i - 1) == QLatin1Char(' '))
        return true;
    return (breaksAnywhere(text.at(i)) || breaksAnywhere(text.at(i - 1))) && !closes(text.at(i));
}

} // namespace

double textWidth(const QFont &font, const QString &text)
{
    return shapedWidth(font, text);
}

QStringList wrapText(const QFont &font, const QString &text, double width)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    qsizetype start = 0;
    qsizetype lastBreak = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i < text.size() && !mayBreakBefore(text, i))
            continue;
        if (lastBreak > start && metrics.horizontalAdvance(text.mid(start, i - start).trimmed()) > width) {
            lines << text.mid(start, lastBreak - start).trimmed();
            start = lastBreak;
        }
        lastBreak = i;
    }
    if (start < text.size())
        lines << text.mid(start).trimmed();
    return lines;
}

double drawRuns(QPainter &painter, const QPointF &baseline, double px, const std::vector<Run> &runs)
{
    double x = baseline.x();
    for (const Run &run : runs) {
        const QFont font = theme::font(px, run.weight);
        painter.setPen(run.colour);
        drawShaped(painter, QPointF(x, baseline.y()), font, run.text);
        x += textWidth(font, run.text);
    }
    return x;
}

QString fitted(const QFont &font, const QString &text, double width)
{
    // The shaped width is kept from frame to frame; most text fits.
    return textWidth(font, text) <= width ? text : QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

void drawAligned(QPainter &painter, const QPointF &baseline, const QFont &font, const QString &text, Align align)
{
    const double width = align == Align::Left ? 0 : textWidth(font, text);
    const double shift = align == Align::Left ? 0 : align == Align::Centre ? width / 2 : width;
    drawShaped(painter, baseline - QPointF(shift, 0), font, text);
}

} // namespace dekade::figure
