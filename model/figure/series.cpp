#include "model/figure/series.h"

#include "model/catalogue/shownname.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace dekade::figure {

using namespace catalogue;

namespace {

constexpr std::size_t kMostMakers = 7;
constexpr int kColours = 8;

/// Makers that keep their colour wherever they appear among the seven; the place is the index of the colour.
constexpr std::array kKnown {"meta", "google", "openai", "deepseek", "mistral", "qwen", "baidu"};

struct Maker {
    OrganizationId id;
    int known = kColours; ///< place in kKnown
    int points = 0;       ///< in the filter
    int others = 0;       ///< in the filter, without a point
    int shown = 0;        ///< points in the span
    bool present = false; ///< any row in the span
};

int knownPlace(const Organization &organization)
{
    for (std::size_t place = 0; place < kKnown.size(); ++place) {
        const QLatin1StringView word(kKnown[place]);
        if (organization.key.contains(word, Qt::CaseInsensitive) || organization.name.contains(word, Qt::CaseInsensitive))
            return static_cast<int>(place);
    }
    return kColours;
}

std::vector<Maker> countMakers(const Request &request, const std::vector<Row> &rows)
{
    std::vector<Maker> makers;
    QHash<OrganizationId, std::size_t> places;
    for (const Row &row : rows) {
        const OrganizationId id = row.record->organization;
        auto place = places.find(id);
        if (place == places.end()) {
            place = places.insert(id, makers.size());
            makers.push_back({id, knownPlace(request.catalogue.organization(id))});
        }
        Maker &maker = makers[*place];
        const bool drawn = row.place == Place::Drawn;
        maker.points += drawn ? 1 : 0;
        maker.others += drawn ? 0 : 1;
        maker.shown += drawn && row.inSpan ? 1 : 0;
        maker.present = maker.present || (row.inSpan && (drawn || row.place == Place::Lane));
    }
    std::ranges::sort(makers, [](const Maker &a, const Maker &b) {
        return std::tuple(-a.points, a.known, -a.others, a.id) < std::tuple(-b.points, b.known, -b.others, b.id);
    });
    return makers;
}

/// A colour for each of the first makers: the known one where it is free, else the free one from the end.
std::vector<int> chooseColours(const std::vector<Maker> &makers, std::size_t count)
{
    std::array<bool, kColours> taken {};
    std::vector<int> colours(count, -1);
    for (std::size_t i = 0; i < count; ++i) {
        const int known = makers[i].known;
        if (known < kColours && !taken[static_cast<std::size_t>(known)]) {
            colours[i] = known;
            taken[static_cast<std::size_t>(known)] = true;
        }
    }
    for (int &colour : colours) {
        if (colour >= 0)
            continue;
        const auto free = std::find(taken.rbegin(), taken.rend(), false);
        *free = true;
        colour = static_cast<int>(std::distance(free, taken.rend())) - 1;
    }
    return colours;
}

} // namespace

SeriesTable makeSeries(const Request &request, const std::vector<Row> &rows)
{
    const std::vector<Maker> makers = countMakers(request, rows);
    const std::size_t named = std::min(makers.size(), kMostMakers);
    const std::vector<int> colours = chooseColours(makers, named);
    SeriesTable table;
    for (std::size_t i = 0; i < named; ++i) {
        if (!makers[i].present)
            continue;
        table.indexes.insert(makers[i].id, static_cast<int>(table.series.size()));
        table.series.push_back({shownName(request.catalogue.organization(makers[i].id), request.phrases.language()), makers[i].shown, colours[i]});
    }
    Series others {request.phrases.text(QT_TRANSLATE_NOOP("Figure", "other makers")), 0, -1};
    bool anyOther = false;
    for (std::size_t i = named; i < makers.size(); ++i) {
        if (!makers[i].present)
            continue;
        table.indexes.insert(makers[i].id, static_cast<int>(table.series.size()));
        others.count += makers[i].shown;
        anyOther = true;
    }
    if (anyOther)
        table.series.push_back(others);
    return table;
}

} // namespace dekade::figure
