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

} // namespace dekade::state
