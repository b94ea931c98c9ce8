// A text as tokens: performance.h.
#include "views/routing/performance.h"

namespace dekade::routing {

namespace {

bool isWordSign(QChar sign) { return sign.isLetterOrNumber() || sign == QLatin1Char('\'') || sign == QChar(0x2019); }

bool isHan(QChar sign) { return sign.script() == QChar::Script_Han; }

} // namespace

QStringList tokensOf(const QString &text, int most)
{
    QStringList tokens;
    for (qsizetype at = 0; at < text.size() && tokens.size() < most;) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at + (text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1);
        if (isWordSign(text[at]) && !isHan(text[at])) {
            while (end < text.size() && isWordSign(text[end]) && !isHan(text[end]))
                ++end;
        }
        tokens << text.mid(at, end - at);
        at = end;
    }
    return tokens;
}

} // namespace dekade::routing
