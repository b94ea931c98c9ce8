#include "model/tensorfile/ledger.h"

#include "model/tensorfile/tensorname.h"

#include <map>
#include <unordered_set>

namespace dekade::tensorfile {

std::uint64_t weightsOf(const Tensor &tensor)
{
    const bool isPacked = tensor.type == NumberType::U8 && tensor.name.ends_with("_blocks");
    return isPacked ? 2 * tensor.elements : tensor.elements;
}

std::vector<Part> partsOf(const TensorFile &file)
{
    std::vector<std::string_view> names;
    for (const Tensor &tensor : file.tensors)
        names.push_back(tensor.name);
    const std::set<std::uint64_t> prediction = predictionLayers(names);
    std::vector<Part> parts;
    parts.reserve(names.size());
    for (const std::string_view name : names)
        parts.push_back(partOf(name, prediction));
    // Within one file names are distinct.
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; file.shards.size() > 1 && i < names.size(); ++i)
        if (!seen.insert(names[i]).second)
            parts[i] = Part::Copy;
    return parts;
}

FileLedger ledgerOf(const TensorFile &file)
{
    FileLedger ledger;
    std::map<Part, PartTotal> rows;
    const std::vector<Part> parts = partsOf(file);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Tensor &tensor = file.tensors[i];
        PartTotal &row = rows[parts[i]];
        row.part = parts[i];
        ++row.tensors;
        row.weights += weightsOf(tensor);
        row.bytes += tensor.bytes;
        ledger.storedElements += tensor.elements;
    }
    for (const auto &[part, row] : rows) {
        ledger.rows.push_back(row);
        ledger.storedWeights += row.weights;
        ledger.bytes += row.bytes;
        ledger.modelWeights += isWeight(part) && part != Part::Prediction ? row.weights : 0;
    }
    return ledger;
}

} // namespace dekade::tensorfile
