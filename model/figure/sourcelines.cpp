#include "model/figure/sourcelines.h"

#include "model/figure/backdrop.h"

#include <QSet>

#include <array>

namespace dekade::figure {

using namespace catalogue;
using state::FigureKind;

namespace {

/// Sorts of numbers, in the order in which a line tells them.
enum Sort { Size, Active, Tokens, Compute, Experts, Dates, kSorts };

struct Use {
    Sort sort;
    ClaimId claim;
};

/// The sort of a number that a derived one rests on: by what its claim says.
Sort sortOf(Quantity quantity)
{
    switch (quantity) {
    case Quantity::ParamsActive:
        return Active;
    case Quantity::TrainingTokens:
        return Tokens;
    case Quantity::TrainingCompute:
        return Compute;
    case Quantity::ExpertsTotal:
    case Quantity::ExpertsActive:
        return Experts;
    default:
        return Size;
    }
}

/// What one drawn row rests on.
std::vector<Use> usesOf(const Request &request, const Row &row)
{
    std::vector<Use> uses;
    const auto add = [&](Sort sort, const Datum &datum) {
        if (datum.claim)
            uses.push_back({sort, *datum.claim});
    };
    if (request.isDerived()) {
        const auto addBySort = [&](const Datum &datum) {
            if (datum.claim)
                add(sortOf(request.catalogue.claim(*datum.claim).quantity), datum);
        };
        addBySort(row.y);
        if (!row.y.claim) {
            addBySort(row.first);
            addBySort(row.second);
        }
    } else {
        add(request.state.figure == FigureKind::Parameters ? Size : Tokens, row.y);
    }
    add(Size, row.x);
    add(Active, row.active);
    if (request.hasDateAxis())
        add(Dates, row.date);
    return uses;
}

struct Group {
    std::array<int, kSorts> counts {};
    QString title; ///< of its first source
};

QString groupName(const Request &request, Speaker speaker, const Group &group)
{
    switch (speaker) {
    case Speaker::Maker:
        return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "makers’ papers, model cards and posts"));
    case Speaker::Counted:
        return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "counted from config.json"));
    case Speaker::ThirdParty:
        return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "third parties"));
    case Speaker::User:
        return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "your own claims"));
    case Speaker::Article:
    case Speaker::Gist:
        return group.title.left(80);
    }
    return {};
}

QString sortText(const Request &request, int sort, int count)
{
    switch (sort) {
    case Size:
        switch (state::usesMeasure(request.state.figure) ? request.state.measure : Measure::Total) {
        case Measure::Total:
            return request.phrases.text(QT_TRANSLATE_N_NOOP("Figure", "%n total(s)"), count);
        case Measure::Active:
            return request.phrases.text(QT_TRANSLATE_N_NOOP("Figure", "%n active size(s)"), count);
        case Measure::NonEmbedding:
            return request.phrases.text(QT_TRANSLATE_N_NOOP("Figure", "%n size(s) without embeddings"), count);
        }
        return {};
    case Active:
        return request.phrases.text(QT_TRANSLATE_N_NOOP("Figure", "%n active"), count);
    case Tokens:
        return request.phrases.text(QT_TRANSLATE_N_NOOP("Figure", "%n token figure(s)"), count);
    case Compute:
        return request.phrases.text(QT_TRANSLATE_N_NOOP("Figure", "%n compute figure(s)"), count);
    case Experts:
        return request.phrases.text(QT_TRANSLATE_N_NOOP("Figure", "%n expert count(s)"), count);
    default:
        return request.phrases.text(QT_TRANSLATE_N_NOOP("Figure", "%n date(s)"), count);
    }
}

} // namespace

QStringList makeSourceLines(const Request &request, const std::vector<Row> &rows, const Backdrop &backdrop)
{
    constexpr std::array kOrder {Speaker::User, Speaker::Article, Speaker::Gist, Speaker::Maker, Speaker::Counted, Speaker::ThirdParty};
    std::array<Group, kOrder.size()> groups;
    for (const Row &row : rows) {
        if (row.place != Place::Drawn || !row.inSpan)
            continue;
        for (const Use &use : usesOf(request, row)) {
            const Claim &claim = request.catalogue.claim(use.claim);
            Group &group = groups[static_cast<std::size_t>(claim.speaker)];
            ++group.counts[use.sort];
            if (group.title.isEmpty())
                group.title = request.catalogue.source(claim.source).title;
        }
    }
    QStringList lines;
    for (const Speaker speaker : kOrder) {
        const Group &group = groups[static_cast<std::size_t>(speaker)];
        QStringList parts;
        for (int sort = 0; sort < kSorts; ++sort) {
            if (const int count = group.counts[static_cast<std::size_t>(sort)]; count > 0)
                parts.append(sortText(request, sort, count));
        }
        if (!parts.isEmpty())
            lines.append(request.phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 %2: %3"))
                             .arg(QString::number(lines.size() + 1), groupName(request, speaker, group),
                                 parts.join(request.phrases.text(QT_TRANSLATE_NOOP("Figure", ", ")))));
    }
    for (const BackdropSet &set : backdrop.sets)
        lines.append(countedDots(request, QT_TRANSLATE_N_NOOP("Figure", "%1 %2: %n grey dot(s)"), set.drawn)
                         .arg(QString::number(lines.size() + 1), set.credit));
    return lines;
}

std::vector<SourceId> usedSources(const Request &request, const std::vector<Row> &rows)
{
    std::vector<SourceId> sources;
    QSet<SourceId> seen;
    for (const Row &row : rows) {
        if (row.place != Place::Drawn || !row.inSpan)
            continue;
        for (const Use &use : usesOf(request, row)) {
            const SourceId source = request.catalogue.claim(use.claim).source;
            if (seen.contains(source))
                continue;
            seen.insert(source);
            sources.push_back(source);
        }
    }
    return sources;
}

} // namespace dekade::figure
