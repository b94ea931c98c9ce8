#pragma once

#include "views/film/filmwriter.h"

#include <QTemporaryDir>

#include <memory>

namespace dekade::film {

/// A folder beside the target in which a film is made; commit() moves the film to where it belongs. Without a commit it vanishes and the
/// target is as it was.
class Place final {
public:
    /// Error CannotWrite: the target exists and must not be replaced, is a folder that holds other files than frames, or cannot be written.
    static base::Result<Place> beside(const FilmRequest &request);

    /// Where the film's file is to be made.
    QString file() const { return filePath(QStringLiteral("film")); }
    QString filePath(const QString &name) const { return m_folder->filePath(name); }

    /// Frames: the folder itself takes the target's place; else file() does. Error CannotWrite; the target is as it was.
    base::Result<void> commit();

private:
    Place(FilmRequest request, std::unique_ptr<QTemporaryDir> folder);

    base::Result<void> commitFile();
    base::Result<void> commitFolder();

    FilmRequest m_request;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace dekade::film
