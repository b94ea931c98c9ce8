#include "model/figure/backdrop.h"

#include "model/base/numberformat.h"
#include "model/figure/dotcloud.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace dekade::figure {

using namespace catalogue;
using state::FigureKind;

namespace {

bool isAsked(const state::ViewState &state)
{
    if (!state.showBackground || state.lens == Lens::Article || state.lens == Lens::Gist)
        return false;
    switch (state.figure) {
    case FigureKind::Parameters:
    case FigureKind::ParametersTokens:
        return state.measure == Measure::Total;
    case FigureKind::Tokens:
    case FigureKind::Compute:
        return true;
    case FigureKind::Sparsity:
    case FigureKind::Granularity:
        break;
    }
    return false;
}

/// What cannot be drawn in full, a bundled set or columns, is faint where that is asked.
bool isFaint(const state::ViewState &state, const QString &key)
{
    return state.dataSets.value(key, state::Showing::Faint) != state::Showing::Off;
}

double yOf(const BackgroundModel &model, FigureKind kind)
{
    return kind == FigureKind::Parameters ? model.parameters : kind == FigureKind::Compute ? model.compute : model.tokens;
}

bool contains(const state::Range &range, double value) { return value >= range.low && value <= range.high; }

/// One of several words that a filter lets through; no such key lets all through.
template<typename Answers>
bool passes(const Filter &filter, FilterKey key, Answers answers)
{
    const auto found = filter.wanted.constFind(key);
    return found == filter.wanted.cend() || std::ranges::any_of(*found, answers);
}

bool isInSpan(const state::ViewState &state, const QDate &day)
{
    const auto bound = [](const QString &word) { return base::parseDate(word); };
    return (!state.from || day >= *state.from) && (!state.to || day < *state.to)
        && passes(state.filter, FilterKey::Since, [&](const QString &word) { return bound(word).ok() && day >= bound(word)->first(); })
        && passes(state.filter, FilterKey::Until, [&](const QString &word) { return bound(word).ok() && day < bound(word)->first(); });
}

bool passesFilter(const Request &request, const BackgroundModel &model)
{
    const auto isMaker = [&](const QString &word) {
        for (const Organization &maker : request.catalogue.organizations()) {
            if (maker.key == word)
                return model.organization.contains(maker.name.section(QLatin1Char(','), 0, 0), Qt::CaseInsensitive);
        }
        return model.organization.contains(word, Qt::CaseInsensitive);
    };
    const auto isNamed = [&](const QString &word) {
        return model.name.contains(word, Qt::CaseInsensitive) || model.organization.contains(word, Qt::CaseInsensitive);
    };
    return passes(request.state.filter, FilterKey::Organization, isMaker) && passes(request.state.filter, FilterKey::Text, isNamed);
}

std::optional<Dot> dotOf(const Request &request, const BackgroundModel &model)
{
    const double y = yOf(model, request.state.figure);
    const double x = request.hasDateAxis() ? 1 : model.parameters;
    if (!model.isShown() || !model.date || x <= 0 || y <= 0 || !isInSpan(request.state, model.date->middle())
        || !passesFilter(request, model))
        return {};
    return Dot {request.hasDateAxis() ? base::decimalYear(model.date->middle()) : std::log10(x), std::log10(y), model.name};
}

/// Puts dots behind a figure, a data set at a time.
class Builder final {
public:
    Builder(const Request &request, const Axis &x, const Axis &y)
        : m_request(request)
        , m_x(x)
        , m_y(y)
    {
    }

    void addFaint(const std::vector<Row> &faint)
    {
        for (const Row &row : faint) {
            const Dot dot {row.px, row.py, row.record->name, setOf(row.record->dataset), row.record->id};
            if (add(dot))
                m_imported.insert(row.record->name.toCaseFolded());
        }
    }

    /// What an import has too is drawn as the import has it.
    void addBundled(std::size_t number)
    {
        const Background &set = m_request.catalogue.backgrounds()[number];
        const int place = static_cast<int>(m_backdrop.sets.size());
        m_backdrop.sets.push_back({keyOfBundled(set), set.title.section(QLatin1Char(','), 0, 0), set.title, set.credit});
        for (std::size_t row = 0; row < set.models.size(); ++row) {
            const BackgroundModel &model = set.models[row];
            std::optional<Dot> dot = dotOf(m_request, model);
            if (!dot || m_imported.contains(model.name.toCaseFolded()))
                continue;
            dot->set = place;
            dot->bundled = BundledRow {number, row};
            add(*dot);
        }
    }

