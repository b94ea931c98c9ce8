#include "model/store/compiler/factreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>
#include <memory>

using namespace dekade;

namespace {

/// A folder of facts with one good file of each kind.
class FactsFolder final {
public:
    FactsFolder()
    {
        for (const auto &[name, text] : files()) {
            m_open.push_back(std::make_unique<QFile>(QDir(m_folder.path()).filePath(name)));
            if (!m_open.back()->open(QIODevice::ReadWrite))
                std::abort();
            write(m_open.size() - 1, text);
        }
    }

    /// Reads the folder with `bytes` in the place of each of its files.
    void readWith(const QByteArray &bytes)
    {
        for (std::size_t i = 0; i < m_open.size(); ++i) {
            write(i, bytes);
            const base::Result<catalogue::CatalogueData> data = store::readFacts(m_folder.path());
            write(i, files()[i].second);
            if (!data && data.error().message.isEmpty())
                std::abort();
        }
    }

private:
    using Files = std::vector<std::pair<QString, QByteArray>>;
    static const Files &files()
    {
        static const Files kFiles {{QStringLiteral("version.json"), R"({"version": "2000-01"})"},
            {QStringLiteral("organizations.json"), R"({"organizations": [{"id": "lab", "name": "Lab", "name_zh": "", "country": ""}]})"},
            {QStringLiteral("sources.json"),
                R"({"sources": [{"id": "paper", "title": "A paper", "short": "paper", "url": "", "date": "2000-01", "note": ""}]})"},
            {QStringLiteral("one.json"), R"({"family": {"id": "a", "name": "A"}, "models": [], "claims": []})"}};
        return kFiles;
    }

    /// Never closed in between: closing a file that was cut to nothing waits for the disk.
    void write(std::size_t file, const QByteArray &bytes)
    {
        QFile &open = *m_open[file];
        if (!open.seek(0) || open.write(bytes) != bytes.size() || !open.resize(bytes.size()) || !open.flush())
            std::abort();
    }

    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<QFile>> m_open;
};

} // namespace

/// Any bytes are a file of bundled facts, or a refusal with a reason.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static FactsFolder folder;
    folder.readWith(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
