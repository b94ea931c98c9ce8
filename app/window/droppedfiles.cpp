#include "app/window/droppedfiles.h"

#include <QFileInfo>

namespace dekade::app {

namespace {

bool isModel(const QFileInfo &file)
{
    const QString suffix = file.suffix().toLower();
    return file.fileName().compare(QLatin1String("config.json"), Qt::CaseInsensitive) == 0 || suffix == QLatin1String("safetensors")
        || suffix == QLatin1String("gguf");
}

bool isTable(const QFileInfo &file)
{
    static const QStringList kSuffixes {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"), QStringLiteral("json")};
    return kSuffixes.contains(file.suffix().toLower());
}

} // namespace

DroppedFiles sorted(const QList<QUrl> &urls)
{
    DroppedFiles files;
    for (const QUrl &url : urls) {
        const QFileInfo file(url.isLocalFile() ? url.toLocalFile() : QString());
        if (!url.isLocalFile() || file.isDir())
            files.others << (url.isLocalFile() ? file.fileName() : url.toDisplayString());
        else if (isModel(file))
            files.models << file.filePath();
        else if (isTable(file))
            files.tables << file.filePath();
        else
            files.others << file.fileName();
    }
    return files;
}

} // namespace dekade::app
