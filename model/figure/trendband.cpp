#include "model/figure/trendband.h"

#include "model/base/numberformat.h"
#include "model/figure/derivedwords.h"

#include <algorithm>
#include <cmath>

namespace dekade::figure {

using catalogue::Measure;

namespace {

/// Two decimals where they say something; a factor out of all proportion, of few points, is rounded.
QString twoDecimals(const Request &request, double value)
{
    const bool plain = value >= 0.01 && value < 100;
    return plain ? QString::number(value, 'f', 2) : base::compactNumber(value, request.phrases.language());
}

QString headlineOf(const Request &request, double growth)
{
    const auto say = [&](const char *source) { return request.phrases.text(source).arg(twoDecimals(request, growth)); };
    if (request.isDerived())
        return say(derivedWords(request.state.figure).trend);
    if (request.state.figure == state::FigureKind::Tokens)
        return say(QT_TRANSLATE_NOOP("Figure", "Trend of training tokens: ×%1 a year"));
    switch (request.state.measure) {
    case Measure::Total:
        return say(QT_TRANSLATE_NOOP("Figure", "Trend of totals: ×%1 a year"));
    case Measure::Active:
        return say(QT_TRANSLATE_NOOP("Figure", "Trend of active parameters: ×%1 a year"));
    case Measure::NonEmbedding:
        return say(QT_TRANSLATE_NOOP("Figure", "Trend without embeddings: ×%1 a year"));
    }
    return {};
}

/// Doubling, or halving for a falling line; nothing for one so flat that it takes more than a century.
QString pace(const Request &request, double slope)
{
    const double months = 12 * std::log10(2.0) / std::abs(slope);
    if (!(months < 1200))
        return {};
    const int whole = std::max(1, static_cast<int>(std::lround(months)));
    return slope > 0 ? request.phrases.text(QT_TRANSLATE_N_NOOP("Figure", "doubling in %n month(s)"), whole)
                     : request.phrases.text(QT_TRANSLATE_N_NOOP("Figure", "halving in %n month(s)"), whole);
}

QString receiptOf(const Request &request, const TrendBand &band)
{
    const trend::Line &line = band.line;
    const double half = trend::studentQuantile(band.confidence, line.n - 2) * line.slopeError;
    QStringList parts {
        request.phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 % interval %2–%3"))
            .arg(qRound(band.confidence * 100))
            .arg(twoDecimals(request, std::pow(10.0, line.slope - half)), twoDecimals(request, std::pow(10.0, line.slope + half))),
        QStringLiteral("n = %1").arg(line.n),
        QStringLiteral("R² %1").arg(QString::number(line.r2, 'f', 2)),
    };
    if (const QString words = pace(request, line.slope); !words.isEmpty())
        parts.append(words);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

std::optional<TrendBand> makeTrend(const Request &request, const std::vector<Point> &points)
{
    if (!request.state.showTrend || !request.hasDateAxis())
        return {};
    std::vector<double> x;
    std::vector<double> y;
    for (const Point &point : points) {
        x.push_back(point.x);
        y.push_back(point.y);
    }
    const std::optional<trend::Line> line = trend::fitLine(x, y);
    if (!line)
        return {};
    TrendBand band;
    band.confidence = request.state.trendConfidence / 100.0;
    band.line = *line;
    band.span = {x.front(), x.back()};
    band.headline = headlineOf(request, std::pow(10.0, line->slope));
    band.receipt = receiptOf(request, band);
    return band;
}

} // namespace dekade::figure
