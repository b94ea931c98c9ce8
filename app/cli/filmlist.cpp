#include "app/cli/filmlist.h"

#include "app/cli/routingexport.h"
#include "app/filmof.h"
#include "model/routing/labhistory.h"
#include "views/lab/labfilm.h"

#include <QCoreApplication>

#include <array>

namespace dekade::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr const char *kLabSubjects = "all|none|aux|bias|capacity|choice";
constexpr std::array kColumns {
    lab::LabColumn::First, lab::LabColumn::AuxiliaryLoss, lab::LabColumn::Bias, lab::LabColumn::Capacity, lab::LabColumn::ExpertChoice};

/// Trains the lab and films it: every column, or one of them.
base::Result<FilmPtr> makeLabFilm(Context &, const FilmWish &wish)
{
    lab::LabPicture picture;
    const QStringList subjects = QString::fromLatin1(kLabSubjects).split(QLatin1Char('|'));
    const qsizetype subject = subjects.indexOf(wish.subject);
    if (subject < 0) {
        return base::Error {base::ErrorKind::BadWords,
            Words::tr("there is no film \"lab:%1\"; there are: lab:%2").arg(wish.subject, subjects.join(QStringLiteral(", lab:")))};
    }
    if (subject > 0)
        picture.columns = {kColumns[static_cast<std::size_t>(subject - 1)]};
    picture.plan.settings.seed = wish.seed;
    picture.theme = wish.theme;
    picture.phrases = base::Phrases(wish.language);
    picture.chance = routing::chanceViolation(picture.plan.settings.heldOutTokens, picture.plan.settings.experts);
    routing::LabHistory history(picture.plan);
    while (history.reached() < wish.steps)
        history.advance();
    picture.frames = history.frames();
    return FilmPtr(std::make_shared<FilmOf<lab::LabFilm>>(lab::LabFilm(picture, wish.size)));
}

} // namespace

const std::vector<FilmKind> &filmKinds()
{
    static const std::vector<FilmKind> kinds {{"routing", "MODEL", makeRoutingFilm}, {"lab", kLabSubjects, makeLabFilm}};
    return kinds;
}

} // namespace dekade::app
