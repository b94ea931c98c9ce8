#include "model/figure/dotcloud.h"

#include <algorithm>
#include <limits>

namespace dekade::figure {

using namespace catalogue;
using state::FigureKind;
using state::Range;

namespace {

constexpr double kEndless = std::numeric_limits<double>::infinity();

/// A filter may ask for days, words and the data set; whatever else it asks, columns cannot answer.
bool canAnswer(const Filter &filter, const QString &key)
{
    for (auto entry = filter.wanted.cbegin(); entry != filter.wanted.cend(); ++entry) {
        switch (entry.key()) {
        case FilterKey::Since:
        case FilterKey::Until:
        case FilterKey::Text:
            break;
        case FilterKey::Dataset:
            if (!entry->contains(key, Qt::CaseInsensitive))
                return false;
            break;
        default:
            return false;
        }
    }
    return true;
}

/// [low, high) in decimal years of scrubber and filter together; of several days of one key any will do.
Range spanOf(const state::ViewState &state)
{
    Range span {-kEndless, kEndless};
    const auto days = [&](FilterKey key) {
        std::vector<double> found;
        for (const QString &word : state.filter.wanted.value(key)) {
            if (const auto date = base::parseDate(word); date.ok())
                found.push_back(base::decimalYear(date->first()));
        }
        return found;
    };
    if (const std::vector<double> since = days(FilterKey::Since); !since.empty())
        span.low = std::ranges::min(since);
    if (const std::vector<double> until = days(FilterKey::Until); !until.empty())
        span.high = std::ranges::max(until);
    if (state.from)
        span.low = std::max(span.low, base::decimalYear(*state.from));
    if (state.to)
        span.high = std::min(span.high, base::decimalYear(*state.to));
    return span;
}

using Column = std::shared_ptr<const std::vector<float>>;

Column yColumn(const ColumnsPtr &columns, FigureKind kind)
{
    // Shares its owner with the columns.
    const std::vector<float> &column = kind == FigureKind::Parameters ? columns->logParams
        : kind == FigureKind::Compute                                 ? columns->logCompute
                                                                      : columns->logTokens;
    return Column(columns, &column);
}

/// Whether any of the words stands in a name, without regard to case.
class Words final {
public:
    explicit Words(const Filter &filter)
    {
        for (const QString &word : filter.wanted.value(FilterKey::Text))
            m_words << word;
    }

    bool pass(const Columns &columns, quint32 row) const
    {
        if (m_words.isEmpty())
            return true;
        const QString name = columns.nameAt(row);
        return std::ranges::any_of(m_words, [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

} // namespace

DotCloud makeDotCloud(const Request &request, const ColumnSet &set, const Axis &x, const Axis &y)
{
    DotCloud cloud;
    if (!set.columns || !canAnswer(request.state.filter, set.key))
        return cloud;
    const Columns &columns = *set.columns;
    cloud.columns = set.columns;
    cloud.x = request.hasDateAxis() ? Column(set.columns, &columns.years) : Column(set.columns, &columns.logParams);
    cloud.y = yColumn(set.columns, request.state.figure);
    // As floats, like the columns: a day rounds to one float wherever it stands.
    const Range span = spanOf(request.state);
    const auto since = static_cast<float>(span.low);
    const auto until = static_cast<float>(span.high);
    const bool anyDay = span.low == -kEndless && span.high == kEndless;
    const Words words(request.state.filter);
    cloud.rows.reserve(columns.size());
    // NaN is within no range.
    for (quint32 row = 0; row < columns.size(); ++row) {
        const double px = (*cloud.x)[row];
        const double py = (*cloud.y)[row];
        const bool placed = px >= x.whole.low && px <= x.whole.high && py >= y.whole.low && py <= y.whole.high && columns.flags[row] == 0;
        if (placed && (anyDay || (columns.years[row] >= since && columns.years[row] < until)) && words.pass(columns, row))
            cloud.rows.push_back(row);
    }
    return cloud;
}

} // namespace dekade::figure
