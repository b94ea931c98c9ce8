#include "app/cli/plainline.h"

namespace dekade::app {

namespace {

bool turnsDirection(char16_t unit)
{
    return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x200e || unit == 0x200f;
}

bool isHarmless(QChar c)
{
    // Control takes in U+0080 to U+009F: some terminals read them as the start of a sequence.
    const bool breaks
        = c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    return !breaks && !turnsDirection(c.unicode());
}

QString spelledOut(QChar c)
{
    switch (c.unicode()) {
    case '\n':
        return QStringLiteral("\\n");
    case '\r':
        return QStringLiteral("\\r");
    case '\t':
        return QStringLiteral("\\t");
    default:
        break;
    }
    const bool isShort = c.unicode() < 0x100;
    return QString(isShort ? QStringLiteral("\\x%1") : QStringLiteral("\\u%1")).arg(c.unicode(), isShort ? 2 : 4, 16, QLatin1Char('0'));
}

QString plain(const QString &text, bool keepLineFeeds)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (isHarmless(c) || (keepLineFeeds && c == QLatin1Char('\n')))
            result += c;
        else
            result += spelledOut(c);
    }
    return result;
}

} // namespace

QString plainLine(const QString &text) { return plain(text, false); }

QString plainLines(const QString &text) { return plain(text, true); }

} // namespace dekade::app
