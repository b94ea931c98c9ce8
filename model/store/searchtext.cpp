#include "model/store/searchtext.h"

#include <QRegularExpression>
#include <QStringList>

namespace dekade::store {

namespace {

constexpr int kLongestWords = 200; ///< characters of a query; what comes after is not looked at

const QRegularExpression &ideograph()
{
    static const QRegularExpression pattern(QStringLiteral("([\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Hangul}])"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

QString indexText(const QString &text)
{
    QString apart = text;
    apart.replace(ideograph(), QStringLiteral(" \\1 "));
    return apart.simplified();
}

QString shownText(const QString &indexed)
{
    static const QRegularExpression between(
        QStringLiteral("(?<=[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Hangul}]) (?=[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Hangul}])"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString together = indexed;
    together.remove(between);
    return together;
}

QString matchExpression(const QString &words)
{
    static const QRegularExpression wordLike(QStringLiteral("[\\p{L}\\p{N}]"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList terms;
    QString plain = words.left(kLongestWords);
    plain.remove(QChar(0));
    for (const QString &word : plain.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)) {
        if (!word.contains(wordLike))
            continue;
        QString phrase = indexText(word);
        phrase.replace(QLatin1Char('"'), QLatin1String("\"\""));
        terms << QLatin1Char('"') + phrase + QLatin1String("\"*");
    }
    return terms.join(QLatin1Char(' '));
}

} // namespace dekade::store
