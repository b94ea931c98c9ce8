#include "app/cli/drawoptions.h"
#include "app/cli/filmlist.h"
#include "app/cli/numberoption.h"
#include "app/cli/verbs.h"
#include "model/routing/labhistory.h"
#include "views/film/filmwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace dekade::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

base::Error badWords(const QString &message) { return {base::ErrorKind::BadWords, message}; }

constexpr int kLargestFilmSide = 3840; ///< px: what players can show

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int) { interrupted = 1; }

base::Result<const FilmKind *> kindOf(const QString &name)
{
    const auto &kinds = filmKinds();
    const auto kind = std::find_if(
        kinds.begin(), kinds.end(), [&](const FilmKind &each) { return name.section(QLatin1Char(':'), 0, 0) == QLatin1String(each.name); });
    if (kind != kinds.end())
        return &*kind;
    QStringList names;
    for (const FilmKind &each : kinds)
        names << QString(QLatin1String(each.name) + QLatin1Char(':') + QLatin1String(each.subject));
    return badWords(Words::tr("there is no film \"%1\"; there are: %2").arg(name, names.join(QStringLiteral(", "))));
}

base::Result<FilmWish> wishOf(const CommandWords &words)
{
    FilmWish wish;
    wish.subject = words.arguments.value(0).section(QLatin1Char(':'), 1);
    if (words.has("size")) {
        const base::Result<QSize> size = sizeOf(words);
        if (!size)
            return size.error();
        if (std::max(size->width(), size->height()) > kLargestFilmSide)
            return badWords(
                Words::tr("the size %1 is too large for a film; give at most %2 px a side").arg(words.value("size")).arg(kLargestFilmSide));
        wish.size = *size;
    }
    const base::Result<theme::ThemeKind> theme = themeOf(words);
    const base::Result<QLocale::Language> language = chartLanguageOf(words);
    const base::Result<std::uint64_t> seed = seedOption(words, wish.seed);
    const base::Result<int> steps = wholeOption(words, "steps", {0, routing::LabHistory::kMostSteps}, wish.steps);
    if (!theme)
        return theme.error();
    if (!language)
        return language.error();
    if (!seed)
        return seed.error();
    if (!steps)
        return steps.error();
    wish.theme = *theme;
    wish.language = *language;
    wish.seed = *seed;
    wish.steps = *steps;
    return wish;
}

/// A line that counts the frames, for a person who waits; a script's log stays clean.
bool tell(bool shown, int done, int of)
{
    if (shown)
        std::fprintf(stderr, "\r%s%s", qUtf8Printable(Words::tr("frame %1 of %2").arg(done).arg(of)), done == of ? "\n" : "");
    return interrupted == 0;
}

} // namespace

base::Result<void> runAnimate(Context &context)
{
    const CommandWords &words = context.words();
    const base::Result<const FilmKind *> kind = kindOf(words.arguments.value(0));
    if (!kind)
        return kind.error();
    if (words.output.isEmpty())
        return badWords(Words::tr("say where to write the film: -o FILE.gif, .webp or .mp4, or -o FOLDER/ for numbered frames"));
    const auto format = film::filmFormatOf(words.output);
    if (!format)
        return badWords(Words::tr("the name of %1 must end in .gif, .webp or .mp4, or in / for numbered frames").arg(words.output));
    const base::Result<FilmWish> wish = wishOf(words);
    if (!wish)
        return wish.error();
    const base::Result<FilmPtr> film = (*kind)->make(context, *wish);
    if (!film)
        return film.error();
    // Ctrl+C ends it like a cancel in the window: what was begun is cleared away.
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    const bool shown = !words.quiet && ::isatty(STDERR_FILENO) == 1;
    return film::writeFilm(**film, {words.output, *format, words.force ? exchange::Overwrite::Yes : exchange::Overwrite::No},
        [shown](int done, int of) { return tell(shown, done, of); });
}

} // namespace dekade::app
