#include "model/imports/celltext.h"

namespace dekade::imports {

namespace {

/// LRE to RLO, LRI to PDI: a name must not make the rest of a row read backwards.
bool turnsAround(QChar character)
{
    return (character >= QChar(0x202A) && character <= QChar(0x202E)) || (character >= QChar(0x2066) && character <= QChar(0x2069));
}

} // namespace

QString oneLine(const QString &text, int longest)
{
    QString line = text.left(longest);
    if (line.size() < text.size()) {
        if (line.back().isHighSurrogate())
            line.chop(1);
        line += QChar(0x2026);
    }
    for (QChar &character : line) {
        if (character == QLatin1Char('\n') || character == QLatin1Char('\r') || character == QLatin1Char('\t')
            || character == QChar(QChar::LineSeparator) || character == QChar(QChar::ParagraphSeparator))
            character = QLatin1Char(' ');
        else if (character.category() == QChar::Other_Control || turnsAround(character))
            character = QChar(QChar::ReplacementCharacter);
    }
    return line;
}

QVariant alignment(bool isNumber)
{
    return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace dekade::imports
