#include "views/timeline/cardtext.h"

#include "model/base/numberformat.h"
#include "model/catalogue/lens.h"
#include "model/items/words.h"

#include <QStringList>

namespace dekade::timeline {

using namespace catalogue;
using items::Words;

namespace {

QString numberOf(const Datum &datum, QLocale::Language language)
{
    if (datum.low && datum.high)
        return base::compactNumber(*datum.low, language) % QChar(0x2013) % base::compactNumber(*datum.high, language);
    return base::factNumber(*datum.value, language);
}

/// "671B · Reported", "4T bytes · Reported", "undisclosed".
QString valueOf(const Datum &datum, QLocale::Language language)
{
    if (!datum.value && datum.text.isEmpty())
        return datum.claim && datum.basis == Basis::Undisclosed ? Words::undisclosed() : Words::notStated();
    return QString(datum.value ? numberOf(datum, language) : datum.text) % QStringLiteral(" · ") % Words::of(datum.basis);
}

std::vector<Quantity> quantitiesOf(const state::ViewState &state)
{
    switch (state.figure) {
    case state::FigureKind::Parameters:
        return {quantityOf(state.measure)};
    case state::FigureKind::Tokens:
        return {Quantity::TrainingTokens};
    case state::FigureKind::ParametersTokens:
        return {Quantity::TrainingTokens, quantityOf(state.measure)};
    }
    Q_UNREACHABLE();
}

} // namespace

CardText Card::of(const Catalogue &catalogue, ModelId id, const state::ViewState &state, bool disagrees, QLocale::Language language)
{
    const Model &model = catalogue.model(id);
    const auto value = [&](Quantity quantity) { return valueOf(pick(catalogue, id, quantity, state.lens), language); };
    CardText card;
    const bool chinese = language == QLocale::Chinese && !model.nameZh.isEmpty();
    card.name = chinese ? model.nameZh : model.name;
    card.maker = catalogue.organization(model.organization).name;
    card.rows.emplace_back(tr("Total"), value(Quantity::ParamsTotal));
    if (model.density == Density::Moe)
        card.rows.emplace_back(tr("Active"), value(Quantity::ParamsActive));
    if (state.measure == Measure::NonEmbedding)
        card.rows.emplace_back(tr("Without embeddings"), value(Quantity::ParamsNonEmbedding));
    card.rows.emplace_back(tr("Training tokens"), value(Quantity::TrainingTokens));
    const Datum date = pick(catalogue, id, Quantity::ReleaseDate, state.lens);
    card.rows.emplace_back(tr("Released"), date.date ? date.date->display(language) : Words::notStated());
    card.rows.emplace_back(tr("Claims"), QString::number(catalogue.claimsOf(id).size()));
    if (!disagrees)
        return card;
    card.remark = tr("Sources differ");
    for (const Quantity quantity : quantitiesOf(state)) {
        const Disagreement found = disagreement(catalogue, id, quantity);
        if (!found.disagrees())
            continue;
        card.remark = tr("Sources differ: %1 to %2").arg(base::compactNumber(found.smallest, language),
                                                         base::compactNumber(found.largest, language));
        break;
    }
    return card;
}

QString Card::spoken(const CardText &text, int place, int count)
{
    QStringList parts {text.name, text.maker};
    for (const auto &[label, value] : text.rows)
        parts << tr("%1: %2", "a label and its value, spoken").arg(label, value);
    if (!text.remark.isEmpty())
        parts << text.remark;
    parts << tr("%1 of %2", "place in the walk").arg(place).arg(count);
    return parts.join(QStringLiteral("; "));
}

} // namespace dekade::timeline
