#include "views/lab/labwords.h"
#include "views/lab/loadspicture.h"

#include "model/base/numberformat.h"
#include "model/routing/balance.h"

#include <numeric>

namespace dekade::lab {

namespace {

const std::vector<int> &rowOf(const exchange::RecordedLoads &loads, const LoadsCell &cell)
{
    return loads.models[cell.model].load[cell.domain][cell.layer];
}

/// The hottest cell of a model in the layers shown.
LoadsCell hottestOf(const LoadsPicture &picture, std::size_t model)
{
    LoadsCell hottest {model, picture.layers.front(), 0, 0};
    for (const std::size_t layer : picture.layers) {
        for (std::size_t domain = 0; domain < static_cast<std::size_t>(picture.loads->domains.size()); ++domain) {
            for (std::size_t expert = 0; expert < static_cast<std::size_t>(picture.loads->models[model].experts); ++expert) {
                const LoadsCell cell {model, layer, domain, expert};
                if (timesFair(*picture.loads, cell) > timesFair(*picture.loads, hottest))
                    hottest = cell;
            }
        }
    }
    return hottest;
}

} // namespace

double timesFair(const exchange::RecordedLoads &loads, const LoadsCell &cell)
{
    const std::vector<int> &row = rowOf(loads, cell);
    const double all = std::accumulate(row.begin(), row.end(), 0.0);
    return all > 0 ? row[cell.expert] * static_cast<double>(row.size()) / all : 0;
}

double rowViolation(const exchange::RecordedLoads &loads, const LoadsCell &cell) { return routing::maxViolation(rowOf(loads, cell)); }

int heatOf(double timesFair) { return timesFair < 0.5 ? 0 : timesFair < 1 ? 1 : timesFair < 2 ? 2 : timesFair < 4 ? 3 : 4; }

QString cellWords(const LoadsPicture &picture, const LoadsCell &cell)
{
    const exchange::RecordedLoads &loads = *picture.loads;
    const std::vector<int> &row = rowOf(loads, cell);
    return picture.phrases.text(QT_TRANSLATE_NOOP("Figure", "%1, layer %2, %3, expert %4: %5 of %6 choices, %7 times its fair share."))
        .arg(loads.models[cell.model].name)
        .arg(loads.layers[cell.layer] + 1)
        .arg(exchange::domainWord(loads.domains[static_cast<qsizetype>(cell.domain)], picture.phrases))
        .arg(cell.expert)
        .arg(base::exactNumber(row[cell.expert]), base::exactNumber(std::accumulate(row.begin(), row.end(), 0.0)),
            decimals(timesFair(loads, cell), 2));
}

QString loadsHeadline(const LoadsPicture &picture)
{
    const LoadsCell hottest = hottestOf(picture, picture.models.front());
    const QString domain = exchange::domainWord(picture.loads->domains[static_cast<qsizetype>(hottest.domain)], picture.phrases);
    const QString times = decimals(timesFair(*picture.loads, hottest), 1);
    const QString model = picture.loads->models[hottest.model].name;
    if (picture.models.size() == 1) {
        return picture.phrases
            .text(QT_TRANSLATE_NOOP("Figure", "%1: the busiest expert on any kind of text gets %2 times its fair share (%3, expert %4)."))
            .arg(model, times, domain)
            .arg(hottest.expert);
    }
    const LoadsCell other = hottestOf(picture, picture.models.back());
    return picture.phrases
        .text(QT_TRANSLATE_NOOP(
            "Figure", "Kinds of text use %1's experts unevenly, up to %2 times the fair share. In %3 it is %4 times at most."))
        .arg(model.section(QLatin1Char('-'), 0, 0), times, picture.loads->models[other.model].name.section(QLatin1Char('-'), 0, 1),
            decimals(timesFair(*picture.loads, other), 1));
}

QStringList loadsCaptions(const LoadsPicture &picture)
{
    const auto text = [&picture](const char *source) { return picture.phrases.text(source); };
    return {
        text(QT_TRANSLATE_NOOP("Figure",
            "Are experts specialists? Disputed. OLMoE's makers see domain experts (arXiv:2409.02060). Later studies do not (2604.09780, "
            "2604.02178), or see kinds of word, not topics (2412.16971).")),
        text(QT_TRANSLATE_NOOP("Figure",
            "Nor do a few experts do all the work: 98.6% of the slots of a traced model were active within 1,300 tokens (llama.cpp pull "
            "request "
            "28544).")),
        text(QT_TRANSLATE_NOOP("Figure",
            "Counted by allenai/OLMoE (Apache-2.0): one text file a domain, 208,896 tokens each. One file settles nothing about a domain. "
            "Not "
            "the router trained in the lab."))};
}

} // namespace dekade::lab
