#include "model/state/viewstate.h"

#include <algorithm>
#include <array>

namespace dekade::state {

namespace {

struct Entry {
    FigureKind kind;
    const char *key;
};

constexpr std::array kFigures {
    Entry {FigureKind::Parameters, "parameters"},
    Entry {FigureKind::Tokens, "tokens"},
    Entry {FigureKind::ParametersTokens, "parameters-tokens"},
    Entry {FigureKind::Compute, "compute"},
    Entry {FigureKind::Sparsity, "sparsity"},
    Entry {FigureKind::Granularity, "granularity"},
};

} // namespace

QString keyOf(FigureKind kind)
{
    const auto found = std::ranges::find(kFigures, kind, &Entry::kind);
    return found == kFigures.end() ? QString() : QString::fromLatin1(found->key);
}

std::optional<FigureKind> figureOf(QStringView key)
{
    for (const Entry &entry : kFigures) {
        if (key == QLatin1StringView(entry.key))
            return entry.kind;
    }
    return {};
}

QStringList figureKeys()
{
    QStringList keys;
    for (const Entry &entry : kFigures)
        keys.append(QString::fromLatin1(entry.key));
    return keys;
}

bool usesMeasure(FigureKind kind)
{
    return kind == FigureKind::Parameters || kind == FigureKind::ParametersTokens;
}

namespace {

constexpr std::pair<Showing, QLatin1StringView> kShowings[] {{Showing::Faint, QLatin1StringView("faint")},
    {Showing::Full, QLatin1StringView("full")}, {Showing::Off, QLatin1StringView("off")}};

} // namespace

QStringList dataSetWords(const QMap<QString, Showing> &dataSets)
{
    QStringList words;
    for (auto set = dataSets.begin(); set != dataSets.end(); ++set) {
        for (const auto &[showing, word] : kShowings) {
            if (showing == set.value())
                words << word + QLatin1Char(' ') + set.key();
        }
    }
    return words;
}

QMap<QString, Showing> dataSetsOf(const QStringList &words)
{
    QMap<QString, Showing> dataSets;
    for (const QString &each : words) {
        const QString key = each.section(QLatin1Char(' '), 1);
        for (const auto &[showing, word] : kShowings) {
            if (!key.isEmpty() && each.section(QLatin1Char(' '), 0, 0) == word)
                dataSets.insert(key, showing);
        }
    }
    return dataSets;
}

Showing showingOf(const ViewState &state, const QString &dataset)
{
    if (dataset.isEmpty() || dataset == QLatin1String("curated") || dataset == QLatin1String("own"))
        return Showing::Full;
    const auto said = state.dataSets.constFind(dataset);
    if (said == state.dataSets.cend()) {
        const auto asked = state.filter.wanted.constFind(catalogue::FilterKey::Dataset);
        if (asked != state.filter.wanted.cend() && asked->contains(dataset, Qt::CaseInsensitive))
            return Showing::Full;
    } else if (*said != Showing::Faint) {
        return *said;
    }
    return state.showBackground ? Showing::Faint : Showing::Off;
}

const std::vector<int> &trendConfidences()
{
    static const std::vector<int> kPercents {90, 95};
    return kPercents;
}

} // namespace dekade::state
