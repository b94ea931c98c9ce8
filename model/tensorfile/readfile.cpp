#include "model/tensorfile/readfile.h"

#include "model/tensorfile/checked.h"
#include "model/tensorfile/gguf.h"
#include "model/tensorfile/ggufshards.h"
#include "model/tensorfile/safetensors.h"
#include "model/tensorfile/shardindex.h"

#include <algorithm>

namespace dekade::tensorfile {

namespace {

constexpr std::string_view kSafetensors = ".safetensors";
constexpr std::string_view kIndex = ".safetensors.index.json";
constexpr std::string_view kGguf = ".gguf";

std::string lowerName(const std::filesystem::path &path)
{
    std::string name = path.filename().string();
    std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return name;
}

/// Files beside `path`; null for one that is not there.
ShardOpener openerBeside(const std::filesystem::path &path)
{
    return [folder = path.parent_path()](const std::string &name) -> Outcome<std::unique_ptr<ByteSource>> {
        std::error_code error;
        if (!std::filesystem::exists(folder / name, error))
            return std::unique_ptr<ByteSource>();
        return openFile(folder / name);
    };
}

Outcome<TensorFile> readIndex(ByteSource &source, const ShardOpener &open)
{
    const auto index = readShardIndex(source);
    if (!index)
        return index.failure();
    return joinShards(*index, open);
}

Outcome<TensorFile> readAny(ByteSource &source, const std::filesystem::path &path)
{
    const std::string name = lowerName(path);
    if (name.ends_with(kIndex))
        return readIndex(source, openerBeside(path));
    if (name.ends_with(kGguf))
        return readGgufShards(source, path.filename().string(), openerBeside(path));
    auto file = readSafetensors(source);
    if (file)
        file->shards = {path.filename().string()};
    return file;
}

} // namespace

bool isTensorFileName(const std::filesystem::path &path)
{
    const std::string name = lowerName(path);
    return name.ends_with(kSafetensors) || name.ends_with(kIndex) || name.ends_with(kGguf);
}

Outcome<TensorFile> readTensorFile(const std::filesystem::path &path)
{
    Failure failure {"the name should end with .safetensors, .safetensors.index.json or .gguf"};
    if (isTensorFileName(path)) {
        const auto source = openFile(path);
        auto file = source ? readAny(**source, path) : Outcome<TensorFile>(source.failure());
        if (file)
            return file;
        failure = file.failure();
    }
    // A shard's failure already names the shard, which lies in the same folder.
    failure.file = failure.file.empty() ? path.string() : (path.parent_path() / failure.file).string();
    return failure;
}

std::optional<std::filesystem::path> configBeside(const std::filesystem::path &path)
{
    std::filesystem::path config = path.parent_path() / "config.json";
    std::error_code error;
    return std::filesystem::is_regular_file(config, error) ? std::optional(std::move(config)) : std::nullopt;
}

} // namespace dekade::tensorfile
