#include "views/routing/routingfigure.h"

#include "views/routing/preparedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace dekade::routing {

namespace {

struct Phrase {
    Q_DECLARE_TR_FUNCTIONS(RoutingFigure)
};

constexpr Moment kUsualMoment {5, StageKind::Dispatch, 0.55};

base::Error badWords(const QString &message) { return {base::ErrorKind::BadWords, message}; }

StageOptions optionsOf(const RoutingFigure &figure, QLocale::Language language)
{
    StageOptions options;
    options.language = language;
    options.size = figure.modelSize;
    options.modelLayer = middleLayer(figure.preset);
    return options;
}

} // namespace

std::optional<base::Result<RoutingName>> routingName(QStringView figure)
{
    constexpr QLatin1StringView kPrefix("routing:");
    if (!figure.startsWith(kPrefix))
        return {};
    const QStringView rest = figure.sliced(kPrefix.size());
    const qsizetype at = rest.lastIndexOf(u'@');
    RoutingName name {(at < 0 ? rest : rest.first(at)).trimmed().toString(), {}};
    if (name.model.isEmpty())
        return badWords(Phrase::tr("say whose router: routing:MODEL or routing:MODEL@STEP"));
    if (at < 0)
        return name;
    bool isNumber = false;
    name.step = rest.sliced(at + 1).toInt(&isNumber);
    if (!isNumber || *name.step < 1 || *name.step > kMostTokens * kStages)
        return badWords(Phrase::tr("\"%1\" is no step: give a whole number from 1, five steps a token").arg(rest.sliced(at + 1)));
    return name;
}

base::Result<RoutingSheet> sheetOf(const RoutingFigure &figure, QLocale::Language language, theme::ThemeKind theme)
{
    const QString text = figure.text.trimmed().isEmpty() ? preparedText(language, figure.preset) : figure.text;
    const PerformanceRequest wanted {figure.preset, tokensOf(text), figure.seed.value_or(figure.preset.seed),
        figure.preset.settings.experts > kFewExperts ? kUsualCrowd : 0, 0, {}};
    Outcome<PerformancePtr> made = perform(wanted);
    if (!made)
        return badWords(QString::fromStdString(made.fault().message));
    RoutingSheet sheet;
    sheet.first = std::move(made).value();
    sheet.options = optionsOf(figure, language);
    sheet.theme = theme;
    return sheet;
}

base::Result<QByteArray> renderRouting(const RoutingFigure &figure, const figure::ExportRequest &request)
{
    const base::Result<RoutingSheet> sheet = sheetOf(figure, request.language, request.theme);
    if (!sheet)
        return sheet.error();
    const int tokens = sheet->first->tokens();
    if (figure.step && *figure.step > tokens * kStages)
        return badWords(Phrase::tr("the text has %1 tokens, so steps go from 1 to %2").arg(tokens).arg(tokens * kStages));
    return renderSheet(*sheet, figure.step ? stillAt(*figure.step - 1, tokens) : kUsualMoment, request);
}

} // namespace dekade::routing
