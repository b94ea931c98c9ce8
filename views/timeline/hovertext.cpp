#include "views/timeline/hovertext.h"

#include "model/base/numberformat.h"
#include "model/catalogue/lens.h"

#include <QCoreApplication>

namespace dekade::timeline {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HoverCard)
};

QString basisWord(Basis basis)
{
    switch (basis) {
    case Basis::Reported: return Words::tr("reported");
    case Basis::Computed: return Words::tr("counted from its shape");
    case Basis::Estimated: return Words::tr("estimated");
    case Basis::Undisclosed: break;
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

} // namespace

HoverText hoverText(const Catalogue &catalogue, const state::ViewState &state, ModelId id, QLocale::Language language)
{
    const Model &model = catalogue.model(id);
    const Organization &maker = catalogue.organization(model.organization);
    const bool inChinese = language == QLocale::Chinese;
    HoverText text;
    text.name = inChinese && !model.nameZh.isEmpty() ? model.nameZh : model.name;
    const Datum date = pick(catalogue, id, Quantity::ReleaseDate, state.lens);
    text.lines << (inChinese && !maker.nameZh.isEmpty() ? maker.nameZh : maker.name) + QStringLiteral(" · ")
            + (date.date ? date.date->display(language) : Words::tr("no dated claim"));
    text.lines << Words::tr("Total: %1").arg(valueText(pick(catalogue, id, Quantity::ParamsTotal, state.lens), language));
    if (model.density == Density::Moe)
        text.lines << Words::tr("Active: %1").arg(valueText(pick(catalogue, id, Quantity::ParamsActive, state.lens), language));
    if (state.measure == Measure::NonEmbedding)
        text.lines << Words::tr("Non-embedding: %1").arg(valueText(pick(catalogue, id, Quantity::ParamsNonEmbedding, state.lens), language));
    text.lines << Words::tr("Training tokens: %1").arg(valueText(pick(catalogue, id, Quantity::TrainingTokens, state.lens), language));
    const int differ = disagreementCount(catalogue, id);
    const QString claims = Words::tr("%n claim(s)", nullptr, static_cast<int>(catalogue.claimsOf(id).size()));
    text.lines << (differ > 0 ? QString(claims + QStringLiteral(" · ") + Words::tr("sources differ on %n quantity(ies)", nullptr, differ)) : claims);
    return text;
}

} // namespace dekade::timeline
