#include "model/figure/backdrop.h"

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

} // namespace

std::vector<ShownModel> shownBehind(const Request &request, const Axis &x, const Axis &y)
{
    std::vector<ShownModel> shown;
    if (!isAsked(request.state))
        return shown;
    for (const Background &set : request.catalogue.backgrounds()) {
        for (const BackgroundModel &model : set.models) {
            const std::optional<Dot> dot = dotOf(request, model);
            if (dot && contains(x.whole, dot->x) && contains(y.whole, dot->y))
                shown.push_back({&set, &model, *dot});
        }
    }
    return shown;
}

Backdrop makeBackdrop(const Request &request, const Axis &x, const Axis &y)
{
    Backdrop backdrop;
    const Background *last = nullptr;
    for (const ShownModel &shown : shownBehind(request, x, y)) {
        backdrop.dots.push_back(shown.dot);
        if (shown.set == last)
            continue;
        const QString between = last == nullptr ? QString() : QStringLiteral("; ");
        backdrop.source += between + shown.set->title;
        backdrop.credit += between + shown.set->credit;
        last = shown.set;
    }
    if (!backdrop.dots.empty())
        backdrop.key = request.phrases.text(QT_TRANSLATE_N_NOOP("Figure", "%n other(s) (%1)"), static_cast<int>(backdrop.dots.size()))
                           .arg(backdrop.source.section(QLatin1Char(','), 0, 0));
    return backdrop;
}

} // namespace dekade::figure
