#include "model/catalogue/nearest.h"

#include <algorithm>
#include <numeric>

namespace dekade::catalogue {

int nameDistance(const QString &a, const QString &b)
{
    if (a == b)
        return 0;
    if (a.size() >= 3 && b.size() >= 3 && (a.contains(b) || b.contains(a)))
        return 1;
    // Levenshtein 1966 with Damerau's swap of two neighbours, three rows.
    std::vector<int> above(static_cast<std::size_t>(b.size()) + 1);
    std::iota(above.begin(), above.end(), 0);
    std::vector<int> twoAbove(above.size());
    std::vector<int> row(above.size());
    for (qsizetype i = 0; i < a.size(); ++i) {
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto k = static_cast<std::size_t>(j);
            const int changed = above[k] + (a.at(i) == b.at(j) ? 0 : 1);
            row[k + 1] = std::min({changed, above[k + 1] + 1, row[k] + 1});
            if (i > 0 && j > 0 && a.at(i) == b.at(j - 1) && a.at(i - 1) == b.at(j))
                row[k + 1] = std::min(row[k + 1], twoAbove[k - 1] + 1);
        }
        std::swap(twoAbove, above);
        std::swap(above, row);
    }
    return above.back();
}

QStringList nearestNames(std::vector<NamedDistance> distances, int count)
{
    std::sort(distances.begin(), distances.end());
    QStringList names;
    for (const NamedDistance &entry : distances) {
        if (names.size() == count)
            break;
        names << entry.name;
    }
    return names;
}

} // namespace dekade::catalogue
