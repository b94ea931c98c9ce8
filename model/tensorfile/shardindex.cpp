#include "model/tensorfile/shardindex.h"

#include "model/tensorfile/checked.h"
#include "model/tensorfile/indexhandler.h"
#include "model/tensorfile/safetensors.h"

#include <algorithm>
#include <unordered_map>

namespace dekade::tensorfile {

namespace {

constexpr std::size_t kNamesInNote = 5;

/// The second of two equal names, by its place; nothing where all are distinct.
std::optional<std::size_t> secondOfEqual(const std::vector<IndexedTensor> &tensors)
{
    std::vector<std::size_t> places(tensors.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) { return tensors[a].name < tensors[b].name; });
    const auto twice = std::adjacent_find(
        places.begin(), places.end(), [&](std::size_t a, std::size_t b) { return tensors[a].name == tensors[b].name; });
    return twice == places.end() ? std::nullopt : std::optional(*std::next(twice));
}

/// "a, b, c and 4 more".
std::string listed(const std::vector<std::string> &names)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), kNamesInNote); ++i)
        text += (i > 0 ? ", " : "") + shown(names[i]);
    return names.size() > kNamesInNote ? text + " and " + std::to_string(names.size() - kNamesInNote) + " more" : text;
}

/// One joining at work.
class Joining final {
public:
    explicit Joining(const ShardIndex &index)
        : m_index(index)
    {
        m_file.format = Format::SafetensorsIndex;
        m_file.metadata = index.metadata;
        m_file.shards = index.shards;
        for (const IndexedTensor &tensor : index.tensors)
            m_shardOf.emplace(tensor.name, tensor.shard);
        m_namedIn.resize(index.shards.size());
        for (const IndexedTensor &tensor : index.tensors)
            ++m_namedIn[tensor.shard];
    }

    Refusal add(std::uint32_t shard, ByteSource &source)
    {
        auto part = readSafetensors(source);
        if (!part)
            return inShard(shard, part.failure());
        std::uint64_t found = 0;
        for (Tensor &tensor : part->tensors) {
            tensor.shard = shard;
            const auto named = m_shardOf.find(tensor.name);
            const bool isNamed = named != m_shardOf.end() && named->second == shard;
            found += isNamed ? 1 : 0;
            if (!isNamed)
                m_unnamed.push_back(tensor.name);
            const auto sum = checkedSum(m_elements, tensor.elements);
            const auto bytes = checkedSum(m_bytes, tensor.bytes);
            if (!sum || !bytes)
                return inShard(
                    shard, {"the tensors together have more than 2^63 - 1 elements or bytes", shown(tensor.name), tensor.offset});
            m_elements = *sum;
            m_bytes = *bytes;
        }
        if (m_file.tensors.size() + part->tensors.size() > kMaxTensors)
            return inShard(shard, {"more than 1000000 tensors in all files"});
        if (found != m_namedIn[shard])
            return inShard(shard, {"this file does not have the tensor that the index says is in it", firstMissing(shard, *part)});
        std::move(part->tensors.begin(), part->tensors.end(), std::back_inserter(m_file.tensors));
        return {};
    }

    void miss(std::uint32_t shard)
    {
        m_missing.push_back(m_index.shards[shard]);
        for (const IndexedTensor &tensor : m_index.tensors)
            if (tensor.shard == shard)
                m_file.unread.push_back({tensor.name, shard});
    }

    TensorFile finish()
    {
        if (!m_missing.empty())
            m_file.notes.push_back(std::to_string(m_missing.size()) + " of " + std::to_string(m_index.shards.size())
                + " files are not there, so the shapes in them are not known: " + listed(m_missing));
        if (!m_unnamed.empty())
            m_file.notes.push_back("stored and not named by the index, or named in another file: " + listed(m_unnamed));
        if (m_missing.empty() && m_index.totalBytes && *m_index.totalBytes != m_bytes)
            m_file.notes.push_back(
                "total_size says " + std::to_string(*m_index.totalBytes) + " bytes, the tensors have " + std::to_string(m_bytes));
        return std::move(m_file);
    }

private:
    Failure inShard(std::uint32_t shard, Failure failure) const
    {
        failure.file = m_index.shards[shard];
        return failure;
    }

    std::string firstMissing(std::uint32_t shard, const TensorFile &part) const
    {
        std::vector<std::string_view> names;
        for (const Tensor &tensor : part.tensors)
            names.push_back(tensor.name);
        std::sort(names.begin(), names.end());
        for (const IndexedTensor &tensor : m_index.tensors)
            if (tensor.shard == shard && !std::binary_search(names.begin(), names.end(), tensor.name))
                return shown(tensor.name);
        return {};
    }

    const ShardIndex &m_index;
    TensorFile m_file;
    std::unordered_map<std::string_view, std::uint32_t> m_shardOf;
    std::vector<std::uint64_t> m_namedIn; ///< tensors that the index names, a shard
    std::vector<std::string> m_unnamed;
    std::vector<std::string> m_missing;
    std::uint64_t m_elements = 0;
    std::uint64_t m_bytes = 0;
};

} // namespace

Outcome<ShardIndex> readShardIndex(ByteSource &source)
{
    if (source.size() > kMaxJsonBytes)
        return Failure {"an index of " + std::to_string(source.size()) + " bytes; 100000000 are allowed", {}, 0};
    JsonStream stream(source, 0, source.size());
    IndexHandler handler(stream);
    if (const Refusal refusal = runJson(stream, handler))
        return *refusal;
    if (!handler.hasMap())
        return Failure {"weight_map is missing", {}, 0};
    ShardIndex index = handler.takeIndex();
    if (const auto second = secondOfEqual(index.tensors))
        return Failure {"the name occurs twice", shown(index.tensors[*second].name), handler.positions()[*second]};
    return index;
}

Outcome<TensorFile> joinShards(const ShardIndex &index, const ShardOpener &open)
{
    Joining joining(index);
    for (std::uint32_t shard = 0; shard < index.shards.size(); ++shard) {
        auto source = open(index.shards[shard]);
        if (!source) {
            Failure failure = source.failure();
            failure.file = index.shards[shard];
            return failure;
        }
        if (!*source) {
            joining.miss(shard);
            continue;
        }
        if (const Refusal refusal = joining.add(shard, **source))
            return *refusal;
    }
    return joining.finish();
}

} // namespace dekade::tensorfile
