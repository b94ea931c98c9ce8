#include "app/cli/texttable.h"

#include <algorithm>

namespace dekade::app {

int terminalWidth(const QString &text)
{
    int width = 0;
    for (const QChar character : text) {
        if (character.isLowSurrogate() || character.isMark())
            continue;
        const QChar::Script script = character.script();
        const bool wide = script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana || (character.unicode() >= 0x3000 && character.unicode() <= 0x30ff)
            || (character.unicode() >= 0xff00 && character.unicode() <= 0xff60);
        width += wide ? 2 : 1;
    }
    return width;
}

QString textTable(const std::vector<QStringList> &rows, const std::vector<int> &right)
{
    std::vector<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())), 0);
        for (int i = 0; i < row.size(); ++i) {
            int &width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, terminalWidth(row[i]));
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (int i = 0; i < row.size(); ++i) {
            const QString padding(widths[static_cast<std::size_t>(i)] - terminalWidth(row[i]), QLatin1Char(' '));
            const bool toTheRight = std::find(right.begin(), right.end(), i) != right.end();
            line += (i > 0 ? QStringLiteral("  ") : QString()) + (toTheRight ? QString(padding + row[i]) : QString(row[i] + padding));
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

} // namespace dekade::app
