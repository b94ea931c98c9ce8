#include "app/window/filmdesk.h"

#include "views/film/filmjob.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace dekade::app {

FilmDesk::FilmDesk(QWidget *parent)
    : QWidget(parent)
    , m_job(new film::FilmJob(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    m_progress->setFixedWidth(120);
    m_cancel->setAutoDefault(false);
    hide();
    connect(m_cancel, &QPushButton::clicked, m_job, &film::FilmJob::cancel);
    connect(m_job, &film::FilmJob::progressed, this, &FilmDesk::tell);
    connect(m_job, &film::FilmJob::finished, this, &FilmDesk::end);
    retranslate();
}

void FilmDesk::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Film"));
}

QString FilmDesk::askFile(const QString &suggested)
{
    return QFileDialog::getSaveFileName(this, tr("Film"), suggested, tr("Films (*.gif *.webp *.mp4)"));
}

QString FilmDesk::askFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the numbered frames"));
    return folder.isEmpty() ? folder : folder + QLatin1Char('/');
}

void FilmDesk::write(const std::shared_ptr<const film::Film> &film, const QString &path)
{
    const auto format = film::filmFormatOf(path);
    if (!format)
        return Q_EMIT said(tr("The name of %1 must end in .gif, .webp or .mp4, or in / for a folder of frames.").arg(path));
    if (m_job->isRunning())
        return;
    m_progress->setRange(0, 0);
    show();
    Q_EMIT begun();
    m_job->start(film, {path, *format, exchange::Overwrite::Yes}); // the dialog has asked
}

bool FilmDesk::isWriting() const { return m_job->isRunning(); }

void FilmDesk::tell(int done, int of)
{
    m_progress->setRange(0, of);
    m_progress->setValue(done);
}

void FilmDesk::end(const QString &path, const QString &error)
{
    hide();
    Q_EMIT ended();
    Q_EMIT said(error.isEmpty() ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path)) : error);
}

} // namespace dekade::app
