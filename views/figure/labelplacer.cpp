#include "views/figure/labelplacer.h"

#include "views/figure/labelcandidates.h"
#include "views/figure/labelgeometry.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace dekade::figure {

namespace {

constexpr double kLeastWorth = 0.1; ///< a label worth less than this is dropped
constexpr unsigned kSeed = 20190214; // the day of GPT-2; any fixed number serves
constexpr double kHot = 0.5;
constexpr double kCold = 0.01;
constexpr double kTextGap = 2; // u between two names

/// The choice of at most one place a label so that no two conflict.
class Choice final {
public:
    Choice(const std::vector<LabelRequest> &requests, const LabelObstacles &obstacles, double u, double longestLeader, std::size_t placesEach)
        : m_requests(requests)
        , m_gap(kTextGap * u)
        , m_chosen(requests.size(), kNone)
    {
        const LabelCandidates candidates(obstacles, u, longestLeader);
        for (const LabelRequest &request : requests)
            m_places.push_back(candidates.of(request, placesEach));
        for (const std::vector<LabelPlacement> &places : m_places) {
            std::vector<Reach> reaches;
            for (const LabelPlacement &place : places)
                reaches.push_back(reachOf(place, m_gap + 2));
            m_reaches.push_back(std::move(reaches));
        }
    }

    void anneal(std::size_t tries, unsigned start)
    {
        std::ranges::fill(m_chosen, kNone);
        std::mt19937 random(kSeed + start);
        const std::size_t n = m_requests.size();
        const std::size_t rounds = n * tries;
        for (std::size_t round = 0; round < rounds; ++round) {
            const double heat = kHot * std::pow(kCold / kHot, static_cast<double>(round) / static_cast<double>(rounds));
            const std::size_t label = random() % n;
            if (m_places[label].empty())
                continue;
            // Cheap places are tried more often than dear ones.
            const double share = static_cast<double>(random() >> 8) / 16777216.0;
            const auto place = static_cast<int>(share * share * static_cast<double>(m_places[label].size()));
            const double luck = static_cast<double>(random() >> 8) / 16777216.0;
            tryPlace(label, place, [&](double change) { return change >= 0 || luck < std::exp(change / heat); });
        }
    }

    /// The weightiest unplaced label takes its cheapest place that conflicts with nothing; placed ones move to cheaper free places.
    void fill()
    {
        std::vector<std::size_t> order(m_requests.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return m_requests[a].weight > m_requests[b].weight; });
        for (int pass = 0; pass < 3; ++pass) {
            for (const std::size_t label : order) {
                for (int place = 0; place < static_cast<int>(m_places[label].size()); ++place)
                    tryPlace(label, place, [](double change) { return change > 1e-9; });
            }
        }
    }

    /// What all names placed are worth together.
    double worth() const
    {
        double sum = 0;
        for (std::size_t label = 0; label < m_chosen.size(); ++label)
            sum += std::max(0.0, worth(label, m_chosen[label]) - kLeastWorth);
        return sum;
    }

    std::vector<LabelPlacement> result() const
    {
        std::vector<LabelPlacement> placements;
        for (std::size_t label = 0; label < m_chosen.size(); ++label) {
            if (m_chosen[label] != kNone && worth(label, m_chosen[label]) >= kLeastWorth)
                placements.push_back(at(label, m_chosen[label]));
        }
        return placements;
    }

private:
    static constexpr int kNone = -1;

    const LabelPlacement &at(std::size_t label, int place) const { return m_places[label][static_cast<std::size_t>(place)]; }
    double worth(std::size_t label, int place) const { return place == kNone ? 0 : m_requests[label].weight - at(label, place).cost; }

    /// All a place covers, name and leader, with a margin: most pairs lie far apart, and four comparisons tell.
    struct Reach {
        double left, top, right, bottom;
        bool meets(const Reach &other) const
        {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    };

    static Reach reachOf(const LabelPlacement &place, double margin)
    {
        QRectF all = place.box;
        if (place.leader)
            all |= QRectF(place.leader->p1(), place.leader->p2()).normalized().adjusted(0, 0, 0.01, 0.01);
        return {all.left() - margin, all.top() - margin, all.right() + margin, all.bottom() + margin};
    }

    bool conflict(std::size_t label, int place, std::size_t other) const
    {
        const auto at = static_cast<std::size_t>(place);
        const auto otherAt = static_cast<std::size_t>(m_chosen[other]);
        return m_reaches[label][at].meets(m_reaches[other][otherAt]) && conflict(m_places[label][at], m_places[other][otherAt]);
    }

    bool conflict(const LabelPlacement &a, const LabelPlacement &b) const
    {
        if (a.box.adjusted(-m_gap, 0, m_gap, 0).intersects(b.box))
            return true;
        if (a.leader && (meets(*a.leader, b.box) || (b.leader && crosses(*a.leader, *b.leader))))
            return true;
        return b.leader && meets(*b.leader, a.box);
    }

    template<typename Accept>
    void tryPlace(std::size_t label, int place, Accept accept)
    {
        if (m_chosen[label] == place)
            return;
        double change = worth(label, place) - worth(label, m_chosen[label]);
        m_losers.clear();
        for (std::size_t other = 0; other < m_chosen.size(); ++other) {
            if (other == label || m_chosen[other] == kNone || !conflict(label, place, other))
                continue;
            change -= worth(other, m_chosen[other]);
            m_losers.push_back(other);
        }
        if (!accept(change))
            return;
        for (const std::size_t loser : m_losers)
            m_chosen[loser] = kNone;
        m_chosen[label] = place;
    }

    const std::vector<LabelRequest> &m_requests;
    double m_gap;
    std::vector<std::vector<LabelPlacement>> m_places;
    std::vector<std::vector<Reach>> m_reaches; ///< as m_places
    std::vector<int> m_chosen;
    std::vector<std::size_t> m_losers;
};

} // namespace

std::vector<LabelPlacement> placeLabels(
    const std::vector<LabelRequest> &requests, const LabelObstacles &obstacles, double u, double longestLeader, const LabelEffort &effort)
{
    if (requests.empty() || obstacles.bounds.isEmpty())
        return {};
    Choice choice(requests, obstacles, u, longestLeader, effort.places);
    std::vector<LabelPlacement> best;
    double most = -1;
    for (unsigned start = 0; start < effort.starts; ++start) {
        choice.anneal(effort.tries, start);
        choice.fill();
        if (choice.worth() <= most)
            continue;
        most = choice.worth();
        best = choice.result();
    }
    return best;
}

} // namespace dekade::figure
