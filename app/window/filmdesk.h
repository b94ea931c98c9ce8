#pragma once

#include "views/film/film.h"

#include <QWidget>

#include <memory>

class QProgressBar;
class QPushButton;

namespace dekade::film {
class FilmJob;
}

namespace dekade::app {

/// Writes films for a page of the window: asks for a file or a folder, shows how far it is, lets it be cancelled. Hidden while there is
/// nothing to write. The pages that make films share it.
class FilmDesk final : public QWidget {
    Q_OBJECT

public:
    explicit FilmDesk(QWidget *parent = nullptr);

    /// Asks where a film is to go, with a suggested name that ends in .gif; empty where nobody says.
    QString askFile(const QString &suggested);
    /// Asks for a folder of numbered frames: a new one, or one that holds nothing but frames.
    QString askFolder();
    /// Begins; says why where the path's name is no film's. Nothing happens while another is written.
    void write(const std::shared_ptr<const film::Film> &film, const QString &path);
    bool isWriting() const;
    void retranslate();

Q_SIGNALS:
    void begun();
    void ended();
    /// What came of it, in words.
    void said(const QString &sentence);

private:
    void tell(int done, int of);
    void end(const QString &path, const QString &error);

    film::FilmJob *m_job;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace dekade::app
