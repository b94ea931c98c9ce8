#include "views/lab/columndata.h"

#include "model/base/numberformat.h"
#include "model/routing/balance.h"
#include "views/lab/labwords.h"

#include <algorithm>
#include <numeric>

namespace dekade::lab {

using namespace routing;

namespace {

LabRun runOf(LabColumn column)
{
    switch (column) {
    case LabColumn::AuxiliaryLoss:
        return LabRun::AuxiliaryLoss;
    case LabColumn::Bias:
        return LabRun::Bias;
    case LabColumn::First:
    case LabColumn::Capacity:
    case LabColumn::ExpertChoice:
        break;
    }
    return LabRun::First;
}

QString shortNumber(double value) { return QString::number(value, 'g', 3); }

int requestsOf(const LabPicture &picture) { return picture.plan.settings.heldOutTokens * picture.plan.topK; }

double measured(LabCurve curve, const LabMeasurement &measurement)
{
    switch (curve) {
    case LabCurve::MaxViolation:
        return measurement.maxViolation;
    case LabCurve::Entropy:
        return measurement.entropy;
    case LabCurve::TaskLoss:
        return measurement.loss;
    }
    Q_UNREACHABLE();
}

void writeWords(LabColumn column, const LabPicture &picture, ColumnData &data)
{
    const auto text = [&picture](const char *source) { return picture.phrases.text(source); };
    const int fair = requestsOf(picture) / picture.plan.settings.experts;
    switch (column) {
    case LabColumn::First:
        data.title = picture.rules.first == Balance::None ? text(QT_TRANSLATE_NOOP("Figure", "No balancing"))
                                                          : text(QT_TRANSLATE_NOOP("Figure", "Cured midway"));
        data.words = text(QT_TRANSLATE_NOOP("Figure", "Only the task counts: an expert that is used improves, and is used more."));
        data.formula = picture.rules.first == Balance::None ? text(QT_TRANSLATE_NOOP("Figure", "loss = task"))
            : picture.rules.first == Balance::AuxiliaryLoss ? text(QT_TRANSLATE_NOOP("Figure", "now as B"))
                                                            : text(QT_TRANSLATE_NOOP("Figure", "now as C"));
        break;
    case LabColumn::AuxiliaryLoss:
        data.title = text(QT_TRANSLATE_NOOP("Figure", "Auxiliary loss"));
        data.words = text(QT_TRANSLATE_NOOP("Figure", "Crowding costs: a penalty in the loss teaches the router to spread."));
        data.formula = text(QT_TRANSLATE_NOOP("Figure", "loss = task + α·E·Σ fᵢPᵢ,  α = %1")).arg(shortNumber(picture.rules.alpha));
        break;
    case LabColumn::Bias:
        data.title = text(QT_TRANSLATE_NOOP("Figure", "Bias update"));
        data.words = text(QT_TRANSLATE_NOOP("Figure", "A thumb on the scale when choosing: idle experts gain, busy ones lose."));
        data.formula = text(QT_TRANSLATE_NOOP("Figure", "bᵢ += u·sign(mean − loadᵢ),  u = %1")).arg(shortNumber(picture.rules.biasRate));
        data.bias = picture.shown().bias;
        break;
    case LabColumn::Capacity:
        data.title = text(QT_TRANSLATE_NOOP("Figure", "Capacity with drops"));
        data.words
            = text(QT_TRANSLATE_NOOP("Figure", "A's router, but an expert shuts when it is full. The rest fall: they skip this layer."));
        data.formula = text(QT_TRANSLATE_NOOP("Figure", "capacity = %1 × %2 = %3"))
                           .arg(shortNumber(picture.capacityFactor), base::exactNumber(fair), base::exactNumber(data.limit));
        break;
    case LabColumn::ExpertChoice:
        data.title = text(QT_TRANSLATE_NOOP("Figure", "Expert choice"));
        data.words = text(QT_TRANSLATE_NOOP("Figure", "A's scores, but each expert takes its best tokens. It needs the whole batch."));
        data.formula = text(QT_TRANSLATE_NOOP("Figure", "each takes its best %1")).arg(base::exactNumber(data.limit));
        break;
    }
}

void writeStats(LabColumn column, const LabPicture &picture, ColumnData &data)
{
    const auto text = [&picture](const char *source) { return picture.phrases.text(source); };
    const LabFrame &frame = picture.shown();
    const LabMeasurement &run = frame.runs[static_cast<std::size_t>(runOf(column))];
    const int tokens = picture.plan.settings.heldOutTokens;
    const QString violation = text(QT_TRANSLATE_NOOP("Figure", "MaxVio"));
    const Stat loss {text(QT_TRANSLATE_NOOP("Figure", "Task loss")), decimals(run.loss, 4)};
    if (column == LabColumn::ExpertChoice) {
        data.stats = {Stat {violation, decimals(0, 2)},
            {text(QT_TRANSLATE_NOOP("Figure", "Nobody's")), percent(double(frame.takings.nobodys) / tokens)},
            {text(QT_TRANSLATE_NOOP("Figure", "Over k takers")), percent(double(frame.takings.several) / tokens)}};
        return;
    }
    if (column == LabColumn::Capacity) {
        data.stats = {Stat {text(QT_TRANSLATE_NOOP("Figure", "MaxVio of A")), decimals(run.maxViolation, 2)},
            {text(QT_TRANSLATE_NOOP("Figure", "Dropped")), percent(double(data.lost) / requestsOf(picture))},
            {loss.name, text(QT_TRANSLATE_NOOP("Figure", "not run"))}};
        return;
    }
    data.stats = {Stat {violation, decimals(run.maxViolation, 2)},
        {text(QT_TRANSLATE_NOOP("Figure", "Experts used")),
            QStringLiteral("%1/%2").arg(run.expertsUsed).arg(picture.plan.settings.experts)},
        loss};
}

void writeLost(LabColumn column, const LabPicture &picture, ColumnData &data)
{
    const QString lost = base::exactNumber(data.lost);
    const int tokens = picture.plan.settings.heldOutTokens;
    if (column == LabColumn::Capacity && data.lost > 0) {
        data.lostWords = picture.phrases.text(QT_TRANSLATE_NOOP("Figure", "no place for %1 (%2)"))
                             .arg(lost, percent(double(data.lost) / requestsOf(picture)));
    } else if (column == LabColumn::ExpertChoice && data.lost > 0) {
        data.lostWords
            = picture.phrases.text(QT_TRANSLATE_NOOP("Figure", "no expert takes %1 (%2)")).arg(lost, percent(double(data.lost) / tokens));
    } else {
        data.lostWords = picture.phrases.text(QT_TRANSLATE_NOOP("Figure", "dropped tokens: 0"));
    }
}

} // namespace

bool isTrained(LabColumn column) { return column != LabColumn::Capacity && column != LabColumn::ExpertChoice; }

int placesOf(const LabPicture &picture)
{
    return static_cast<int>(picture.capacityFactor * requestsOf(picture) / picture.plan.settings.experts);
}

ColumnData columnData(LabColumn column, const LabPicture &picture)
{
    const LabFrame &frame = picture.shown();
    const std::vector<int> &asked = frame.runs[static_cast<std::size_t>(runOf(column))].load;
    ColumnData data;
    data.kept = asked;
    data.turned.assign(asked.size(), 0);
    if (column == LabColumn::Capacity) {
        data.limit = placesOf(picture);
        for (std::size_t expert = 0; expert < asked.size(); ++expert) {
            data.kept[expert] = std::min(asked[expert], data.limit);
            data.turned[expert] = asked[expert] - data.kept[expert];
        }
        data.lost = std::accumulate(data.turned.begin(), data.turned.end(), 0);
    } else if (column == LabColumn::ExpertChoice) {
        data.limit = frame.takings.places;
        data.kept.assign(asked.size(), data.limit);
        data.lost = frame.takings.nobodys;
    }
    writeWords(column, picture, data);
    writeStats(column, picture, data);
    writeLost(column, picture, data);
    return data;
}

double curveValue(LabColumn column, const LabPicture &picture, const LabFrame &frame)
{
    const LabMeasurement &run = frame.runs[static_cast<std::size_t>(runOf(column))];
    if (column == LabColumn::Capacity)
        return static_cast<double>(droppedAt(run.load, placesOf(picture))) / requestsOf(picture);
    if (column == LabColumn::ExpertChoice)
        return static_cast<double>(frame.takings.nobodys) / picture.plan.settings.heldOutTokens;
    return measured(picture.curve, run);
}

std::vector<LabBand> curveBands(LabColumn column, const LabPicture &picture)
{
    if (!picture.reference || column == LabColumn::ExpertChoice)
        return {};
    if (column == LabColumn::Capacity) {
        const int places = placesOf(picture);
        const double requests = requestsOf(picture);
        return picture.reference->bands(
            LabRun::First, [=](const LabMeasurement &m) { return static_cast<double>(droppedAt(m.load, places)) / requests; });
    }
    return picture.reference->bands(runOf(column), [curve = picture.curve](const LabMeasurement &m) { return measured(curve, m); });
}

} // namespace dekade::lab
