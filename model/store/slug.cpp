#include "model/store/slug.h"

namespace dekade::store {

QString slugOf(const QString &name, const QString &otherwise)
{
    QString slug;
    for (const QChar c : name.toLower()) {
        const bool plain = c.isLetterOrNumber() || c.isSurrogate() || c == QLatin1Char('.') || c == QLatin1Char('_');
        if (plain)
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(QLatin1Char('-')))
            slug += QLatin1Char('-');
    }
    slug.truncate(80);
    while (!slug.isEmpty() && (slug.endsWith(QLatin1Char('-')) || slug.back().isHighSurrogate()))
        slug.chop(1);
    return slug.isEmpty() ? otherwise : slug;
}

} // namespace dekade::store
