// Films: whole or not at all, the same bytes for the same frames, and a clear word where something is missing.
#include "tests/support/case.h"
#include "views/film/filmjob.h"
#include "views/film/filmwriter.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>

using namespace dekade;
using film::FilmFormat;

namespace {

/// A square that moves ten pixels a frame.
class Moving final : public film::Film {
public:
    int frameCount() const override { return 6; }
    QSize size() const override { return {160, 91}; }
    int framesPerSecond() const override { return 10; }
    void paintFrame(int frame, QPainter &painter) const override
    {
        painter.fillRect(QRect({}, size()), Qt::white);
        painter.fillRect(QRect(10 * frame, 20, 30, 30), QColor(0x39, 0x48, 0xac));
    }
};

class Nothing final : public film::Film {
public:
    int frameCount() const override { return 0; }
    QSize size() const override { return {10, 10}; }
    int framesPerSecond() const override { return 10; }
    void paintFrame(int, QPainter &) const override { }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool hasEncoder() { return !QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty(); }

/// Files may not grow beyond `bytes`: a disk that fills up, for us and for the programs we start.
class SmallDisk final {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small {bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before {};
};

} // namespace

class FilmWriterTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Case::init();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void formatsByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format");
        QTest::newRow("gif") << QStringLiteral("a.gif") << int(FilmFormat::Gif);
        QTest::newRow("capitals") << QStringLiteral("a.GIF") << int(FilmFormat::Gif);
        QTest::newRow("webp") << QStringLiteral("a.webp") << int(FilmFormat::WebP);
        QTest::newRow("mp4") << QStringLiteral("a.b.mp4") << int(FilmFormat::Mp4);
        QTest::newRow("folder") << QStringLiteral("frames/") << int(FilmFormat::Frames);
        QTest::newRow("folder that is there") << QDir::tempPath() << int(FilmFormat::Frames);
        QTest::newRow("none") << QStringLiteral("a.avi") << -1;
        QTest::newRow("no suffix") << QStringLiteral("film-that-is-not-there") << -1;
    }
    void formatsByName()
    {
        QFETCH(const QString, name);
        QFETCH(const int, format);
        const auto found = film::filmFormatOf(name);
        QCOMPARE(found ? int(*found) : -1, format);
    }

