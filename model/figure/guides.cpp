#include "model/figure/guides.h"

#include "model/base/numberformat.h"
#include "model/figure/wording.h"
#include "model/trend/scaling.h"

#include <cmath>

namespace dekade::figure {

namespace {

constexpr double kFirstX = 0; ///< log10 of one parameter
constexpr double kLastX = 18;
constexpr int kFirstCompute = 15;
constexpr int kLastCompute = 30;
constexpr int kFirstRatio = -3;
constexpr int kLastRatio = 6;
constexpr double kChinchilla = trend::kChinchillaTokensPerParameter;

/// Equal compute 6·N·D = digit · 10^exponent.
Guide computeGuide(const Request &request, int exponent, int digit)
{
    Guide guide;
    guide.kind = GuideKind::Compute;
    guide.value = digit * std::pow(10.0, exponent);
    guide.rank = digit == 1 ? 1 : 2;
    guide.shortLabel = numberWord(request.phrases, guide.value);
    guide.label = request.phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 FLOP")).arg(guide.shortLabel);
    const double sum = exponent + std::log10(digit / 6.0); // of log10 N and log10 D
    guide.from = {kFirstX, sum - kFirstX};
    guide.to = {kLastX, sum - kLastX};
    return guide;
}

Guide ratioGuide(const Request &request, double ratio, int rank)
{
    Guide guide;
    guide.kind = GuideKind::TokensPerParameter;
    guide.value = ratio;
    guide.rank = rank;
    const QString number = ratio < 1 ? base::plainNumber(ratio) : base::exactNumber(ratio);
    const char *source = ratio == kChinchilla ? QT_TRANSLATE_NOOP("Figure", "%1 tokens a parameter: Chinchilla’s rule")
        : ratio == 1                          ? QT_TRANSLATE_NOOP("Figure", "%1 token a parameter")
                                              : QT_TRANSLATE_NOOP("Figure", "%1 tokens a parameter");
    guide.label = request.phrases.text(source).arg(number);
    guide.shortLabel = request.phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 a parameter")).arg(number);
    guide.from = {kFirstX, kFirstX + std::log10(ratio)};
    guide.to = {kLastX, kLastX + std::log10(ratio)};
    return guide;
}

/// Where a law puts the least loss: in log10 a straight line, through its optima for two budgets.
Guide optimumGuide(const Request &request, const trend::ScalingLaw &law)
{
    const auto at = [&](double flop) {
        const trend::TrainingRun run = trend::computeOptimum(law, flop);
        return Guide::End {std::log10(run.parameters), std::log10(run.tokens)};
    };
    Guide guide;
    guide.kind = GuideKind::Optimum;
    guide.value = trend::computeOptimum(law, 1e24).tokensPerParameter();
    const QString name = QString::fromUtf8(law.name.data(), static_cast<qsizetype>(law.name.size()));
    guide.label = request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Compute-optimal: %1")).arg(name);
    guide.shortLabel = name.section(u',', 0, 0); // whose constants they are is never left out
    guide.from = at(std::pow(10.0, kFirstCompute));
    guide.to = at(std::pow(10.0, kLastCompute));
    return guide;
}

const trend::ScalingLaw *lawOf(const Request &request)
{
    const QByteArray key = request.state.scalingLaw.toUtf8();
    return trend::scalingLaw({key.constData(), static_cast<std::size_t>(key.size())});
}

} // namespace

QString optimumWord(const Request &request)
{
    const trend::ScalingLaw *law = lawOf(request);
    if (request.hasDateAxis() || !request.state.showGuides || !law)
        return {};
    const auto text = [](std::string_view words) { return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())); };
    return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Optimum by %1 (%2)")).arg(text(law->name), text(law->source));
}

std::vector<Guide> makeGuides(const Request &request)
{
    std::vector<Guide> guides;
    if (request.state.figure != state::FigureKind::ParametersTokens || !request.state.showGuides)
        return guides;
    for (int exponent = kFirstCompute; exponent <= kLastCompute; ++exponent)
        for (const int digit : {1, 2, 5})
            guides.push_back(computeGuide(request, exponent, digit));
    for (int exponent = kFirstRatio; exponent <= kLastRatio; ++exponent) {
        const double power = base::plainNumber(std::pow(10.0, exponent)).toDouble();
        guides.push_back(ratioGuide(request, power, 1));
        guides.push_back(ratioGuide(request, 2 * power, 2 * power == kChinchilla ? 0 : 2));
        guides.push_back(ratioGuide(request, 5 * power, 2));
    }
    if (const trend::ScalingLaw *law = lawOf(request))
        guides.push_back(optimumGuide(request, *law));
    return guides;
}

} // namespace dekade::figure
