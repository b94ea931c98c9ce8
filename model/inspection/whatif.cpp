#include "model/inspection/whatif.h"

#include "model/inspection/faultwords.h"
#include "model/inspection/terms.h"

#include <algorithm>

namespace dekade::inspection {

using namespace architecture;

std::vector<Changeable> changeables(const Config &config, const base::Phrases &phrases)
{
    std::vector<Changeable> list;
    for (const Dimension dimension : dimensions()) {
        const DimensionValue now = valueOf(config, dimension);
        if (!now.number || !changed(config, dimension, *now.number))
            continue; // a kind, or what this shape lacks
        const bool isFlag = now.text == "yes" || now.text == "no";
        const std::string_view name = nameOf(dimension);
        list.push_back({dimension, textOf(name), term(phrases, name), *now.number, isFlag});
    }
    return list;
}

base::Result<Config> changedConfig(const Config &config, const state::DimensionChange &change, const base::Phrases &phrases)
{
    const auto all = dimensions();
    const auto found = std::find_if(all.begin(), all.end(), [&](Dimension each) { return textOf(nameOf(each)) == change.dimension; });
    if (found == all.end())
        return base::Error {
            base::ErrorKind::BadInput, phrases.text(QT_TRANSLATE_NOOP("Figure", "there is no dimension \"%1\"")).arg(change.dimension), {}, 0, 0, change.dimension};
    const Result<Config> next = changed(config, *found, change.value);
    if (next)
        return *next;
    return base::Error {base::ErrorKind::BadInput, messageOf(phrases, next.problem()), {}, 0, 0, change.dimension};
}

} // namespace dekade::inspection
