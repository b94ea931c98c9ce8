#pragma once

#include "model/tensorfile/outcome.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace dekade::tensorfile {

/// Bytes that can be read at any place: all that the readers know of a file. One thread at a time.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// In bytes; the same during the life of the source.
    virtual std::uint64_t size() const = 0;

    /// Fills `bytes` from `offset` on. The caller has checked that offset + bytes.size() <= size().
    /// Fails where the medium does, or where the file has become shorter; `bytes` is then of no meaning.
    virtual Refusal read(std::uint64_t offset, std::span<char> bytes) = 0;
};

/// A regular file, opened for reading. Fails on what is not there, is a folder, a pipe or a device, or may not be read.
Outcome<std::unique_ptr<ByteSource>> openFile(const std::filesystem::path &path);

} // namespace dekade::tensorfile
