#include "model/architecture/ledgerblocks.h"

namespace dekade::architecture {

Weights matrix(std::string name, std::int64_t rows, std::int64_t columns, std::int64_t copies)
{
    return {std::move(name), Role::Matrix, rows, columns, copies, copies, true};
}

Weights vector(std::string name, std::int64_t length, std::int64_t copies)
{
    return {std::move(name), Role::Vector, length, 1, copies, copies, false};
}

Entry leaf(std::string name, Part part, Formula formula, Formula active, std::vector<Weights> weights)
{
    Entry entry {std::move(name), part, std::move(formula), std::move(active), {}, {}, std::move(weights), {}};
    entry.count = entry.formula.value();
    entry.active = entry.activeFormula.value();
    return entry;
}

Entry leaf(std::string name, Part part, Formula formula, std::vector<Weights> weights)
{
    const Formula active = formula;
    return leaf(std::move(name), part, std::move(formula), active, std::move(weights));
}

Entry sum(std::string name, Part part, Formula formula, Formula active, std::vector<Entry> children)
{
    Entry entry {std::move(name), part, std::move(formula), std::move(active), {}, {}, {}, {}};
    for (Entry &child : children) {
        if (child.formula.isEmpty())
            continue;
        entry.count += child.count;
        entry.active += child.active;
        entry.children.push_back(std::move(child));
    }
    if (entry.children.size() == 1) {
        const std::string own = std::move(entry.name);
        Entry only = std::move(entry.children.front());
        only.name = own;
        return only;
    }
    return entry;
}

Entry sum(std::string name, Part part, std::vector<Entry> children)
{
    Formula formula;
    Formula active;
    for (const Entry &child : children) {
        formula += child.formula;
        active += child.activeFormula;
    }
    return sum(std::move(name), part, std::move(formula), std::move(active), std::move(children));
}

std::vector<Weights> normWeights(NormKind norm, std::int64_t width, std::int64_t copies)
{
    std::vector<Weights> weights {vector("weight", width, copies)};
    if (norm == NormKind::ScaleAndShift)
        weights.push_back(vector("bias", width, copies));
    return weights;
}

} // namespace dekade::architecture
