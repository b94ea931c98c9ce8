#include "app/cli/trendpoints.h"

#include "app/cli/recordfilter.h"
#include "model/exchange/tablereader.h"
#include "model/figure/derived.h"
#include "model/trend/frontier.h"
#include "model/trend/years.h"

#include <QCoreApplication>

#include <algorithm>

namespace dekade::app {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr std::pair<const char *, Quantity> kQuantities[] = {{"parameters", Quantity::ParamsTotal}, {"tokens", Quantity::TrainingTokens},
    {"compute", Quantity::TrainingCompute}, {"cost", Quantity::TrainingCost}, {"training-time", Quantity::TrainingTime}};

std::chrono::sys_days dayOf(const QDate &date)
{
    return std::chrono::sys_days(std::chrono::days(static_cast<int>(QDate(1970, 1, 1).daysTo(date))));
}

/// Takes the rows that pass, and of them the day and the value.
class PointSink final : public ImportSink {
public:
    explicit PointSink(RecordFilter filter)
        : m_filter(std::move(filter))
    {
    }

    base::Result<void> take(const ImportRecord &record) override
    {
        const ImportFigure *figure = m_filter.figureOf(record);
        if (figure && figure->value > 0 && record.date && m_filter.passes(record))
            points.push_back({dayOf(record.date->middle()), figure->value});
        return {};
    }

    std::vector<TrendPoint> points;

private:
    RecordFilter m_filter;
};

/// The filter without its dates.
Filter undated(Filter filter)
{
    filter.wanted.remove(FilterKey::Since);
    filter.wanted.remove(FilterKey::Until);
    return filter;
}

base::Result<TrendPoints> pointsOfFile(const TrendRequest &request)
{
    const base::Result<RecordFilter> filter = RecordFilter::of(undated(request.filter), request.quantity);
    if (!filter)
        return filter.error();
    PointSink sink(*filter);
    exchange::ReadOptions options;
    options.skipBadRows = true;
    const base::Result<exchange::ReadReport> report = exchange::readTable(request.file, options, sink);
    if (!report)
        return report.error();
    return TrendPoints {std::move(sink.points), report->skipped};
}

Datum numberOf(const Catalogue &catalogue, ModelId model, Quantity quantity)
{
    if (quantity == Quantity::TrainingCompute)
        return figure::derive(catalogue, model, state::FigureKind::Compute, Lens::Official).y;
    return pick(catalogue, model, quantity, Lens::Official);
}

base::Result<TrendPoints> pointsOfStore(Context &context, const TrendRequest &request)
{
    const base::Result<CataloguePtr> catalogue = context.catalogue();
    if (!catalogue)
        return catalogue.error();
    TrendPoints found;
    for (const ModelId model : filtered(**catalogue, undated(request.filter), Lens::Official)) {
        const Datum number = numberOf(**catalogue, model, request.quantity);
        const Datum date = pick(**catalogue, model, Quantity::ReleaseDate, Lens::Official);
        if (number.value && *number.value > 0 && date.date)
            found.points.push_back({dayOf(date.date->middle()), *number.value});
    }
    return found;
}

std::vector<TrendPoint> topOf(const std::vector<TrendPoint> &points, std::size_t count)
{
    std::vector<trend::Dated> dated;
    for (const TrendPoint &point : points)
        dated.push_back({trend::yearOf(point.day), point.value});
    std::vector<TrendPoint> top;
    for (const std::size_t place : trend::runningTop(dated, count))
        top.push_back(points[place]);
    return top;
}

bool isInside(const TrendPoint &point, const Filter &filter)
{
    const auto any = [&](FilterKey key, auto holds) {
        const QStringList values = filter.wanted.value(key);
        return values.isEmpty() || std::any_of(values.begin(), values.end(), [&](const QString &value) {
            return holds(dayOf(base::parseDate(value)->first()));
        });
    };
    return any(FilterKey::Since, [&](std::chrono::sys_days bound) { return point.day >= bound; })
        && any(FilterKey::Until, [&](std::chrono::sys_days bound) { return point.day < bound; });
}

} // namespace

base::Result<Quantity> trendQuantityOf(const QString &key)
{
    QStringList keys;
    for (const auto &[name, quantity] : kQuantities) {
        if (key == QLatin1String(name))
            return quantity;
        keys << QString::fromLatin1(name);
    }
    return base::Error {
        base::ErrorKind::BadWords, Words::tr("there is no trend of \"%1\"; there are: %2").arg(key, keys.join(QStringLiteral(", ")))};
}

base::Result<TrendPoints> trendPoints(Context &context, const TrendRequest &request)
{
    base::Result<TrendPoints> found = request.file.isEmpty() ? pointsOfStore(context, request) : pointsOfFile(request);
    if (!found)
        return found;
    if (request.top)
        found->points = topOf(found->points, *request.top);
    std::erase_if(found->points, [&](const TrendPoint &point) { return !isInside(point, request.filter); });
    // The same models give the same bounds by bootstrap, in whatever order they stand in the file.
    std::sort(found->points.begin(), found->points.end());
    return found;
}

} // namespace dekade::app
