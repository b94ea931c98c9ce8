#include "views/figure/svgpath.h"

#include <cmath>

namespace dekade::figure {

namespace {

constexpr double kFarthest = 1e7; // px; beyond, single-precision renderers fail

/// Writes commands relative to where the pen stands. Positions are whole hundredths, so that rounding never adds up.
class PathWriter final {
public:
    QString text() const { return m_text; }

    void move(const QPointF &to)
    {
        m_start = rounded(to);
        m_at = m_start;
        command('M');
        number(m_at.x);
        number(m_at.y);
    }

    void line(const QPointF &to)
    {
        const Place end = rounded(to);
        if (end == m_at)
            return;
        command('l');
        step(end);
        m_at = end;
    }

    void curve(const QPointF &first, const QPointF &second, const QPointF &to)
    {
        command('c');
        step(rounded(first));
        step(rounded(second));
        step(rounded(to));
        m_at = rounded(to);
    }

    void close()
    {
        command('z');
        m_at = m_start;
    }

    bool isAtStart() const { return m_at == m_start; }

private:
    struct Place {
        qint64 x = 0;
        qint64 y = 0;
        bool operator==(const Place &) const = default;
    };

    static Place rounded(const QPointF &point) { return {std::llround(point.x() * 100), std::llround(point.y() * 100)}; }

    void command(char letter)
    {
        if (letter == m_command && letter != 'M' && letter != 'z')
            return;
        m_command = letter;
        m_text += QLatin1Char(letter);
        m_first = true;
    }

    void step(const Place &to)
    {
        number(to.x - m_at.x);
        number(to.y - m_at.y);
    }

    void number(qint64 hundredths)
    {
        const QString text = svgNumber(static_cast<double>(hundredths) / 100);
        if (!m_first && !text.startsWith(QLatin1Char('-')))
            m_text += QLatin1Char(' ');
        m_text += text;
        m_first = false;
    }

    QString m_text;
    Place m_start;
    Place m_at;
    char m_command = 0;
    bool m_first = true;
};

} // namespace

QString svgNumber(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QStringLiteral("0") : QString::fromLatin1(text);
}

bool isDrawable(double coordinate) { return std::isfinite(coordinate) && std::abs(coordinate) < kFarthest; }

bool isDrawable(const QPointF &point) { return isDrawable(point.x()) && isDrawable(point.y()); }

QString svgPath(const QPainterPath &path)
{
    PathWriter writer;
    bool begun = false; // a part of the path whose first point is left out begins with its next good one
    bool drawn = false;
    const int count = path.elementCount();
    for (int i = 0; i < count; ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const bool isCurve = element.isCurveTo() && i + 2 < count;
        const QPointF end = isCurve ? QPointF(path.elementAt(i + 2)) : QPointF(element);
        const QPointF second = isCurve ? QPointF(path.elementAt(i + 1)) : end;
        const bool good = isDrawable(element) && isDrawable(second) && isDrawable(end);
        if (element.isMoveTo())
            begun = false;
        if (good && !begun)
            writer.move(end);
        else if (good && isCurve)
            writer.curve(element, second, end);
        else if (good)
            writer.line(end);
        drawn = drawn || (good && begun);
        begun = begun || good;
        i += isCurve ? 2 : 0;
        const bool partEnds = i + 1 >= count || path.elementAt(i + 1).isMoveTo();
        if (partEnds && begun && !element.isMoveTo() && writer.isAtStart())
            writer.close();
    }
    return drawn ? writer.text() : QString();
}

} // namespace dekade::figure
