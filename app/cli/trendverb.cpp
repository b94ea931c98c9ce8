#include "app/cli/numberoption.h"
#include "app/cli/plainline.h"
#include "app/cli/trendreport.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

#include <cstdio>

namespace dekade::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int kMostResamples = 1000000;
constexpr int kMostKept = 1000000000;

base::Error badWords(const QString &message) { return {base::ErrorKind::BadWords, message}; }

base::Result<trend::BootstrapSettings> bootstrapOf(const CommandWords &words)
{
    trend::BootstrapSettings settings;
    const base::Result<int> resamples = wholeOption(words, "bootstrap", {0, kMostResamples}, settings.resamples);
    if (!resamples)
        return resamples.error();
    settings.resamples = *resamples;
    const base::Result<std::uint64_t> seed = seedOption(words, settings.seed);
    if (!seed)
        return seed.error();
    settings.seed = *seed;
    return settings;
}

base::Result<TrendRequest> requestOf(const CommandWords &words)
{
    const base::Result<catalogue::Quantity> quantity = trendQuantityOf(words.arguments.value(0));
    if (!quantity)
        return quantity.error();
    const base::Result<catalogue::Filter> filter = filterOf(words);
    if (!filter)
        return filter.error();
    const base::Result<int> top = wholeOption(words, "top", {1, kMostKept}, 0);
    if (!top)
        return top.error();
    if (words.has("data") && words.value("data").isEmpty())
        return badWords(Words::tr("--data needs the name of a file"));
    TrendRequest request {*quantity, words.value("data"), *filter, {}};
    if (words.has("top"))
        request.top = static_cast<std::size_t>(*top);
    return request;
}

/// Rows left out are told, but do not spoil the result on standard output.
void tellUnreadable(const TrendRequest &request, qint64 rows)
{
    const QString told
        = Words::tr("%n row(s) could not be read and are left out; dekade import --dry-run lists them", nullptr, static_cast<int>(rows));
    std::fprintf(stderr, "dekade: %s\n", qUtf8Printable(plainLine(QString(request.file + QStringLiteral(": ") + told))));
}

} // namespace

base::Result<void> runTrend(Context &context)
{
    const base::Result<TrendRequest> request = requestOf(context.words());
    if (!request)
        return request.error();
    const base::Result<trend::BootstrapSettings> settings = bootstrapOf(context.words());
    if (!settings)
        return settings.error();
    const base::Result<TrendPoints> points = trendPoints(context, *request);
    if (!points)
        return points.error();
    if (points->unreadable > 0 && !context.words().quiet)
        tellUnreadable(*request, points->unreadable);
    const base::Result<TrendFit> fit = fitTrend(points->points, *settings);
    if (!fit)
        return fit.error();
    return context.deliver(trendJson(*fit), trendText(*fit));
}

} // namespace dekade::app
