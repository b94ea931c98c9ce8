#include "model/tensorfile/tensorfile.h"

#include <algorithm>
#include <map>

namespace dekade::tensorfile {

const MetadataValue *TensorFile::find(std::string_view key) const
{
    const auto found = std::find_if(metadata.begin(), metadata.end(), [&](const MetadataEntry &entry) { return entry.key == key; });
    return found == metadata.end() ? nullptr : &found->value;
}

std::vector<TypeTotal> totalsByType(const TensorFile &file)
{
    std::map<NumberType, TypeTotal> totals;
    for (const Tensor &tensor : file.tensors) {
        TypeTotal &total = totals[tensor.type];
        total.type = tensor.type;
        ++total.tensors;
        total.elements += tensor.elements;
        total.bytes += tensor.bytes;
    }
    std::vector<TypeTotal> rows;
    for (const auto &[type, total] : totals)
        rows.push_back(total);
    return rows;
}

std::uint64_t storedElements(const TensorFile &file)
{
    std::uint64_t sum = 0;
    for (const Tensor &tensor : file.tensors)
        sum += tensor.elements;
    return sum;
}

} // namespace dekade::tensorfile
