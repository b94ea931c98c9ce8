#pragma once

#include "model/tensorfile/outcome.h"
#include "model/tensorfile/tensorfile.h"

#include <filesystem>

namespace dekade::tensorfile {

/// Whether the name of a file is one that readTensorFile() reads: it ends with .safetensors, .safetensors.index.json or .gguf, in any case.
bool isTensorFileName(const std::filesystem::path &path);

/// Reads the header of a file of weights, of the kind that its name says, and the headers of its shards beside it: all that an index names,
/// and all of a GGUF that says it is one of several (split.count; "…-00002-of-00005.gguf"), whichever of them is given. Takes milliseconds
/// and little memory whatever the size of the weights, which are never read. Fails, with the file, for what the readers refuse, and for a
/// name of another kind.
Outcome<TensorFile> readTensorFile(const std::filesystem::path &path);

/// The config.json in the folder of a file of weights, nothing where there is none. Without one a safetensors file gives a ledger by part
/// (ledgerOf); with one it can be reconciled. A GGUF file carries its own (configOf).
std::optional<std::filesystem::path> configBeside(const std::filesystem::path &path);

} // namespace dekade::tensorfile
