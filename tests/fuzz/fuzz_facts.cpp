#include "model/store/compiler/factreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

using namespace dekade;

namespace {

/// A folder of facts with one good file of each kind.
class FactsFolder final {
public:
    FactsFolder()
    {
        for (const auto &[name, text] : files())
            write(name, text);
    }

    /// Reads the folder with `bytes` in the place of each of its files.
    void readWith(const QByteArray &bytes)
    {
        for (const auto &[name, text] : files()) {
            write(name, bytes);
            const base::Result<catalogue::CatalogueData> data = store::readFacts(m_folder.path());
            write(name, text);
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

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(QDir(m_folder.path()).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            std::abort();
    }

    QTemporaryDir m_folder;
};

} // namespace

/// Any bytes are a file of bundled facts, or a refusal with a reason.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static FactsFolder folder;
    folder.readWith(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
