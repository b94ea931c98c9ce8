#include "model/tensorfile/ggufshards.h"

#include "model/tensorfile/checked.h"
#include "model/tensorfile/gguf.h"
#include "model/tensorfile/utf8.h"

#include <algorithm>
#include <unordered_set>

namespace dekade::tensorfile {

namespace {

std::string fiveDigits(std::uint64_t number)
{
    const std::string digits = std::to_string(number);
    return std::string(digits.size() < 5 ? 5 - digits.size() : 0, '0') + digits;
}

std::string ending(std::uint64_t number, std::uint64_t count) { return "-" + fiveDigits(number) + "-of-" + fiveDigits(count) + ".gguf"; }

std::uint64_t countOf(const TensorFile &file, std::string_view key, std::uint64_t otherwise)
{
    const MetadataValue *value = file.find(key);
    const auto *number = value ? std::get_if<std::uint64_t>(value) : nullptr;
    return number ? *number : otherwise;
}

/// Adds a shard's tensors to the file; the metadata of the first shard stay.
Refusal append(TensorFile &whole, TensorFile part, std::uint32_t shard)
{
    if (whole.tensors.size() + part.tensors.size() > kMaxTensors)
        return Failure {"more than 1000000 tensors in all files", {}, {}, whole.shards[shard]};
    std::uint64_t elements = storedElements(whole);
    for (Tensor &tensor : part.tensors) {
        const auto sum = checkedSum(elements, tensor.elements);
        if (!sum)
            return Failure {
                "the tensors together have more than 2^63 - 1 elements", shown(tensor.name), tensor.offset, whole.shards[shard]};
        elements = *sum;
        tensor.shard = shard;
    }
    if (shard == 0)
        whole.metadata = std::move(part.metadata);
    std::move(part.tensors.begin(), part.tensors.end(), std::back_inserter(whole.tensors));
    return {};
}

Refusal checkDistinct(const TensorFile &file)
{
    std::unordered_set<std::string_view> seen;
    for (const Tensor &tensor : file.tensors)
        if (!seen.insert(tensor.name).second)
            return Failure {
                "a tensor of this name is in an earlier file, too", shown(tensor.name), tensor.offset, file.shards[tensor.shard]};
    return {};
}

Outcome<TensorFile> joinGguf(TensorFile given, const std::string &name, std::uint64_t count, const ShardOpener &open)
{
    TensorFile whole = given;
    whole.tensors.clear();
    whole.shards.clear();
    std::string missing;
    for (std::uint64_t number = 1; number <= count; ++number) {
        const auto shard = static_cast<std::uint32_t>(number - 1);
        whole.shards.push_back(*shardName(name, number, count));
        const std::string &shardFile = whole.shards.back();
        if (shardFile == name) {
            if (const Refusal refusal = append(whole, given, shard))
                return *refusal;
            continue;
        }
        auto source = open(shardFile);
        if (source && !*source) {
            missing += (missing.empty() ? "" : ", ") + shardFile;
            continue;
        }
        auto part = source ? readGguf(**source) : Outcome<TensorFile>(source.failure());
        Refusal refusal = part ? append(whole, std::move(*part), shard) : Refusal(part.failure());
        if (refusal) {
            refusal->file = shardFile;
            return *refusal;
        }
    }
    if (!missing.empty())
        whole.notes.push_back("files that are not there, so what is in them is not known: " + shown(missing));
    if (const Refusal refusal = checkDistinct(whole))
        return *refusal;
    return whole;
}

} // namespace

std::optional<std::string> shardName(const std::string &name, std::uint64_t number, std::uint64_t count)
{
    const std::size_t length = ending(1, count).size();
    if (name.size() <= length)
        return {};
    const std::string stem = name.substr(0, name.size() - length);
    const std::string last = name.substr(name.size() - length);
    const std::string digits = last.substr(1, last.find('-', 1) - 1);
    const bool isNumber = !digits.empty() && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    const std::string rest = "-of-" + fiveDigits(count) + ".gguf";
    if (!isNumber || !last.ends_with(rest) || digits.size() + rest.size() + 1 != last.size())
        return {};
    return stem + ending(number, count);
}

Outcome<TensorFile> readGgufShards(ByteSource &source, const std::string &name, const ShardOpener &open)
{
    auto file = readGguf(source);
    if (!file)
        return file.failure();
    file->shards = {name};
    const std::uint64_t count = countOf(*file, "split.count", 1);
    if (count > kMaxShards)
        return Failure {std::to_string(count) + " files; 10000 are allowed", "split.count"};
    if (count <= 1)
        return file;
    if (!shardName(name, 1, count)) {
        file->notes.push_back(
            "this is one of " + std::to_string(count) + " files, and its name does not say which; the others were not read");
        return file;
    }
    return joinGguf(std::move(*file), name, count, open);
}

} // namespace dekade::tensorfile