    void addColumns(const ColumnSet &set)
    {
        DotCloud cloud = makeDotCloud(m_request, set, m_x, m_y);
        if (cloud.rows.empty())
            return;
        cloud.set = setOf(set.key);
        m_backdrop.sets[static_cast<std::size_t>(cloud.set)].drawn += static_cast<int>(cloud.rows.size());
        m_backdrop.clouds.push_back(std::move(cloud));
    }

    /// Sets without a dot go, and what is left is counted from 0 again.
    Backdrop finish()
    {
        std::vector<int> places(m_backdrop.sets.size(), -1);
        std::vector<BackdropSet> kept;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (m_backdrop.sets[i].drawn == 0)
                continue;
            places[i] = static_cast<int>(kept.size());
            kept.push_back(std::move(m_backdrop.sets[i]));
        }
        m_backdrop.sets = std::move(kept);
        for (Dot &dot : m_backdrop.dots)
            dot.set = places[static_cast<std::size_t>(dot.set)];
        for (DotCloud &cloud : m_backdrop.clouds)
            cloud.set = places[static_cast<std::size_t>(cloud.set)];
        return std::move(m_backdrop);
    }

private:
    bool add(const Dot &dot)
    {
        if (!contains(m_x.whole, dot.x) || !contains(m_y.whole, dot.y))
            return false;
        m_backdrop.dots.push_back(dot);
        ++m_backdrop.sets[static_cast<std::size_t>(dot.set)].drawn;
        return true;
    }

    int setOf(const QString &key)
    {
        const auto found = std::ranges::find(m_backdrop.sets, key, &BackdropSet::key);
        if (found != m_backdrop.sets.end())
            return static_cast<int>(found - m_backdrop.sets.begin());
        m_backdrop.sets.push_back({key, key, key, key});
        return static_cast<int>(m_backdrop.sets.size()) - 1;
    }

    const Request &m_request;
    const Axis &m_x;
    const Axis &m_y;
    Backdrop m_backdrop;
    QSet<QString> m_imported; ///< names of what imports draw, case-folded
};

/// "Epoch AI, my-table, …": no more than two stand in the key.
QString namesOf(const Request &request, const Backdrop &backdrop)
{
    QStringList names;
    for (const BackdropSet &set : backdrop.sets)
        names << (names.size() < 2 ? set.name : QStringLiteral("…"));
    return names.first(std::min<qsizetype>(names.size(), 3)).join(request.phrases.text(QT_TRANSLATE_NOOP("Figure", ", ")));
}

} // namespace

int Backdrop::count() const
{
    int all = 0;
    for (const BackdropSet &set : sets)
        all += set.drawn;
    return all;
}

Dot Backdrop::at(const DotPlace &place) const
{
    if (place.cloud < 0)
        return dots[place.index];
    const DotCloud &cloud = clouds[static_cast<std::size_t>(place.cloud)];
    const quint32 row = cloud.rows[place.index];
    return {(*cloud.x)[row], (*cloud.y)[row], cloud.columns->nameAt(row), cloud.set};
}

QString keyOfBundled(const Background &set) { return QStringLiteral("bundled/") + set.key; }

Backdrop makeBackdrop(const Request &request, const std::vector<Row> &faint, const Axis &x, const Axis &y)
{
    Builder builder(request, x, y);
    builder.addFaint(faint);
    if (isAsked(request.state)) {
        for (std::size_t number = 0; number < request.catalogue.backgrounds().size(); ++number) {
            if (isFaint(request.state, keyOfBundled(request.catalogue.backgrounds()[number])))
                builder.addBundled(number);
        }
        for (const ColumnSet &set : request.catalogue.columnSets()) {
            if (isFaint(request.state, set.key))
                builder.addColumns(set);
        }
    }
    Backdrop backdrop = builder.finish();
    if (!backdrop.isEmpty())
        backdrop.key
            = countedDots(request, QT_TRANSLATE_N_NOOP("Figure", "%n other(s) (%1)"), backdrop.count()).arg(namesOf(request, backdrop));
    return backdrop;
}

QString countedDots(const Request &request, const char *source, int dots)
{
    return request.phrases.text(source, dots).replace(QString::number(dots), base::exactNumber(static_cast<double>(dots)));
}

QStringList backdropWords(const Request &request, const Backdrop &backdrop)
{
    QStringList words;
    for (const BackdropSet &set : backdrop.sets)
        words << request.phrases.text(QT_TRANSLATE_NOOP("Figure", "and %1 of %2, faint"))
                     .arg(base::exactNumber(static_cast<double>(set.drawn)), set.name);
    return words;
}

} // namespace dekade::figure
