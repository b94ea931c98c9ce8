#include "model/tensorfile/bytesource.h"

#include <fstream>
#include <system_error>

namespace dekade::tensorfile {

namespace {

class FileSource final : public ByteSource {
public:
    FileSource(std::ifstream file, std::uint64_t size)
        : m_file(std::move(file))
        , m_size(size)
    {
    }

    std::uint64_t size() const override { return m_size; }

    Refusal read(std::uint64_t offset, std::span<char> bytes) override
    {
        m_file.clear();
        m_file.seekg(static_cast<std::streamoff>(offset));
        m_file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        if (!m_file)
            return Failure {std::to_string(bytes.size()) + " bytes could not be read; has the file changed?", {}, offset};
        return {};
    }

private:
    std::ifstream m_file;
    std::uint64_t m_size;
};

} // namespace

Outcome<std::unique_ptr<ByteSource>> openFile(const std::filesystem::path &path)
{
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        return Failure {"there is no such file"};
    // A pipe would wait for ever, and a folder opens but cannot be read.
    if (!std::filesystem::is_regular_file(status))
        return Failure {"this is not a regular file"};
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    std::ifstream file(path, std::ios::binary);
    if (error || !file)
        return Failure {"the file cannot be opened for reading"};
    return std::unique_ptr<ByteSource>(std::make_unique<FileSource>(std::move(file), size));
}

} // namespace dekade::tensorfile
