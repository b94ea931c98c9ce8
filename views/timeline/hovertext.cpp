#include "views/timeline/hovertext.h"

#include "model/base/numberformat.h"
#include "model/catalogue/lens.h"
#include "model/catalogue/shownname.h"
#include "model/figure/derived.h"
#include "model/figure/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace dekade::timeline {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HoverCard)
};

QString basisWord(Basis basis)
{
    switch (basis) {
    case Basis::Reported:
        return Words::tr("reported");
    case Basis::Computed:
        return Words::tr("counted from its shape");
    case Basis::Estimated:
        return Words::tr("estimated");
    case Basis::Undisclosed:
        break;
    }
    return Words::tr("undisclosed");
}

QString valueText(const Datum &datum, QLocale::Language language)
{
    if (!datum.value)
        return datum.text.isEmpty() ? Words::tr("undisclosed") : datum.text;
    QString text = base::compactNumber(*datum.value, language);
    if (datum.low)
        text += QStringLiteral(" (%1–%2)").arg(base::compactNumber(*datum.low, language), base::compactNumber(*datum.high, language));
    return text + QStringLiteral(", ") + basisWord(datum.basis);
}

/// What a derived figure shows of the model, and how it comes about; empty in the other figures.
QString derivedLine(const Catalogue &catalogue, const state::ViewState &state, ModelId id, QLocale::Language language)
{
    if (state::usesMeasure(state.figure) || state.figure == state::FigureKind::Tokens)
        return {};
    const figure::Derived derived = figure::derive(catalogue, id, state.figure, state.lens);
    if (!derived.y.value)
        return {};
    const base::Phrases phrases(language);
    if (derived.y.claim)
        return Words::tr("Compute: %1 FLOP, %2").arg(figure::numberWord(phrases, *derived.y.value), basisWord(derived.y.basis));
    const QString words = figure::derivation(derived, state.figure, phrases);
    return derived.y.basis == Basis::Estimated ? Words::tr("Computed from estimates: %1").arg(words) : Words::tr("Computed: %1").arg(words);
}

} // namespace

HoverText hoverText(const Catalogue &catalogue, const state::ViewState &state, ModelId id, QLocale::Language language)
{
    const Model &model = catalogue.model(id);
    const Organization &maker = catalogue.organization(model.organization);
    HoverText text;
    text.name = shownName(model, language);
    const Datum date = pick(catalogue, id, Quantity::ReleaseDate, state.lens);
    text.lines << shownName(maker, language) + QStringLiteral(" · ")
            + (date.date ? date.date->display(language) : Words::tr("no dated claim"));
    text.lines << Words::tr("Total: %1").arg(valueText(pick(catalogue, id, Quantity::ParamsTotal, state.lens), language));
    if (model.density == Density::Moe)
        text.lines << Words::tr("Active: %1").arg(valueText(pick(catalogue, id, Quantity::ParamsActive, state.lens), language));
    if (state.measure == Measure::NonEmbedding)
        text.lines
            << Words::tr("Non-embedding: %1").arg(valueText(pick(catalogue, id, Quantity::ParamsNonEmbedding, state.lens), language));
    text.lines << Words::tr("Training tokens: %1").arg(valueText(pick(catalogue, id, Quantity::TrainingTokens, state.lens), language));
    if (const QString line = derivedLine(catalogue, state, id, language); !line.isEmpty())
        text.lines << line;
    const int differ = disagreementCount(catalogue, id);
    const QString claims = Words::tr("%n claim(s)", nullptr, static_cast<int>(catalogue.claimsOf(id).size()));
    text.lines << (differ > 0 ? QString(claims + QStringLiteral(" · ") + Words::tr("sources differ on %n quantity(ies)", nullptr, differ))
                              : claims);
    return text;
}

HoverText hoverText(const figure::FigureData &data, const figure::DotPlace &dot, QLocale::Language language)
{
    const figure::Dot model = data.backdrop.at(dot);
    const auto number = [&](double log) { return figure::numberWord(base::Phrases(language), std::pow(10, log)); };
    HoverText text;
    text.name = model.name;
    if (data.kind == state::FigureKind::Parameters || data.kind == state::FigureKind::ParametersTokens)
        text.lines << Words::tr("Total: %1").arg(number(data.kind == state::FigureKind::Parameters ? model.y : model.x));
    if (data.kind == state::FigureKind::Tokens || data.kind == state::FigureKind::ParametersTokens)
        text.lines << Words::tr("Training tokens: %1").arg(number(model.y));
    if (data.kind == state::FigureKind::Compute)
        text.lines << Words::tr("Compute: %1 FLOP").arg(number(model.y));
    if (data.x.kind == figure::AxisKind::Date) {
        const QDate day = base::dayOfDecimalYear(model.x);
        text.lines << base::PartialDate {day.year(), day.month(), 0}.display(language);
    }
    text.lines << Words::tr("As in %1").arg(data.backdrop.sets[static_cast<std::size_t>(model.set)].source);
    return text;
}

} // namespace dekade::timeline
