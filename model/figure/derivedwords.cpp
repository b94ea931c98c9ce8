#include "model/figure/derivedwords.h"

#include <algorithm>

namespace dekade::figure {

using state::FigureKind;

namespace {

constexpr DerivedWords kCompute {
    QT_TRANSLATE_NOOP("Figure", "Compute in FLOP, log scale"),
    QT_TRANSLATE_NOOP("Figure",
        "Training compute by release date, %1 to %2, computed as 6·N·D: N the parameters that one token uses, D the tokens seen in "
        "training."),
    QT_TRANSLATE_NOOP("Figure",
        "Training compute by release date, computed as 6·N·D: N the parameters that one token uses, D the tokens seen in training."),
    QT_TRANSLATE_NOOP("Figure", "Compute undisclosed"),
    QT_TRANSLATE_NOOP("Figure", "Compute undisclosed or not stated"),
    QT_TRANSLATE_NOOP("Figure", "Trend of training compute: ×%1 a year"),
    QT_TRANSLATE_NOOP("Figure", "No model in view has what its training compute is computed from"),
    QT_TRANSLATE_NOOP("Figure", "computed as 6·N·D"),
};

constexpr DerivedWords kSparsity {
    QT_TRANSLATE_NOOP("Figure", "Active share, log scale"),
    QT_TRANSLATE_NOOP(
        "Figure", "Active over total parameters of mixtures of experts by release date, %1 to %2: what one token uses of what is stored."),
    QT_TRANSLATE_NOOP(
        "Figure", "Active over total parameters of mixtures of experts by release date: what one token uses of what is stored."),
    QT_TRANSLATE_NOOP("Figure", "Active share undisclosed"),
    QT_TRANSLATE_NOOP("Figure", "Active share undisclosed or not stated"),
    QT_TRANSLATE_NOOP("Figure", "Trend of the active share: ×%1 a year"),
    QT_TRANSLATE_NOOP("Figure", "No mixture of experts in view has both its active and its total size stated"),
    QT_TRANSLATE_NOOP("Figure", "computed: active over total"),
};

constexpr DerivedWords kGranularity {
    QT_TRANSLATE_NOOP("Figure", "Ways to choose, log scale"),
    QT_TRANSLATE_NOOP("Figure",
        "In how many ways a layer of a mixture of experts can choose k of its n experts for a token, C(n,k), by release date, %1 to %2."),
    QT_TRANSLATE_NOOP(
        "Figure", "In how many ways a layer of a mixture of experts can choose k of its n experts for a token, C(n,k), by release date."),
    QT_TRANSLATE_NOOP("Figure", "Experts undisclosed"),
    QT_TRANSLATE_NOOP("Figure", "Experts undisclosed or not stated"),
    QT_TRANSLATE_NOOP("Figure", "Trend of the ways to choose: ×%1 a year"),
    QT_TRANSLATE_NOOP("Figure", "No mixture of experts in view has its experts and their choice stated"),
    QT_TRANSLATE_NOOP("Figure", "computed as C(n,k)"),
};

} // namespace

const DerivedWords &derivedWords(FigureKind kind)
{
    return kind == FigureKind::Sparsity ? kSparsity : kind == FigureKind::Granularity ? kGranularity : kCompute;
}

int reportedCount(const std::vector<Row> &rows)
{
    return static_cast<int>(
        std::ranges::count_if(rows, [](const Row &row) { return row.place == Place::Drawn && row.inSpan && row.y.claim.has_value(); }));
}

QString derivedRemark(const Request &request, const std::vector<Row> &rows)
{
    if (request.state.figure == FigureKind::Granularity)
        return request.phrases.text(QT_TRANSLATE_NOOP(
            "Figure", "Shared experts, always on, are not counted; a router that picks groups of experts first has fewer ways."));
    if (request.state.figure == FigureKind::Compute && reportedCount(rows) > 0)
        return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Where N or D is missing, the compute that is reported."));
    return {};
}

} // namespace dekade::figure
