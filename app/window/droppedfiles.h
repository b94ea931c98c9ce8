#pragma once

#include <QList>
#include <QStringList>
#include <QUrl>

namespace dekade::app {

/// Files that came together onto the window, by what can be done with them. Names alone decide: nothing is opened here.
struct DroppedFiles {
    QStringList tables; ///< paths of .csv, .tsv, .txt and .json files
    QStringList models; ///< paths of config.json, .safetensors and .gguf files: one model each
    QStringList others; ///< names of what cannot be read: other kinds, folders, addresses of the web
    bool isEmpty() const { return tables.isEmpty() && models.isEmpty() && others.isEmpty(); }
    bool operator==(const DroppedFiles &) const = default;
};

/// Sorts what is dragged over the window, or chosen.
DroppedFiles sorted(const QList<QUrl> &urls);

} // namespace dekade::app