    void framesAreNumberedPictures()
    {
        DEKADE_VERIFY_RESULT(film::writeFilm(Moving(), {path("frames/"), FilmFormat::Frames, {}}));
        const QStringList names = QDir(path("frames")).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 6);
        QCOMPARE(names.first(), QStringLiteral("frame-00001.png"));
        QCOMPARE(names.last(), QStringLiteral("frame-00006.png"));
        const QImage third(path("frames/frame-00003.png"));
        QCOMPARE(third.size(), QSize(160, 91));
        QCOMPARE(third.pixelColor(19, 30), QColor(Qt::white));
        QCOMPARE(third.pixelColor(21, 30), QColor(0x39, 0x48, 0xac));
        QVERIFY(onlyNames({QStringLiteral("frames")}));
    }

    void theSameFilmGivesTheSameBytes()
    {
        for (const char *name : {"a/", "b/"})
            DEKADE_VERIFY_RESULT(film::writeFilm(Moving(), {path(name), FilmFormat::Frames, {}}));
        for (int i = 1; i <= 6; ++i) {
            const QString frame = QStringLiteral("/frame-0000%1.png").arg(i);
            QCOMPARE(bytesOf(path("a") + frame), bytesOf(path("b") + frame));
        }
        if (!hasEncoder())
            QSKIP("ffmpeg is not installed: GIF is not compared");
        for (const char *name : {"a.gif", "b.gif"})
            DEKADE_VERIFY_RESULT(film::writeFilm(Moving(), {path(name), FilmFormat::Gif, {}}));
        QVERIFY(!bytesOf(path("a.gif")).isEmpty());
        QCOMPARE(bytesOf(path("a.gif")), bytesOf(path("b.gif")));
    }

    void everyFormatIsAFilm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("magic");
        QTest::addColumn<int>("at");
        QTest::newRow("gif") << QStringLiteral("film.gif") << QByteArray("GIF89a") << 0;
        QTest::newRow("webp") << QStringLiteral("film.webp") << QByteArray("WEBPVP8X") << 8;
        QTest::newRow("mp4") << QStringLiteral("film.mp4") << QByteArray("ftyp") << 4;
    }
    void everyFormatIsAFilm()
    {
        if (!hasEncoder())
            QSKIP("ffmpeg is not installed");
        QFETCH(const QString, name);
        QFETCH(const QByteArray, magic);
        QFETCH(const int, at);
        int told = 0;
        int last = 0;
        const auto progress = [&](int done, int of) {
            ++told;
            last = of;
            return done <= of;
        };
        DEKADE_VERIFY_RESULT(film::writeFilm(Moving(), {m_folder->filePath(name), *film::filmFormatOf(name), {}}, progress));
        QCOMPARE(bytesOf(m_folder->filePath(name)).mid(at, magic.size()), magic);
        QCOMPARE(told, last);
        QVERIFY(onlyNames({name}));
    }

    void aGifHoldsEveryFrameInItsColours()
    {
        if (!hasEncoder())
            QSKIP("ffmpeg is not installed");
        DEKADE_VERIFY_RESULT(film::writeFilm(Moving(), {path("film.gif"), FilmFormat::Gif, {}}));
        QImageReader reader(path("film.gif"));
        QList<QImage> frames;
        while (reader.canRead())
            frames << reader.read();
        QCOMPARE(frames.size(), 6);
        QCOMPARE(frames[5].pixelColor(51, 30), QColor(0x39, 0x48, 0xac));
        QCOMPARE(frames[5].pixelColor(49, 30), QColor(Qt::white));
    }

    void whatIsThereNeedsLeave_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("file") << QStringLiteral("film.gif");
        QTest::newRow("frames") << QStringLiteral("frames/");
    }
    void whatIsThereNeedsLeave()
    {
        QFETCH(const QString, name);
        if (!hasEncoder() && !name.endsWith(QLatin1Char('/')))
            QSKIP("ffmpeg is not installed");
        const QString target = m_folder->filePath(name);
        const auto format = *film::filmFormatOf(target);
        DEKADE_VERIFY_RESULT(film::writeFilm(Moving(), {target, format, {}}));
        const auto refused = film::writeFilm(Moving(), {target, format, exchange::Overwrite::No});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::CannotWrite);
        QVERIFY(refused.error().message.contains(QStringLiteral("--force")));
        DEKADE_VERIFY_RESULT(film::writeFilm(Moving(), {target, format, exchange::Overwrite::Yes}));
        QVERIFY(onlyNames({name.section(QLatin1Char('/'), 0, 0)}));
    }

    void otherPeoplesFilesStay()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("mine")));
        QVERIFY(put(path("mine/thesis.txt"), "text"));
        const auto refused = film::writeFilm(Moving(), {path("mine"), FilmFormat::Frames, exchange::Overwrite::Yes});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("thesis.txt")));
        QCOMPARE(bytesOf(path("mine/thesis.txt")), QByteArray("text"));
    }

    void aCancelKeepsWhatWasThere_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"frames/", "film.gif", "film.webp", "film.mp4"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aCancelKeepsWhatWasThere()
    {
        QFETCH(const QString, name);
        const QString target = m_folder->filePath(name);
        const bool isFolder = name.endsWith(QLatin1Char('/'));
        if (!isFolder && !hasEncoder())
            QSKIP("ffmpeg is not installed");
        if (!isFolder)
            QVERIFY(put(target, "old"));
        const auto cancelled = film::writeFilm(
            Moving(), {target, *film::filmFormatOf(target), exchange::Overwrite::Yes}, [](int done, int) { return done < 3; });
        QVERIFY(!cancelled);
        QVERIFY(onlyNames(isFolder ? QStringList() : QStringList {name}));
        if (!isFolder)
            QCOMPARE(bytesOf(target), QByteArray("old"));
    }

    void aFullDiskKeepsWhatWasThere_data() { aCancelKeepsWhatWasThere_data(); }
    void aFullDiskKeepsWhatWasThere()
    {
        QFETCH(const QString, name);
        const QString target = m_folder->filePath(name);
        const bool isFolder = name.endsWith(QLatin1Char('/'));
        if (!isFolder && !hasEncoder())
            QSKIP("ffmpeg is not installed");
        if (!isFolder)
            QVERIFY(put(target, "old"));
        base::Result<void> written;
        {
            const SmallDisk disk(100);
            written = film::writeFilm(Moving(), {target, *film::filmFormatOf(target), exchange::Overwrite::Yes});
        }
        QVERIFY(!written);
        QCOMPARE(written.error().kind, base::ErrorKind::CannotWrite);
        QVERIFY2(written.error().message.size() > 20, qPrintable(written.error().message));
        QVERIFY(onlyNames(isFolder ? QStringList() : QStringList {name}));
        if (!isFolder)
            QCOMPARE(bytesOf(target), QByteArray("old"));
    }

    void aMissingEncoderIsNamed()
    {
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const auto refused = film::writeFilm(Moving(), {path("film.gif"), FilmFormat::Gif, {}});
        const auto frames = film::writeFilm(Moving(), {path("frames/"), FilmFormat::Frames, {}});
        qputenv("PATH", before);
        QVERIFY(!refused);
        QVERIFY(refused.error().text().contains(QStringLiteral("apt install ffmpeg")));
        DEKADE_VERIFY_RESULT(frames);
    }

    void placesThatCannotBe()
    {
        QVERIFY(!film::writeFilm(Nothing(), {path("frames/"), FilmFormat::Frames, {}}));
        QVERIFY(!film::writeFilm(Moving(), {path("no/such/film.gif"), FilmFormat::Gif, {}}));
        QVERIFY(put(path("file"), "x"));
        QVERIFY(!film::writeFilm(Moving(), {path("file/"), FilmFormat::Frames, exchange::Overwrite::Yes}));
        QCOMPARE(bytesOf(path("file")), QByteArray("x"));
    }

    void aJobTellsAndEnds()
    {
        film::FilmJob job;
        QSignalSpy progressed(&job, &film::FilmJob::progressed);
        QSignalSpy finished(&job, &film::FilmJob::finished);
        job.start(std::make_shared<Moving>(), {path("frames/"), FilmFormat::Frames, {}});
        QVERIFY(job.isRunning());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().at(1).toString(), QString());
        QCOMPARE(progressed.size(), 6);
        QVERIFY(!job.isRunning());
        QVERIFY(QFile::exists(path("frames/frame-00006.png")));
    }

    void aJobThatIsThrownAwayLeavesNothing()
    {
        {
            film::FilmJob job;
            job.start(std::make_shared<Moving>(), {path("film.gif"), FilmFormat::Gif, {}});
            job.cancel();
        }
        QVERIFY(onlyNames({}));
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    bool onlyNames(const QStringList &names) const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) == names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(FilmWriterTest)
#include "tst_filmwriter.moc"
